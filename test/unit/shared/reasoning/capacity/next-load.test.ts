import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LoadPlan,
  nextLoad,
  progressionIn,
} from '../../../../../shared/reasoning/capacity/next-load.ts';

const progression = { start: 2.5, step: 2.5, smallStep: 1, repetitions: 4 };
const plan: LoadPlan = { progression, moved: [], requirement: 12, margin: 2, ceiling: 25 };
const good = (load: number) => ({ load, quality: 'good' as const });
const corrected = (load: number) => ({ load, quality: 'corrected' as const });
const breaks = (load: number) => ({ load, quality: 'breaks' as const });

describe('the next load', () => {
  test('starts light, goes up by the step, and ends at the job’s load with its margin', () => {
    const loads: number[] = [];
    const moved: LoadPlan['moved'][number][] = [];
    for (;;) {
      const next = nextLoad({ ...plan, moved });
      if (next.kind !== 'offer') {
        expect(next).toEqual({ kind: 'finish', reason: 'requirementMet', load: 14 });
        break;
      }
      loads.push(next.load);
      moved.push(good(next.load));
    }
    expect(loads).toEqual([2.5, 5, 7.5, 10, 12.5, 14]);
  });

  test('says that the job’s load is managed already, when only the margin is left', () => {
    expect(nextLoad({ ...plan, moved: [good(12.5)] })).toEqual({
      kind: 'offer',
      load: 14,
      why: 'step',
      requirementMet: true,
    });
  });

  test('goes up by the small step once a movement had to be corrected', () => {
    expect(nextLoad({ ...plan, moved: [good(5), corrected(7.5)] })).toMatchObject({
      load: 8.5,
      why: 'smallStep',
    });
  });

  test('offers a load again once, and ends when form breaks twice', () => {
    expect(nextLoad({ ...plan, moved: [good(5), breaks(7.5)] })).toMatchObject({ load: 7.5, why: 'again' });
    expect(nextLoad({ ...plan, moved: [good(5), breaks(7.5), breaks(7.5)] })).toEqual({
      kind: 'finish',
      reason: 'safeMaximum',
      load: 5,
    });
  });

  test('ends at once when a movement was unsafe', () => {
    expect(nextLoad({ ...plan, moved: [good(5), { load: 7.5, quality: 'unsafe' }] })).toMatchObject({
      kind: 'finish',
      reason: 'safeMaximum',
      load: 5,
    });
    expect(nextLoad({ ...plan, moved: [{ load: 2.5, quality: 'unsafe' }] })).toMatchObject({
      load: undefined,
    });
  });

  test('ends at the clinic’s ceiling, below a job that asks more', () => {
    const heavy = { ...plan, requirement: 40, ceiling: 10 };
    expect(nextLoad({ ...heavy, moved: [good(7.5)] })).toMatchObject({ load: 10 });
    expect(nextLoad({ ...heavy, moved: [good(10)] })).toMatchObject({ reason: 'protocolCeiling', load: 10 });
    expect(nextLoad({ ...plan, requirement: 10, margin: 5, ceiling: 10, moved: [good(10)] })).toMatchObject({
      reason: 'requirementMet',
    });
  });

  test('is held by the lower of the clinic’s ceiling and a restriction, and says which', () => {
    const heavy = { ...plan, requirement: 40, ceiling: 10 };
    expect(nextLoad({ ...heavy, restriction: 6, moved: [good(5)] })).toMatchObject({
      load: 6,
      cappedBy: 'restriction',
    });
    expect(nextLoad({ ...heavy, restriction: 6, moved: [good(6)] })).toMatchObject({
      kind: 'finish',
      reason: 'protocolCeiling',
      cappedBy: 'restriction',
    });
    expect(nextLoad({ ...heavy, restriction: 12, moved: [good(9)] })).toMatchObject({
      load: 10,
      cappedBy: 'ceiling',
    });
    expect(nextLoad({ ...heavy, restriction: 10, moved: [good(10)] })).toMatchObject({
      cappedBy: 'restriction',
    });
    expect(nextLoad({ ...heavy, restriction: 6, moved: [good(2.5)] })).toMatchObject({
      load: 5,
      cappedBy: undefined,
    });
    expect(nextLoad({ ...heavy, restriction: 2 })).toMatchObject({ load: 2, cappedBy: 'restriction' });
    // The OT went above it: what broke down there is not offered again.
    expect(nextLoad({ ...heavy, restriction: 6, moved: [breaks(8)] })).toMatchObject({
      load: 6,
      why: 'again',
    });
  });

  test('offers nothing where a restriction rules loads out, and still waits for a ceiling that is not known', () => {
    expect(nextLoad({ ...plan, restriction: 0 })).toEqual({ kind: 'waits', for: 'restriction' });
    expect(nextLoad({ ...plan, restriction: 0, moved: [breaks(2.5)] })).toMatchObject({ kind: 'waits' });
    expect(nextLoad({ ...plan, ceiling: undefined, restriction: 5 })).toEqual({
      kind: 'waits',
      for: 'ceiling',
    });
  });

  test('offers nothing while the ceiling is not known, or how the last movement looked', () => {
    expect(nextLoad({ ...plan, ceiling: undefined })).toEqual({ kind: 'waits', for: 'ceiling' });
    expect(nextLoad({ ...plan, moved: [{ load: 5, quality: undefined }] })).toEqual({
      kind: 'waits',
      for: 'quality',
    });
  });

  test('goes up by the clinic’s step, but never faster than a test with small steps of its own', () => {
    expect(progressionIn(progression, undefined)).toBe(progression);
    expect(progressionIn(progression, 5)).toMatchObject({ start: 2.5, step: 5, smallStep: 1 });
    expect(progressionIn(progression, 0.5)).toMatchObject({ step: 0.5, smallStep: 0.5 });
    expect(progressionIn({ ...progression, step: 1, smallStep: 0.5 }, 5)).toMatchObject({
      step: 1,
      smallStep: 0.5,
    });
  });

  test('is never above the ceiling, a restriction, or the job’s load and margin, however the test goes', () => {
    const kilograms = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10);
    const moves = fc.array(
      fc.record({
        load: fc.option(kilograms, { nil: undefined }),
        quality: fc.constantFrom('good', 'corrected', 'breaks', 'unsafe', undefined),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        moves,
        fc.option(kilograms, { nil: undefined }),
        kilograms,
        kilograms,
        fc.option(kilograms, { nil: undefined }),
        (moved, requirement, margin, ceiling, restriction) => {
          const next = nextLoad({ progression, moved, requirement, margin, ceiling, restriction });
          if (next.kind === 'offer') {
            expect(next.load).toBeLessThanOrEqual(ceiling);
            if (restriction !== undefined) expect(next.load).toBeLessThanOrEqual(restriction);
            if (requirement !== undefined)
              expect(next.load).toBeLessThanOrEqual(Math.round((requirement + margin) * 100) / 100);
          }
          if (next.kind === 'finish' && next.load !== undefined)
            expect(moved.some(({ load, quality }) => load === next.load && quality !== 'unsafe')).toBe(true);
        },
      ),
    );
  });
});
