import path from 'node:path';
import { expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { gpLetterText as words } from '../../../shared/text/gp-letter.ts';
import { fonts } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleCaseData } from '../../fixtures/documents/sample-case-data.ts';
import { newDesk } from '../storage/support/desk.ts';

test('the urgent letter to the GP is one page, with its parts in order and nothing cut', async () => {
  const detail =
    'In the car park she said that in January she had thought it would be simpler not to be here. No plan, no means, no such thoughts for three weeks; her sister holds her. '.repeat(
      3,
    );
  const data = sampleCaseData({
    client: {
      address: '3 Weir Street, Hebden Bridge',
      nhsNumber: '943 476 5919',
      gpPractice: 'Weir Surgery',
    },
    visit: {
      redFlags: ['selfHarm'],
      redFlagDetail: detail,
      immediatePlan:
        'Safety plan written together, crisis line saved in her phone, surgery told by phone at 14:20 with her agreement, appointment for the next morning; her sister stays with her tonight.',
      urgentLetter: 'yes',
      letterRequest: 'Please see her by noon on 13 March',
      letterTold: 'agrees',
    },
  });
  const { tree, missing } = composeDocument(
    { data, kind: 'gpLetter', audience: 'gp', date: '2026-03-12', reference: 'AH-0007-U1', mark: 'final' },
    [],
  );
  expect(missing).toEqual([]);
  const printed = await printPdf(tree, new Map(), { fonts });
  expect(printed.pages).toBe(1);
  const file = new PdfFile(printed.pdf);
  expect(file.check()).toContain('No syntax');
  const text = file.text().replace(/\s+/gu, ' ');
  let from = 0;
  for (const wanted of [
    words.urgent,
    'Dr Helen Marsh',
    'Re: Sarah Levy',
    '943 476 5919',
    words.seen,
    detail.trim(),
    words.done,
    'her sister stays with her tonight.',
    words.asked,
    'by noon on 13 March',
    words.medication,
    'Duloxetine',
    words.told.agrees.trim(),
    'Amira Hassan',
  ]) {
    const at = text.indexOf(wanted, from);
    expect(at, wanted).toBeGreaterThanOrEqual(from);
    from = at + wanted.length;
  }
});

test('the letter of the sample case holds what was recorded, and lacks nothing', async () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), path.resolve('resources/sample-case'));
  const { tree, missing, withheld } = composeDocument(
    {
      data: loadCaseData(desk.database, caseId),
      kind: 'gpLetter',
      audience: 'gp',
      date: '2026-11-22',
      reference: 'RH-0001-U1',
      mark: 'final',
    },
    [],
  );
  expect(missing).toEqual([]);
  expect(withheld).toEqual([]);
  const printed = await printPdf(tree, new Map(), { fonts });
  expect(printed.pages).toBe(1);
  const text = new PdfFile(printed.pdf).text().replace(/\s+/gu, ' ');
  expect(text).toContain('In the car park he said');
  expect(text).toContain('his wife stays with him tonight');
  expect(text).toContain('who follows this up');
});
