import type { RecordView } from '../../../../shared/assessments/view.ts';
import type { BatteryTest } from '../../../../shared/domain/capacity.ts';
import { nextLoad, progressionIn } from '../../../../shared/reasoning/capacity/next-load.ts';
import { readLimits } from '../../../../shared/reasoning/capacity/stop-rules.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import type { LiveTest } from './read-live-test.ts';

const text = liveText.load;

/** What the protocol offers next, with a smaller one beside it, in kg; null where there is none. */
export interface LoadOffer {
  readonly load: number | null;
  readonly smaller: number | null;
  readonly why: string;
  /** The end reason that a finish of the protocol stands for. */
  readonly finish: string | null;
}

/**
 * @param requirement the job's load, kg; undefined when it is not known
 * @param restriction what restrictions in force leave, kg; undefined where none states a load
 */
export function offerOf(
  view: RecordView,
  live: LiveTest,
  requirement: number | undefined,
  restriction: number | undefined,
): LoadOffer {
  const none = { load: null, smaller: null, finish: null };
  if (live.test.progression === null) return { ...none, why: text.finished };
  const progression = progressionIn(live.test.progression, view.number('loadStep'));
  const next = nextLoad({
    progression,
    moved: live.steps.flatMap(({ load, quality }) => (load === undefined ? [] : [{ load, quality }])),
    requirement,
    margin: view.number('margin') ?? 0,
    ceiling: readLimits(view).load,
    restriction,
  });
  if (next.kind === 'waits') return { ...none, why: text.waits[next.for] };
  if (next.kind === 'finish') {
    const atRestriction = next.reason === 'protocolCeiling' && next.cappedBy === 'restriction';
    const why = atRestriction ? text.finishes.restriction : text.finishes[next.reason];
    return { ...none, why, finish: next.reason };
  }
  const last = live.steps.findLast((step) => step.load !== undefined)?.load ?? 0;
  const between = Math.round((last + progression.smallStep) * 100) / 100;
  return {
    load: next.load,
    smaller: next.why === 'step' && between < next.load ? between : null,
    why: [
      next.requirementMet ? text.requirementMet : text.why[next.why],
      ...(next.cappedBy === undefined ? [] : [text.capped[next.cappedBy](`${next.load} kg`)]),
    ].join(' '),
    finish: null,
  };
}

/** `Lift 12.5 kg`, `Carry 10 kg`. */
export function loadWords(test: BatteryTest, load: number): string {
  return test.id.startsWith('mh_carry') ? text.carry(`${load} kg`) : text.offer(`${load} kg`);
}
