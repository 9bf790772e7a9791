import { documentChecksText as words } from '../../text/document-checks.ts';
import type { DocumentCheck } from './check.ts';
import { type DateInText, datesIn } from './dates-in-text.ts';
import type { CheckReading } from './reading.ts';
import { unsupported } from './unsupported-check.ts';

/** Dates as they stand in the document: days that do not exist, the wrong day of the week, a span that ends before it begins. */
export function writtenDates({ parts }: CheckReading): DocumentCheck[] {
  return parts.flatMap(({ id, text }) => {
    const dates = datesIn(text);
    return [
      ...dates.flatMap((one): DocumentCheck[] => {
        if (one.date === null) return [check(id, one.written, 'answer', words.dates.impossible(one.written))];
        if (one.weekday === undefined) return [];
        return [check(id, one.written, 'look', words.dates.weekday(one.written, one.weekday.real))];
      }),
      ...dates.flatMap((one, index) => {
        const next = dates[index + 1];
        if (next === undefined || !isSpan(text, one, next)) return [];
        return [check(id, next.written, 'look', words.dates.backwards(one.written, next.written))];
      }),
    ];
  });
}

/** Dates in the OT's own sentences that nothing in the record says, and those that took the place of another one. */
export function unsupportedDates(reading: CheckReading): DocumentCheck[] {
  return reading.sentences.flatMap(({ edit, composed }) => {
    const dates = datesIn(edit.text);
    const here = datesIn(composed.text);
    const same = (one: DateInText) =>
      here.some((other) => other.monthDay === one.monthDay && agree(one, other));
    const dropped = here.find((other) => !dates.some((one) => one.monthDay === other.monthDay));
    return dates
      .filter((one) => one.date !== null && !same(one))
      .flatMap((one): DocumentCheck[] => {
        const isKnown = isSaid(one, reading);
        if (isKnown && dropped === undefined) return [];
        return [
          unsupported(edit.blockId, `${one.written}`, one.written, isKnown ? dropped?.written : undefined),
        ];
      });
  });
}

/** Whether an answer is this day, or a text tells it. */
function isSaid(one: DateInText, { texts }: CheckReading): boolean {
  const day = String(Number(one.monthDay.slice(monthLength)));
  return texts.some((text) => {
    if (one.date ? text === one.date : text.endsWith(`-${one.monthDay}`)) return true;
    return (
      text.includes(day) &&
      datesIn(text).some((other) => other.monthDay === one.monthDay && agree(one, other))
    );
  });
}

/** `03-`. */
const monthLength = 3;

/** Whether two dates of the same day and month can be one: either has no year, or both have the same. */
function agree(one: DateInText, other: DateInText): boolean {
  return one.date === undefined || other.date === undefined || one.date === other.date;
}

/** Whether `from … to …` stands between the two, and the second lies before the first. */
function isSpan(text: string, one: DateInText, next: DateInText): boolean {
  if (!one.date || !next.date || next.date >= one.date) return false;
  const between = text.slice(one.index + one.written.length, next.index);
  return /^\s*(?:to|until|till|through|–|-)\s*$/u.test(between);
}

function check(id: string, about: string, weight: DocumentCheck['weight'], said: string): DocumentCheck {
  return { id: `dates/${id}/${about}`, kind: 'dates', weight, words: said, blockId: id, place: null };
}
