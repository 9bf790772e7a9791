import commonWords from '../../resources/common-words.json' with { type: 'json' };
import lists from '../../resources/everyday-words.json' with { type: 'json' };
import health from '../../resources/health-words.json' with { type: 'json' };
import { resolveField } from '../assessments/resolve-field.ts';
import { RecordView } from '../assessments/view.ts';
import type { CaseData } from '../domain/case-data.ts';
import { HealthWords } from './health-words.ts';
import { isAlsoName, namesUsedIn, withoutMonths } from './name-words.ts';
import { fold, hasSpacedWords, joinedWords, stem, tokens } from './words.ts';

const everyday = new Set(lists.everyday.map(fold));
const ordinary = new Set([...lists.everyday, ...commonWords.words].map(fold));
const ordinaryStems = new Set([...ordinary].map(stem));
const nothing = new Set(lists.nothing.map(fold));
const clinicalStems = new Set(
  [...lists.clinical, ...health.conditions, ...health.medicines].map((word) => stem(fold(word))),
);
/** Before a name, as typed: MS is something else. */
const titles: ReadonlySet<string> = new Set(['Dr', 'Mr', 'Mrs', 'Ms', 'Mx', 'Sir']);
const shortestWord = 4;
/** A longer text is a story, not a name: its words are compared one by one, never as a phrase. */
const longestPhrase = 200;

/** Words that must not reach a reader who may not know of someone's health or of other people. */
export class TermIndex {
  /** Phrases as sequences of stems, by their first stem. */
  private readonly phrases = new Map<
    string,
    { readonly stems: readonly string[]; readonly term: string }[]
  >();
  private readonly exact = new Map<string, string>();
  private readonly stems = new Map<string, string>();
  /** Abbreviations and names of two or three letters, as typed. */
  private readonly short = new Map<string, string>();
  private readonly letters = new Map<string, string>();
  /** Names that are plain words or months as well, as typed: they count only where they are used as names. */
  private readonly sharedNames = new Map<string, string>();
  private readonly allowed: ReadonlySet<string>;

  /** @param allowed words that are never terms, folded: the client's, the employer contacts' and the practitioner's names */
  constructor(allowed: ReadonlySet<string> = new Set()) {
    this.allowed = allowed;
  }

  /** Adds a name: of a condition, a treatment, a person. The whole of it counts, and each telling word in it. */
  addName(text: string, ofPerson = false): void {
    if (nothing.has(fold(text).trim())) return;
    this.addPhrase(text);
    for (const { word, typed } of tokens(text)) {
      if (ofPerson) this.addPersonWord(word, typed, text);
      else this.addWord(word, typed, text);
    }
    for (const word of joinedWords(text)) this.addWord(word, word, text);
    this.addKin(text);
  }

  /** Adds a story: only its clinical words count, or, when it is about other people, also their names. */
  addStory(text: string, aboutPeople: boolean): void {
    const found = tokens(text);
    for (const { word, typed } of found) {
      if (isClinical(word)) this.addWord(word, typed, typed);
    }
    if (aboutPeople)
      for (const name of namesIn(withoutMonths(text))) this.addPersonWord(fold(name), name, name);
    for (const group of lists.kin) {
      const known = group.find(
        (member) => isAbbreviation(member) && found.some(({ typed }) => typed === member),
      );
      if (known) this.addGroup(group);
    }
  }

  /** The first term that the text contains, as it was recorded, or null. */
  find(text: string): string | null {
    const words = tokens(text);
    const stemsHere = words.map(({ word }) => stem(word));
    for (const [index, { word, typed }] of words.entries()) {
      const single = this.exact.get(word) ?? this.short.get(typed) ?? this.byStem(word);
      if (single !== undefined) return single;
      for (const phrase of this.phrases.get(stemsHere[index] ?? '') ?? []) {
        if (phrase.stems.every((part, offset) => stemsHere[index + offset] === part)) return phrase.term;
      }
    }
    if (this.sharedNames.size > 0)
      for (const name of namesUsedIn(text)) {
        const shared = this.sharedNames.get(name);
        if (shared !== undefined) return shared;
      }
    for (const word of joinedWords(text)) {
      const joined = this.exact.get(word) ?? this.byStem(word);
      if (joined !== undefined) return joined;
    }
    const folded = fold(text);
    for (const [letters, term] of this.letters) if (folded.includes(letters)) return term;
    return null;
  }

