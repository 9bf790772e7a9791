import type { OtwayApp } from '../../e2e/support/app.ts';
import { RecordsPort } from '../../e2e/support/records-port.ts';
import { addPhotos } from './photos.ts';

/** What the evaluation that is measured holds at least. */
export const photosInReport = 12;

/** The sample case with so many photos at its capacity evaluation, behind the page's own port. */
export async function evaluationWithPhotos(otway: OtwayApp): Promise<{ port: RecordsPort; caseId: string }> {
  const port = await RecordsPort.attach(otway);
  await port.call('vault.openDemo', null);
  const { rows } = await port.call('cases.list', { query: '', status: 'open', offset: 0, limit: 1 });
  const caseId = rows[0]?.id ?? '';
  const [evaluation] = await port.call('records.ofKind', { caseId, kind: 'capacityEvaluation' });
  if (!evaluation) throw new Error('the sample case has no evaluation');
  await addPhotos(otway.page, evaluation.record.id, photosInReport);
  return { port, caseId };
}
