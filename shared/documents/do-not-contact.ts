import type { CaseData } from '../domain/case-data.ts';

type Recorded = Pick<CaseData, 'caseFile'>;

/**
 * The contacts whom the record says not to contact and who are named by a recipient, also with a title or a post beside the name: ids of
 * items of `contacts` in the case file.
 * @param name as it stands on a consent or a letter
 */
export function contactsToKeepFrom({ caseFile }: Recorded, name: string): readonly string[] {
  const answer = (contact: string, field: string) => caseFile.text(`contacts.${contact}.${field}`);
  const recipient = wordsOf(name);
  return caseFile.items('contacts').filter((contact) => {
    const kept = wordsOf(answer(contact, 'name') ?? '');
    return kept !== '  ' && recipient.includes(kept) && answer(contact, 'doNotContact') === 'yes';
  });
}

/** Why somebody is not to be written to as the record stands; undefined where nothing is against it. */
export type KeptFrom =
  /** The client: there is no further contact, for a reason (a value of `noContactReason`), and no day for the next. */
  | { readonly who: 'client'; readonly reason: string }
  /** Somebody among the contacts, with why not where that is recorded. */
  | { readonly who: 'contact'; readonly contactId: string; readonly reason: string | undefined };

/**
 * Whether the record is against writing to a recipient: whoever died, withdrew or asked for quiet, and whom it says to keep away from.
 * @param toClient whether it goes to the client, whatever the recipient is called
 */
export function keptFrom({ caseFile }: Recorded, recipient: string, toClient: boolean): KeptFrom | undefined {
  if (toClient) {
    const reason = caseFile.text('noContactReason');
    return reason === undefined || caseFile.text('nextContact') !== undefined
      ? undefined
      : { who: 'client', reason };
  }
  const [contactId] = contactsToKeepFrom({ caseFile }, recipient);
  if (contactId === undefined) return undefined;
  return { who: 'contact', contactId, reason: caseFile.text(`contacts.${contactId}.doNotContactReason`) };
}

/** The words of a name alone, between spaces, so that one name is found within another by whole words. */
function wordsOf(name: string): string {
  return ` ${name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter(Boolean)
    .join(' ')} `;
}
