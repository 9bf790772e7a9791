import { expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { homeReportText as words } from '../../../shared/text/home-report.ts';
import { homeVisit } from '../../fixtures/documents/home-visit.ts';
import { fonts } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleCaseData } from '../../fixtures/documents/sample-case-data.ts';

async function print(kind: 'homeReport' | 'adaptationLetter', audience: Audience) {
  const data = sampleCaseData({
    client: { address: '3 Weir Street, Hebden Bridge' },
    homeVisits: [homeVisit],
    photos: 0,
  });
  const { tree } = composeDocument(
    { data, kind, audience, date: '2026-03-21', reference: 'AH-0007-H1', mark: 'final' },
    [],
  );
  const printed = await printPdf(tree, new Map(), { fonts });
  const file = new PdfFile(printed.pdf);
  expect(file.check()).toContain('No syntax');

  return { pages: printed.pages, text: file.text().replace(/\s+/gu, ' ') };
}

test.each(['housing', 'clinician', 'client'] as const)(
  'the home report for the %s is four to eight sound pages in their order',
  async (audience) => {
    const { pages, text } = await print('homeReport', audience);
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(8);
    expect(text).toContain(`Page ${pages} of ${pages}`);
    let from = 0;
    for (const wanted of [
      words.summary,
      words.person,
      words.property,
      words.rooms,
      words.transfers,
      words.guidance,
      words.risks,
      words.options,
      words.recommendations,
      words.need,
      words.temporary,
      words.notSeen,
      words.agreement,
      'Amira Hassan',
    ]) {
      const at = text.indexOf(wanted, from);
      expect(at, wanted).toBeGreaterThanOrEqual(from);
      from = at;
    }
    expect(text).toContain('Lengths in millimetres. Not a survey.');
  },
);

test('the letter on adaptations keeps to two pages with its drawing', async () => {
  const { pages, text } = await print('adaptationLetter', 'housing');
  expect(pages).toBeLessThanOrEqual(2);
  expect(text).toContain(words.authorityDecides);
  expect(text).toContain('3 Weir Street');
});
