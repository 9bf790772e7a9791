import type { RecordView } from '../../../shared/assessments/view.ts';
import { writtenDate } from '../../../shared/domain/calendar.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { dayOf } from '../../../shared/reasoning/observed-function.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { recordsText } from '../../../shared/text/records.ts';

/** Each record by what it is about, its own name if it has one, and its day; numbered where there are several of a kind. */
export function sourceNames(
  views: readonly RecordView[],
): readonly { readonly recordId: Id; readonly name: string }[] {
  const counts = new Map<string, number>();
  return views.map((view) => {
    const kind = sourceKind(view);
    const place = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, place);
    const day = dayOf(view);
    const name = place > 1 ? `${kind} ${place}` : kind;
    return { recordId: view.recordId, name: text.dated(name, day ? writtenDate(day) : '') };
  });
}

function sourceKind(view: RecordView): string {
  if (view.declaration.kind === 'capacityEvaluation') return text.evaluation;
  return recordsText.analysisTitle(view.text('about') ?? 'ownJob', view.text('activityName') ?? '') ?? '';
}
