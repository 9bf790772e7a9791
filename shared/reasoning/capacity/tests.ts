import { testById } from '../../assessments/capacity-battery.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { BatteryTest } from '../../domain/capacity.ts';
import { readTimerLog, timeOnTimer, timerLogSegment } from '../../domain/timer-log.ts';

/** How a movement looked. */
export type Quality = 'good' | 'corrected' | 'breaks' | 'unsafe';

/** What was read at one moment of a test. Everything not read is undefined. */
export interface VitalReading {
  /** Beats a minute. */
  readonly heartRate?: number | undefined;
  /** mmHg. */
  readonly systolic?: number | undefined;
  readonly diastolic?: number | undefined;
  /** Percent. */
  readonly saturation?: number | undefined;
  /** On the scale of the evaluation. */
  readonly exertion?: number | undefined;
  /** 0 to 10. */
  readonly pain?: number | undefined;
  readonly quality?: Quality | undefined;
}

/** One load, hold or trial of a test. */
export interface TestStep extends VitalReading {
  readonly itemId: string;
  readonly path: string;
  /** kg. */
  readonly load: number | undefined;
  /** N. */
  readonly force: number | undefined;
  readonly seconds: number | undefined;
  readonly repetitions: number | undefined;
  /** m. */
  readonly distance: number | undefined;
}

/** One test as it was done. */
export interface CapacityTest {
  readonly itemId: string;
  /** `tests.<itemId>`. */
  readonly path: string;
  readonly test: BatteryTest;
  readonly day: 1 | 2;
  readonly side: 'left' | 'right' | 'both' | undefined;
  readonly deviceId: string | undefined;
  readonly startedOn: string | undefined;
  readonly steps: readonly TestStep[];
  /** Demands it tests: of the battery, and those that the OT named for a sample. */
  readonly demandIds: readonly string[];
  readonly count: number | undefined;
  readonly painBefore: number | undefined;
  readonly accuracy: number | undefined;
  readonly level: 0 | 1 | 2 | 3 | undefined;
  readonly endReason: string | undefined;
  /** Hard stops that were noted, none left out. */
  readonly hardStops: readonly string[];
  /** Instants of its stopwatch. */
  readonly timer: readonly string[];
  /** Whether its stopwatch tells the time; not where the computer's clock went back while it ran. */
  readonly timeKnown: boolean;
}

/** The tests of an evaluation that name what was done, in the user's order. */
export function readTests(evaluation: RecordView): readonly CapacityTest[] {
  return evaluation.items('tests').flatMap((itemId) => {
    const test = testById(evaluation.text(`tests.${itemId}.testId`) ?? '');
    return test === undefined ? [] : [readTest(evaluation, itemId, test)];
  });
}

function readTest(evaluation: RecordView, itemId: string, test: BatteryTest): CapacityTest {
  const path = `tests.${itemId}`;
  const text = (field: string) => evaluation.text(`${path}.${field}`);
  const number = (field: string) => evaluation.number(`${path}.${field}`);
  const isSample = test.family === 'cognitive' || test.family === 'workSample';
  const named = isSample ? evaluation.list(`${path}.customDemands`) : [];
  return {
    itemId,
    path,
    test,
    day: text('day') === '2' ? 2 : 1,
    side: sideOf(text('side')),
    deviceId: text('deviceId'),
    startedOn: text('startedOn'),
    steps: evaluation.items(`${path}.steps`).map((step) => readStep(evaluation, `${path}.steps`, step)),
    // A sample shows what the OT says it shows; without that, what such a sample is for.
    demandIds: named.length > 0 ? named : test.informs,
    count: number('count'),
    painBefore: number('painBefore'),
    accuracy: isSample ? number('accuracy') : undefined,
    level: isSample || test.quantity === 'level' ? levelOf(text('levelShown')) : undefined,
    endReason: text('endReason'),
    hardStops: evaluation.list(`${path}.hardStops`).filter((id) => id !== 'none'),
    timer: evaluation.list(`${path}.timer`),
    timeKnown: isTimeKnown(evaluation, `${path}.timer`),
  };
}

function isTimeKnown(evaluation: RecordView, path: string): boolean {
  const timer = evaluation.list(path);
  const log = readTimerLog(evaluation.list(`${path}.${timerLogSegment}`));
  return timeOnTimer(timer, log, timer.at(-1) ?? '') !== null;
}

function readStep(evaluation: RecordView, group: string, itemId: string): TestStep {
  const path = `${group}.${itemId}`;
  const number = (field: string) => evaluation.number(`${path}.${field}`);
  return {
    itemId,
    path,
    load: number('load'),
    force: number('force'),
    seconds: number('seconds'),
    repetitions: number('repetitions'),
    distance: number('distance'),
    heartRate: number('heartRate'),
    systolic: number('systolic'),
    diastolic: number('diastolic'),
    saturation: number('saturation'),
    exertion: number('exertion'),
    pain: number('pain'),
    quality: qualityOf(evaluation.text(`${path}.quality`)),
  };
}

function qualityOf(text: string | undefined): Quality | undefined {
  return (['good', 'corrected', 'breaks', 'unsafe'] as const).find((quality) => quality === text);
}

function sideOf(text: string | undefined): CapacityTest['side'] {
  return (['left', 'right', 'both'] as const).find((side) => side === text);
}

function levelOf(text: string | undefined): CapacityTest['level'] {
  return ([0, 1, 2, 3] as const).find((level) => String(level) === text);
}

/** Whether a movement was safe: as it should be, or after one cue. Not said is not safe. */
export function isSafe(quality: Quality | undefined): boolean {
  return quality === 'good' || quality === 'corrected';
}
