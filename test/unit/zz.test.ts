import path from 'node:path';
import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { printPdf } from '../../electron/documents/pdf/print-pdf.ts';
import { photoBytes } from '../../electron/storage/photos/photos.ts';
import { loadCaseData } from '../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../electron/storage/sample-case.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { fonts } from '../fixtures/documents/print.ts';
import { newDesk } from '../integration/storage/support/desk.ts';
test('p', async () => {
  const desk = newDesk('real');
  const id = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const data = loadCaseData(desk.database, id);
  for (const kind of ['employerReport', 'recommendationLetter'] as const) {
    const d = composeDocument({ data, kind, audience: 'employer', date: '2026-03-21', reference: 'AH-0007-R1', mark: 'draft' }, []);
    console.log(kind, JSON.stringify(d.missing, null, 1), JSON.stringify(d.withheld.map(w => [w.what.slice(0, 100), w.reason, w.term]), null, 1));
    const photos = new Map(d.tree.blocks.flatMap((b) => b.kind === 'photo' ? [[b.attachmentId, new Uint8Array(photoBytes(desk.database, b.attachmentId))] as const] : []));
    const t0 = performance.now();
    const o = await printPdf(d.tree, photos, { fonts });
    console.log(o.pages, performance.now() - t0);
    writeFileSync(`/tmp/docs-exp/${kind}.pdf`, o.pdf);
  }
});
