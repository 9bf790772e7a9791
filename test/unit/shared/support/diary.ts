import type { DiaryDay, DiaryEntry, DiaryKind, DiaryRule } from '../../../../shared/assessments/diary.ts';
import { addDays } from '../../../../shared/domain/calendar.ts';

export const usualRule: DiaryRule = {
  worse: 2,
  lookDays: 2,
  leastDays: 3,
  weighting: 'minutes',
  postExertional: undefined,
};

export function entry(minutes: number, kind: DiaryKind = 'home', rest: Partial<DiaryEntry> = {}): DiaryEntry {
  return {
    id: 'e',
    path: 'days.d.entries.e',
    slot: undefined,
    from: undefined,
    to: undefined,
    minutes,
    activity: undefined,
    kind,
    effort: undefined,
    before: undefined,
    after: undefined,
    ...rest,
  };
}

/** The day so many days into March 2026, with one stretch of activity. */
export function day(index: number, minutes: number, rest: Partial<DiaryDay> = {}): DiaryDay {
  return {
    id: `d${index}`,
    path: `days.d${index}`,
    date: addDays('2026-03-01', index),
    sleepHours: undefined,
    start: 3,
    end: undefined,
    cost: undefined,
    symptoms: undefined,
    entries: [entry(minutes)],
    ...rest,
  };
}
