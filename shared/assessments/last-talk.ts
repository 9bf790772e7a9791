import type { AnswerPath } from '../domain/answers.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { RecordWithAnswers } from '../domain/records.ts';
import { interview } from './declarations/interview.ts';
import { earlierRecords } from './instruments/earlier.ts';
import { RecordView } from './view.ts';

/** What is wanted from the interview before, in the order in which a next one takes it up. */
export const takenUp = ['developments', 'promises', 'stoppedAt', 'topicsToAvoid'] as const;

/** Ratings asked in every interview. */
export const followedRatings = ['expectation', 'confidence'] as const;

/** One rating over time; each value with the day it was given, where that is known. */
export interface FollowedRating {
  readonly question: (typeof followedRatings)[number];
  readonly label: string;
  /** The first one of the case: the baseline. */
  readonly baseline: DatedRating;
  /** The one before this, where it is not the baseline. */
  readonly last: DatedRating | null;
  readonly now: number;
}
interface DatedRating {
  readonly value: number;
  readonly date: CalendarDate | null;
}

/** What the interview before this one left to take up. */
export interface LastTalk {
  readonly date: CalendarDate | null;
  readonly notes: readonly { readonly path: AnswerPath; readonly label: string; readonly words: string }[];
  /** Empty until all of them are rated anew: earlier ratings would colour the answer. */
  readonly ratings: readonly FollowedRating[];
}

/**
 * What to take up from the interview before; null where there is none.
 * @param records all interviews of the case
 * @param current the interview in hand, as it is on screen
 */
export function lastTalkOf(records: readonly RecordWithAnswers[], current: RecordView): LastTalk | null {
  const earlier = earlierRecords(records, current.recordId, current.answers).map(({ date, stored }) => ({
    date,
    view: new RecordView(stored.record.id, interview, stored.answers),
  }));
  const [last] = earlier;
  if (last === undefined) return null;
  const notes = takenUp.flatMap((path) => {
    const words = last.view.text(path);
    return words === undefined ? [] : [{ path, label: labelOf(path), words }];
  });
  const rated = followedRatings.every((question) => current.number(question) !== undefined);
  return { date: last.date, notes, ratings: rated ? followed(current, earlier) : [] };
}

type Earlier = readonly { readonly date: CalendarDate | null; readonly view: RecordView }[];

/** @param earlier latest first */
function followed(current: RecordView, earlier: Earlier): readonly FollowedRating[] {
  return followedRatings.flatMap((question) => {
    const given = earlier.flatMap(({ date, view }) => {
      const value = view.number(question);
      return value === undefined ? [] : [{ value, date }];
    });
    const now = current.number(question);
    const baseline = given.at(-1);
    if (now === undefined || baseline === undefined) return [];
    const last = given.length > 1 ? (given[0] ?? null) : null;
    return [{ question, label: labelOf(question), baseline, last, now }];
  });
}

function labelOf(path: AnswerPath): string {
  const fields = interview.sections.flatMap((section) => section.fields);
  return fields.find(({ id }) => id === path)?.label ?? path;
}
