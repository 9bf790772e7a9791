import {
  activeMinutes,
  type DayCost,
  type DiaryCounts,
  type DiaryDay,
  type DiaryKind,
  type DiaryRule,
  isCounted,
  minutesOf,
  slotTimes,
} from '../assessments/diary.ts';
import { addDays } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/ids.ts';

/**
 * What came after a day. `kept`: no worsening; `cost`: worse on one of the days after; `recovering`: no cost seen, but still inside
 * the days after one that had a cost, so it shows nothing; `notKnown`: the days after are not recorded.
 */
export type DayOutcome = 'kept' | 'cost' | 'recovering' | 'notKnown';

/** A day as the estimate sees it. */
export interface JudgedDay {
  readonly day: DiaryDay;
  /** Minutes of everything but rest; undefined where an entry lacks its kind or minutes. */
  readonly active: number | undefined;
  /** What the days are compared by: the same minutes, or each counted by its effort out of 10. */
  readonly load: number | undefined;
  readonly outcome: DayOutcome;
  /** Why it counts as a cost. */
  readonly cost: Exclude<DayCost, 'none'> | 'seen' | undefined;
}

interface Counts {
  /** Days with a known load and a known outcome; `kept` of them lie below every day with a cost. */
  readonly kept: number;
  readonly cost: number;
  /** Days kept up, but with as much activity as some day that had a cost, or more. */
  readonly overlapping: number;
  readonly notKnown: number;
}

export type SustainableLevel = { readonly counts: Counts; readonly days: readonly JudgedDay[] } & (
  | {
      readonly state: 'found';
      /** Active minutes a day, and what the days were compared by. */
      readonly minutes: number;
      readonly load: number;
      /** Longest unbroken timed activity of the days it rests on, minutes; undefined where no times were given. */
      readonly spell: number | undefined;
      /** The half of the day in which most of it was done; undefined where it was even or is not known. */
      readonly mostly: 'beforeTwo' | 'afterTwo' | undefined;
      /** The days at or above the level: what it rests on. */
      readonly restsOn: readonly JudgedDay[];
      /** Most active minutes of a single day that was kept up, below every day with a cost. */
      readonly best: number;
      /** Fewest active minutes of a day with a cost; undefined when there was none. */
      readonly costFrom: number | undefined;
      /** Where true, nothing is ever stepped up by itself. */
      readonly steady: boolean;
    }
  | { readonly state: 'tooFew' }
  | { readonly state: 'contradictory' }
);

/**
 * The most activity that was kept up: reached on at least so many days that were followed by no worsening, and below every day that
 * was. It is never above what was observed; a further day with a cost can lower it or take it away, never raise it.
 */
export function sustainableLevel(days: readonly DiaryDay[], rule: DiaryRule): SustainableLevel {
  return levelOf(judgeDays(days, rule), rule);
}

/** What of the level a reader at work is told: the part of it that counts, e.g. work alone. */
export interface CountedLevel {
  readonly counts: DiaryCounts;
  /** Minutes a day; undefined where too few of the days that were kept up held any. */
  readonly minutes: number | undefined;
  /** Longest unbroken timed stretch of it on those days, minutes; undefined where no times were given. */
  readonly spell: number | undefined;
  readonly mostly: 'beforeTwo' | 'afterTwo' | undefined;
}

/**
 * How much of one part of the day was kept up: reached on at least so many of the days that were kept up and lie, with everything done
 * in them, below every day with a cost. Never more than the whole level of those days.
 */
