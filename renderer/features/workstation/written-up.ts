import type { RecordView } from '../../../shared/assessments/view.ts';
import { noteId } from '../../../shared/assessments/workstation-points.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import type { FoundPoint } from '../../../shared/reasoning/workstation/points.ts';
import { sentence } from '../../../shared/text/findings.ts';
import { given } from '../../components/new-recommendation.ts';

/** What a point found is called where it is written up. */
export function whatOf(view: RecordView, { point, fault }: FoundPoint): string {
  return sentence(view.text(noteId(point)) ?? capitalised(fault));
}

/** The first answers of a point that is written up: what is known of it already. */
export function writtenUp(view: RecordView, found: FoundPoint, id: string): FieldChange[] {
  const { point, side, after } = found;
  const path = `issues.${id}`;
  const source = view.answer(point.id)?.source ?? 'observed';
  return [
    given('issues', [...view.items('issues'), id]),
    { path: `${path}.what`, answer: { state: 'given', typed: whatOf(view, found), source } },
    given(`${path}.topic`, point.id),
    ...(side === undefined ? [] : [given(`${path}.side`, side)]),
    ...(after === undefined ? [given(`${path}.outcome`, 'solved')] : []),
  ];
}

/** The same words with a capital letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
