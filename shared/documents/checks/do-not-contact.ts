import { documentChecksText as words } from '../../text/document-checks.ts';
import { contactsToKeepFrom } from '../do-not-contact.ts';
import type { CheckInput, DocumentCheck } from './check.ts';

/** People whom the record says not to contact, and to whom a consent lets this document go. */
export function keptFromRecipients({ data, tree: { audience } }: CheckInput): DocumentCheck[] {
  return data.consents.flatMap((consent) => {
    const recipient = consent.text('recipient');
    if (recipient === undefined || consent.text('withdrawnOn') !== undefined) return [];
    if (consent.text('scope') !== 'release' || consent.text('audience') !== audience) return [];
    return contactsToKeepFrom(data, recipient).map(
      (contact): DocumentCheck => ({
        id: `recipient/${contact}`,
        kind: 'dayShares',
        weight: 'look',
        words: words.keptFrom(recipient),
        blockId: null,
        place: {
          recordId: data.caseFile.recordId,
          recordKind: 'caseFile',
          path: `contacts.${contact}.doNotContact`,
        },
      }),
    );
  });
}
