import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LiftInputs, nioshLift } from '../../../../../shared/instruments/lifting/niosh-lift.ts';
import { LiftDuration, LiftUnits } from '../../../../../shared/instruments/lifting/niosh-tables.ts';
import { rounded } from '../../../../../shared/instruments/rounding.ts';
import { problemOf } from '../capacity/problem-of.ts';

const lift: LiftInputs = {
  units: 'kg/cm',
  load: 12,
  origin: { H: 30, V: 75 },
  verticalTravelD: 40,
  asymmetryDeg: 0,
  frequencyPerMin: 1,
  duration: '<=1 h',
  coupling: 'good',
  significantControlAtDestination: false,
};

const originOf = (inputs: Partial<LiftInputs>) =>
  nioshLift.score({ ...lift, ...inputs }).fullPrecision.origin;

const keys = ['HM', 'VM', 'DM', 'AM', 'FM', 'CM'] as const;
type End = ReturnType<typeof originOf>;

/** As the manual's worksheets do: multipliers rounded to two decimals, then the product and the load over it to one. */
function worksheet(end: End | undefined, load: number): { factors: string; RWL: string; LI: string } {
  if (end === undefined) throw new Error('this end was not scored');
  const factors = keys.map((key) => rounded(end[key], 2));
  const RWL = rounded(
    factors.reduce((product, factor) => product * Number(factor), 51),
    1,
  );
  return { factors: factors.join(' '), RWL, LI: rounded(load / Number(RWL), 1) };
}

describe('published examples', () => {
  it('Example 4, package inspection: both ends of the worksheet, and full precision beside it', () => {
    const inputs = {
      units: 'lb/in',
      load: 26,
      origin: { H: 10, V: 22 },
      destination: { H: 20, V: 59 },
      verticalTravelD: 37,
      asymmetryDeg: 0,
      frequencyPerMin: 3,
      duration: '<=1 h',
      coupling: 'fair',
      significantControlAtDestination: true,
    };
    const result = nioshLift.score(inputs);
    const { origin, destination } = result.fullPrecision;
    expect(worksheet(origin, 26)).toEqual({
      factors: '1.00 0.94 0.87 1.00 0.88 0.95',
      RWL: '34.9',
      LI: '0.7',
    });
    expect(worksheet(destination, 26)).toEqual({
      factors: '0.50 0.78 0.87 1.00 0.88 1.00',
      RWL: '15.2',
      LI: '1.7',
    });
    expect(origin.RWL).toBeCloseTo(34.8136, 4);
    expect(destination?.RWL).toBeCloseTo(15.2529, 4);
    expect(result).toMatchObject({ governingEnd: 'destination', lowestMultiplier: 'HM' });
    expect(result.governingLI).toBeCloseTo(26 / 15.2529, 4);
  });

  // The task values of these three have not yet been compared with the print; they reproduce its results.
  it('Example 1, loading punch press stock', () => {
    const { fullPrecision, governingEnd } = nioshLift.score({
      units: 'lb/in',
      load: 44,
      origin: { H: 23, V: 15 },
      destination: { H: 23, V: 64 },
      verticalTravelD: 49,
      asymmetryDeg: 0,
      frequencyPerMin: 0.1,
      duration: '<=1 h',
      coupling: 'fair',
      significantControlAtDestination: true,
    });
    // The worksheet takes 0.44 from Table 1, where the formula gives 0.43.
    const printed = (end: End | undefined) => worksheet(end && { ...end, HM: 0.44 }, 44);
    expect(printed(fullPrecision.origin)).toMatchObject({ RWL: '16.3', LI: '2.7' });
    expect(printed(fullPrecision.destination)).toMatchObject({ RWL: '14.5', LI: '3.0' });
    expect(governingEnd).toBe('destination');
  });

  it('Example 2, loading supply rolls, and Example 3, loading bags into a hopper', () => {
    const once = { units: 'lb/in', asymmetryDeg: 0, frequencyPerMin: 0.2, duration: '<=1 h' } as const;
    const rolls = {
      ...once,
      load: 35,
      origin: { H: 15, V: 27 },
      verticalTravelD: 17,
      coupling: 'poor',
    } as const;
    expect(worksheet(originOf(rolls), 35)).toEqual({
      factors: '0.67 0.98 0.93 1.00 1.00 0.90',
      RWL: '28.0',
      LI: '1.3',
    });
    const bags = {
      ...once,
      load: 40,
      origin: { H: 18, V: 15 },
      verticalTravelD: 21,
      asymmetryDeg: 45,
      coupling: 'fair',
    } as const;
    expect(worksheet(originOf(bags), 40)).toEqual({
      factors: '0.56 0.89 0.91 0.86 1.00 0.95',
      RWL: '18.9',
      LI: '2.1',
    });
  });
});

