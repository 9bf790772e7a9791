import type { CaseData } from '../../domain/case-data.ts';
import { documentChecksText as words } from '../../text/document-checks.ts';
import { isAlsoName, namesUsedIn, withoutMonths } from '../name-words.ts';
import type { Part } from '../parts.ts';
import { isOrdinary, knownNames, recordsOf } from '../terms.ts';
import { fold, stem, tokens } from '../words.ts';
import type { DocumentCheck } from './check.ts';
import { withoutDates } from './dates-in-text.ts';
import type { CheckReading } from './reading.ts';

const title = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?`;
// What a colon follows is the label of the next answer: “Title: Mr. Pronouns: he.”
const titled = new RegExp(String.raw`\b${title}\s+(\p{Lu}[\p{L}\p{M}’'-]+)(?![\p{L}\p{M}’':-])`, 'gu');
const endsWithTitle = new RegExp(`${title}$`, 'u');
const isTitle = new RegExp(`^${title}$`, 'u');
const hers = new Set(['she', 'her', 'hers', 'herself']);
const his = new Set(['he', 'him', 'his', 'himself']);
const strangeTo: Readonly<Record<string, ReadonlySet<string>>> = {
  she: his,
  he: hers,
  they: new Set([...his, ...hers]),
};
const someone =
  /\b(?:manager|supervisor|colleague|deputy|customer|doctor|gp|surgeon|consultant|nurse|mother|father|wife|husband|partner|sister|brother|daughter|son|child|carer|friend|neighbour|interpreter|driver|worker)\b/iu;

/** Names that are nobody’s in this case, and pronouns that are not the client’s, as after copying from another record. */
export function otherPeople(reading: CheckReading): DocumentCheck[] {
  const { data, edits } = reading.input;
  const people = peopleOf(data);
  const strange = strangeTo[data.client.text('pronouns') ?? ''];
  const edited = new Set(edits.map(({ blockId }) => blockId));
  return [
    ...reading.parts.flatMap((part) => [
      ...strangers(part, people.all),
      ...(strange === undefined ? [] : otherPronouns(part, strange, people.others, edited.has(part.id))),
    ]),
    ...unknownNames(reading, people.all),
  ];
}

interface People {
  /** Words of the names of everyone in the case, folded. */
  readonly all: ReadonlySet<string>;
  /** Of those whom a sentence may speak of beside the client: neither the client, the employer nor the practitioner. */
  readonly others: ReadonlySet<string>;
}

function peopleOf(data: CaseData): People {
  const all = new Set([...knownNames(data), ...namesInCase(data)]);
  const own = [
    data.client.text('fullName'),
    data.client.text('preferredName'),
    data.caseFile.text('employerName'),
    data.practitioner.name,
  ].flatMap((text) => tokens(text ?? '').map(({ word }) => word));
  const others = new Set([...all].filter((word) => word.length > 2));
  for (const word of own) others.delete(word);
  return { all, others };
}

/** A title with a name that nobody has here. */
function strangers(part: Part, known: ReadonlySet<string>): DocumentCheck[] {
  if (!/\b(?:M|Dr|Prof)/u.test(part.text)) return [];
  return [...part.text.matchAll(titled)]
    .filter(([, name = '']) => !tokens(name).some(({ word }) => known.has(word)))
    .map(([written]) => check(part.id, written, words.stranger(written)));
}

/** A pronoun of somebody else, in a sentence in which, as in the one before it, nobody else is named. */
function otherPronouns(
  part: Part,
  strange: ReadonlySet<string>,
  others: ReadonlySet<string>,
  isEdited: boolean,
): DocumentCheck[] {
  const said = tokens(part.text);
  const found = said.find(({ word }) => strange.has(word));
  if (found === undefined) return [];
  // Composed words follow the client’s page; typed ones may speak of whoever the whole answer is about.
  const near = isEdited ? sentencesAround(part.text, found.typed) : part.text;
  const namesOther = tokens(near).some(({ word }) => others.has(word)) || someone.test(near);
  return namesOther ? [] : [check(part.id, found.word, words.pronoun(found.typed))];
}

/** The sentence that holds the word, and the one before it. */
function sentencesAround(text: string, word: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const at = sentences.findIndex((one) => tokens(one).some(({ typed }) => typed === word));
  return sentences.slice(Math.max(0, at - 1), at + 1).join(' ');
}

const calendarWords = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday english british welsh scottish irish polish european uk england wales scotland ireland'.split(
    ' ',
  ),
);

const shortWord = 3;

/** Capitalised words in the OT’s own sentences that stand nowhere in the case and are no general English: somebody from elsewhere. */
function unknownNames(reading: CheckReading, people: ReadonlySet<string>): DocumentCheck[] {
  return reading.sentences.flatMap(({ edit, composed }) => {
    const used = namesUsedIn(edit.text);
    const isStrange = (word: string, isFirst: boolean): boolean => {
      const folded = fold(word);
      // The end of a hyphenated word has no capital letter and is no name.
      if (people.has(folded) || folded === word) return false;
      // So short, what opens a sentence is hardly a name: He, In, The.
      if (isFirst && folded.length <= shortWord) return false;
      if (isAlsoName(folded)) return used.has(word) && !isFirst && !composed.text.includes(word);
      if (calendarWords.has(folded) || isOrdinary(folded)) return false;
      return !(isFirst && isOrdinary(stem(folded))) && !reading.says(isFirst ? stem(folded) : folded);
    };
    return namesIn(withoutMonths(withoutDates(edit.text)))
      .filter((name) =>
        name.words.some((word, index) =>
          tokens(word).some(({ typed }) => isStrange(typed, name.isFirst && index === 0)),
        ),
      )
      .map(({ words: said }) => check(edit.blockId, said.join(' '), words.stranger(said.join(' '))));
  });
}

interface Name {
  readonly words: readonly string[];
  /** It opens a sentence, where every word has a capital letter. */
  readonly isFirst: boolean;
}

/** Runs of capitalised words without a title before them, which is looked at by itself. */
function namesIn(text: string): Name[] {
  const run = /(?<![\p{L}’'-])\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?:[^\S\n]+\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*)*/gu;
  return [...text.matchAll(run)].flatMap((match): Name[] => {
    const before = text.slice(0, match.index).trimEnd();
    if (endsWithTitle.test(before)) return [];
    const said = match[0].split(/\s+/u).map((word) => word.replace(/[’']s$/u, ''));
    const isTitled = isTitle.test(said[0] ?? '');
    return isTitled ? [] : [{ words: said, isFirst: /(?:^|[.!?:;•“"(–-])$/u.test(before) }];
  });
}

/** Words of names that stand in fields for names. */
function namesInCase(data: CaseData): string[] {
  return recordsOf(data).flatMap((record) =>
    Object.entries(record.answers).flatMap(([path, { value }]) =>
      typeof value === 'string' && /name$|recipient$|who$|by$|consulted$|with$/iu.test(path)
        ? tokens(value).flatMap(({ typed }) => (/^\p{Lu}/u.test(typed) ? fold(typed) : []))
        : [],
    ),
  );
}

function check(blockId: string, about: string, said: string): DocumentCheck {
  return {
    id: `names/${blockId}/${about}`,
    kind: 'names',
    weight: 'look',
    words: said,
    blockId,
    place: null,
  };
}
