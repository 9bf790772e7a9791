import { expect, test } from 'vitest';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { homeReportText as words } from '../../../shared/text/home-report.ts';
import { homeVisit } from '../../fixtures/documents/home-visit.ts';
import { printDocument } from '../../fixtures/documents/print.ts';
import { sampleCaseData } from '../../fixtures/documents/sample-case-data.ts';

function print(kind: 'homeReport' | 'adaptationLetter', audience: Audience) {
  const data = sampleCaseData({
    client: { address: '3 Weir Street, Hebden Bridge' },
    homeVisits: [homeVisit],
    photos: 0,
  });
  return printDocument({ data, kind, audience, date: '2026-03-21', reference: 'AH-0007-H1', mark: 'final' });
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
