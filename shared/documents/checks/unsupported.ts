import { answerWords } from '../../assessments/answer-words.ts';
import { resolveField } from '../../assessments/resolve-field.ts';
import { documentChecksText as words } from '../../text/document-checks.ts';
import { partsOf } from '../parts.ts';
import { recordsOf } from '../terms.ts';
import type { CheckInput, DocumentCheck } from './check.ts';
import { editedSentences } from './edited.ts';
import { mentionsIn } from './numbers.ts';

/** Numbers in the OT's own sentences that nothing in the record says. Small counts need no evidence of their own. */
export function unsupportedNumbers(input: CheckInput): DocumentCheck[] {
  const sentences = editedSentences(input);
  if (sentences.length === 0) return [];
  const known = numbersOf(input);
  return sentences.flatMap(({ edit, composed }) => {
    const here = new Set(mentionsIn(composed.text).map(({ number }) => number));
    return mentionsIn(edit.text)
      .filter(
        ({ number, unit }) =>
          (unit !== '' || Number(number) > mostCounted) && !here.has(number) && !known.has(number),
      )
      .map(
        ({ number, written }): DocumentCheck => ({
          id: `unsupported/${edit.blockId}/${number}`,
          kind: 'unsupported',
          weight: 'look',
          words: words.unsupported(written),
          blockId: edit.blockId,
          place: null,
        }),
      );
  });
}

/** Up to this, a bare number counts what the sentence itself names. */
const mostCounted = 12;

/** Every number that an answer or a composed sentence holds. */
function numbersOf({ data, whole }: CheckInput): ReadonlySet<string> {
  const told = recordsOf(data).flatMap((record) =>
    Object.keys(record.answers).flatMap((path) => {
      const field = resolveField(record.declaration, path);
      const value = record.number(path);
      if (value !== undefined) return [String(value)];
      return field === undefined ? [] : (answerWords(record, field, path) ?? []);
    }),
  );
  const composed = partsOf(whole).map(({ text }) => text);
  return new Set([...told, ...composed].flatMap((text) => mentionsIn(text).map(({ number }) => number)));
}
