import type { BatchLetter } from '../../../shared/documents/batch.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import type { BatchRow } from '../../../shared/ipc/batch-contracts.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { documentsScreenText } from '../../../shared/text/documents-screen.ts';
import type { Contracts } from '../../client/client.ts';

/** Which letter is asked for, for whom and as what kind of file. */
export type BatchAsked = Pick<Input<Contracts['batch.check']>, 'letter' | 'audience' | 'format'>;
export type BatchFormat = BatchAsked['format'];

/** On what terms a letter may go. */
type Terms = BatchRow['consents'][number];

/** Someone with an open case, and what would go about them. */
export interface Person {
  readonly row: CaseRow;
  /** Undefined until it was looked at. */
  readonly letter: BatchRow | undefined;
  /** Whom it goes to and under which consent; undefined where it cannot go. */
  readonly terms: Terms | undefined;
  readonly chosen: boolean;
  /** Whether the OT has confirmed the consent that it goes under; true where there is none to confirm. */
  readonly confirmed: boolean;
}

/** What has been chosen among people. */
interface Chosen {
  readonly ticked: ReadonlySet<Id>;
  readonly confirmed: ReadonlySet<string>;
  readonly consents: ReadonlyMap<Id, Id>;
}

/** What was confirmed of one consent says nothing of another letter or reader, nor of the consent once it says something else. */
export function confirmationOf(asked: BatchAsked, caseId: Id, terms: Terms): string {
  const { consentId, recipient, purpose, covers } = terms;
  return JSON.stringify([asked.letter, asked.audience, caseId, consentId, recipient, purpose, covers]);
}

/** Each open case with what would go about it. A ticked person whose letter cannot go is not chosen. */
export function peopleOf(
  rows: readonly CaseRow[],
  found: ReadonlyMap<Id, BatchRow>,
  asked: BatchAsked,
  { ticked, confirmed, consents }: Chosen,
): readonly Person[] {
  return rows.map((row) => {
    const letter = found.get(row.id);
    if (letter === undefined || letter.problem !== null)
      return { row, letter, terms: undefined, chosen: false, confirmed: false };
    const wanted = consents.get(row.id);
    const terms: Terms = letter.consents.find(({ consentId }) => consentId === wanted) ?? letter;
    return {
      row,
      letter,
      terms,
      chosen: ticked.has(row.id),
      confirmed: terms.consentId === null || confirmed.has(confirmationOf(asked, row.id, terms)),
    };
  });
}

/** What a letter is called: by its kind where the kind has but this letter. */
export function labelOf({ kind, title }: BatchLetter): string {
  return kind === 'caseLetter' || kind === 'consentForm' ? title : documentsScreenText.kinds[kind];
}

/** The letter with this template, or the first of all. */
export function letterWith(
  letters: readonly BatchLetter[],
  template: string | null,
): BatchLetter | undefined {
  return letters.find((letter) => letter.template === template) ?? letters[0];
}

/** The reader that was chosen, where the letter is written for them; its first reader otherwise. */
export function readerOf({ readers }: BatchLetter, wanted: Audience | null): Audience {
  const [first] = readers;
  if (first === undefined) throw new Error('a letter without a reader');
  return readers.find((reader) => reader === wanted) ?? first;
}
