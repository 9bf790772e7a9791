import { InstrumentInputError } from '../../../../../shared/instruments/input-problems.ts';
import type { AnyInstrument } from '../../../../../shared/instruments/instrument.ts';

/** Why an instrument turns these inputs down; undefined when it scores them. */
export function turnedDown(instrument: Pick<AnyInstrument, 'score'>, given: unknown) {
  try {
    instrument.score(given);
  } catch (error) {
    if (error instanceof InstrumentInputError) return error.problem;
    throw error;
  }
  return undefined;
}

/** The steps in one line each: `Table A: upper arm 3, lower arm 2, wrist 2, twist 1 → 4`. */
export function stepLines(instrument: Pick<AnyInstrument, 'assess'>, given: unknown): readonly string[] {
  const assessed = instrument.assess(given);
  if (assessed.status !== 'scored') throw new Error(`not scored: ${JSON.stringify(assessed)}`);
  return assessed.explanation.steps.map(({ label, from, result }) => `${label}: ${from} → ${result}`);
}

/** What no place of an instrument's inputs takes. */
export const neverAccepted: readonly unknown[] = [
  '2',
  '',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  JSON.parse('1e309'),
  [1],
  {},
];

/** `Neck: 25° flexion: 3, twisted: +1 → 4`; a step without figures, or one that the method bounds, has nothing to add up. */
export function partsAddUp(step: string): boolean {
  const [from = '', result] = step.split(' → ');
  const points = [...from.matchAll(/: ([+−]?\d)(?=,|$)/g)].map(([, found = '']) =>
    Number(found.replace('−', '-')),
  );
  if (points.length === 0 || from.includes('never')) return true;
  return points.reduce((sum, one) => sum + one, 0) === Number(result);
}
