import { useDeferredValue, useMemo } from 'react';
import type { FormDrawing, InstrumentForm } from '../../../shared/assessments/instruments/form.ts';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import {
  assessReadings,
  type RecordResults,
  shownOnly,
} from '../../../shared/assessments/instruments/score-readings.ts';
import { shownFields } from '../../../shared/assessments/progress.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { InstrumentKind } from '../../../shared/domain/records.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';

/** What the record on screen comes to right now. */
export interface Results extends RecordResults {
  readonly form: InstrumentForm;
  readonly view: RecordView;
  /** Answers on the page that were typed and could not be read. */
  readonly unreadable: readonly AnswerPath[];
  /** Pictures of what was entered; none while the result is held back. */
  readonly drawings: readonly FormDrawing[];
}

/** The results of the record, worked out again as answers come; typing never waits for them. */
export function useResults(): Results {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  return useMemo(() => {
    const form = instrumentForm(InstrumentKind.parse(record.kind));
    const view = new RecordView(record.id, declaration, answers);
    const unreadable = [...shownFields(topFields(declaration), '', answers)]
      .map(([, path]) => path)
      .filter((path) => answers[path]?.state === 'given' && answers[path].raw !== undefined);
    const results = assessReadings(form, view);
    const drawings = results.heldBack === null ? (form.drawings?.(shownOnly(view)) ?? []) : [];
    return { form, view, unreadable, drawings, ...results };
  }, [record, declaration, answers]);
}
