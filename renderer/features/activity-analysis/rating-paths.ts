import { Frequency, frequencyFromMinutes } from '../../../shared/assessments/ratings.ts';
import type { Answer, AnswerPath, Answers } from '../../../shared/domain/answers.ts';
import { minutes } from '../../../shared/domain/units.ts';

/** Where one part of a rating lies. */
export function partPath(grid: string, taskId: string, demandId: string, part: string): AnswerPath {
  return `${grid}.${taskId}.${demandId}.${part}`;
}

/** The band of an answer, when it holds one. */
export function bandOf(answer: Answer | undefined): Frequency | undefined {
  if (answer?.state !== 'given' || answer.raw !== undefined) return undefined;
  const read = Frequency.safeParse(answer.value);
  return read.success ? read.data : undefined;
}

/** A band that is known, and how: rated by the OT, or worked out from the minutes. */
export interface KnownBand {
  readonly band: Frequency;
  readonly from: 'rated' | 'minutes';
}

/** The band of one rating, as far as its answers tell. An empty answer such as "not tested" is no band, whatever the minutes. */
export function knownBand(
  frequency: Answer | undefined,
  taken: Answer | undefined,
  shift: Answer | undefined,
): KnownBand | undefined {
  const rated = bandOf(frequency);
  if (rated !== undefined) return { band: rated, from: 'rated' };
  if (frequency !== undefined && frequency.state !== 'notAsked') return undefined;
  const minutesTaken = numberOf(taken);
  const inShift = numberOf(shift);
  if (minutesTaken === undefined || inShift === undefined || inShift <= 0 || minutesTaken > inShift)
    return undefined;
  return { band: frequencyFromMinutes(minutes(minutesTaken), minutes(inShift)), from: 'minutes' };
}

/** A number that was given and could be read. */
export function numberOf(answer: Answer | undefined): number | undefined {
  return answer?.state === 'given' && answer.raw === undefined && typeof answer.value === 'number'
    ? answer.value
    : undefined;
}

const order = Frequency.options;

/** The highest band, or undefined for none. */
export function highestBand(bands: readonly (Frequency | undefined)[]): Frequency | undefined {
  return bands.reduce<Frequency | undefined>((high, band) => {
    if (band === undefined) return high;
    return high === undefined || order.indexOf(band) > order.indexOf(high) ? band : high;
  }, undefined);
}

/** Demands with at least one answered part in any of these rows. */
export function ratedDemands(grid: string, answers: Answers): ReadonlySet<string> {
  const rated = new Set<string>();
  for (const [path, answer] of Object.entries(answers)) {
    if (answer.state === 'notAsked' || !path.startsWith(`${grid}.`)) continue;
    const demandId = path.split('.')[2];
    if (demandId !== undefined) rated.add(demandId);
  }
  return rated;
}
