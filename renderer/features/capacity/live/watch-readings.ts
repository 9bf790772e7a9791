import type { RecordView } from '../../../../shared/assessments/view.ts';
import {
  type HardStop,
  hardStops,
  type Prompt,
  prompts,
  readLimits,
  stepBeforeLast,
} from '../../../../shared/reasoning/capacity/stop-rules.ts';
import type { TestStep } from '../../../../shared/reasoning/capacity/tests.ts';
import type { LiveTest } from './read-live-test.ts';

/** Which reading each stop and each prompt comes from. */
const stopReading: Partial<Record<HardStop, 'heartRate' | 'systolic' | 'saturation'>> = {
  heartRate: 'heartRate',
  systolic: 'systolic',
  systolicFall: 'systolic',
  saturation: 'saturation',
};
const promptReading: Readonly<Record<Prompt, 'pain' | 'exertion' | 'quality'>> = {
  painRise: 'pain',
  painHigh: 'pain',
  exertion: 'exertion',
  quality: 'quality',
};

/** A reading that has reached its limit. */
export interface Reached {
  readonly stop: HardStop;
  readonly reading: 'heartRate' | 'systolic' | 'saturation';
}

/** Readings as they stood when an interruption was last seen on this screen, by path. */
export type SeenReadings = ReadonlyMap<string, number | undefined>;

/** What is to be remembered when an interruption is seen now. */
export function readingsNow(live: LiveTest): SeenReadings {
  const { current } = live;
  if (current === undefined) return new Map();
  return new Map(
    (['heartRate', 'systolic', 'saturation'] as const).map((reading) => [
      `${current.path}.${reading}`,
      current[reading],
    ]),
  );
}

/**
 * The readings of the step in hand that stop the test and were taken since an interruption was last seen: what was seen already does
 * not interrupt again, and what is in the vault does so after a restart, too.
 * @param seenHere null while this screen has shown no interruption; then the times in the vault tell
 */
export function limitsReached(
  view: RecordView,
  live: LiveTest,
  seenHere: SeenReadings | null,
): readonly Reached[] {
  const { current } = live;
  if (current === undefined) return [];
  const seen = view.answer(`${live.path}.stopAcknowledged`)?.at ?? '';
  return hardStops(current, readLimits(view), stepBeforeLast(live.steps)).flatMap((stop) => {
    const reading = stopReading[stop];
    if (reading === undefined) return [];
    // Once something was seen on this screen, the values tell and no clock is asked.
    const known =
      seenHere === null
        ? takenAt(view, current, reading) <= seen
        : seenHere.get(`${current.path}.${reading}`) === current[reading];
    if (known) return [];
    return [{ stop, reading }];
  });
}

/** What is to be asked about the step in hand and was not decided since. */
export function openPrompts(view: RecordView, live: LiveTest): readonly Prompt[] {
  const { current } = live;
  if (current === undefined) return [];
  const decided = view.items(`${live.path}.promptNotes`).map((id) => {
    const path = `${live.path}.promptNotes.${id}`;
    return { prompt: view.text(`${path}.prompt`), at: view.answer(`${path}.prompt`)?.at ?? '' };
  });
  return prompts(current, readLimits(view), painBefore(view, live)).filter((prompt) => {
    const taken = takenAt(view, current, promptReading[prompt]);
    return !decided.some((one) => one.prompt === prompt && one.at >= taken);
  });
}

/** Pain before this test: as noted, else that of its first reading, else that of the start of the day. */
export function painBefore(view: RecordView, live: LiveTest): number | undefined {
  const [first] = live.steps;
  const firstPain = first === live.current ? undefined : first?.pain;
  return live.painBefore ?? firstPain ?? view.number('painStart');
}

function takenAt(view: RecordView, step: TestStep, reading: string): string {
  return view.answer(`${step.path}.${reading}`)?.at ?? '';
}
