import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { batchLetters } from '../../../shared/documents/batch.ts';
import { batchContracts } from '../../../shared/ipc/batch-contracts.ts';
import { DocxFile } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { given } from '../storage/support/desk.ts';
import { newBatchRoom } from './support/batch-room.ts';

const letters = batchLetters().flatMap(({ kind, template, title, readers }) =>
  readers.map((audience) => ({ kind, template, title, audience })),
);

it('offers every letter and form that is not signed, once', () => {
  const names = batchLetters().map(({ template }) => template);
  expect(new Set(names).size).toBe(names.length);
  const { letter } = batchContracts['batch.check'].input.shape;
  expect(new Set(batchLetters().map(({ kind }) => kind))).toEqual(new Set(letter.shape.kind.options));
});

it.each(letters)('holds no word of another case: $title, $audience', async ({ kind, template, audience }) => {
  const room = newBatchRoom();
  const of = Array.from({ length: 3 }, () => room.newCase());
  for (const { add, mark } of of) {
    if (audience === 'client') continue;
    add('consent', [
      given('scope', 'release'),
      given('recipient', `Alex Reader${mark}`),
      given('audience', audience),
      given('purposes', ['adjustments']),
      given('from', '13/03/2026'),
      given('howGiven', 'written'),
    ]);
  }
  for (const format of ['pdf', 'docx'] as const) {
    const { written, notWritten } = await room.release({ letter: { kind, template }, audience, format }, of);
    expect(notWritten).toEqual([]);
    for (const [index, { fileName }] of written.entries()) {
      const bytes = readFileSync(path.join(room.folder, fileName));
      const text = format === 'pdf' ? new PdfFile(bytes).text() : new DocxFile(bytes).text();
      const marks = of.filter(({ mark }) => text.includes(mark)).map(({ caseId }) => caseId);
      expect(marks, fileName).toEqual([of[index]?.caseId]);
    }
  }
});
