import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { painChange, painRating } from '../../../../../shared/instruments/questionnaires/pain-rating.ts';
import { returnToWorkBelief } from '../../../../../shared/instruments/questionnaires/return-to-work-belief.ts';
import { workAbility } from '../../../../../shared/instruments/questionnaires/work-ability.ts';
import { explained, notWhole, problemOf } from './support.ts';

describe.each([
  ['the numeric pain rating', painRating],
  ['the work ability score', workAbility],
])('%s', (_, instrument) => {
  it.each([...notWhole, 11])('turns down %j', (score) => {
    expect(problemOf(instrument, { score })).toMatchObject({
      field: 'score',
      accepted: 'a whole number from 0 to 10',
    });
  });

  it('has no band without an answer', () => {
    expect(instrument.assess({})).toMatchObject({ status: 'incomplete', missing: ['score'] });
    expect(problemOf(instrument, { score: null })).toMatchObject({ code: 'missing' });
  });

  it('claims no measurement error', () => {
    expect(instrument.comparables.map(({ error }) => error)).toEqual([null]);
  });
});

describe('the change between two pain ratings', () => {
  it.each([
    [7, 5, -2, (100 * -2) / 7, true],
    [7, 6, -1, (100 * -1) / 7, false],
    [10, 8, -2, -20, true],
    [3, 2, -1, (100 * -1) / 3, true],
    [4, 3, -1, -25, false],
    [10, 7, -3, -30, true],
    [5, 5, 0, 0, false],
    [2, 6, 4, 200, false],
    [0, 0, 0, null, false],
    [0, 3, 3, null, false],
  ])('from %i to %i is %i', (baseline, followUp, change, percentChange, meets) => {
    expect(painChange.score({ baseline, followUp })).toEqual({
      change,
      percentChange,
      meetsFarrar2pointsOr30pct: meets,
    });
  });

  it('is met only by less pain', () => {
    const rating = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(rating, rating, (baseline, followUp) => {
        const { change, percentChange, meetsFarrar2pointsOr30pct } = painChange.score({ baseline, followUp });
        expect(change).toBe(followUp - baseline);
        expect(percentChange === null).toBe(baseline === 0);
        if (followUp >= baseline) expect(meetsFarrar2pointsOr30pct).toBe(false);
      }),
    );
  });

  it('says in words what cannot be said in per cent', () => {
    const { measures, notes, headline } = explained(painChange, { baseline: 0, followUp: 3 });
    expect(headline).toMatchObject({ value: '+3', unit: 'points' });
    expect(measures.at(-1)?.value).toBeNull();
    expect(notes[0]).toBe('The earlier rating was 0, so the change has no percentage.');
    expect(explained(painChange, { baseline: 7, followUp: 5 }).measures.at(-1)?.value).toBe('−28.6');
  });

  it.each([
    [{ baseline: 4 }, 'followUp'],
    [{ followUp: 4 }, 'baseline'],
    [{ baseline: 11, followUp: 4 }, 'baseline'],
    [{ baseline: 4, followUp: 3.5 }, 'followUp'],
  ])('turns down %j', (given, field) => {
    expect(problemOf(painChange, given)?.field).toBe(field);
  });
});

describe('return-to-work self-efficacy', () => {
  const of = (total: number) => {
    const low = Math.floor(total / 11);
    return Array.from({ length: 11 }, (_, index) => low + (index < total - 11 * low ? 1 : 0));
  };

  it.each([
    [11, 1, false, false],
    [40, 40 / 11, false, false],
    [41, 41 / 11, false, true],
    [50, 50 / 11, false, true],
    [51, 51 / 11, true, true],
    [66, 6, true, true],
  ])('of sum %i has mean %d', (total, mean, atOrAbove4_6, atOrAbove3_7) => {
    const result = returnToWorkBelief.score({ itemsAfterReversal: of(total) });
    expect(result).toEqual({ mean, atOrAbove4_6, atOrAbove3_7 });
  });

  it('stays between 1 and 6', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(answers, (itemsAfterReversal) => {
        const { mean } = returnToWorkBelief.score({ itemsAfterReversal });
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(6);
      }),
    );
  });

  it.each([...notWhole, 0, 7])('turns down %j', (value) => {
    expect(
      problemOf(returnToWorkBelief, { itemsAfterReversal: of(40).with(3, value as never) }),
    ).toMatchObject({
      field: 'itemsAfterReversal.3',
      accepted: 'a whole number from 1 to 6',
    });
  });

  it('has no mean with an item missing or too many', () => {
    expect(
      returnToWorkBelief.assess({ itemsAfterReversal: of(40).with(3, undefined as never) }),
    ).toMatchObject({
      status: 'incomplete',
      missing: ['itemsAfterReversal.3'],
    });
    expect(problemOf(returnToWorkBelief, { itemsAfterReversal: of(40).slice(1) })?.code).toBe('range');
  });
});
