import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotFrequency, orsDuration, orsStrength } from '../../../../../shared/instruments/job/day-share.ts';
import { dotStrength } from '../../../../../shared/instruments/job/dot-strength.ts';
import { StrengthLevel } from '../../../../../shared/instruments/job/strength-levels.ts';
import { problemOf } from '../capacity/problem-of.ts';

const job = { units: 'lb', occasional: 0, frequent: 0, constant: 0, standingOrWalkingSignificant: false };
const levelOf = (inputs: object) => dotStrength.score({ ...job, ...inputs }).level;

describe('strength level of a job', () => {
  it.each([
    [{ occasional: 10 }, 'sedentary'],
    [{ occasional: 10.1 }, 'light'],
    [{ occasional: 20 }, 'light'],
    [{ occasional: 20.1 }, 'medium'],
    [{ occasional: 50 }, 'medium'],
    [{ occasional: 50.1 }, 'heavy'],
    [{ occasional: 100 }, 'heavy'],
    [{ occasional: 100.1 }, 'very heavy'],
    [{ frequent: 0.9 }, 'sedentary'],
    [{ frequent: 1 }, 'light'],
    [{ frequent: 10 }, 'light'],
    [{ frequent: 10.1 }, 'medium'],
    [{ frequent: 25 }, 'medium'],
    [{ frequent: 25.1 }, 'heavy'],
    [{ frequent: 50 }, 'heavy'],
    [{ frequent: 50.1 }, 'very heavy'],
    [{ constant: 0.5 }, 'light'],
    [{ constant: 1 }, 'medium'],
    [{ constant: 10 }, 'medium'],
    [{ constant: 10.1 }, 'heavy'],
    [{ constant: 20 }, 'heavy'],
    [{ constant: 20.1 }, 'very heavy'],
    [{ occasional: 15, frequent: 30 }, 'heavy'],
  ])('lb %j: %s', (inputs, level) => {
    expect(levelOf(inputs)).toBe(level);
  });

  it.each([
    [{ occasional: 4.5 }, 'sedentary'],
    [{ occasional: 4.536 }, 'light'],
    [{ occasional: 4.535 }, 'sedentary'],
    [{ occasional: 9.1 }, 'light'],
    [{ occasional: 9.11 }, 'medium'],
    [{ occasional: 22.7 }, 'medium'],
    [{ occasional: 22.71 }, 'heavy'],
    [{ occasional: 45.4 }, 'heavy'],
    [{ occasional: 45.41 }, 'very heavy'],
    [{ frequent: 11.3 }, 'medium'],
    [{ frequent: 11.33 }, 'medium'],
    [{ frequent: 11.35 }, 'heavy'],
    [{ frequent: 0.45 }, 'sedentary'],
    [{ frequent: 0.46 }, 'light'],
  ])('kg %j: %s', (inputs, level) => {
    expect(levelOf({ ...inputs, units: 'kg' })).toBe(level);
  });

  it('raises sedentary forces to light where standing or walking matters, and no other level', () => {
    const standing = { standingOrWalkingSignificant: true };
    expect(dotStrength.score({ ...job, ...standing })).toMatchObject({ level: 'light', raised: true });
    expect(dotStrength.score({ ...job, ...standing, occasional: 15 })).toMatchObject({
      level: 'light',
      raised: false,
    });
    expect(levelOf({ ...standing, occasional: 40 })).toBe('medium');
  });

  it('never falls when a force rises', () => {
    const force = fc.double({ min: 0, max: 130, noNaN: true });
    const jobs = fc.record({
      units: fc.constantFrom('lb', 'kg'),
      occasional: force,
      frequent: force,
      constant: force,
      standingOrWalkingSignificant: fc.boolean(),
    });
    const rank = (inputs: object) => StrengthLevel.options.indexOf(dotStrength.score(inputs).level);
    fc.assert(
      fc.property(
        jobs,
        force,
        fc.constantFrom('occasional', 'frequent', 'constant'),
        (inputs, more, column) => {
          expect(rank({ ...inputs, [column]: inputs[column] + more })).toBeGreaterThanOrEqual(rank(inputs));
        },
      ),
    );
  });

  it.each([
    [{ units: 'N' }, 'range', 'units'],
    [{ occasional: -1 }, 'range', 'occasional'],
    [{ frequent: undefined }, 'missing', 'frequent'],
    [{ constant: '5' }, 'type', 'constant'],
    [{ standingOrWalkingSignificant: null }, 'missing', 'standingOrWalkingSignificant'],
    [{ seldom: 1 }, 'unknown', 'seldom'],
  ])('%j is turned down', (inputs, code, field) => {
    expect(problemOf(dotStrength, { ...job, ...inputs })).toMatchObject({ code, field });
  });
});

