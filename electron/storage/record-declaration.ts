import type { Declaration } from '../../shared/assessments/define.ts';
import { checklistForm } from '../../shared/checklists/checklist-form.ts';
import type { RecordSummary } from '../../shared/domain/records.ts';
import type { Work } from './work.ts';

/** What this very record asks: a checklist, what the version holds that it was started with. */
export function declarationOfRecord(
  { declarationFor }: Pick<Work, 'declarationFor'>,
  { kind, checklist }: Pick<RecordSummary, 'kind' | 'checklist'>,
): Declaration {
  return checklist === undefined ? declarationFor(kind) : checklistForm(checklist);
}
