import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { OtwayApp } from '../e2e/support/app.ts';
import { RecordsPort } from '../e2e/support/records-port.ts';
import { record } from './support/figures.ts';
import { addPhotos } from './support/photos.ts';
import { median } from './support/statistics.ts';

const photosInReport = 12;
const prints = 7;

test('printing the employer report of the sample case with 12 photos', async () => {
  const otway = await OtwayApp.launch();
  try {
    const port = await RecordsPort.attach(otway);
    await port.call('vault.openDemo', null);
    const { rows } = await port.call('cases.list', { query: '', status: 'open', offset: 0, limit: 1 });
    const caseId = rows[0]?.id ?? '';
    const own = (await port.call('photos.list', { caseId })).filter(({ inDocuments }) => inDocuments).length;
    const [analysis] = await port.call('records.ofKind', { caseId, kind: 'activityAnalysis' });
    if (!analysis) throw new Error('the sample case has no activity analysis');
    const size = await addPhotos(otway.page, analysis.record.id, photosInReport - own);

    const { tree } = await port.call('documents.compose', { caseId, kind: 'employerReport' });
    const pictures = JSON.stringify(tree).match(/"kind":"photo"/g)?.length;
    expect(pictures, 'photos in the report').toBe(photosInReport);

    const requests = Array.from({ length: prints }, () => ({
      caseId,
      kind: 'employerReport' as const,
      operation: randomUUID(),
    }));
    const times = await port.time('documents.print', requests);
    record({
      name: 'Employer report with 12 photos',
      value: median(times),
      unit: 'ms',
      bound: 2000,
      method: `sample case, call to finished PDF in the page, median of ${prints}, slowest ${Math.round(Math.max(...times))} ms; added photos of ${Math.round(size / 1024)} kB`,
    });
  } finally {
    await otway.close();
  }
});
