import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chronotropicIndex,
  HeartRateFormula,
  maximumHeartRate,
  targetHeartRate,
} from '../../../../../shared/instruments/capacity/heart-rate.ts';
import {
  sixMinuteWalkDistance,
  sixMinuteWalkEnright,
} from '../../../../../shared/instruments/capacity/six-minute-walk.ts';
import { problemOf } from './problem-of.ts';

const man = { sex: 'M', age: 60, heightCm: 175, weightKg: 75, distanceM: 450 };
const woman = { sex: 'F', age: 70, heightCm: 160, weightKg: 70, distanceM: 280 };

describe('the six-minute walk against Enright and Sherrill 1998', () => {
  it('reproduces the worked examples', () => {
    const first = sixMinuteWalkEnright.score(man);
    expect(first.predicted).toBeCloseTo(582.55, 9);
    expect(first.lowerLimitNormal).toBeCloseTo(429.55, 9);
    expect(first.percentPredicted).toBeCloseTo(77.25, 2);
    expect(first.belowLLN).toBe(false);
    expect(first).not.toHaveProperty('warning');
    const second = sixMinuteWalkEnright.score({ ...man, weightKg: 80 });
    expect(second.predicted).toBeCloseTo(573.75, 9);
    expect(second.lowerLimitNormal).toBeCloseTo(420.75, 9);
    const third = sixMinuteWalkEnright.score(woman);
    expect(third.predicted).toBeCloseTo(439.7, 9);
    expect(third.lowerLimitNormal).toBeCloseTo(300.7, 9);
    expect(third.percentPredicted).toBeCloseTo(63.7, 1);
    expect(third.belowLLN).toBe(true);
  });

  it('explains its way', () => {
    const assessed = sixMinuteWalkEnright.assess(woman);
    if (assessed.status !== 'scored') throw new Error('not scored');
    const { headline, band, steps, notes } = assessed.explanation;
    expect(headline).toMatchObject({ value: '63.7', unit: '%' });
    expect(band).toEqual({ words: 'Below the lower limit of normal', tone: 'attend' });
    expect(steps.map(({ from, result }) => `${from} → ${result}`)).toEqual([
      '160.0 cm, 70 years, 70.0 kg → 439.70 m',
      '439.70 − 139 → 300.70 m',
      '100 × 280.0 ÷ 439.70 → 63.7%',
    ]);
    expect(notes.join(' ')).toContain('does not mean unable');
  });

  it.each([40, 80])('holds at %d years', (age) => {
    const result = sixMinuteWalkEnright.score({ ...man, age });
    expect(result.belowLLN).not.toBeNull();
    expect(result).not.toHaveProperty('warning');
  });

  it.each([39, 39.9, 80.1, 95])('warns at %d years and names no band', (age) => {
    const assessed = sixMinuteWalkEnright.assess({ ...man, age });
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.result.belowLLN).toBeNull();
    expect(assessed.result.warning).toContain('40 to 80 years');
    expect(assessed.explanation.band).toBeNull();
    expect(assessed.explanation.notes).toContain(assessed.result.warning);
  });

  it('gives no percentage for a prediction that is not above 0', () => {
    const assessed = sixMinuteWalkEnright.assess({ ...man, age: 80, heightCm: 120, weightKg: 180 });
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.result.predicted).toBeCloseTo(-119, 9);
    expect(assessed.result.percentPredicted).toBeNull();
    expect(assessed.explanation.headline.value).toBeNull();
    expect(assessed.explanation.band).toBeNull();
    expect(assessed.explanation.notes.join(' ')).toContain('not above 0 m');
  });

  it('is below the limit only when shorter than it', () => {
    const { lowerLimitNormal } = sixMinuteWalkEnright.score(man);
    expect(sixMinuteWalkEnright.score({ ...man, distanceM: lowerLimitNormal }).belowLLN).toBe(false);
    expect(sixMinuteWalkEnright.score({ ...man, distanceM: lowerLimitNormal - 0.01 }).belowLLN).toBe(true);
  });

  it.each([
    [{ ...man, heightCm: 119.9 }, 'range', 'heightCm'],
    [{ ...man, heightCm: 210.1 }, 'range', 'heightCm'],
    [{ ...man, weightKg: 29.9 }, 'range', 'weightKg'],
    [{ ...man, weightKg: 180.1 }, 'range', 'weightKg'],
    [{ ...man, distanceM: -1 }, 'range', 'distanceM'],
    [{ ...man, distanceM: 1200.1 }, 'range', 'distanceM'],
    [{ ...man, distanceM: JSON.parse('1e309') }, 'range', 'distanceM'],
    [{ ...man, age: Number.NaN }, 'range', 'age'],
    [{ ...man, age: 121 }, 'range', 'age'],
    [{ ...man, sex: 'male' }, 'range', 'sex'],
    [{ ...man, weightKg: undefined }, 'missing', 'weightKg'],
  ])('turns down %j', (given, code, field) => {
    expect(problemOf(sixMinuteWalkEnright, given)).toMatchObject({ code, field });
  });

  it('grows with height, shrinks with age and weight, and is never NaN', () => {
    const inputs = fc.record({
      sex: fc.constantFrom('M', 'F'),
      age: fc.integer({ min: 18, max: 99 }),
      heightCm: fc.integer({ min: 120, max: 209 }),
      weightKg: fc.integer({ min: 30, max: 179 }),
      distanceM: fc.integer({ min: 0, max: 1200 }),
    });
    fc.assert(
      fc.property(inputs, (given) => {
        const { predicted, percentPredicted } = sixMinuteWalkEnright.score(given);
        const predictedFor = (change: object) =>
          sixMinuteWalkEnright.score({ ...given, ...change }).predicted;
        expect(predictedFor({ heightCm: given.heightCm + 1 })).toBeGreaterThan(predicted);
        expect(predictedFor({ age: given.age + 1 })).toBeLessThan(predicted);
        expect(predictedFor({ weightKg: given.weightKg + 1 })).toBeLessThan(predicted);
        expect(percentPredicted === null || percentPredicted >= 0).toBe(true);
      }),
    );
  });

  it('keeps the distance alone where no norm is wanted', () => {
    expect(sixMinuteWalkDistance.score({ distanceM: 412 })).toEqual({ distanceM: 412 });
    expect(problemOf(sixMinuteWalkDistance, { distanceM: 1201 })).toMatchObject({ code: 'range' });
  });
});

