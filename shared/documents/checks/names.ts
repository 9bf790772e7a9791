import { documentChecksText as words } from '../../text/document-checks.ts';
import { type Part, partsOf } from '../parts.ts';
import { knownNames, recordsOf } from '../terms.ts';
import { fold, tokens } from '../words.ts';
import type { CheckInput, DocumentCheck } from './check.ts';
import { isForm } from './kinds.ts';

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+(\p{Lu}[\p{L}\p{M}’'-]+)/gu;
const hers = new Set(['she', 'her', 'hers', 'herself']);
const his = new Set(['he', 'him', 'his', 'himself']);

/** A title with a name that is nobody's in this case, and pronouns that are not the client's, as after copying from another record. */
export function otherPeople({ data, tree }: CheckInput): DocumentCheck[] {
  if (isForm(tree.kind)) return [];
  const known = new Set([...knownNames(data), ...namesInCase(data)]);
  const pronouns = data.client.text('pronouns');
  const strange = pronouns === 'she' ? his : pronouns === 'he' ? hers : null;
  return partsOf(tree).flatMap((part) => [
    ...strangers(part, known),
    ...(strange === null || namesSomeone(part, data) ? [] : otherPronouns(part, strange)),
  ]);
}

function strangers(part: Part, known: ReadonlySet<string>): DocumentCheck[] {
  return [...part.text.matchAll(titled)]
    .filter(([, name = '']) => !tokens(name).some(({ word }) => known.has(word)))
    .map(([written]) => check(part, written, words.stranger(written)));
}

function otherPronouns(part: Part, strange: ReadonlySet<string>): DocumentCheck[] {
  const found = tokens(part.text).find(({ word }) => strange.has(word));
  return found === undefined ? [] : [check(part, found.word, words.pronoun(found.typed))];
}

/** Whether the part may speak of another person: a contact, someone met on a visit, a relative. */
function namesSomeone({ text }: Part, data: CheckInput['data']): boolean {
  const own = new Set(
    tokens(`${data.client.text('fullName') ?? ''} ${data.client.text('preferredName') ?? ''}`).map(
      ({ word }) => word,
    ),
  );
  const others = [...knownNames(data), ...namesInCase(data)].filter(
    (word) => word.length > 2 && !own.has(word),
  );
  const said = new Set(tokens(text).map(({ word }) => word));
  return (
    others.some((word) => said.has(word)) ||
    /\b(?:manager|colleague|mother|father|wife|husband|partner|sister|brother|carer|supervisor|customer)\b/iu.test(
      text,
    )
  );
}

/** Words of names that stand in fields for names. */
function namesInCase(data: CheckInput['data']): string[] {
  return recordsOf(data).flatMap((record) =>
    Object.entries(record.answers).flatMap(([path, { value }]) =>
      typeof value === 'string' && /name$|recipient$|who$/iu.test(path)
        ? tokens(value).flatMap(({ typed }) => (/^\p{Lu}/u.test(typed) ? fold(typed) : []))
        : [],
    ),
  );
}

function check({ id }: Part, about: string, said: string): DocumentCheck {
  return { id: `names/${id}/${about}`, kind: 'names', weight: 'look', words: said, blockId: id, place: null };
}
