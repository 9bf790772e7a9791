import { z } from 'zod';
import type { CalendarDate } from '../domain/ids.ts';
import { diaryRules } from './diary-rule.ts';
import type { RecordView } from './view.ts';

/** What a stretch of a day was spent on. Everything but rest is activity. */
export const DiaryKind = z.enum(['rest', 'care', 'home', 'travel', 'work', 'leisure', 'people', 'screen']);
export type DiaryKind = z.infer<typeof DiaryKind>;

/** The letter of each kind on the printed diary and in quick entry. */
export const kindLetters: Readonly<Record<DiaryKind, string>> = {
  rest: 'R',
  care: 'C',
  home: 'H',
  travel: 'T',
  work: 'W',
  leisure: 'L',
  people: 'P',
  screen: 'S',
};

/** Whether the day after, or the one after that, was worse because of a day: as the client says. */
export const DayCost = z.enum(['none', 'little', 'lot']);
export type DayCost = z.infer<typeof DayCost>;

export const DiarySlot = z.enum(['night', 'early', 'morning', 'midday', 'afternoon', 'evening', 'late']);
export type DiarySlot = z.infer<typeof DiarySlot>;

/** Where each part of the day begins and ends, in minutes after midnight. */
export const slotTimes: Readonly<Record<DiarySlot, { readonly from: number; readonly to: number }>> = {
  night: { from: 0, to: 360 },
  early: { from: 360, to: 540 },
  morning: { from: 540, to: 720 },
  midday: { from: 720, to: 840 },
  afternoon: { from: 840, to: 1020 },
  evening: { from: 1020, to: 1200 },
  late: { from: 1200, to: 1440 },
};

/** The part of the day that a time lies in. */
export function slotAt(minuteOfDay: number): DiarySlot {
  return DiarySlot.options.find((slot) => minuteOfDay < slotTimes[slot].to) ?? 'late';
}

/** One stretch of a day. Whatever was not answered, or could not be read, is undefined. */
export interface DiaryEntry {
  readonly id: string;
  readonly path: string;
  readonly slot: DiarySlot | undefined;
  /** Minutes after midnight. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** As given, else from the times. */
  readonly minutes: number | undefined;
  readonly activity: string | undefined;
  readonly kind: DiaryKind | undefined;
  /** 0 to 10. */
  readonly effort: number | undefined;
  /** 0 to 10, as the diary counts: tiredness or energy. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** One day of a diary. */
export interface DiaryDay {
  readonly id: string;
  readonly path: string;
  readonly date: CalendarDate;
  readonly sleepHours: number | undefined;
  /** Tiredness on waking and at the end of the day, 0 not at all to 10; energy is turned round. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly cost: DayCost | undefined;
  readonly symptoms: string | undefined;
  readonly entries: readonly DiaryEntry[];
}

export type DiaryMeasure = 'fatigue' | 'energy';

/** How the sustainable level is to be worked out. */
export interface DiaryRule {
  readonly worse: number;
  readonly lookDays: number;
  readonly leastDays: number;
  readonly weighting: 'minutes' | 'effort';
  /** Undefined while not asked. */
  readonly postExertional: boolean | undefined;
}

/** The days of a diary that have a date, oldest first. Of two with the same date both are there: `diaryProblems` says so. */
export function readDiary(diary: RecordView): readonly DiaryDay[] {
  const energy = measureOf(diary) === 'energy';
  const tiredness = (path: string) => {
    const value = diary.number(path);
    return value === undefined || !energy ? value : 10 - value;
  };
  return diary
    .items('days')
    .flatMap((id): DiaryDay[] => {
      const path = `days.${id}`;
      const date = diary.text(`${path}.date`);
      if (date === undefined) return [];
      return [
        {
          id,
          path,
          date,
          sleepHours: diary.number(`${path}.sleepHours`),
          start: tiredness(`${path}.start`),
          end: tiredness(`${path}.end`),
          cost: DayCost.safeParse(diary.text(`${path}.cost`)).data,
          symptoms: diary.text(`${path}.symptoms`),
          entries: diary.items(`${path}.entries`).map((entry) => readEntry(diary, path, entry)),
        },
      ];
    })
    .sort((one, other) => one.date.localeCompare(other.date));
}

function readEntry(diary: RecordView, day: string, id: string): DiaryEntry {
  const path = `${day}.entries.${id}`;
  const from = minuteOfDay(diary.text(`${path}.from`));
  const to = minuteOfDay(diary.text(`${path}.to`));
  const slot = DiarySlot.safeParse(diary.text(`${path}.slot`)).data;
  return {
    id,
    path,
    slot: slot ?? (from === undefined ? undefined : slotAt(from)),
    from,
    to,
    minutes:
      diary.number(`${path}.minutes`) ??
      (from !== undefined && to !== undefined && to > from ? to - from : undefined),
    activity: diary.text(`${path}.activity`),
    kind: DiaryKind.safeParse(diary.text(`${path}.kind`)).data,
    effort: diary.number(`${path}.effort`),
    before: diary.number(`${path}.before`),
    after: diary.number(`${path}.after`),
  };
}

/** `08:30` in minutes after midnight. */
export function minuteOfDay(time: string | undefined): number | undefined {
  const found = /^(\d{2}):(\d{2})$/.exec(time ?? '');
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

/** What the diary's 0 to 10 counts; tiredness while that is not said. */
export function measureOf(diary: RecordView): DiaryMeasure {
  return diary.text('measure') === 'energy' ? 'energy' : 'fatigue';
}

/** The rule of this diary; the usual numbers where it has none of its own. */
export function ruleOf(diary: RecordView): DiaryRule {
  const postExertional = diary.text('postExertional');
  return {
    worse: diary.number('worse') ?? diaryRules.worse.usual,
    lookDays: diary.number('lookDays') ?? diaryRules.lookDays.usual,
    leastDays: diary.number('leastDays') ?? diaryRules.leastDays.usual,
    weighting: diary.text('weighting') === 'effort' ? 'effort' : 'minutes',
    postExertional: postExertional === undefined ? undefined : postExertional === 'yes',
  };
}

/** What the figure for a reader at work counts. */
export const DiaryCounts = z.enum(['work', 'workTravel', 'all']);
export type DiaryCounts = z.infer<typeof DiaryCounts>;

/** As chosen in this diary; work alone while nothing is. */
export function countsOf(diary: RecordView): DiaryCounts {
  return DiaryCounts.safeParse(diary.text('reportCounts')).data ?? 'work';
}

/** Whether a stretch of this kind belongs to what is counted. */
export function isCounted(kind: DiaryKind, counts: DiaryCounts): boolean {
  if (counts === 'all') return kind !== 'rest';
  return kind === 'work' || (counts === 'workTravel' && kind === 'travel');
}

/** Minutes of a day spent on some kinds; undefined where an entry lacks its kind or its minutes, or there is none. */
export function minutesOf(day: DiaryDay, counts: (kind: DiaryKind) => boolean): number | undefined {
  if (day.entries.length === 0) return undefined;
  let sum = 0;
  for (const { kind, minutes } of day.entries) {
    if (kind === undefined || minutes === undefined) return undefined;
    if (counts(kind)) sum += minutes;
  }
  return sum;
}

/** Minutes of everything but rest. */
export function activeMinutes(day: DiaryDay): number | undefined {
  return minutesOf(day, (kind) => kind !== 'rest');
}

export function restMinutes(day: DiaryDay): number | undefined {
  return minutesOf(day, (kind) => kind === 'rest');
}
