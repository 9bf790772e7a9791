import type { InputProblem } from '../../../../../shared/instruments/input-problems.ts';
import { InstrumentInputError } from '../../../../../shared/instruments/input-problems.ts';
import type { AnyInstrument } from '../../../../../shared/instruments/instrument.ts';

/** Why these inputs are turned down; undefined when they are scored. */
export function problemOf(instrument: AnyInstrument, given: unknown): InputProblem | undefined {
  try {
    instrument.score(given);
    return undefined;
  } catch (error) {
    if (error instanceof InstrumentInputError) return error.problem;
    throw error;
  }
}

/** What people read of complete inputs. */
export function explained(instrument: AnyInstrument, given: unknown) {
  const assessed = instrument.assess(given);
  if (assessed.status !== 'scored') throw new Error('not scored');
  return assessed.explanation;
}

/** What no item from 0 to the given number takes. */
export const notWhole: readonly unknown[] = [
  '1',
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [1],
  {},
  -1,
];
