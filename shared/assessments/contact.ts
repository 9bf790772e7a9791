import { writtenDate } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/ids.ts';
import { timelineText } from '../text/timeline.ts';
import type { Declaration } from './define.ts';
import { topFields } from './resolve-field.ts';
import type { RecordView } from './view.ts';

/** A record whose answers were typed in on a later day than that of the contact. */
export interface LateEntry {
  readonly contact: CalendarDate;
  /** The first day on which its answers were typed in. */
  readonly entered: CalendarDate;
}

/** Ids under which declarations ask for the day on which it happened. */
const contactFields: readonly string[] = ['contactDate', 'observedOn', 'date'];

/** The question that says on which day it happened; undefined where the form has none. */
export function contactField(declaration: Declaration): string | undefined {
  const dates = topFields(declaration).filter(({ kind }) => kind === 'date');
  return contactFields.find((id) => dates.some((field) => field.id === id));
}

/** Repeated groups whose items bear a date of their own, such as calls after the visit: what is added there later is not late. */
export function datedGroups(declaration: Declaration): readonly string[] {
  return topFields(declaration).flatMap((field) =>
    field.kind === 'group' && field.fields.some(({ kind }) => kind === 'date') ? [field.id] : [],
  );
}

/** `18 March 2026`, with the day of typing behind it where that was later; undefined where the day of contact is not known. */
export function contactDayWords(record: RecordView): string | undefined {
  const field = contactField(record.declaration);
  const date = field === undefined ? undefined : record.text(field);
  return date === undefined ? undefined : `${writtenDate(date)}${lateEntryWords(record)}`;
}

/** ` (late entry: typed in on 5 May 2026)` where a record was typed in later; else empty. */
export function lateEntryWords({ lateEntry }: RecordView): string {
  return lateEntry === undefined ? '' : timelineText.lateInDocument(writtenDate(lateEntry.entered));
}
