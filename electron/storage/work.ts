import type { Declaration } from '../../shared/assessments/define.ts';
import type { CalendarDate, Id, Moment } from '../../shared/domain/ids.ts';
import type { RecordKind } from '../../shared/domain/records.ts';
import type { VaultDatabase } from './database.ts';

/** Finds the declaration of a kind of record. */
export type DeclarationFor = (kind: RecordKind) => Declaration;

/** What a change needs besides its data: where, who, when. Made anew for each call. */
export interface Work {
  readonly database: VaultDatabase;
  /** Name of the person at the keyboard. */
  readonly by: string;
  readonly moment: Moment;
  /** The day that the log gives instead of the moment’s own: the sample case reads as if it had been typed in when it happened. */
  readonly day?: CalendarDate;
  readonly newId: () => Id;
  readonly declarationFor: DeclarationFor;
}

/** The time of day of a moment where it was entered, `HH:MM`. */
export function localTime(moment: Moment): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: moment.zone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment.at));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date of a moment where it was entered. */
export function localDate(moment: Moment): CalendarDate {
  let format = formats.get(moment.zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: moment.zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(moment.zone, format);
  }
  const [day, month, year] = format.format(new Date(moment.at)).split('/');
  return `${year}-${month}-${day}`;
}
