import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gad7 } from '../../../../../shared/instruments/questionnaires/gad-7.ts';
import { phq9 } from '../../../../../shared/instruments/questionnaires/phq-9.ts';
import { explained, notWhole, problemOf } from './support.ts';

const items = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count });

describe('the PHQ-9', () => {
  it.each([
    [[3, 0, 1, 2, 0, 0, 1, 0, 3], 10, 'moderate', true, true],
    [[3, 3, 3, 3, 3, 3, 3, 3, 0], 24, 'severe', true, false],
    [[1, 1, 0, 1, 0, 0, 0, 0, 1], 4, 'minimal', false, true],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 'minimal', false, false],
    [[3, 3, 3, 0, 0, 0, 0, 0, 0], 9, 'mild', false, false],
  ])('scores %j', (given, total, severity, atOrAboveCutoff10, item9SafetyAlert) => {
    expect(phq9.score({ items: given })).toEqual({ total, severity, atOrAboveCutoff10, item9SafetyAlert });
  });

  it('raises the alert for any answer above 0 to item 9, and for nothing else', () => {
    fc.assert(
      fc.property(items(9), (given) => {
        expect(phq9.score({ items: given }).item9SafetyAlert).toBe((given[8] ?? 0) > 0);
      }),
    );
  });

  it('shows the way by columns and never a single item', () => {
    const { steps, headline, notes } = explained(phq9, { items: [3, 0, 1, 2, 0, 0, 1, 0, 3] });
    expect(headline).toEqual({ label: 'Total', value: '10', unit: 'out of 27' });
    expect(steps[0]).toMatchObject({ from: '2 + 2 + 6', result: '10' });
    expect(JSON.stringify({ steps, notes })).not.toMatch(/item 9|suicid|self-harm/i);
  });
});

describe('the GAD-7', () => {
  it('scores the worked example', () => {
    expect(gad7.score({ items: [3, 0, 1, 2, 0, 0, 1] })).toEqual({
      total: 7,
      severity: 'mild',
      atOrAboveCutoff10: false,
    });
  });

  it('reaches the cut-off at 10', () => {
    expect(gad7.score({ items: [3, 3, 3, 0, 0, 0, 0] }).atOrAboveCutoff10).toBe(false);
    expect(gad7.score({ items: [3, 3, 3, 1, 0, 0, 0] }).atOrAboveCutoff10).toBe(true);
  });
});

describe.each([
  [phq9, 9],
  [gad7, 7],
])('%# of the symptom questionnaires', (instrument, count) => {
  const complete = Array.from({ length: count }, () => 1);

  it('stays in range and sums its items', () => {
    fc.assert(
      fc.property(items(count), (given) => {
        const { total } = instrument.score({ items: given });
        expect(total).toBe(given.reduce((sum, item) => sum + item, 0));
        expect(total).toBeLessThanOrEqual(3 * count);
      }),
    );
  });

  it('gives no total with an item missing, and says which', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: count - 1 }), fc.constantFrom(null, undefined), (place, gap) => {
        const given = { items: complete.with(place, gap as never) };
        expect(instrument.assess(given)).toEqual({
          status: 'incomplete',
          missing: [`items.${place}`],
          invalid: [],
        });
      }),
    );
  });

  it.each([...notWhole, 4])('turns down %j as an item', (value) => {
    expect(problemOf(instrument, { items: complete.with(2, value as never) })).toMatchObject({
      field: 'items.2',
      accepted: 'a whole number from 0 to 3',
    });
  });

  it('turns down lists of another length and unknown inputs', () => {
    expect(problemOf(instrument, { items: complete.slice(1) })).toMatchObject({
      field: 'items',
      code: 'range',
    });
    expect(problemOf(instrument, { items: [...complete, 0] })).toMatchObject({
      field: 'items',
      code: 'range',
    });
    expect(problemOf(instrument, { items: complete, item10: 2 })).toMatchObject({ code: 'unknown' });
    expect(problemOf(instrument, {})).toMatchObject({ field: 'items', code: 'missing' });
  });

  it('names its measurement error with a source', () => {
    expect(instrument.comparables[0]?.error).toMatchObject({ amount: count === 9 ? 6 : 4 });
  });
});