export function countedLevel(
  level: SustainableLevel & { readonly state: 'found' },
  { leastDays }: DiaryRule,
  counts: DiaryCounts,
): CountedLevel {
  if (counts === 'all') return { counts, minutes: level.minutes, spell: level.spell, mostly: level.mostly };
  const counted = (kind: DiaryKind | undefined) => kind !== undefined && isCounted(kind, counts);
  const limit = costLimit(level.days);
  const days = level.days
    .filter(({ outcome, load }) => outcome === 'kept' && load !== undefined && load < limit)
    .flatMap(({ day }) => {
      const minutes = minutesOf(day, counted);
      return minutes === undefined || minutes === 0 ? [] : [{ day, minutes }];
    })
    .sort((one, other) => other.minutes - one.minutes);
  const at = days[leastDays - 1];
  if (at === undefined) return { counts, minutes: undefined, spell: undefined, mostly: undefined };
  const restsOn = days.filter(({ minutes }) => minutes >= at.minutes).map(({ day }) => day);
  return {
    counts,
    minutes: at.minutes,
    spell: longestSpell(restsOn, counted),
    mostly: halfOf(restsOn, counted),
  };
}

/** The least load of a day with a cost. */
function costLimit(days: readonly JudgedDay[]): number {
  const loads = days.flatMap(({ outcome, load, active }) =>
    outcome === 'cost' && load !== undefined && active !== undefined ? [load] : [],
  );
  return Math.min(Number.POSITIVE_INFINITY, ...loads);
}

/** What came after each day, by the client's word and by how tired the next wakings were. */
export function judgeDays(days: readonly DiaryDay[], rule: DiaryRule): readonly JudgedDay[] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const loads = new Map(days.map((day) => [day, loadOf(day, rule)]));
  const rises = new Set(days.flatMap((day) => causesOf(day, byDate, loads, rule)));
  const costs = new Map(
    days.map((day) => [day, saidCost(day) ?? (rises.has(day) ? ('seen' as const) : undefined)]),
  );
  return days.map((day) => {
    const cost = costs.get(day);
    const recovering = daysBefore(day, byDate, rule).some((earlier) => costs.get(earlier) !== undefined);
    const followed = isFollowed(day, byDate, rule);
    return {
      day,
      active: activeMinutes(day),
      load: loads.get(day),
      cost,
      outcome: cost !== undefined ? 'cost' : !followed ? 'notKnown' : recovering ? 'recovering' : 'kept',
    };
  });
}

/** The estimate from days that are judged already. */
export function levelOf(days: readonly JudgedDay[], rule: DiaryRule): SustainableLevel {
  const known = days.flatMap((one) =>
    one.load === undefined || one.active === undefined
      ? []
      : [{ ...one, load: one.load, active: one.active }],
  );
  const cost = known.filter(({ outcome }) => outcome === 'cost');
  const kept = known.filter(({ outcome }) => outcome === 'kept');
  const limit = costLimit(days);
  const below = kept.filter(({ load }) => load < limit);
  const base = {
    days,
    counts: {
      kept: below.length,
      cost: cost.length,
      overlapping: kept.length - below.length,
      notKnown: days.length - cost.length - kept.length,
    },
  };
  if (kept.length < rule.leastDays) return { state: 'tooFew', ...base };
  const highestFirst = [...below].sort((one, other) => other.load - one.load);
  const at = highestFirst[rule.leastDays - 1];
  if (at === undefined) return { state: 'contradictory', ...base };
  const restsOn = highestFirst.filter(({ load }) => load >= at.load);
  return {
    state: 'found',
    ...base,
    load: at.load,
    // By effort, days with the same load may differ in minutes; the fewest were enough for all of them.
    minutes: Math.min(...restsOn.map(({ active }) => active)),
    spell: longestSpell(
      restsOn.map(({ day }) => day),
      isActive,
    ),
    mostly: halfOf(
      restsOn.map(({ day }) => day),
      isActive,
    ),
    restsOn,
    best: Math.max(...below.map(({ active }) => active)),
    costFrom: cost.length === 0 ? undefined : Math.min(...cost.map(({ active }) => active)),
    steady: rule.postExertional ?? cost.length > 0,
  };
}

