import { TermIndex, termsOf } from '../documents/terms.ts';
import { tokens } from '../documents/words.ts';
import type { CaseData } from '../domain/case-data.ts';

/** What tells whether words may leave a case for the library. */
export interface LibraryGuard {
  /** Whether they hold a name of anyone in the case, or a term of the client's health or of other people. */
  readonly holds: (words: string) => boolean;
  /** Whether they look as if they named someone whom the case does not know: shown, so that the OT looks. */
  readonly mayName: (words: string) => boolean;
  /** Whether they hold the client's own name. */
  readonly namesClient: (words: string) => boolean;
}

/** Titles that come before a name. */
const titled = /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev)\b\.?\s+\p{Lu}/u;
/** A capital letter inside a sentence, as names have; days, months, abbreviations and “I” aside. */
const capitalInside = /(?<=[\p{L}\p{N},;:]\s)(\p{Lu}\p{Ll}+)/gu;
const usual = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Everything in a case that must not go into the library: every name in it, and every guarded term. */
export function guardOf(data: CaseData): LibraryGuard {
  const terms = termsOf(data, ['clinical', 'thirdParty', 'personal']);
  const client = namesOf([data.client.text('fullName'), data.client.text('preferredName')]);
  const people = namesOf([
    data.practitioner.name,
    data.caseFile.text('referrerName'),
    ...data.caseFile.items('contacts').map((id) => data.caseFile.text(`contacts.${id}.name`)),
    ...data.visits.flatMap((visit) => visit.items('people').map((id) => visit.text(`people.${id}.name`))),
    ...data.analyses.map((analysis) => analysis.text('managerConsulted')),
  ]);
  const namesClient = (words: string) => client.finds(words);
  return {
    holds: (words) =>
      titled.test(words) || namesClient(words) || people.finds(words) || terms.find(words) !== null,
    mayName: (words) => [...words.matchAll(capitalInside)].some(([name]) => !usual.has(name.toLowerCase())),
    namesClient,
  };
}

interface Names {
  readonly finds: (words: string) => boolean;
}

/** Finds each name as a whole and each of its words; a word that is also an everyday one counts with its capital letter. */
function namesOf(names: readonly (string | undefined)[]): Names {
  const index = new TermIndex();
  const capitals = new Set<string>();
  for (const name of names) {
    if (name === undefined) continue;
    index.addName(name, true);
    for (const { word, typed } of tokens(name)) if (isCapitalised(typed)) capitals.add(word);
  }
  return {
    finds: (words) =>
      index.find(words) !== null ||
      tokens(words).some(({ word, typed }) => capitals.has(word) && isCapitalised(typed)),
  };
}

function isCapitalised(typed: string): boolean {
  return typed.length > 1 && /^\p{Lu}/u.test(typed);
}
