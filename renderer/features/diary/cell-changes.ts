import { type DiaryDay, DiarySlot } from '../../../shared/assessments/diary.ts';
import { clock, type ShortEntry } from '../../../shared/assessments/diary-shorthand.ts';
import type { AnswerPath, AnswerValue } from '../../../shared/domain/answers.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';

/** The record as it stands, and the source of new ids. */
export interface Stored {
  readonly days: readonly DiaryDay[];
  /** Ids of the days in the record's own order, days without a date among them. */
  readonly dayIds: readonly string[];
  readonly valueAt: (path: AnswerPath) => AnswerValue | undefined;
  readonly newId: () => string;
}

/**
 * The day with this date, made where there is none yet.
 * @returns its path, and what has to be changed first for it to be there
 */
export function dayAt(
  { days, dayIds, newId }: Stored,
  date: CalendarDate,
): { readonly path: AnswerPath; readonly changes: readonly FieldChange[] } {
  const known = days.find((day) => day.date === date);
  if (known !== undefined) return { path: known.path, changes: [] };
  const id = newId();
  const later = days.find((day) => day.date > date);
  const at = later === undefined ? dayIds.length : dayIds.indexOf(later.id);
  const path = `days.${id}`;
  return {
    path,
    changes: [put('days', [...dayIds.slice(0, at), id, ...dayIds.slice(at)]), put(`${path}.date`, date)],
  };
}

/** What has to be changed for one part of a day to hold these entries, and no others. Entries keep their ids in order. */
export function cellChanges(
  stored: Stored,
  date: CalendarDate,
  slot: DiarySlot,
  entries: readonly ShortEntry[],
): readonly FieldChange[] {
  const known = stored.days.find((one) => one.date === date);
  const before = (known?.entries ?? []).filter((entry) => entry.slot === slot);
  if (before.length === 0 && entries.length === 0) return [];
  const day = dayAt(stored, date);
  const ids = entries.map((_, index) => before[index]?.id ?? stored.newId());
  const order = [...(known?.entries ?? [])];
  const others = order.filter((entry) => entry.slot !== slot);
  const rank = (one: DiarySlot | undefined) => (one === undefined ? -1 : DiarySlot.options.indexOf(one));
  const at = others.findIndex((entry) => rank(entry.slot) > rank(slot));
  const place = at === -1 ? others.length : at;
  const list = [
    ...others.slice(0, place).map(({ id }) => id),
    ...ids,
    ...others.slice(place).map(({ id }) => id),
  ];
  const wanted = entries.flatMap((entry, index) =>
    answersOf(`${day.path}.entries.${ids[index]}`, slot, entry),
  );
  const sameList = JSON.stringify(order.map(({ id }) => id)) === JSON.stringify(list);
  return [
    ...day.changes,
    ...(sameList ? [] : [put(`${day.path}.entries`, list)]),
    ...wanted.filter(({ path, answer }) => stored.valueAt(path) !== answer?.typed),
  ];
}

function answersOf(path: AnswerPath, slot: DiarySlot, entry: ShortEntry): FieldChange[] {
  const timed = entry.from !== undefined && entry.to !== undefined;
  return [
    put(`${path}.slot`, timed ? undefined : slot),
    put(`${path}.from`, timed ? clockTime(entry.from) : undefined),
    put(`${path}.to`, timed ? clockTime(entry.to) : undefined),
    put(`${path}.kind`, entry.kind),
    put(`${path}.minutes`, timed ? undefined : entry.minutes),
    put(`${path}.effort`, entry.effort),
    put(`${path}.before`, entry.before),
    put(`${path}.after`, entry.after),
    put(`${path}.activity`, entry.activity),
  ];
}

/** `09:05`, as a time field stores it. */
function clockTime(minute: number | undefined): string | undefined {
  return minute === undefined ? undefined : clock(minute).padStart(5, '0');
}

/** An answer given, or emptied where there is no value. */
export function put(path: AnswerPath, value: AnswerValue | undefined): FieldChange {
  const none = value === undefined || (Array.isArray(value) && value.length === 0);
  return { path, answer: none ? null : { state: 'given', typed: value } };
}