  /** People can be called like things and months: Rose, Hunter, May. As names they count with their capital letter. */
  private addPersonWord(word: string, typed: string, term: string): void {
    const isShared = isAlsoName(word) || (ordinary.has(word) && !everyday.has(word));
    if (!isShared) this.addWord(word, typed, term);
    else if (isCapitalised(typed) && !this.allowed.has(word)) this.sharedNames.set(typed, term);
  }

  private byStem(word: string): string | undefined {
    return ordinary.has(word) || this.allowed.has(word) ? undefined : this.stems.get(stem(word));
  }

  private addPhrase(text: string): void {
    const words = tokens(text);
    const first = words[0];
    if (!first || text.length > longestPhrase) return;
    // A single word is compared as a word.
    if (words.length === 1 || words.every(({ word }) => this.allowed.has(word))) return;
    const stems = words.map(({ word }) => stem(word));
    const known = this.phrases.get(stems[0] ?? '') ?? [];
    this.phrases.set(stems[0] ?? '', [...known, { stems, term: text }]);
  }

  private addWord(word: string, typed: string, term: string): void {
    if (ordinary.has(word) || this.allowed.has(word) || /^\p{N}+$/u.test(word)) return;
    if (!hasSpacedWords(word)) {
      if (word.length >= 2) this.letters.set(word, term);
      return;
    }
    if (word.length >= shortestWord) {
      this.exact.set(word, term);
      this.stems.set(stem(word), term);
    } else if (isAbbreviation(typed) || (isCapitalised(typed) && !titles.has(typed)))
      this.short.set(typed, term);
  }

  private addKin(text: string): void {
    const folded = ` ${tokens(text)
      .map(({ word }) => word)
      .join(' ')} `;
    for (const group of lists.kin) {
      const belongs = group.some((member) =>
        isAbbreviation(member)
          ? tokens(text).some(({ typed }) => typed === member)
          : folded.includes(
              ` ${tokens(member)
                .map(({ word }) => word)
                .join(' ')} `,
            ),
      );
      if (belongs) this.addGroup(group);
    }
  }

  private addGroup(group: readonly string[]): void {
    for (const member of group) {
      this.addPhrase(member);
      const [only, ...more] = tokens(member);
      if (only && more.length === 0) this.addWord(only.word, only.typed, member);
    }
  }
}

function isAbbreviation(typed: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(typed);
}

function isCapitalised(typed: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(typed);
}

function isClinical(word: string): boolean {
  if (ordinary.has(word)) return false;
  return (
    clinicalStems.has(stem(word)) ||
    (word.length >= 7 && lists.clinicalEndings.some((ending) => word.replace(/s$/u, '').endsWith(ending)))
  );
}

/** Capitalised words that do not open a sentence. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;:]\s+)\p{Lu}[\p{L}\p{M}]+/gu)].map(([name]) => name);
}

/** What every document is written in: it is nobody's name, also where only a part of a visit was held in it. */
const ownLanguage = 'english';

/** What words are guarded for: the client's health, other people, or people of the client's own, such as the GP. */
export type Guarded = 'clinical' | 'thirdParty' | 'personal';

/**
 * Everything in a case that a document must not say.
 * @param guarded what its reader may not know of
 */
export function termsOf(data: CaseData, guarded: readonly Guarded[]): TermIndex {
  const known = knownNames(data);
  // The client's own language is nobody's name to those who may know it, also where an interpreter is described with it.
  const languages = guarded.includes('personal') ? [] : ['language', 'interpreterLanguage'];
  const spoken = languages.flatMap((path) => tokens(data.client.text(path) ?? '').map(({ word }) => word));
  const index = new TermIndex(new Set([...known, ...spoken, ownLanguage]));
  for (const record of recordsOf(data)) addRecord(index, record, guarded);
  if (guarded.includes('thirdParty'))
    for (const { name } of data.photos.flatMap(({ persons }) => persons))
      if (isName(name)) index.addName(name, true);
  return index;
}

