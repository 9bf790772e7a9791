import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LiftProgression,
  liftProgression,
} from '../../../../../shared/documents/charts/lift-progression.ts';
import { symptomChart, symptomKinds } from '../../../../../shared/documents/charts/symptoms.ts';
import type { Drawing } from '../../../../../shared/instruments/drawing.ts';
import { drawingColours } from '../../../../../shared/instruments/drawings/pen.ts';
import { outside } from '../../support/drawing-frame.ts';

const { accent, body } = drawingColours;

function bars({ shapes }: Drawing): { readonly x: number; readonly height: number }[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'rect' && shape.fill === body && shape.stroke !== null ? [shape] : [],
  );
}

const lift: LiftProgression = {
  unit: 'kg',
  steps: [
    { amount: 5, heartRate: 84, quality: 'good' },
    { amount: 7.5, heartRate: null, quality: 'good' },
    { amount: 10, heartRate: 102, quality: 'corrected' },
    { amount: 12.5, heartRate: 118, quality: 'unsafe' },
  ],
  required: 12,
  ceiling: 15,
  heartRateLimit: 150,
};

describe('the lift progression', () => {
  it('draws each load as high as it was heavy, in the order lifted', () => {
    const drawn = bars(liftProgression(lift));
    const perKilogram = drawn.map(({ height }, index) => height / (lift.steps[index]?.amount ?? 0));
    expect(drawn).toHaveLength(4);
    for (const ratio of perKilogram) expect(ratio).toBeCloseTo(perKilogram[0] ?? 0, 6);
    expect(drawn.map(({ x }) => x)).toEqual(drawn.map(({ x }) => x).sort((one, other) => one - other));
  });

  it('joins the heart rates that were taken and leaves out those that were not', () => {
    const marks = liftProgression(lift).shapes.filter(
      (shape) => shape.kind === 'rect' && shape.fill === accent && shape.y < 155,
    );
    expect(marks).toHaveLength(3);
  });

  it('has no second scale where no heart rate was taken', () => {
    const steps = lift.steps.map((step) => ({ ...step, heartRate: null }));
    const words = liftProgression({ ...lift, steps }).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    );
    expect(words).not.toContain('Heart rate, beats/min');
    expect(words).not.toContain('limit 150');
  });

  it('says the same in words', () => {
    expect(liftProgression(lift).alt).toBe(
      'Loads in the order lifted: 1: 5 kg (heart rate 84, movement good); 2: 7.5 kg (movement good); ' +
        '3: 10 kg (heart rate 102, movement corrected); 4: 12.5 kg (heart rate 118, movement unsafe). job asks 12 kg. ceiling 15 kg.',
    );
    expect(liftProgression({ ...lift, steps: [] }).alt).toBe('No load is recorded yet.');
  });

  it('stays inside its frame for whatever is accepted', () => {
    const amount = fc.double({ min: 0, max: 200, noNaN: true });
    const step = fc.record({
      amount,
      heartRate: fc.option(fc.integer({ min: 20, max: 250 })),
      quality: fc.option(fc.constantFrom('good', 'corrected', 'breaks', 'unsafe')),
    });
    fc.assert(
      fc.property(
        fc.record({
          unit: fc.constantFrom('kg', 'N'),
          steps: fc.array(step, { maxLength: 60 }),
          required: fc.option(amount),
          ceiling: fc.option(amount),
          heartRateLimit: fc.option(fc.integer({ min: 60, max: 220 })),
        }),
        (test) => {
          expect(outside(liftProgression(test as LiftProgression))).toEqual([]);
        },
      ),
    );
  });
});

describe('symptoms over the session', () => {
  const rating = (minute: number, kind: (typeof symptomKinds)[number], value: number) => ({
    minute,
    kind,
    value,
  });

  it('draws later ratings to the right and higher ones higher, in whatever order they come', () => {
    const { shapes } = symptomChart([rating(620, 'pain', 6), rating(560, 'pain', 2)], []);
    const dots = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));
    const [first, second] = dots;
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(first?.y).toBeGreaterThan(second?.y ?? 0);
  });

  it('says each rating with its time, and the rests', () => {
    const { alt } = symptomChart(
      [rating(545, 'pain', 2), rating(600, 'fatigue', 4), rating(590, 'pain', 5)],
      [{ minute: 615, minutes: 10 }],
    );
    expect(alt).toBe(
      'Symptoms over the session. pain: 2 at 09:05, 5 at 09:50. fatigue: 4 at 10:00. Rests at 10:15.',
    );
  });

  it('says so when nothing was rated', () => {
    expect(symptomChart([], []).alt).toBe('No rating is recorded yet.');
  });

  it('stays inside its frame, over one day or two', () => {
    const minute = fc.integer({ min: 0, max: 2879 });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            minute,
            kind: fc.constantFrom(...symptomKinds),
            value: fc.integer({ min: 0, max: 10 }),
          }),
          { maxLength: 80 },
        ),
        fc.array(fc.record({ minute, minutes: fc.option(fc.integer({ min: 0, max: 120 })) }), {
          maxLength: 10,
        }),
        (ratings, rests) => {
          expect(outside(symptomChart(ratings, rests))).toEqual([]);
        },
      ),
    );
  });
});
