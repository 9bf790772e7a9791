import { useDeferredValue, useMemo } from 'react';
import type { InstrumentForm } from '../../../shared/assessments/instruments/form.ts';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import {
  assessReadings,
  type RecordResults,
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
    return { form, view, unreadable, ...assessReadings(form, view) };
  }, [record, declaration, answers]);
}
