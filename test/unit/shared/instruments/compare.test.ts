import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ComparedReading, compareReadings } from '../../../../shared/instruments/compare.ts';
import { type Comparable, defineInstrument } from '../../../../shared/instruments/instrument.ts';
import { painRating } from '../../../../shared/instruments/questionnaires/pain-rating.ts';
import {
  compareText,
  comparisonNotes,
  differenceWords,
  valueWords,
  verdictWords,
} from '../../../../shared/text/instruments/compare.ts';

const error = { amount: 2.1, source: 'Someone, 2001, Table 2' };

function measuring(options: {
  readonly id?: string;
  readonly version?: number;
  readonly error?: Comparable<object>['error'];
  readonly unit?: string;
}) {
  const { id = 'grip', version = 1, unit = 'kg' } = options;
  return defineInstrument({
    id,
    version,
    certificate: { ...painRating.certificate, title: `Title of ${id}` },
    inputs: z.strictObject({ mean: z.number().nullable(), reference: z.string().optional() }),
    calculate: ({ mean }) => ({ mean }),
    explain: () => ({
      headline: { label: 'Mean', value: null, unit },
      band: null,
      measures: [],
      steps: [],
      notes: [],
    }),
    comparables: [
      {
        label: 'Mean',
        unit,
        decimals: 1,
        better: 'higher',
        error: options.error ?? null,
        value: ({ mean }) => mean,
      },
    ],
  });
}

function reading(
  mean: number | null,
  options: Parameters<typeof measuring>[0] & { readonly reading?: string; readonly reference?: string } = {},
): ComparedReading {
  const inputs = { mean, ...(options.reference === undefined ? {} : { reference: options.reference }) };
  const instrument = measuring(options);
  return { id: options.reading ?? 'left', title: 'Left hand', instrument, inputs, result: { mean } };
}

function only(then: ComparedReading, now: ComparedReading) {
  const [comparison] = compareReadings([then], [now]);
  const [value] = comparison?.values ?? [];
  if (comparison === undefined || value === undefined) throw new Error('nothing was compared');
  return { ...comparison, value };
}

describe('two dates of an instrument', () => {
  it('differ beyond measurement error from the published amount on', () => {
    const { value } = only(reading(10.2, { error }), reading(12.3, { error }));
    expect(value).toMatchObject({ earlier: 10.2, now: 12.3, difference: 2.1, verdict: 'beyond' });
    expect(differenceWords(value)).toBe('+2.1 kg');
    expect(verdictWords(value)).toBe('Beyond measurement error, for the better (error 2.1 kg).');
  });

  it('differ within it below that', () => {
    const { value } = only(reading(12.3, { error }), reading(10.3, { error }));
    expect(value).toMatchObject({ difference: -2, verdict: 'within' });
    expect(differenceWords(value)).toBe('−2.0 kg');
    expect(verdictWords(value)).toBe('Within measurement error (2.1 kg): this may be no real change.');
    expect(comparisonNotes([value, value])).toEqual(['Measurement error of 2.1 kg: Someone, 2001, Table 2.']);
  });

  it('have the error of their size where the source gives it so', () => {
    const growing = (mean: number) => ({ amount: mean > 20 ? 5 : 9, source: 'Someone, 2001' });
    const verdict = (one: number, other: number) =>
      only(reading(one, { error: growing }), reading(other, { error: growing })).value;
    expect(verdict(14, 20)).toMatchObject({ verdict: 'within', error: { amount: 9 } });
    expect(verdict(24, 30)).toMatchObject({ verdict: 'beyond', error: { amount: 5 } });
    expect(verdict(18, 24)).toMatchObject({ verdict: 'beyond', error: { amount: 5 } });
  });

  it('show no real change by a difference alone where no error is published', () => {
    const { value } = only(reading(10), reading(30));
    expect(value.verdict).toBe('unknown');
    expect(verdictWords(value)).toBe('No published measurement error is recorded.');
    expect(valueWords(value.earlier, value)).toBe('10.0 kg');
    expect(comparisonNotes([value])).toEqual([
      'Without a published measurement error, a difference alone does not show real change.',
    ]);
  });

  it('say so where rounding makes a difference look off, and count percentages in points', () => {
    const { value } = only(reading(3.34, { unit: '%' }), reading(2.97, { unit: '%' }));
    expect([valueWords(value.earlier, value), valueWords(value.now, value)]).toEqual(['3.3%', '3.0%']);
    expect(differenceWords(value)).toBe('−0.4 percentage points');
    expect(comparisonNotes([value])).toContain('Differences are worked out before rounding.');
  });

  it('are the same without a difference', () => {
    const { value } = only(reading(0.1 + 0.2, { error }), reading(0.3, { error }));
    expect(value).toMatchObject({ difference: 0, verdict: 'same' });
    expect(differenceWords(value)).toBe('0.0 kg');
    expect(verdictWords(value)).toBe('No difference.');
  });

  it('are matched by the id of the reading; one that only one of them has is left out', () => {
    const then = [reading(1, { reading: 'left' }), reading(2, { reading: 'right' })];
    const now = [reading(4, { reading: 'right' }), reading(5, { reading: 'both' })];
    expect(compareReadings(then, now)).toMatchObject([{ id: 'right', values: [{ earlier: 2, now: 4 }] }]);
  });

  it('leave out a value that is undefined on one of them', () => {
    expect(compareReadings([reading(null)], [reading(4)])).toMatchObject([{ values: [] }]);
    expect(compareReadings([reading(4)], [reading(null)])).toMatchObject([{ values: [] }]);
  });

  it('say that another norm set, version or reference was used, and compare only what both give', () => {
    const other = only(reading(4), reading(5, { id: 'grip-other' }));
    expect(other.remarks).toEqual([
      { kind: 'instrument', earlier: 'Title of grip', now: 'Title of grip-other' },
    ]);
    expect(other.value.difference).toBe(1);
    expect(compareReadings([reading(4)], [reading(5, { id: 'grip-other', unit: 'lb' })])).toMatchObject([
      { values: [], remarks: [{ kind: 'instrument' }] },
    ]);
    expect(only(reading(4), reading(5, { version: 2 })).remarks).toEqual([
      { kind: 'version', earlier: 1, now: 2 },
    ]);
    const { remarks } = only(reading(4, { reference: 'a' }), reading(5, { reference: 'b' }));
    expect(remarks).toEqual([{ kind: 'setting', setting: 'reference' }]);
    expect(remarks.map(compareText.remark)).toEqual([expect.stringContaining('different norms')]);
  });

  it('differ the other way round when they are swapped', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const there = only(reading(one, { error }), reading(other, { error })).value;
        const back = only(reading(other, { error }), reading(one, { error })).value;
        expect(there.verdict).toBe(back.verdict);
        expect(there.difference + back.difference).toBe(0);
        expect(there.difference).toBeCloseTo(other - one, 5);
      }),
    );
  });
});