/** Whatever holds answers in a case: a new kind of record is never forgotten here. */
export function recordsOf(data: CaseData): readonly RecordView[] {
  return Object.values(data)
    .flatMap((value: CaseData[keyof CaseData]): readonly unknown[] =>
      Array.isArray(value) ? value : [value],
    )
    .flatMap((one) => (one instanceof RecordView ? [one] : []))
    .concat(data.instruments.map(({ record }) => record))
    .concat((data.checklists ?? []).map(({ record }) => record));
}

/** Whether a word, folded, tells what a text is about: no word of general English, no number, none of these. */
export function isTelling(word: string, known: ReadonlySet<string>): boolean {
  return word.length >= shortestWord && !ordinary.has(word) && !known.has(word) && !/^\p{N}+$/u.test(word);
}

/** Whether a word, folded, is one of general English, and no name. */
export function isOrdinary(word: string): boolean {
  return ordinary.has(word) || ordinaryStems.has(word);
}

/** What words typed into an answer of work must not be about, and the name or word by which they are. */
export interface GuardedTerm {
  /** As it was recorded elsewhere in the case, or as typed where nothing of it was. */
  readonly term: string;
  readonly about: 'health' | 'people';
}

/**
 * What keeps words that were typed into a record out of the employer's copy.
 * @param recordId the record that they were typed into
 * @returns null where nothing does, and for a record that reaches no employer, such as one of someone's home
 */
export function guardedTermIn(data: CaseData, recordId: string, text: string): GuardedTerm | null {
  const record = recordsOf(data).find((one) => one.recordId === recordId);
  if (record === undefined || record.declaration.leastSensitivity?.(record) !== undefined) return null;
  for (const [guarded, about] of [
    [['clinical'], 'health'],
    [['thirdParty', 'personal'], 'people'],
  ] as const) {
    const term = termsOf(data, guarded).find(text);
    if (term !== null) return { term, about };
  }
  // What is recorded nowhere else can still be about health: a condition, a medicine, a part of the body that hurts.
  const term = healthWordsOf(data).find(text);
  return term === null ? null : { term, about: 'health' };
}

/** A name, and not who it is in words: Rosa Diaz, not colleague at the next bench. */
function isName(text: string): boolean {
  return /^\s*(?:\p{Lu}[\p{L}\p{M}’'.-]*\s*)+$/u.test(text);
}

function addRecord(index: TermIndex, record: RecordView, guarded: readonly Guarded[]): void {
  for (const [path, answer] of Object.entries(record.answers)) {
    const field = resolveField(record.declaration, path);
    if (field?.kind !== 'text') continue;
    const { sensitivity, term } = field;
    const isGuarded = sensitivity === 'clinical' || sensitivity === 'thirdParty';
    // What is marked as a term and is not of health names someone.
    const names = sensitivity === 'personal' ? 'personal' : 'thirdParty';
    if (!guarded.includes(sensitivity === 'clinical' ? 'clinical' : names)) continue;
    const text = typeof answer.value === 'string' ? answer.value : (answer.raw ?? '');
    if (answer.state !== 'given' || text.trim() === '' || !(isGuarded || term)) continue;
    if (term) index.addName(text, sensitivity !== 'clinical');
    else index.addStory(text, sensitivity === 'thirdParty');
  }
}

/** What is looked for of anyone's health; what the employer calls itself and the job tells nothing new. */
export function healthWordsOf({ caseFile, case: { jobTitle, employer } }: CaseData): HealthWords {
  return new HealthWords([
    jobTitle,
    employer,
    caseFile.text('jobTitle') ?? '',
    caseFile.text('employerName') ?? '',
  ]);
}

/** Names of the people whom the reader knows anyway, word by word, folded. */
export function knownNames(data: CaseData): ReadonlySet<string> {
  const { client, caseFile, visits, analyses, practitioner } = data;
  const texts = [
    client.text('fullName'),
    client.text('preferredName'),
    caseFile.text('employerName'),
    caseFile.text('referrerName'),
    practitioner.name,
    ...caseFile.items('contacts').map((id) => caseFile.text(`contacts.${id}.name`)),
    ...visits.flatMap((visit) => visit.items('people').map((id) => visit.text(`people.${id}.name`))),
    ...analyses.map((analysis) => analysis.text('managerConsulted')),
  ];
  return new Set(texts.flatMap((text) => tokens(text ?? '').map(({ word }) => word)));
}
