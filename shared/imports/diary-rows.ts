import {
  DayCost,
  type DiaryDay,
  type DiaryEntry,
  DiaryKind,
  DiarySlot,
  minuteOfDay,
  slotAt,
} from '../assessments/diary.ts';
import { timedEntries } from '../assessments/diary-problems.ts';
import type { CalendarDate } from '../domain/ids.ts';
import { diaryImportText as text } from '../text/imports-diary.ts';
import type { ReadRow } from './columns.ts';

/** From and to in minutes after midnight. */
interface Times {
  readonly from: number;
  readonly to: number;
}

/** One row of a diary file, read. */
export interface DiaryRow {
  readonly line: number;
  readonly date: CalendarDate;
  /** Undefined where the row speaks of the whole day alone. */
  readonly entry:
    | {
        readonly from: string | undefined;
        readonly to: string | undefined;
        readonly times: Times | undefined;
        readonly slot: DiarySlot | undefined;
        readonly activity: string | undefined;
        readonly kind: DiaryKind;
        readonly hasKind: boolean;
        readonly minutes: number | undefined;
        readonly effort: number | undefined;
        readonly before: number | undefined;
        readonly after: number | undefined;
      }
    | undefined;
  readonly dayValues: readonly {
    readonly column: 'sleep_hours' | 'waking' | 'end_of_day' | 'worse_after' | 'symptoms';
    readonly value: string | number;
    /** What a diary already has in this place. */
    readonly stored: (day: DiaryDay) => string | number | undefined;
  }[];
}

const entryColumns = [
  'from',
  'to',
  'part_of_day',
  'activity',
  'kind',
  'minutes',
  'effort',
  'before',
  'after',
] as const;

/** The cells of a row, which were read one by one, as an entry and what belongs to its day. */
export function readRow({ line, values }: ReadRow): DiaryRow {
  const word = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const figure = (name: string) => (typeof values[name] === 'number' ? values[name] : undefined);
  const from = word('from');
  const to = word('to');
  const begins = minuteOfDay(from);
  const ends = minuteOfDay(to);
  const times = begins === undefined || ends === undefined ? undefined : { from: begins, to: ends };
  const kind = DiaryKind.safeParse(word('kind')).data;
  const dayValue = (
    column: DiaryRow['dayValues'][number]['column'],
    value: string | number | undefined,
    stored: (day: DiaryDay) => string | number | undefined,
  ) => (value === undefined ? [] : [{ column, value, stored }]);
  return {
    line,
    date: word('date') ?? '',
    entry: entryColumns.some((name) => values[name] !== undefined)
      ? {
          from,
          to,
          times,
          slot:
            DiarySlot.safeParse(word('part_of_day')).data ??
            (begins === undefined ? undefined : slotAt(begins)),
          activity: word('activity'),
          kind: kind ?? 'rest',
          hasKind: kind !== undefined,
          minutes: figure('minutes'),
          effort: figure('effort'),
          before: figure('before'),
          after: figure('after'),
        }
      : undefined,
    dayValues: [
      ...dayValue('sleep_hours', figure('sleep_hours'), (day) => day.sleepHours),
      ...dayValue('waking', figure('waking'), (day) => day.start),
      ...dayValue('end_of_day', figure('end_of_day'), (day) => day.end),
      ...dayValue('worse_after', DayCost.safeParse(word('worse_after')).data, (day) => day.cost),
      ...dayValue('symptoms', word('symptoms'), (day) => day.symptoms),
    ],
  };
}

interface Wrong {
  readonly column: string | null;
  readonly problem: string;
  readonly accepted: string;
}

const wholeDay = 1440;

/** Why an entry cannot stand beside the others of its day: those of the file so far, and those of the record. */
export function entryProblem(
  row: DiaryRow,
  earlier: readonly DiaryRow[],
  known: DiaryDay | undefined,
): Wrong | undefined {
  const { entry } = row;
  if (entry === undefined) return undefined;
  if (!entry.hasKind)
    return { column: 'kind', problem: text.kindMissing, accepted: DiaryKind.options.join(', ') };
  if (entry.slot === undefined)
    return { column: 'part_of_day', problem: text.timeMissing, accepted: text.timeAccepted };
  if (entry.to !== undefined && entry.from === undefined)
    return { column: 'from', problem: text.fromMissing, accepted: text.timeAccepted };
  const { times } = entry;
  if (times !== undefined && times.to <= times.from)
    return { column: 'to', problem: text.noTime, accepted: text.laterThan(times.from) };
  if (times !== undefined && entry.minutes !== undefined && entry.minutes > times.to - times.from)
    return { column: 'minutes', problem: text.tooLong, accepted: text.atMost(times.to - times.from) };
  const twin = earlier.find((other) => sameAs(other, row));
  if (twin !== undefined) return { column: null, problem: text.twice(twin.line), accepted: text.once };
  return overlapWith(row, earlier, known) ?? overDay(row, earlier, known);
}

function overlapWith(
  row: DiaryRow,
  earlier: readonly DiaryRow[],
  known: DiaryDay | undefined,
): Wrong | undefined {
  const times = row.entry?.times;
  if (times === undefined) return undefined;
  const meets = (other: Times | undefined) =>
    other !== undefined && other.from < times.to && times.from < other.to;
  const before = earlier.find(({ entry }) => meets(entry?.times));
  if (before !== undefined)
    return { column: 'from', problem: text.overlaps(before.line), accepted: text.apart };
  if (timedEntries(known?.entries ?? []).some(meets))
    return { column: 'from', problem: text.overlapsRecord, accepted: text.apart };
  return undefined;
}

function overDay(
  row: DiaryRow,
  earlier: readonly DiaryRow[],
  known: DiaryDay | undefined,
): Wrong | undefined {
  const lengthOf = ({ entry }: DiaryRow) =>
    entry?.minutes ?? (entry?.times === undefined ? 0 : entry.times.to - entry.times.from);
  const there = (known?.entries ?? []).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const all = [...earlier, row].reduce((sum, one) => sum + lengthOf(one), there);
  if (all <= wholeDay) return undefined;
  return {
    column: 'minutes',
    problem: text.overDay,
    accepted: text.atMost(Math.max(0, wholeDay - all + lengthOf(row))),
  };
}

function sameAs(one: DiaryRow, other: DiaryRow): boolean {
  return JSON.stringify(one.entry) === JSON.stringify(other.entry);
}

/** Whether the record has this very entry already, so that a file imported twice changes nothing. */
export function isSame(entry: DiaryEntry, { entry: row }: DiaryRow): boolean {
  if (row === undefined) return false;
  const minutes = row.minutes ?? (row.times === undefined ? undefined : row.times.to - row.times.from);
  return (
    entry.kind === row.kind &&
    entry.slot === row.slot &&
    entry.from === minuteOfDay(row.from) &&
    entry.to === minuteOfDay(row.to) &&
    entry.minutes === minutes &&
    entry.activity === row.activity
  );
}
