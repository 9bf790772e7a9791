import type { Answers } from '../../domain/answers.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { RecordWithAnswers } from '../../domain/records.ts';

/** An earlier record of the same instrument. */
export interface EarlierRecord {
  readonly recordId: string;
  /** When it was done; null when that was not recorded. */
  readonly date: CalendarDate | null;
  readonly subject: string | null;
  readonly stored: RecordWithAnswers;
}

/**
 * The records that an instrument may be compared with, latest first: those dated before it, and those of the same day that were made
 * before it. A record without a date counts as of the day it was made.
 * @param records all records of this kind in the case
 * @param answers of the record in hand, as they are on screen
 */
export function earlierRecords(
  records: readonly RecordWithAnswers[],
  recordId: string,
  answers: Answers,
): readonly EarlierRecord[] {
  const current = records.find(({ record }) => record.id === recordId)?.record;
  if (current === undefined) return [];
  const place = placeInTime(answers, current.createdAt);
  return records
    .filter(({ record }) => record.id !== recordId && record.deletedAt === null)
    .map((stored) => ({ stored, place: placeInTime(stored.answers, stored.record.createdAt) }))
    .filter((other) => other.place < place)
    .sort((one, other) => (one.place < other.place ? 1 : -1))
    .map(({ stored }) => ({
      recordId: stored.record.id,
      date: textAt(stored.answers, 'date') ?? null,
      subject: textAt(stored.answers, 'subject') ?? null,
      stored,
    }));
}

/** The one to compare with unless another is chosen: the latest of the same subject, else the latest. */
export function usualEarlier(earlier: readonly EarlierRecord[], answers: Answers): EarlierRecord | undefined {
  const subject = textAt(answers, 'subject');
  return earlier.find((one) => sameSubject(one.subject, subject ?? null)) ?? earlier[0];
}

/** Whether two subjects are the same but for case and spaces. */
export function sameSubject(one: string | null, other: string | null): boolean {
  const plain = (words: string | null) => (words ?? '').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
  return plain(one) === plain(other);
}

function placeInTime(answers: Answers, createdAt: string): string {
  return `${textAt(answers, 'date') ?? createdAt.slice(0, 10)} ${createdAt}`;
}

function textAt(answers: Answers, path: string): string | undefined {
  const answer = answers[path];
  return answer?.state === 'given' && answer.raw === undefined && typeof answer.value === 'string'
    ? answer.value
    : undefined;
}
