import { type InputProblem, InstrumentInputError } from '../../../../../shared/instruments/input-problems.ts';
import type { AnyInstrument } from '../../../../../shared/instruments/instrument.ts';

/** Why an instrument turns these inputs down; undefined when it scores them. */
export function problemOf(instrument: AnyInstrument, given: unknown): InputProblem | undefined {
  try {
    instrument.score(given);
    return undefined;
  } catch (error) {
    if (error instanceof InstrumentInputError) return error.problem;
    throw error;
  }
}
