import { answerWords } from '../assessments/answer-words.ts';
import { progressOf } from '../assessments/progress.ts';
import { resolveField } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import { writtenDate } from '../domain/calendar.ts';
import { closingText } from '../text/closing.ts';

/** The most that a reason for closing a case may hold. */
const longestReason = 500;

/**
 * The reason for closing a case that its closing interview gives: its outcome in words, with why contact ended where that was said.
 * Undefined unless the latest interview is a closing one whose section on outcome and end is answered whole; the therapist decides.
 * @param interviews those of the case, in any order
 */
export function reasonToClose(interviews: readonly RecordView[]): string | undefined {
  const place = (one: RecordView) => `${one.text('date') ?? ''} ${one.recordId}`;
  const latest = interviews.toSorted((one, other) => (place(one) < place(other) ? -1 : 1)).at(-1);
  if (latest?.text('schedule') !== 'closing') return undefined;
  const ending = progressOf(latest.declaration, latest.answers).find(
    ({ sectionId }) => sectionId === 'ending',
  );
  if (ending === undefined || ending.answered < ending.countable || ending.invalid > 0) return undefined;
  const told = (path: string) => {
    const field = resolveField(latest.declaration, path);
    return field && answerWords(latest, field, path);
  };
  const [date, outcome] = [latest.text('date'), told('outcome')];
  if (outcome === undefined) return undefined;
  const why = latest.text('outcome') === 'contactEnded' ? latest.text('whyContactEnded') : undefined;
  return closingText
    .reason(date === undefined ? null : writtenDate(date), outcome, why ?? null)
    .slice(0, longestReason);
}
