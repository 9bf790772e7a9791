import path from 'node:path';
import { expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { printableForms } from '../../../shared/assessments/printable.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { fonts } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { newDesk } from '../storage/support/desk.ts';

const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

test('every form prints blank, with its version and page numbers, and nobody in it', async () => {
  const desk = newDesk('real');
  const data = loadCaseData(
    desk.database,
    loadSampleCase(desk.work(), path.resolve('resources/sample-case')),
  );
  const name = data.client.text('fullName') ?? '';
  expect(name).not.toBe('');
  for (const { kind, title } of printableForms()) {
    const form = declarationFor(kind);
    const { tree, withheld } = composeDocument(
      {
        data,
        kind: 'blankForm',
        audience: 'colleague',
        date: '2026-03-21',
        reference: 'RH-0001-B1',
        mark: 'draft',
        form,
      },
      [],
    );
    expect(withheld, title).toEqual([]);
    const { pdf, pages } = await printPdf(tree, new Map(), { fonts });
    expect(pages, title).toBeLessThanOrEqual(kind === 'workstation' ? 18 : 28);
    const file = new PdfFile(pdf);
    expect(file.check(), title).toContain('No syntax');
    const text = squeezed(file.text());
    expect(text).toContain(squeezed(`${title}, version ${form.version}`));
    expect(text).toContain(squeezed(`Page ${pages} of ${pages}`));
    for (const word of [name, ...name.split(' '), data.case.number])
      expect(text, title).not.toContain(squeezed(word));
    for (const section of form.sections) expect(text, title).toContain(squeezed(section.title));
  }
}, 120_000);
