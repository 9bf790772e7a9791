import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { acceptedBy, InstrumentInputError } from '../../../../shared/instruments/input-problems.ts';
import { defineInstrument } from '../../../../shared/instruments/instrument.ts';
import { quantity, quantityAbove, whole } from '../../../../shared/instruments/schema.ts';
import { painRatingText } from '../../../../shared/text/instruments/pain-rating.ts';

const lift = defineInstrument({
  id: 'lift',
  version: 1,
  certificate: painRatingText.certificate,
  inputs: z.strictObject({
    load: quantityAbove('kg', 0, 200),
    at: z.strictObject({ height: quantity('cm', 0, 175) }),
    grip: z.enum(['good', 'poor']),
    trials: z.array(whole(0, 3)).length(3),
  }),
  calculate: ({ load }) => ({ load }),
  explain: (_, { load }) => ({
    headline: { label: 'Load', value: String(load), unit: 'kg' },
    band: null,
    measures: [],
    steps: [],
    notes: [],
  }),
});

const complete = { load: 12, at: { height: 75 }, grip: 'good', trials: [0, 1, 2] };

function problem(given: unknown) {
  try {
    lift.score(given);
  } catch (error) {
    if (error instanceof InstrumentInputError) return error.problem;
  }
  return undefined;
}

describe('an instrument', () => {
  it('scores complete inputs, and assesses them the same', () => {
    expect(lift.score(complete)).toEqual({ load: 12 });
    expect(lift.assess(complete)).toMatchObject({ status: 'scored', inputs: complete, result: { load: 12 } });
  });

  it.each([
    [{ ...complete, load: undefined }, 'missing', 'load', 'a number above 0 to 200 kg'],
    [{ ...complete, load: null }, 'missing', 'load', 'a number above 0 to 200 kg'],
    [{ ...complete, load: '12' }, 'type', 'load', 'a number above 0 to 200 kg'],
    [{ ...complete, load: 0 }, 'range', 'load', 'a number above 0 to 200 kg'],
    [{ ...complete, load: Number.NaN }, 'range', 'load', 'a number above 0 to 200 kg'],
    [{ ...complete, load: JSON.parse('1e309') }, 'range', 'load', 'a number above 0 to 200 kg'],
    [{ ...complete, at: { height: 400 } }, 'range', 'at.height', 'a number from 0 to 175 cm'],
    [{ ...complete, at: {} }, 'missing', 'at.height', 'a number from 0 to 175 cm'],
    [{ ...complete, grip: 'superb' }, 'range', 'grip', 'one of: good, poor'],
    [{ ...complete, trials: [0, 1] }, 'range', 'trials', 'a list of 3'],
    [{ ...complete, trials: [0, 1, 4] }, 'range', 'trials.2', 'a whole number from 0 to 3'],
    [{ ...complete, trials: [0, 1, 1.5] }, 'range', 'trials.2', 'a whole number from 0 to 3'],
    [{ ...complete, speed: 1 }, 'unknown', 'speed', 'the inputs load, at, grip, trials'],
    [[], 'type', '', 'the inputs load, at, grip, trials'],
    ['lift', 'type', '', 'the inputs load, at, grip, trials'],
  ])('turns down %j', (given, code, field, accepted) => {
    expect(problem(given)).toMatchObject({ code, field, accepted });
  });

  it('repeats nothing of what was typed', () => {
    const typed = { ...complete, grip: 'Mrs Jones', 'Mrs Jones of Leeds': 1 };
    const assessed = lift.assess(typed);
    expect(JSON.stringify(assessed)).not.toContain('Jones');
  });

  it('says what is missing and what is wrong, and scores nothing', () => {
    expect(lift.assess({ load: -1, at: {} })).toMatchObject({
      status: 'incomplete',
      missing: ['at.height', 'grip', 'trials'],
      invalid: [{ field: 'load' }],
    });
  });

  it('says in words what a schema accepts', () => {
    expect(acceptedBy(z.boolean())).toBe('true or false');
    expect(acceptedBy(z.array(z.number()).min(1))).toBe('a list of 1 or more');
    expect(acceptedBy(whole(1, 6).nullable())).toBe('a whole number from 1 to 6');
  });
});