describe('multipliers', () => {
  it('is 23 kg, or 51 lb, where nothing lowers it', () => {
    const ideal = { origin: { H: 25, V: 75 }, verticalTravelD: 25, frequencyPerMin: 0.2 };
    expect(originOf(ideal).RWL).toBe(23);
    const US = { units: 'lb/in', origin: { H: 10, V: 30 }, verticalTravelD: 10, frequencyPerMin: 0 } as const;
    expect(originOf(US).RWL).toBe(51);
    expect(nioshLift.score({ ...lift, ...ideal }).lowestMultiplier).toBeNull();
  });

  it.each([
    [{ origin: { H: 10, V: 75 } }, 'HM', 1],
    [{ origin: { H: 25, V: 75 } }, 'HM', 1],
    [{ origin: { H: 63, V: 75 } }, 'HM', 25 / 63],
    [{ origin: { H: 63.1, V: 75 } }, 'HM', 0],
    [{ origin: { H: 30, V: 0 } }, 'VM', 0.775],
    [{ origin: { H: 30, V: 175 } }, 'VM', 0.7],
    [{ origin: { H: 30, V: 175.5 } }, 'VM', 0],
    [{ verticalTravelD: 0 }, 'DM', 1],
    [{ verticalTravelD: 25 }, 'DM', 1],
    [{ verticalTravelD: 175 }, 'DM', 0.82 + 4.5 / 175],
    [{ verticalTravelD: 176 }, 'DM', 0],
    [{ asymmetryDeg: 135 }, 'AM', 1 - 0.0032 * 135],
    [{ asymmetryDeg: 135.5 }, 'AM', 0],
    [{ frequencyPerMin: 0 }, 'FM', 1],
    [{ frequencyPerMin: 15 }, 'FM', 0.28],
    [{ frequencyPerMin: 15.1 }, 'FM', 0],
    [{ units: 'lb/in', origin: { H: 25, V: 70 } }, 'HM', 0.4],
    [{ units: 'lb/in', origin: { H: 25.1, V: 70 } }, 'HM', 0],
    [{ units: 'lb/in', origin: { H: 25, V: 70 } }, 'VM', 0.7],
    [{ units: 'lb/in', origin: { H: 25, V: 70.1 } }, 'VM', 0],
    [{ units: 'lb/in', verticalTravelD: 70 }, 'DM', 0.82 + 1.8 / 70],
    [{ units: 'lb/in', verticalTravelD: 70.1 }, 'DM', 0],
  ] as const)('%j: %s is %d', (inputs, key, expected) => {
    const end = originOf(inputs);
    expect(end[key]).toBeCloseTo(expected, 12);
    if (expected === 0) expect(end).toMatchObject({ RWL: 0, LI: null });
  });

  it('counts exactly 75 cm, or 30 in, as at or above', () => {
    const often = { frequencyPerMin: 13, coupling: 'fair' } as const;
    expect(originOf({ ...often, origin: { H: 30, V: 75 } })).toMatchObject({ FM: 0.34, CM: 1 });
    expect(originOf({ ...often, origin: { H: 30, V: 74.9 } })).toMatchObject({ FM: 0, CM: 0.95 });
    const US = { ...often, units: 'lb/in' } as const;
    expect(originOf({ ...US, origin: { H: 12, V: 30 } })).toMatchObject({ FM: 0.34, CM: 1 });
    expect(originOf({ ...US, origin: { H: 12, V: 29.9 } })).toMatchObject({ FM: 0, CM: 0.95 });
  });

  it('takes the frequency multiplier from the origin and the coupling multiplier from each end', () => {
    const { origin, destination } = nioshLift.score({
      ...lift,
      origin: { H: 30, V: 40 },
      destination: { H: 30, V: 120 },
      frequencyPerMin: 9,
      duration: '>2-8 h',
      coupling: 'fair',
      significantControlAtDestination: true,
    }).fullPrecision;
    expect(origin).toMatchObject({ FM: 0, CM: 0.95 });
    expect(destination).toMatchObject({ FM: 0, CM: 1 });
  });

  it('goes between the rows of Table 5 in proportion, and never towards a row of 0', () => {
    expect(originOf({ frequencyPerMin: 2.4 }).FM).toBeCloseTo(0.91 - 0.4 * 0.03, 12);
    expect(originOf({ frequencyPerMin: 0.35 }).FM).toBeCloseTo(0.985, 12);
    const low = { origin: { H: 30, V: 50 }, frequencyPerMin: 12.5 };
    expect(originOf(low).FM).toBe(0);
    const assessed = nioshLift.assess({ ...lift, ...low });
    expect(JSON.stringify(assessed)).toContain('Between 12 and 13 the manual gives no rule, so 0 is taken.');
  });
});