describe('share of the day', () => {
  it.each([
    [0, 8, 'never'],
    [0.1, 8, 'occasional'],
    [8 / 3, 8, 'occasional'],
    [0.8, 2.4, 'occasional'],
    [2.5, 7.5, 'occasional'],
    [2.7, 8, 'frequent'],
    [5.3, 8, 'frequent'],
    [16 / 3, 8, 'constant'],
    [1.6, 2.4, 'constant'],
    [5, 7.5, 'constant'],
    [8, 8, 'constant'],
  ])('%d of %d hours: %s', (hoursOfActivity, shiftHours, frequency) => {
    expect(dotFrequency.score({ hoursOfActivity, shiftHours })).toEqual({
      frequency,
      fraction: hoursOfActivity / shiftHours,
    });
  });

  it.each([
    [{ hoursOfActivity: 9, shiftHours: 8 }, 'conflict', 'hoursOfActivity'],
    [{ hoursOfActivity: 0, shiftHours: 0 }, 'range', 'shiftHours'],
    [{ hoursOfActivity: -1, shiftHours: 8 }, 'range', 'hoursOfActivity'],
    [{ hoursOfActivity: 1 }, 'missing', 'shiftHours'],
  ])('%j is turned down', (inputs, code, field) => {
    expect(problemOf(dotFrequency, inputs)).toMatchObject({ code, field });
  });

  it.each([
    [0, 'never'],
    [0.01, 'seldom'],
    [0.02, 'seldom'],
    [0.021, 'occasionally'],
    [1 / 3, 'occasionally'],
    [0.34, 'frequently'],
    [0.66, 'frequently'],
    [2 / 3, 'constantly'],
    [1, 'constantly'],
  ])('%d of the day: %s', (fractionOfWorkday, category) => {
    expect(orsDuration.score({ fractionOfWorkday })).toMatchObject({ category });
  });

  it('is no more than the day', () => {
    expect(problemOf(orsDuration, { fractionOfWorkday: 1.01 })).toMatchObject({
      code: 'range',
      accepted: 'a number from 0 to 1',
    });
    expect(problemOf(orsDuration, { fractionOfWorkday: -0.1 })?.code).toBe('range');
  });
});

describe('strength of one weight', () => {
  it.each([
    [26, 'occasionally', 'medium'],
    [50, 'occasionally', 'medium'],
    [26, 'frequently', 'heavy'],
    [50, 'frequently', 'heavy'],
    [50, 'seldom', 'medium'],
    [10, 'seldom', 'sedentary'],
    [0.5, 'frequently', 'sedentary'],
    [0.5, 'constantly', 'light'],
    [21, 'constantly', 'very heavy'],
    [101, 'seldom', 'very heavy'],
  ])('%d lb %s: %s', (weightLb, duration, level) => {
    expect(orsStrength.score({ weightLb, duration }).level).toBe(level);
  });

  it('calls a weight below 1 lb negligible', () => {
    expect(orsStrength.score({ weightLb: 0.99, duration: 'seldom' }).negligible).toBe(true);
    expect(orsStrength.score({ weightLb: 1, duration: 'seldom' }).negligible).toBe(false);
    expect(problemOf(orsStrength, { weightLb: 1, duration: 'never' })).toMatchObject({ field: 'duration' });
  });
});