describe('the maximum heart rate by age', () => {
  it.each([
    ['fox', 50, 170],
    ['tanaka', 50, 173],
    ['gellish', 50, 172],
    ['gulati_women', 50, 162],
    ['nes', 50, 179],
    ['tanaka', 15, 197.5],
    ['nes', 100, 147],
  ])('%s at %d years is %d', (formula, age, expected) => {
    expect(maximumHeartRate.score({ formula, age }).hrMax).toBeCloseTo(expected, 9);
  });

  it('names the formula', () => {
    const assessed = maximumHeartRate.assess({ formula: 'nes', age: 44 });
    expect(assessed).toMatchObject({
      explanation: {
        headline: { value: '183', unit: 'beats/min' },
        measures: [{ value: 'Nes, 211 − 0.64 × age' }],
      },
    });
  });

  it.each([
    [{ formula: 'karvonen', age: 50 }, 'range', 'formula'],
    [{ formula: 'fox', age: 14 }, 'range', 'age'],
    [{ formula: 'fox', age: 101 }, 'range', 'age'],
    [{ formula: 'fox', age: '50' }, 'type', 'age'],
    [{ age: 50 }, 'missing', 'formula'],
    [{ formula: 'fox', age: 50, betaBlocker: false }, 'unknown', 'betaBlocker'],
  ])('turns down %j', (given, code, field) => {
    expect(problemOf(maximumHeartRate, given)).toMatchObject({ code, field });
  });

  it('falls with age in every formula, and stays a heart rate', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HeartRateFormula.options),
        fc.integer({ min: 15, max: 99 }),
        (formula, age) => {
          const { hrMax } = maximumHeartRate.score({ formula, age });
          expect(hrMax).toBeGreaterThan(100);
          expect(hrMax).toBeLessThanOrEqual(230);
          expect(maximumHeartRate.score({ formula, age: age + 1 }).hrMax).toBeLessThan(hrMax);
        },
      ),
    );
  });
});

