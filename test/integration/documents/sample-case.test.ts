import path from 'node:path';
import { expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { photoBytes } from '../../../electron/storage/photos/photos.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import { fold } from '../../../shared/documents/words.ts';
import { fonts } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { newDesk } from '../storage/support/desk.ts';

const longest = {
  employerReport: 5,
  recommendationLetter: 2,
  instrumentResults: 1,
  activityReport: 12,
  diaryBlank: 8,
  capacityReport: 8,
  capacitySheet: 1,
};

test.each(DocumentKind.options)(
  'the sample case prints as a whole, sound %s without health or other people',
  async (kind) => {
    const desk = newDesk('real');
    const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
    const data = loadCaseData(desk.database, caseId);
    const { tree, withheld } = composeDocument(
      { data, kind, audience: 'employer', date: '2026-03-21', reference: 'RH-0001-R1', mark: 'draft' },
      [],
    );
    // Its words about work are clean: nothing is kept back for a word in them.
    expect(withheld.filter(({ reason }) => reason !== 'sensitivity' && reason !== 'readers')).toEqual([]);

    const photos = new Map(
      tree.blocks.flatMap((block) =>
        block.kind === 'photo'
          ? [[block.attachmentId, new Uint8Array(photoBytes(desk.database, block.attachmentId))] as const]
          : [],
      ),
    );
    const printed = await printPdf(tree, photos, { fonts });
    expect(printed.pages).toBeLessThanOrEqual(longest[kind]);
    const file = new PdfFile(printed.pdf);
    expect(file.check()).toContain('No syntax');
    const text = fold(file.text());
    const guarded = ['conditions', 'treatments'].flatMap((group) =>
      data.client.items(group).map((id) => data.client.text(`${group}.${id}.name`) ?? ''),
    );
    expect(guarded.length).toBeGreaterThan(1);
    for (const name of [...guarded, data.client.text('interpreterName') ?? '', 'amputation', 'phantom']) {
      expect(name).not.toBe('');
      expect(text).not.toContain(fold(name));
    }
  },
);