function daysBefore(
  day: DiaryDay,
  byDate: ReadonlyMap<CalendarDate, DiaryDay>,
  { lookDays }: DiaryRule,
): readonly DiaryDay[] {
  return Array.from({ length: lookDays }, (_, index) => byDate.get(addDays(day.date, -index - 1))).filter(
    (earlier) => earlier !== undefined,
  );
}

function saidCost(day: DiaryDay): 'little' | 'lot' | undefined {
  return day.cost === 'none' ? undefined : day.cost;
}

/**
 * The days that a rise in tiredness on this waking is put down to: of those it is a rise from, the most active. It counts even where the
 * client did not connect the two.
 */
function causesOf(
  day: DiaryDay,
  byDate: ReadonlyMap<CalendarDate, DiaryDay>,
  loads: ReadonlyMap<DiaryDay, number | undefined>,
  rule: DiaryRule,
): readonly DiaryDay[] {
  const { start } = day;
  if (start === undefined) return [];
  const from = daysBefore(day, byDate, rule).filter(
    (earlier) => earlier.start !== undefined && start - earlier.start >= rule.worse,
  );
  const loadIn = (earlier: DiaryDay) => loads.get(earlier) ?? Number.NEGATIVE_INFINITY;
  const most = Math.max(...from.map(loadIn));
  return from.filter((earlier) => loadIn(earlier) === most);
}

/** Whether it is known that nothing came after: the client said so, or every waking that is looked at was recorded. */
function isFollowed(
  day: DiaryDay,
  byDate: ReadonlyMap<CalendarDate, DiaryDay>,
  { lookDays }: DiaryRule,
): boolean {
  if (day.cost === 'none') return true;
  return (
    day.start !== undefined &&
    Array.from({ length: lookDays }, (_, index) => byDate.get(addDays(day.date, index + 1))).every(
      (later) => later?.start !== undefined,
    )
  );
}

/** Active minutes; or each times its effort out of 10, and undefined where an activity lacks its effort. */
function loadOf(day: DiaryDay, { weighting }: DiaryRule): number | undefined {
  const active = activeMinutes(day);
  if (active === undefined || weighting === 'minutes') return active;
  let sum = 0;
  for (const { kind, minutes, effort } of day.entries) {
    if (kind === 'rest') continue;
    if (effort === undefined || minutes === undefined) return undefined;
    sum += (minutes * effort) / 10;
  }
  return sum;
}

function isActive(kind: DiaryKind | undefined): boolean {
  return kind !== 'rest';
}

/** Timed activities that follow each other without a gap are one spell. */
function longestSpell(
  days: readonly DiaryDay[],
  counts: (kind: DiaryKind | undefined) => boolean,
): number | undefined {
  let longest: number | undefined;
  for (const { entries } of days) {
    let run = 0;
    let end = -1;
    const timed = entries
      .filter(({ kind }) => counts(kind))
      .flatMap(({ from, to }) => (from === undefined || to === undefined || to <= from ? [] : [{ from, to }]))
      .sort((one, other) => one.from - other.from);
    for (const { from, to } of timed) {
      run = from <= end ? run + Math.max(0, to - end) : to - from;
      end = Math.max(end, to);
      longest = Math.max(longest ?? 0, run);
    }
  }
  return longest;
}

const twoOClock = slotTimes.afternoon.from;
/** From this share on, most of it lies in one half of the day. */
const mostOfIt = 0.6;

function halfOf(
  days: readonly DiaryDay[],
  counts: (kind: DiaryKind | undefined) => boolean,
): 'beforeTwo' | 'afterTwo' | undefined {
  let before = 0;
  let all = 0;
  for (const { kind, minutes, slot } of days.flatMap(({ entries }) => entries)) {
    if (!counts(kind) || minutes === undefined) continue;
    if (slot === undefined) return undefined;
    all += minutes;
    if (slotTimes[slot].from < twoOClock) before += minutes;
  }
  if (all === 0) return undefined;
  if (before / all >= mostOfIt) return 'beforeTwo';
  return before / all <= 1 - mostOfIt ? 'afterTwo' : undefined;
}