const rates = { restingHR: 60, maxHR: 180, intensityPercents: [40, 60] };

describe('target heart rates', () => {
  it('adds a share of the reserve to the resting rate', () => {
    expect(targetHeartRate.score(rates)).toEqual({ reserve: 120, targets: { 40: 108, 60: 132 } });
    expect(targetHeartRate.score({ ...rates, intensityPercents: [0, 100] }).targets).toEqual({
      0: 60,
      100: 180,
    });
    expect(targetHeartRate.assess(rates)).toMatchObject({
      explanation: { headline: { value: '108–132' } },
    });
  });

  it.each([
    [{ ...rates, restingHR: 120, maxHR: 120 }, 'conflict', 'restingHR'],
    [{ ...rates, restingHR: 121, maxHR: 120 }, 'conflict', 'restingHR'],
    [{ ...rates, restingHR: 29 }, 'range', 'restingHR'],
    [{ ...rates, restingHR: 131 }, 'range', 'restingHR'],
    [{ ...rates, maxHR: 231 }, 'range', 'maxHR'],
    [{ ...rates, intensityPercents: [101] }, 'range', 'intensityPercents.0'],
    [{ ...rates, intensityPercents: [-1] }, 'range', 'intensityPercents.0'],
    [{ ...rates, intensityPercents: [] }, 'range', 'intensityPercents'],
    [{ ...rates, maxHR: undefined }, 'missing', 'maxHR'],
  ])('turns down %j', (given, code, field) => {
    expect(problemOf(targetHeartRate, given)).toMatchObject({ code, field });
  });

  it('stays between resting and maximum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 130 }),
        fc.integer({ min: 131, max: 230 }),
        fc.integer({ min: 0, max: 100 }),
        (restingHR, maxHR, percent) => {
          const { targets } = targetHeartRate.score({ restingHR, maxHR, intensityPercents: [percent] });
          expect(targets[String(percent)]).toBeGreaterThanOrEqual(restingHR);
          expect(targets[String(percent)]).toBeLessThanOrEqual(maxHR);
        },
      ),
    );
  });
});

describe('the chronotropic index', () => {
  it.each([
    [{ peakHR: 152, restingHR: 60, maxHR: 175 }, 0.8, false],
    [{ peakHR: 151, restingHR: 60, maxHR: 175 }, 91 / 115, true],
    [{ peakHR: 60, restingHR: 60, maxHR: 175 }, 0, true],
    [{ peakHR: 190, restingHR: 60, maxHR: 180 }, 130 / 120, false],
  ])('of %j is %d', (given, index, belowThreshold080) => {
    expect(chronotropicIndex.score(given)).toEqual({ index, belowThreshold080 });
  });

  it('bands it from one named source, as a screening result', () => {
    const assessed = chronotropicIndex.assess({ peakHR: 120, restingHR: 60, maxHR: 175 });
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.explanation.band).toEqual({ words: 'Below 0.80, low', tone: 'attend' });
    expect(assessed.explanation.notes.join(' ')).toContain('clinical judgement needed');
  });

  it.each([
    [{ peakHR: 150, restingHR: 110, maxHR: 110 }, 'conflict', 'restingHR'],
    [{ peakHR: 59, restingHR: 60, maxHR: 175 }, 'conflict', 'peakHR'],
    [{ peakHR: 231, restingHR: 60, maxHR: 175 }, 'range', 'peakHR'],
    [{ restingHR: 60, maxHR: 175 }, 'missing', 'peakHR'],
  ])('turns down %j', (given, code, field) => {
    expect(problemOf(chronotropicIndex, given)).toMatchObject({ code, field });
  });
});
