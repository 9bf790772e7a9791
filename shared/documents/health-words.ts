import lists from '../../resources/health-words.json' with { type: 'json' };
import { tokens } from './words.ts';

const parts = new Set(lists.bodyParts);
const symptoms = new Set(lists.symptoms);
const sensations = new Set(lists.sensations);
const things = new Set(lists.things);
const caredFor = new Set(lists.caredFor);
const services = new Set(lists.ofServices);
/** Names of conditions, medicines and tests by their first word; the longest first. */
const names = byFirstWord([...lists.conditions, ...lists.phrases, ...lists.medicines, ...lists.tests]);
const shortestWithEnding = 7;

/** How many words may stand between a part of the body and what is felt there. */
const window = 6;
/** Words that may stand between a part of the body and a word that things can be as well: `her left knee is often stiff`. */
const fillers = new Set(
  'a the his her their my its left right both lower upper dominant is are was were be been feel feels felt get gets got go goes become becomes very too quite so often sometimes always more in of and'.split(
    ' ',
  ),
);
/** What stands before the part of the body that is otherwise a direction. */
const owners = new Set('his her their my the lower upper low mid middle bad weak s'.split(' '));

/**
 * Words about somebody's health in words that a person typed: a condition, a medicine or a test by its name, or a part of the body
 * together with what is felt there. Words of work stay: a hand tool, the arm of a chair, what is put back.
 */
export class HealthWords {
  private readonly known: ReadonlySet<string>;

  /** @param known words that the reader used first: of the employer's own name, of the job's title */
  constructor(known: readonly string[] = []) {
    this.known = new Set(known.flatMap((text) => tokens(text).map(({ word }) => word)));
  }

  /** The first words about health, as typed, or null. */
  find(text: string): string | null {
    for (const sentence of text.split(/[.;!?\n]+/u)) {
      const words = wordsOf(sentence);
      const found = felt(words) ?? this.named(words);
      if (found !== null) return found;
    }
    return null;
  }

  private named(words: readonly Word[]): string | null {
    for (const [index, { word, typed }] of words.entries()) {
      const name = (names.get(word) ?? []).find((rest) =>
        rest.every((part, offset) => words[index + 1 + offset]?.word === part),
      );
      const length = name === undefined ? (hasEnding(word) ? 1 : 0) : name.length + 1;
      if (length === 0 || this.known.has(word) || ofOthers(words, index, length)) continue;
      return length === 1
        ? typed
        : words
            .slice(index, index + length)
            .map((one) => one.typed)
            .join(' ');
    }
    return null;
  }
}

interface Word {
  readonly word: string;
  readonly typed: string;
}

/** The words of a sentence; a comma is a word of its own, so that nothing is next to what stands beyond it. */
function wordsOf(sentence: string): Word[] {
  return sentence
    .split(/(?=[,:()])/u)
    .flatMap((piece, index) => [...(index === 0 ? [] : [{ word: ',', typed: ',' }]), ...tokens(piece)]);
}

function byFirstWord(all: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const name of all) {
    const [first = '', ...rest] = tokens(name).map(({ word }) => word);
    found.set(
      first,
      [...(found.get(first) ?? []), rest].toSorted((one, other) => other.length - one.length),
    );
  }
  return found;
}

function hasEnding(word: string): boolean {
  return word.length >= shortestWithEnding && lists.endings.some((ending) => word.endsWith(ending));
}

/** `residents with dementia`, `patients’ blood pressure`, `the cancer charity`: of those whom someone works for. */
function ofOthers(words: readonly Word[], index: number, length: number): boolean {
  const before = words.slice(Math.max(0, index - 3), index).map(({ word }) => word);
  const people = before.findLastIndex((word) => caredFor.has(word));
  const theirs =
    people !== -1 &&
    before.slice(people + 1).every((word) => ['with', 'who', 'have', 'living', 's'].includes(word));
  return theirs || services.has(words[index + length]?.word ?? '');
}

/** A part of the body with what is felt there. */
function felt(words: readonly Word[]): string | null {
  for (const [index, { word }] of words.entries()) {
    const isSymptom = symptoms.has(word);
    if (!isSymptom && !sensations.has(word)) continue;
    const near = isSymptom ? withinWindow(words, index) : besides(words, index);
    const part = near.find((at) => isBodyPart(words, at));
    if (part === undefined) continue;
    return words
      .slice(Math.min(part, index), Math.max(part, index) + 1)
      .map(({ typed }) => typed)
      .join(' ')
      .replaceAll(' ,', ',');
  }
  return null;
}

function withinWindow(words: readonly Word[], index: number): number[] {
  return [...words.keys()]
    .filter((at) => at !== index && Math.abs(at - index) <= window)
    .toSorted((one, other) => Math.abs(one - index) - Math.abs(other - index));
}

/** The next word on either side that says something. */
function besides(words: readonly Word[], index: number): number[] {
  const next = (step: 1 | -1) => {
    let at = index + step;
    while (fillers.has(words[at]?.word ?? '')) at += step;
    return at;
  };
  return [next(-1), next(1)];
}

/** Whether this word is a part of somebody, not of a thing: an armchair's arm, a hand rail, the head of the team. */
function isBodyPart(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  const before = words[at - 1]?.word ?? '';
  const after = words[at + 1]?.word ?? '';
  if (things.has(after) || things.has(before) || (after === 'of' && !ofBody(words, at + 2))) return false;
  if (word === 'back' || word === 'backs') {
    const isFelt = [before, after].some((one) => symptoms.has(one) || sensations.has(one));
    return isFelt || (owners.has(before) && after !== 'to' && after !== 'for');
  }
  return isPart(word);
}

function isPart(word: string): boolean {
  return parts.has(word) || parts.has(word.replace(/s$/u, ''));
}

/** `of the right hand`, not `of the chair`. */
function ofBody(words: readonly Word[], from: number): boolean {
  let at = from;
  while (fillers.has(words[at]?.word ?? '')) at += 1;
  return isPart(words[at]?.word ?? '');
}
