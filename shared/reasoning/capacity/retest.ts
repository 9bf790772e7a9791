import type { RecordView } from '../../assessments/view.ts';
import type { Verdict } from '../../instruments/compare.ts';
import { highestSafe } from './next-load.ts';
import { type CapacityTest, readTests } from './tests.ts';

/** One raw measure of the same test in two evaluations. */
export interface RetestRow {
  readonly testId: string;
  readonly name: string;
  readonly side: CapacityTest['side'];
  readonly unit: string;
  readonly earlier: number;
  readonly now: number;
  /** Now less the earlier. */
  readonly difference: number;
  /**
   * A raw measure has no measurement error that a source names, so it is the same or it is unknown what a difference means: never
   * better, never worse. Tests with an instrument are compared by `compareReadings`, which knows its error.
   */
  readonly verdict: Extract<Verdict, 'same' | 'unknown'>;
}

/**
 * The tests that both evaluations did on the same side, by their best safe result. Tests that one of the instruments holds are left
 * out: their readings are compared with their measurement error. So are tests that the OT declared, whose names may stand for anything.
 */
export function compareTests(earlier: RecordView, now: RecordView): readonly RetestRow[] {
  const before = readTests(earlier);
  const seen = new Set<string>();
  return readTests(now).flatMap((test): RetestRow[] => {
    const id = `${test.test.id} ${test.side ?? ''}`;
    if (seen.has(id) || test.test.quantity === 'own' || test.test.instrument !== null) return [];
    seen.add(id);
    const same = (other: CapacityTest) => other.test.id === test.test.id && other.side === test.side;
    const [then, today] = [best(before.filter(same)), best(readTests(now).filter(same))];
    if (then === undefined || today === undefined) return [];
    const difference = Math.round((today - then) * 1000) / 1000;
    return [
      {
        testId: test.test.id,
        name: test.test.name,
        side: test.side,
        unit: unitOf(test),
        earlier: then,
        now: today,
        difference,
        verdict: difference === 0 ? 'same' : 'unknown',
      },
    ];
  });
}

function unitOf({ test }: CapacityTest): string {
  const units = { load: 'kg', force: 'N', seconds: 's', distance: 'm', accuracy: '%' } as const;
  return test.quantity in units ? units[test.quantity as keyof typeof units] : '';
}

function best(tests: readonly CapacityTest[]): number | undefined {
  const results = tests.flatMap((test) => resultOf(test) ?? []);
  return results.length === 0 ? undefined : Math.max(...results);
}

function resultOf({ test, steps, count, accuracy }: CapacityTest): number | undefined {
  switch (test.quantity) {
    case 'load':
      return highestSafe(steps);
    case 'force':
      return highestSafe(steps.map(({ force, quality }) => ({ load: force, quality })));
    case 'seconds':
      return greatest(steps.map(({ seconds }) => seconds));
    case 'distance':
      return greatest(steps.map(({ distance }) => distance));
    case 'repetitions':
    case 'count':
      return greatest([count, ...steps.map(({ repetitions }) => repetitions)]);
    case 'accuracy':
      return accuracy;
    default:
      return undefined;
  }
}

function greatest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
