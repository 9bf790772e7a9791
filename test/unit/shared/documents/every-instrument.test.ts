import { describe, expect, it } from 'vitest';
import { allInstrumentForms } from '../../../../shared/assessments/instruments/registry.ts';
import { scoredReadings } from '../../../../shared/assessments/instruments/score-readings.ts';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { DocumentTree } from '../../../../shared/documents/tree.ts';
import { printedTexts } from '../../../../shared/documents/walk.ts';
import { Audience } from '../../../../shared/domain/sensitivity.ts';
import { headlineWords } from '../../../../shared/text/instruments/results.ts';
import { filledInstrument } from '../../../fixtures/documents/filled-instrument.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';

const filled = allInstrumentForms().map((form, index) => {
  const tries = [0, 1, 2, 3].map((choice) => filledInstrument(form, index + 1, choice));
  const scored = tries.find((one) => scoredReadings(form, one.record).length > 0);
  return { form, title: form.declaration.title, record: scored };
});

describe.each(filled)('$title, filled in', ({ form, title, record }) => {
  it('has a result', () => expect(record).toBeDefined());

  it.each(Audience.options)('prints as a whole for this reader: %s', (audience) => {
    if (record === undefined) return;
    const { tree, missing } = composeDocument(
      {
        data: sampleCaseData({ instruments: [record] }),
        kind: 'instrumentResults',
        audience,
        date: '2026-03-21',
        reference: 'AH-0007-A1',
        mark: 'draft',
      },
      [],
    );
    expect(DocumentTree.safeParse(tree).error).toBeUndefined();
    const blocks = tree.blocks.flatMap((block) =>
      block.kind === 'box' ? [block, ...block.blocks] : [block],
    );
    const ids = blocks.flatMap((block) => [
      block.id,
      ...(block.kind === 'list' ? block.items.map(({ id }) => id) : []),
      ...(block.kind === 'table' ? block.rows.map(({ id }) => id) : []),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const block of blocks)
      if (block.kind === 'table')
        for (const row of block.rows) expect(row.cells).toHaveLength(block.head.length);
    const text = printedTexts(tree)
      .map((place) => place.text)
      .join(' ');
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    const [reading] = scoredReadings(form, record.record);
    const told = reading === undefined ? '' : headlineWords(reading.explanation);
    const atWork = ['employer', 'commissioner', 'funder', 'housing'].includes(audience);
    expect(text.includes(title)).toBe(!atWork);
    expect(text.includes(told)).toBe(!atWork);
    expect(missing.filter((one) => !one.startsWith('No release consent'))).toEqual([]);
  });
});
