import { resolveField } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import type { CaseData } from '../domain/case-data.ts';
import type { Audience } from '../domain/sensitivity.ts';
import { aboutHome, disclosureOf } from './disclosure.ts';
import { isAlsoName, namesUsedIn } from './name-words.ts';
import { healthWordsOf, isTelling, knownNames, recordsOf } from './terms.ts';
import type { DocumentTree } from './tree.ts';
import { plainText } from './walk.ts';
import { fold, hasSpacedWords, tokens } from './words.ts';

/** What can be read in a finished file, before it goes. */
export interface FinishedWords {
  readonly pages: readonly string[];
  /** What the file says of itself: title, author and the like. */
  readonly details: readonly string[];
  readonly fileName: string;
}

/** Something in a finished file that its reader may not have. It holds no word of the record, so that it can be told as an error. */
export interface Leak {
  readonly place: 'page' | 'details' | 'fileName';
  /** From 1, where it is on a page. */
  readonly page?: number;
  readonly what:
    | { readonly kind: 'answer'; readonly record: string; readonly field: string }
    | { readonly kind: 'instrument' }
    | { readonly kind: 'health' };
}

interface Secret {
  /** Words apart by one space, folded; a name that is a plain word as well, as typed. */
  readonly words: string;
  readonly isSharedName?: boolean;
  readonly what: Leak['what'];
}

/** An answer this short is in many sentences by chance, unless one of its words is out of the ordinary. */
const fewestWords = 6;
const fewestTellingWords = 3;

/** What is known of a file before it is looked at: what it is meant to be, and what was decided on it. Its blocks are not believed. */
export type ReleaseMeant = Pick<DocumentTree, 'kind' | 'audience' | 'title' | 'letterhead'> & {
  /** Words that the OT decided to show this reader all the same, one by one. */
  readonly opened?: readonly string[];
  /** It corrects an expert report and goes under the same instruction. */
  readonly underInstruction?: boolean;
};

/**
 * Whatever this reader may not have and the finished file holds all the same: answers that are withheld from them, names of instruments,
 * words about health. It knows nothing of how the file was made.
 */
export function leaksIn(file: FinishedWords, data: CaseData, document: ReleaseMeant): readonly Leak[] {
  const { audience } = document;
  const secrets = secretsOf(data, document, openWords(data, document));
  const health = disclosureOf('clinical', audience) === 'full' ? null : healthWordsOf(data);
  const look = (text: string, at: Pick<Leak, 'place' | 'page'>): Leak[] => {
    const words = spaced(text);
    const letters = fold(text);
    const names = secrets.some(({ isSharedName }) => isSharedName) ? namesUsedIn(text) : null;
    const found = secrets.filter((secret) => {
      if (secret.isSharedName) return names?.has(secret.words);
      return hasSpacedWords(secret.words)
        ? words.includes(` ${secret.words} `)
        : letters.includes(secret.words);
    });
    const named = found.map(({ what }): Leak => ({ ...at, what }));
    const aboutHealth = health?.find(text.replaceAll('\n', ' ')) ?? null;
    return named.length > 0 || aboutHealth === null ? named : [{ ...at, what: { kind: 'health' } }];
  };
  return [
    ...look(file.fileName.replaceAll(/[_.-]/gu, ' '), { place: 'fileName' }),
    ...look(file.details.join('\n'), { place: 'details' }),
    ...file.pages.flatMap((text, index) => look(text, { place: 'page', page: index + 1 })),
  ];
}

/** The practitioner's own words, what the document is called, and where it must say it is about. */
function openWords(
  data: CaseData,
  { kind, title, letterhead }: Pick<DocumentTree, 'kind' | 'title' | 'letterhead'>,
): string[] {
  const head = [letterhead.name, ...letterhead.lines].map(plainText);
  return [
    data.practitioner.name,
    title,
    ...head,
    ...(aboutHome.includes(kind) ? [data.client.text('address') ?? ''] : []),
  ];
}

