import type { CaseData } from '../domain/case-data.ts';

/**
 * The contacts of a name whom the record says not to contact: ids of items of `contacts` in the case file.
 * @param name as it stands on a consent or a letter
 */
export function contactsToKeepFrom({ caseFile }: CaseData, name: string): readonly string[] {
  const answer = (contact: string, field: string) => caseFile.text(`contacts.${contact}.${field}`);
  return caseFile
    .items('contacts')
    .filter(
      (contact) =>
        answer(contact, 'name')?.trim() === name.trim() && answer(contact, 'doNotContact') === 'yes',
    );
}
