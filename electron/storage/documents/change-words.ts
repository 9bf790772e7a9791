import { wordsAt } from '../../../shared/assessments/answer-words.ts';
import { namedAnswer } from '../../../shared/assessments/named-answer.ts';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Answer } from '../../../shared/domain/answers.ts';
import { changeReasonsText as text } from '../../../shared/text/change-reasons.ts';
import { formText } from '../../../shared/text/form.ts';
import type { PhotoChange } from './photo-changes.ts';

/** The longest words told of an answer, in characters. */
const longest = 160;

/** What was at a place before a change, and what is there after it. */
type Words = Pick<PhotoChange, 'from' | 'to'>;

/** What a change came to: two answers, or a photo as it was and as it is. */
interface Change {
  /** Empty for a record that was removed as a whole. */
  readonly path: string;
  readonly old: Answer | null;
  readonly new: Answer | null;
  readonly photo?: Words | undefined;
}

/** The question whose answer was changed, or the photo; the form for a record as a whole. */
export function labelOf(
  view: RecordView,
  { path, photo }: { readonly path: string; readonly photo?: PhotoChange | undefined },
): string {
  if (photo !== undefined) return cut(photo.label);
  return path === '' ? view.declaration.title : namedAnswer(view, path);
}

/** Before and after in words; an item that was removed by what it is called. */
export function wordsOf(view: RecordView, { path, old, new: next, photo }: Change): Words {
  if (photo !== undefined) return { from: cut(photo.from), to: cut(photo.to) };
  if (path === '') return { from: view.declaration.title, to: text.removed };
  const field = resolveField(view.declaration, path);
  if (field?.kind === 'group') {
    const names = removedItems({ old, new: next }).map(
      (id) => wordsAt(view, `${path}.${id}.${field.titleField}`) ?? field.itemName,
    );
    return { from: cut(names.join('; ')), to: text.removed };
  }
  const [from, to] = [old, next].map((answer) => said(view, path, answer));
  return { from: cut(from ?? text.none), to: cut(to ?? text.none) };
}

/** An answer in words, with where it came from. */
function said(view: RecordView, path: string, answer: Answer | null): string {
  if (answer === null) return text.none;
  const alone = new RecordView(view.recordId, view.declaration, { ...view.answers, [path]: answer });
  const words = wordsAt(alone, path) ?? answer.raw ?? text.otherwise;
  return answer.source === undefined ? words : text.withSource(words, formText.source[answer.source]);
}

/** As much of a long text as is needed to know it. */
function cut(words: string): string {
  const characters = [...words];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words;
}

/** The items that a list had and has no more. What is added changes nothing that was signed. */
export function removedItems({ old, new: next }: Pick<Change, 'old' | 'new'>): readonly string[] {
  const left = listOf(next);
  return listOf(old).filter((id) => !left.includes(id));
}

function listOf(answer: Answer | null): readonly string[] {
  return Array.isArray(answer?.value) ? answer.value : [];
}
