import { demandById, levelAnchor } from '../../assessments/catalogue.ts';
import { scoredReadings } from '../../assessments/instruments/score-readings.ts';
import { readRatings } from '../../assessments/rating-view.ts';
import { Frequency } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { AnswerValue } from '../../domain/answers.ts';
import type { InstrumentRecord } from '../../domain/case-data.ts';
import { stretchesOf } from '../../domain/timer.ts';
import { projectionText, capacityDraftText as words } from '../../text/capacity-reasoning.ts';
import { withUnit } from '../../text/findings.ts';
import { highestSafe, type LoadMoved } from './next-load.ts';
import {
  type AfterEffects,
  afterEffects,
  type ProjectionRules,
  projectionRules,
  projectLoad,
  projectTime,
} from './project.ts';
import { type CapacityTest, isSafe, type Quality, readTests } from './tests.ts';

/** A line of capacity for the OT to look at, change and keep. Its answers lie beside one another in an item of `capacities`. */
export interface CapacityDraft {
  readonly demandId: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

export interface DraftOptions {
  /** The job compared; its frequencies choose the band that a line is about. */
  readonly analysis?: RecordView | undefined;
  /** Minutes a day that an energy diary supports. */
  readonly diaryMinutes?: number | undefined;
  /** Records of instruments of the case: a test that has its own is done once that record has a result. */
  readonly instruments?: readonly InstrumentRecord[] | undefined;
}

interface Context {
  readonly after: AfterEffects;
  readonly rules: ProjectionRules;
  readonly shift: number | undefined;
  readonly pause: number | undefined;
  readonly diary: number | undefined;
  readonly needed: ReadonlyMap<string, Frequency>;
  /** Tests whose instrument's record has a result, by item. */
  readonly read: ReadonlySet<string>;
}

/**
 * Lines of capacity from the tests done: one for each demand and side, and one for each demand that was not tested. A test that was only
 * planned is no evidence and makes no line. What was observed, what is projected from it and what is recommended lie apart; the
 * recommendation begins with what the tests support and is the OT's to change. Demands that have a line already are left alone. In words of work: no test, no reading, no symptom.
 */
export function draftCapacities(
  evaluation: RecordView,
  { analysis, diaryMinutes, instruments = [] }: DraftOptions = {},
): readonly CapacityDraft[] {
  const tests = readTests(evaluation);
  const context: Context = {
    after: afterEffects(evaluation),
    rules: projectionRules(evaluation),
    shift: analysis?.number('shiftMinutes'),
    pause: usualBreak(evaluation),
    diary: diaryMinutes,
    needed: neededFrequencies(analysis),
    read: testsRead(evaluation, tests, instruments),
  };
  const known = new Set(
    evaluation
      .items('capacities')
      .map((id) =>
        key(evaluation.text(`capacities.${id}.demandId`), evaluation.text(`capacities.${id}.side`)),
      ),
  );
  const groups = new Map<string, { demandId: string; side: CapacityTest['side']; tests: CapacityTest[] }>();
  for (const test of tests)
    for (const demandId of test.demandIds) {
      const side = demandById(demandId)?.sided ? test.side : undefined;
      const group = groups.get(key(demandId, side)) ?? { demandId, side, tests: [] };
      groups.set(key(demandId, side), { ...group, tests: [...group.tests, test] });
    }
  const drafts = [...groups]
    .filter(([id]) => !known.has(id))
    .flatMap(([, { demandId, side, tests }]) => draft(demandId, side, tests, context) ?? []);
  const covered = new Set([
    ...[...known].map((id) => id.split(' ')[0]),
    ...drafts.map(({ demandId }) => demandId),
  ]);
  return [...drafts, ...untestedLines(evaluation).filter(({ demandId }) => !covered.has(demandId))];
}

/** Tests that an instrument's record fills in, where that record has a result. */
function testsRead(
  evaluation: RecordView,
  tests: readonly CapacityTest[],
  instruments: readonly InstrumentRecord[],
): ReadonlySet<string> {
  const scored = new Set(
    instruments
      .filter(({ form, record }) => scoredReadings(form, record).length > 0)
      .map(({ record }) => record.recordId as string),
  );
  return new Set(
    tests
      .filter(
        ({ test, path }) =>
          test.instrument !== null && scored.has(evaluation.text(`${path}.instrumentRecordId`) ?? ''),
      )
      .map(({ itemId }) => itemId),
  );
}

/** Whether anything was recorded of a test; one that was only planned has nothing. */
function isRecorded(
  { itemId, steps, timer, count, level, accuracy }: CapacityTest,
  { read }: Context,
): boolean {
  return (
    read.has(itemId) ||
    timer.length > 0 ||
    [count, level, accuracy].some((value) => value !== undefined) ||
    steps.some(({ itemId: _item, path: _path, ...values }) =>
      Object.values(values).some((value) => value !== undefined),
    )
  );
}

function key(demandId: string | undefined, side: string | undefined): string {
  return `${demandId ?? ''} ${side ?? ''}`;
}

/** The middle of the breaks that were taken, whole minutes. */
function usualBreak(evaluation: RecordView): number | undefined {
  const taken = evaluation
    .items('breaks')
    .filter((id) => evaluation.text(`breaks.${id}.taken`) === 'yes')
    .flatMap((id) => evaluation.number(`breaks.${id}.minutes`) ?? [])
    .sort((one, other) => one - other);
  return taken[Math.floor(taken.length / 2)];
}

/** The highest frequency that the job asks of each demand. */
function neededFrequencies(analysis: RecordView | undefined): ReadonlyMap<string, Frequency> {
  const needed = new Map<string, Frequency>();
  for (const { demand, frequency } of analysis === undefined ? [] : readRatings(analysis)) {
    if (frequency === undefined) continue;
    const before = needed.get(demand.id);
    const { options } = Frequency;
    if (before === undefined || options.indexOf(frequency) > options.indexOf(before))
      needed.set(demand.id, frequency);
  }
  return needed;
}

function draft(
  demandId: string,
  side: CapacityTest['side'],
  tests: readonly CapacityTest[],
  context: Context,
): CapacityDraft | undefined {
  const demand = demandById(demandId);
  if (demand === undefined) return undefined;
  const recorded = tests.filter((test) => isRecorded(test, context));
  const clear = byLoad(demandId, recorded, context) ?? byTime(recorded, context);
  const unsure = clear === undefined ? byUnsureLoad(recorded) : undefined;
  const found = clear ?? unsure ?? byOther(demandId, recorded, context);
  if (found === undefined) return undefined;
  // A test that is still to come, or loads that nobody called safe, leave the kind of limit open.
  const metAll =
    unsure === undefined &&
    tests.every(({ endReason, hardStops }) => endReason === 'requirementMet' && hardStops.length === 0);
  return {
    demandId,
    answers: {
      activity: demand.label,
      demandId,
      ...found,
      ...(side === undefined ? {} : { side }),
      ...(metAll ? { limitKind: 'none' } : {}),
      testItems: recorded.map(({ itemId }) => itemId),
    },
  };
}

type Answers = Record<string, AnswerValue>;

/** Loads in kg and forces in N, when the demand counts them. */
function byLoad(demandId: string, tests: readonly CapacityTest[], context: Context): Answers | undefined {
  const loaded = tests.filter(isLoaded);
  const [first] = loaded;
  if (first === undefined) return undefined;
  const unit = unitOf(first);
  const amountOf = (test: CapacityTest) => highestSafe(movedIn(test));
  const days = ([1, 2] as const).map((day) => {
    const most = (repeated: boolean) =>
      highest(
        loaded
          .filter((test) => test.day === day && (test.test.id === repeatedLift) === repeated)
          .map(amountOf),
      );
    return { most: most(false), repeated: most(true) };
  });
  const projected = projectLoad(days, context.after, context.rules);
  if (projected.observed === undefined) return undefined;
  const band = bandOf(context.needed.get(demandId));
  const { observed, rule } = projected;
  const amount = projected[band];
  const direct =
    band === 'occasional' || (band === 'frequent' && days.some(({ repeated }) => repeated !== undefined));
  return {
    evidence: amount === null || direct ? 'measured' : 'projected',
    ...(amount === null ? {} : { frequency: band, amount }),
    amountUnit: unit,
    observedWords: loadTimes(observed, unit, timesAt(loaded, observed, isSafe)),
    observedAmount: observed,
    ...(projected.occasional === null ? {} : { projectedOccasional: projected.occasional }),
    ...(projected.frequent === null ? {} : { projectedFrequent: projected.frequent }),
    ...(projected.constant === null ? {} : { projectedConstant: projected.constant }),
    projectionRule: rule,
  };
}

/** The test that shows what is lifted at a rate. */
const repeatedLift = 'mh_lift_freq';

function bandOf(needed: Frequency | undefined): 'occasional' | 'frequent' | 'constant' {
  return needed === 'frequent' || needed === 'constant' ? needed : 'occasional';
}

/**
 * Loads and forces that nobody called safe. What was moved without a word on the movement was done, so it is told, and nothing is
 * recommended from it; one as heavy as a load that broke down or was unsafe does not count.
 */
function byUnsureLoad(tests: readonly CapacityTest[]): Answers | undefined {
  const loaded = tests.filter(isLoaded);
  const [first] = loaded;
  if (first === undefined) return undefined;
  const unit = unitOf(first);
  const moved = loaded
    .flatMap(movedIn)
    .flatMap(({ load, quality }) => (load === undefined ? [] : { load, quality }));
  const unsafe = Math.min(...moved.flatMap(({ load, quality }) => (quality === undefined ? [] : load)));
  const done = highest(
    moved.flatMap(({ load, quality }) => (quality === undefined && load < unsafe ? load : [])),
  );
  if (done !== undefined)
    return {
      evidence: 'measured',
      amountUnit: unit,
      observedWords: loadTimes(
        done,
        unit,
        timesAt(loaded, done, (quality) => quality === undefined),
      ),
      observedAmount: done,
      projectionRule: projectionText.qualityOpen,
    };
  if (moved.length === 0) return undefined;
  return {
    evidence: 'measured',
    observedWords: words.noneSafe(withUnit(unsafe, unit)),
    projectionRule: projectionText.noneSafe,
  };
}

function isLoaded({ test }: CapacityTest): boolean {
  return (test.quantity === 'load' || test.quantity === 'force') && test.instrument === null;
}

function unitOf({ test }: CapacityTest): 'kg' | 'N' {
  return test.quantity === 'load' ? 'kg' : 'N';
}

function movedIn({ test, steps }: CapacityTest): readonly LoadMoved[] {
  return steps.map(({ load, force, quality }) => ({
    load: test.quantity === 'load' ? load : force,
    quality,
  }));
}

function loadTimes(amount: number, unit: string, times: number): string {
  return words.load(withUnit(amount, unit), words.times(String(times)));
}

function timesAt(
  tests: readonly CapacityTest[],
  amount: number,
  counts: (quality: Quality | undefined) => boolean,
): number {
  const times = tests.flatMap(({ steps }) =>
    steps
      .filter(({ load, force, quality }) => (load ?? force) === amount && counts(quality))
      .map(({ repetitions }) => repetitions ?? 1),
  );
  return Math.max(1, ...times);
}

/** Time in a position or at an activity. */
function byTime(tests: readonly CapacityTest[], context: Context): Answers | undefined {
  const timed = tests.filter(({ test }) => test.quantity === 'seconds' && test.instrument === null);
  const days = ([1, 2] as const).map((day) => {
    const stretches = timed.filter((test) => test.day === day).flatMap(minutesOf);
    return {
      longest: highest(stretches),
      total: stretches.length === 0 ? undefined : stretches.reduce((sum, one) => sum + one, 0),
    };
  });
  const projected = projectTime(days, context.after, context);
  if (projected.observed === undefined) return undefined;
  const longest = projected.longest ?? projected.observed;
  return {
    evidence: projected.frequency === null ? 'observed' : 'projected',
    ...(projected.frequency === null ? {} : { frequency: projected.frequency }),
    duration: Math.floor(longest),
    observedWords: words.minutes(String(Math.floor(projected.observed))),
    observedAmount: Math.floor(projected.observed),
    ...(projected.minutes === null ? {} : { projectedMinutes: Math.floor(projected.minutes) }),
    projectionRule: projected.rule,
  };
}

/** Minutes of each stretch: as noted in the steps, else from the stopwatch where it tells. A stretch that still runs does not count. */
function minutesOf({ steps, timer, timeKnown }: CapacityTest): readonly number[] {
  const noted = steps.flatMap(({ seconds }) => (seconds === undefined ? [] : [Math.floor(seconds / 6) / 10]));
  if (noted.length > 0) return noted;
  if (!timeKnown) return [];
  return stretchesOf(timer.slice(0, timer.length - (timer.length % 2)), '').map(
    ({ milliseconds }) => Math.floor(milliseconds / 6000) / 10,
  );
}

/** Levels, distances and counts, as they were; readings of an instrument stay in its own record. */
function byOther(demandId: string, tests: readonly CapacityTest[], { read }: Context): Answers | undefined {
  const level = tests.flatMap((test) => test.level ?? []).sort()[0];
  if (level !== undefined)
    return {
      evidence: 'observed',
      level: String(level),
      observedWords: words.level(level, levelAnchor(demandId, level)),
    };
  const distance = highest(tests.flatMap(({ steps }) => steps.map((step) => step.distance)));
  if (distance !== undefined)
    return {
      evidence: 'measured',
      amount: distance,
      amountUnit: 'm',
      observedWords: words.distance(String(distance)),
      observedAmount: distance,
    };
  const count = highest(
    tests.flatMap((test) => [test.count, ...test.steps.map(({ repetitions }) => repetitions)]),
  );
  if (count !== undefined)
    return { evidence: 'observed', observedWords: words.count(String(count)), observedAmount: count };
  return tests.some(({ itemId }) => read.has(itemId))
    ? { evidence: 'measured', observedWords: words.shown }
    : undefined;
}

function highest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function untestedLines(evaluation: RecordView): readonly CapacityDraft[] {
  return evaluation.items('notTested').flatMap((id) => {
    const demand = demandById(evaluation.text(`notTested.${id}.demandId`) ?? '');
    if (demand === undefined) return [];
    return [
      {
        demandId: demand.id,
        answers: { activity: demand.label, demandId: demand.id, evidence: 'notTested' },
      },
    ];
  });
}