describe('both ends', () => {
  const both = { ...lift, destination: { H: 50, V: 150 }, significantControlAtDestination: true };

  it('go by the lower limit, and by the origin alone where no control is needed', () => {
    const result = nioshLift.score(both);
    expect(result.governingEnd).toBe('destination');
    expect(result.governingRWL).toBe(result.fullPrecision.destination?.RWL);
    const alone = nioshLift.score({ ...both, significantControlAtDestination: false });
    expect(alone.fullPrecision).not.toHaveProperty('destination');
    expect(alone.governingEnd).toBe('origin');
  });

  it('are undefined where either is outside the limits', () => {
    const result = nioshLift.score({ ...both, destination: { H: 80, V: 150 } });
    expect(result).toMatchObject({ governingEnd: 'destination', governingRWL: 0, governingLI: null });
    expect(nioshLift.assess({ ...both, destination: { H: 80, V: 150 } })).toMatchObject({
      explanation: {
        headline: { value: null },
        band: { words: 'Outside the limits of the equation', tone: 'stop' },
        notes: [
          'The lift is outside the limits of the equation, so no index is defined: the hands are more than 63 cm from the ankles.',
          'The vertical travel given, 40 cm, is not the difference between the two heights, 75 cm.',
          'The limit describes the task. It is not a limit for any one person and does not replace the employer’s risk assessment.',
        ],
      },
    });
  });

  it('need the hands at the destination only where control is needed there', () => {
    expect(problemOf(nioshLift, { ...lift, significantControlAtDestination: true })).toMatchObject({
      code: 'missing',
      field: 'destination',
    });
  });
});

describe('what it says', () => {
  const explained = (inputs: object) => {
    const assessed = nioshLift.assess({ ...lift, ...inputs });
    if (assessed.status !== 'scored') throw new Error('this lift was not scored');
    return assessed.explanation;
  };

  it('names the smallest multiplier and what would raise it', () => {
    const [note] = explained({ asymmetryDeg: 90 }).notes;
    expect(note).toMatch(/^What lowers the limit most: twist, multiplier 0\.71\. Bring start and end closer/);
  });

  it('says every multiplier with what went into it', () => {
    expect(explained({}).steps).toEqual([
      { label: 'Load constant', from: '', result: '23 kg' },
      { label: 'Start, hand distance', from: '25 ÷ 30 cm', result: '0.83' },
      { label: 'Start, hand height', from: '1 − 0.003 × |75 − 75 cm|', result: '1.00' },
      { label: 'Start, vertical travel', from: '0.82 + 4.5 ÷ 40 cm', result: '0.93' },
      { label: 'Start, twist', from: '1 − 0.0032 × 0°', result: '1.00' },
      {
        label: 'Start, frequency and duration',
        from: 'Table 5, 1 lift a minute, up to 1 hour, hands at or above 75 cm at the start',
        result: '0.94',
      },
      { label: 'Start, grip', from: 'Table 7, good grip, hands at or above 75 cm', result: '1.00' },
      {
        label: 'Weight limit at the start',
        from: '23 × 0.83 × 1.00 × 0.93 × 1.00 × 0.94 × 1.00',
        result: '16.8 kg',
      },
      { label: 'Lifting index', from: '12 kg ÷ 16.8 kg', result: '0.71' },
    ]);
  });

  it.each([
    [16, 'plain'],
    [17, 'attend'],
    [50, 'attend'],
    [51, 'stop'],
  ])('%d kg: tone %s', (load, tone) => {
    expect(explained({ load }).band?.tone).toBe(tone);
  });

  it('says when the travel is not the difference between the heights', () => {
    expect(explained({ destination: { H: 30, V: 115 } }).notes).toHaveLength(2);
    expect(explained({ destination: { H: 30, V: 116 } }).notes.join(' ')).toContain(
      'The vertical travel given, 40 cm, is not the difference between the two heights, 41 cm.',
    );
  });

  it('gives the limit in kilograms too, where pounds were entered', () => {
    const US = {
      units: 'lb/in',
      load: 26,
      origin: { H: 10, V: 30 },
      verticalTravelD: 10,
      frequencyPerMin: 0,
    };
    expect(explained(US).measures).toEqual([
      { label: 'Recommended weight limit', value: '51.0', unit: 'lb' },
      { label: 'The same in kilograms', value: '23.1', unit: 'kg' },
    ]);
    expect(nioshLift.comparables.map(({ value }) => value(nioshLift.score({ ...lift, ...US })))).toEqual([
      26 / 51,
      51 * 0.45359237,
    ]);
  });
});