function spaced(text: string): string {
  return ` ${tokens(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

function secretsOf(
  data: CaseData,
  { kind, audience, opened = [], underInstruction = false }: Omit<ReleaseMeant, 'title' | 'letterhead'>,
  said: readonly string[],
): readonly Secret[] {
  const visible = [...said, ...opened];
  const decided = opened.map(spaced).join('\n');
  const withheld: { text: string; isName: boolean; what: Secret['what'] }[] = [];
  for (const record of recordsOf(data))
    for (const one of textsOf(record, data, audience)) {
      if (one.shown || isOwn(record, kind, underInstruction) || decided.includes(spaced(one.text)))
        visible.push(one.text);
      else
        withheld.push({
          text: one.text,
          isName: one.isName,
          what: { kind: 'answer', record: record.declaration.title, field: one.label },
        });
    }
  const open = visible.map(spaced).join('\n');
  const known = knownNames(data);
  const answers = withheld.flatMap(({ text, isName, what }) => {
    const phrases = text
      .split(/[.!?;\n]+/u)
      .map((part) => spaced(part).trim())
      .filter((words) => isPhrase(words.split(' '), isName, known) && !open.includes(` ${words} `));
    const names = isName ? tokens(text).filter(({ word }) => isTelling(word, known)) : [];
    const [shared, own] = [
      names.filter(({ word }) => isAlsoName(word)),
      names.filter(({ word }) => !isAlsoName(word)),
    ];
    return [
      ...[...new Set([...phrases, ...own.map(({ word }) => word)])].map((words): Secret => ({ words, what })),
      ...shared.map(({ typed }): Secret => ({ words: typed, isSharedName: true, what })),
    ];
  });
  return disclosureOf('clinical', audience) === 'full'
    ? answers
    : [...answers, ...instruments(data, open, known)];
}

/** What an expert was instructed to write about stands in the expert report and in what corrects it, and nowhere else. */
function isOwn({ declaration }: RecordView, kind: DocumentTree['kind'], underInstruction: boolean): boolean {
  return declaration.kind === 'expertInstruction' && (kind === 'expertReport' || underInstruction);
}

function isPhrase(words: readonly string[], isName: boolean, known: ReadonlySet<string>): boolean {
  if (words.length >= fewestWords) return true;
  const telling = words.some((word) => isTelling(word, known));
  return telling && words.length >= (isName ? 2 : fewestTellingWords);
}

/** Names of the tests that were done; whoever may know of work alone reads what they change there. */
function instruments(data: CaseData, open: string, known: ReadonlySet<string>): Secret[] {
  return data.instruments.flatMap(({ form: { declaration } }): Secret[] => {
    const words = spaced(declaration.title).trim();
    const some = words.split(' ');
    const tells = some.length > 1 && some.some((word) => isTelling(word, known));
    return tells && !open.includes(` ${words} `) ? [{ words, what: { kind: 'instrument' } }] : [];
  });
}

interface TypedText {
  readonly text: string;
  readonly label: string;
  /** Marked as the name of a condition, a treatment or a person. */
  readonly isName: boolean;
  readonly shown: boolean;
}

function textsOf(record: RecordView, data: CaseData, audience: Audience): TypedText[] {
  const treats = audience === 'gp' || audience === 'clinician';
  const forThoseWhoTreat =
    data.instruments.find((one) => one.record.recordId === record.recordId)?.form.cliniciansOnly ?? [];
  return Object.entries(record.answers).flatMap(([path, answer]): TypedText[] => {
    const field = resolveField(record.declaration, path);
    if (field?.kind !== 'text' || answer.state !== 'given') return [];
    const text = typeof answer.value === 'string' ? answer.value : (answer.raw ?? '');
    if (text.trim() === '') return [];
    const shown =
      disclosureOf(field.sensitivity, audience) === 'full' ||
      (treats && forThoseWhoTreat.includes(path.split('.')[0] ?? ''));
    return [{ text, label: field.label, isName: field.term === true, shown }];
  });
}
