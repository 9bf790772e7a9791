import { describe, expect, test } from 'vitest';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import type { AnswerValue } from '../../../shared/domain/answers.ts';
import { Audience } from '../../../shared/domain/sensitivity.ts';
import { capacityReportText as words } from '../../../shared/text/capacity-report.ts';
import { capacityEvaluation } from '../../fixtures/documents/capacity-evaluation.ts';
import { fonts, photosOf } from '../../fixtures/documents/print.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleCaseData } from '../../fixtures/documents/sample-case-data.ts';

async function print(
  kind: 'capacityReport' | 'capacitySheet',
  audience: Audience,
  changes: Readonly<Record<string, AnswerValue>> = {},
) {
  const data = sampleCaseData({ evaluations: [{ ...capacityEvaluation, ...changes }] });
  const { tree } = composeDocument(
    { data, kind, audience, date: '2026-03-21', reference: 'AH-0007-F1', mark: 'draft' },
    [],
  );
  const printed = await printPdf(tree, photosOf(tree), { fonts });
  const pdf = new PdfFile(printed.pdf);
  expect(pdf.check()).toContain('No syntax');
  return { pdf, pages: printed.pages, text: pdf.text().replace(/\s+/gu, ' ') };
}

test('the full evaluation on paper: the answer first, then every part in its order, readings last', async () => {
  const { text, pages } = await print('capacityReport', 'gp');
  const order = [
    words.title,
    words.summary,
    words.about,
    words.documents,
    words.conduct,
    words.screenHeading,
    words.signedOff('Dr Priya Nandakumar', '12 January 2026'),
    words.interview,
    words.jobDemands,
    words.physical,
    words.selfReport,
    words.tests,
    words.symptomsHeading,
    ...Object.values(words.family),
    words.consistency,
    words.capacities,
    words.notTestedHeading,
    words.match,
    words.tolerances,
    words.opinion,
    words.recommendations,
    words.response,
    words.declaration,
    words.appendices,
    words.rawTrials,
    words.calibration,
  ];
  let from = 0;
  for (const wanted of order) {
    const at = text.indexOf(wanted, from);
    expect(at, `${wanted}, after ${text.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(from);
    from = at + wanted.length;
  }
  expect(pages).toBeLessThanOrEqual(12);
});

test.each(['capacityReport', 'capacitySheet'] as const)(
  'nothing of health is anywhere in the file of an employer’s %s',
  async (kind) => {
    const { pdf, text } = await print(kind, 'employer');
    const everything = `${text}\n${pdf.info()}\n${pdf.structure()}\n${pdf.raw().toString('latin1')}`;
    for (const secret of [
      'Fibromyalgia',
      'Duloxetine',
      'Heart rate',
      'Pain',
      'Exertion',
      'Nandakumar',
      'Force gauge',
      'poor night',
    ])
      expect(everything.toLowerCase(), secret).not.toContain(secret.toLowerCase());
    expect(text).toContain('not over 8 kg from below knee height');
  },
);

describe('the sheet', () => {
  test.each(Audience.options)('is one page for %s', async (audience) => {
    const { pages, text } = await print('capacitySheet', audience);
    expect(pages).toBe(1);
    expect(text).not.toContain('did not fit');
    expect(text).toContain('HCPC registration');
  });

  test('with a hundred capacities it stays one page in the same type, and says how many lines it left', async () => {
    const more = Array.from({ length: 100 }, (_, index) => `x${index}`);
    const many = Object.fromEntries(
      more.flatMap((id, index): [string, AnswerValue][] => [
        [`capacities.${id}.activity`, `Handling of package number ${index}`],
        [`capacities.${id}.evidence`, 'observed'],
        [`capacities.${id}.frequency`, 'occasional'],
        [`capacities.${id}.limitKind`, 'none'],
      ]),
    );
    const own = capacityEvaluation.capacities;
    const { pages, text, pdf } = await print('capacitySheet', 'employer', {
      ...many,
      capacities: [...(Array.isArray(own) ? own : []), ...more],
    });
    expect(pages).toBe(1);
    const shown = [...text.matchAll(/Handling of package number \d+/gu)].length;
    expect(shown).toBeGreaterThan(2);
    // Those that gave way are named, the first of them where they are many.
    expect(text).toContain(
      `${100 - shown} further lines did not fit on this page; they are in the full report:`,
    );
    expect(text).toContain(`; and ${100 - shown - 8} more.`);
    expect(text.match(/handling of package number \d+/gu)).toHaveLength(8);
    // What decides the job stays: the restriction, the limits, and what follows the table.
    for (const kept of [
      'Lifting crates from the floor',
      'Standing at the till',
      words.sheet.restriction,
      'HCPC registration',
    ])
      expect(text).toContain(kept);
    expect(pdf.fonts().length).toBeGreaterThan(0);
  });
});
