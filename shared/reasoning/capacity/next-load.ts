import type { LoadProgression } from '../../domain/capacity.ts';
import { isSafe, type Quality } from './tests.ts';

/** A load that was moved, and how it looked. */
export interface LoadMoved {
  /** kg. */
  readonly load: number | undefined;
  readonly quality?: Quality | undefined;
}

interface Offer {
  readonly kind: 'offer';
  /** kg. */
  readonly load: number;
  readonly why: 'start' | 'step' | 'smallStep' | 'again';
  /** The job's load is managed already; more is the margin that was agreed. */
  readonly requirementMet: boolean;
  /** What keeps the load from being higher; undefined where nothing does. */
  readonly cappedBy: LoadCap | undefined;
}

/** The heaviest load of the clinic, or a restriction in force for this person. */
export type LoadCap = 'ceiling' | 'restriction';

interface Finish {
  readonly kind: 'finish';
  /** As in the list of end reasons. */
  readonly reason: 'requirementMet' | 'protocolCeiling' | 'safeMaximum';
  /** The highest load moved safely, kg; undefined when none was. */
  readonly load: number | undefined;
  /** Which cap was reached, where one ended it. */
  readonly cappedBy: LoadCap | undefined;
}

/** Nothing can be offered until this is known. */
interface Waits {
  readonly kind: 'waits';
  readonly for: 'ceiling' | 'restriction' | 'quality';
}

export type NextLoad = Offer | Finish | Waits;

export interface LoadPlan {
  readonly progression: LoadProgression;
  /** What was moved so far, in order. */
  readonly moved: readonly LoadMoved[];
  /** The job's load, kg; undefined when the job's is not known. */
  readonly requirement: number | undefined;
  /** Agreed above the job's load, kg, 0 or more. */
  readonly margin: number;
  /** The clinic's, kg; nothing is offered while it is not known. */
  readonly ceiling: number | undefined;
  /** What restrictions in force leave, kg, 0 where they rule loads out; undefined where none states a load. */
  readonly restriction?: number | undefined;
}

/** The step by which most tests go up in the battery's data, kg. */
const usualStep = 2.5;

/**
 * How a test goes up in this clinic. A test with smaller steps of its own, such as lifting above the shoulder, keeps them.
 * @param loadStep the clinic's step, kg; undefined where it set none
 */
export function progressionIn(progression: LoadProgression, loadStep: number | undefined): LoadProgression {
  if (loadStep === undefined) return progression;
  const step = progression.step < usualStep ? Math.min(progression.step, loadStep) : loadStep;
  return { ...progression, step, smallStep: Math.min(progression.smallStep, step) };
}

/** From this many breaks in form on the test is at its safe maximum. */
const mostBreaks = 2;

/**
 * The load that the protocol offers next; the OT chooses. It is never above the clinic's ceiling or a restriction in force, whichever
 * is lower, nor above the job's load and the margin agreed. A movement that had to be corrected makes the next step small; one that
 * broke down is offered again once. Reaching the job's load with its margin is a finish.
 */
export function nextLoad(plan: LoadPlan): NextLoad {
  const { progression, moved, requirement, margin, ceiling, restriction } = plan;
  if (ceiling === undefined) return { kind: 'waits', for: 'ceiling' };
  const cappedBy = restriction !== undefined && restriction <= ceiling ? 'restriction' : 'ceiling';
  const cap = Math.min(ceiling, restriction ?? ceiling);
  const wanted = requirement === undefined ? undefined : rounded(requirement + Math.max(0, margin));
  const safe = highestSafe(moved);
  const requirementMet = requirement !== undefined && safe !== undefined && safe >= requirement;
  const offer = (why: Offer['why'], load: number): Offer | Waits => {
    if (cap <= 0 && cappedBy === 'restriction') return { kind: 'waits', for: 'restriction' };
    const most = Math.min(load, wanted ?? load);
    const capped = most > cap ? cappedBy : undefined;
    return { kind: 'offer', load: Math.min(most, cap), why, requirementMet, cappedBy: capped };
  };
  const finish = (reason: Finish['reason'], by?: LoadCap): Finish => ({
    kind: 'finish',
    reason,
    load: safe,
    cappedBy: by,
  });
  const last = moved.at(-1);
  if (last === undefined) return offer('start', progression.start);
  if (last.quality === undefined || last.load === undefined) return { kind: 'waits', for: 'quality' };
  const broken = moved.filter(({ quality }) => quality === 'breaks').length;
  if (last.quality === 'unsafe' || broken >= mostBreaks) return finish('safeMaximum');
  if (last.quality === 'breaks') return offer('again', last.load);
  if (wanted !== undefined && last.load >= wanted) return finish('requirementMet');
  if (last.load >= cap) return finish(requirementMet ? 'requirementMet' : 'protocolCeiling', cappedBy);
  const small = last.quality === 'corrected';
  return offer(
    small ? 'smallStep' : 'step',
    rounded(last.load + (small ? progression.smallStep : progression.step)),
  );
}

/** The highest load that was moved safely, kg. A load that later broke down still counts where it was safe. */
export function highestSafe(moved: readonly LoadMoved[]): number | undefined {
  const loads = moved.flatMap(({ load, quality }) => (load !== undefined && isSafe(quality) ? [load] : []));
  return loads.length === 0 ? undefined : Math.max(...loads);
}

/** Loads have two decimals at most; adding steps must not bring the noise of binary fractions. */
function rounded(load: number): number {
  return Math.round(load * 100) / 100;
}
