import type { RecordView } from '../../assessments/view.ts';
import type { Audience } from '../../domain/sensitivity.ts';
import { type PronounSet, personText } from '../../text/report.ts';
import type { Run } from '../tree.ts';
import { titledName } from './salutation.ts';

/** How documents name and speak of the client, as the client prefers. */
export interface Person {
  /** The full name, for the line that says who this is about. */
  readonly fullName: Run;
  /** The name used in sentences, the same in all of a document: see `personOf`. */
  readonly name: Run;
  /** At the start of a sentence: a pronoun, or the name when that is preferred. */
  readonly they: Run;
  /** `her`, `his`, `their`, or the name with an apostrophe. */
  readonly their: Run;
  readonly pronouns: PronounSet;
}

/** Who speaks of the client by the name that they like to be called. */
const byPreferredName: readonly Audience[] = ['client', 'colleague'];

/**
 * Reads the client's names and pronouns; no pronoun chosen is spoken of as they. Others than the client and colleagues read title and
 * family name throughout, as the questions of a referral have them.
 */
export function personOf(client: RecordView, caseName: string, audience: Audience): Person {
  const fullName = client.text('fullName') ?? caseName;
  const preferred = client.text('preferredName');
  const formal = titledName(client.text('title'), fullName);
  const [first, second] = byPreferredName.includes(audience) ? [preferred, formal] : [formal, preferred];
  const name = first ?? second ?? fullName;
  const chosen = client.text('pronouns');
  const pronouns = personText.pronouns[isPronounSet(chosen) ? chosen : 'they'];
  const typed = (text: string): Run => ({ text, free: true, neutral: personText.neutralName });
  const byName = chosen === 'name';
  return {
    fullName: typed(fullName),
    name: typed(name),
    they: byName ? typed(name) : { text: pronouns.They },
    their: byName ? typed(personText.possessive(name)) : { text: pronouns.their },
    pronouns,
  };
}

function isPronounSet(chosen: string | undefined): chosen is keyof typeof personText.pronouns {
  return chosen !== undefined && Object.hasOwn(personText.pronouns, chosen);
}

/** `M. W.` for Maria Weber. */
export function initialsOf(name: string): string {
  return name
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0]?.toLocaleUpperCase('en-GB')}.`)
    .join(' ');
}