describe('what it turns down', () => {
  it.each([
    [{ load: 0 }, 'range', 'load'],
    [{ load: -1 }, 'range', 'load'],
    [{ load: '12' }, 'type', 'load'],
    [{ load: undefined }, 'missing', 'load'],
    [{ load: null }, 'missing', 'load'],
    [{ load: Number.NaN }, 'range', 'load'],
    [{ load: JSON.parse('1e309') }, 'range', 'load'],
    [{ origin: { H: 0, V: 75 } }, 'range', 'origin.H'],
    [{ origin: { H: -1, V: 75 } }, 'range', 'origin.H'],
    [{ origin: { H: 30, V: -1 } }, 'range', 'origin.V'],
    [{ origin: { H: 30 } }, 'missing', 'origin.V'],
    [{ origin: { H: 30, V: 75, angle: 0 } }, 'unknown', 'origin.angle'],
    [{ verticalTravelD: -1 }, 'range', 'verticalTravelD'],
    [{ asymmetryDeg: -1 }, 'range', 'asymmetryDeg'],
    [{ frequencyPerMin: -0.1 }, 'range', 'frequencyPerMin'],
    [{ frequencyPerMin: Number.POSITIVE_INFINITY }, 'range', 'frequencyPerMin'],
    [{ duration: '>8 h' }, 'range', 'duration'],
    [{ coupling: 'excellent' }, 'range', 'coupling'],
    [{ units: 'kg/in' }, 'range', 'units'],
    [{ significantControlAtDestination: 'yes' }, 'type', 'significantControlAtDestination'],
    [{ significantControlAtDestination: undefined }, 'missing', 'significantControlAtDestination'],
    [{ speed: 1 }, 'unknown', 'speed'],
  ])('%j', (inputs, code, field) => {
    expect(problemOf(nioshLift, { ...lift, ...inputs })).toMatchObject({ code, field });
    expect(nioshLift.assess({ ...lift, ...inputs }).status).toBe('incomplete');
  });

  it('takes entries beyond the limits as they are', () => {
    const beyond = {
      origin: { H: 400, V: 400 },
      verticalTravelD: 400,
      asymmetryDeg: 400,
      frequencyPerMin: 400,
    };
    expect(nioshLift.score({ ...lift, ...beyond })).toMatchObject({ governingRWL: 0, governingLI: null });
  });
});

describe('any lift', () => {
  const number = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const hands = fc.record({ H: fc.double({ min: 0.1, max: 100, noNaN: true }), V: number(200) });
  const anyLift: fc.Arbitrary<LiftInputs> = fc.record({
    units: fc.constantFrom(...LiftUnits.options),
    load: fc.double({ min: 0.1, max: 200, noNaN: true }),
    origin: hands,
    destination: hands,
    verticalTravelD: number(200),
    asymmetryDeg: number(160),
    frequencyPerMin: number(17),
    duration: fc.constantFrom(...LiftDuration.options),
    coupling: fc.constantFrom('good', 'fair', 'poor'),
    significantControlAtDestination: fc.boolean(),
  });

  it('keeps its limit between 0 and the load constant, and its index defined where the limit is', () => {
    fc.assert(
      fc.property(anyLift, (inputs) => {
        const { governingRWL, governingLI } = nioshLift.score(inputs);
        expect(governingRWL).toBeGreaterThanOrEqual(0);
        expect(governingRWL).toBeLessThanOrEqual(inputs.units === 'kg/cm' ? 23 : 51);
        expect(governingLI === null).toBe(governingRWL === 0);
      }),
    );
  });

  it('never has a higher limit when H, D, A or F rises', () => {
    fc.assert(
      fc.property(anyLift, fc.constantFrom('H', 'D', 'A', 'F'), number(60), (inputs, what, more) => {
        const raised: LiftInputs = {
          ...inputs,
          origin: { ...inputs.origin, H: inputs.origin.H + (what === 'H' ? more : 0) },
          verticalTravelD: inputs.verticalTravelD + (what === 'D' ? more : 0),
          asymmetryDeg: inputs.asymmetryDeg + (what === 'A' ? more : 0),
          frequencyPerMin: inputs.frequencyPerMin + (what === 'F' ? more / 10 : 0),
        };
        const [before, after] = [inputs, raised].map((one) => nioshLift.score(one).governingRWL);
        expect(after).toBeLessThanOrEqual((before ?? 0) + 1e-12);
      }),
    );
  });

  it('is never scored with an input missing', () => {
    fc.assert(
      fc.property(anyLift, fc.constantFrom(...Object.keys(lift)), (inputs, key) => {
        const { [key as keyof LiftInputs]: _, ...rest } = inputs;
        expect(nioshLift.assess(rest).status).toBe('incomplete');
      }),
    );
  });
});
