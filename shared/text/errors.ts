import type { ErrorCode } from '../domain/errors.ts';

/** What to do next, for each kind of error. The problem itself is named by the error. */
export const errorText: Readonly<Record<ErrorCode, string>> = {
  'invalid-input': 'Correct the field and try again. Nothing else was changed.',
  'too-large': 'Send less at a time. Nothing was changed.',
  'not-found': 'It may have been deleted. Go back and open it again.',
  forbidden: 'Otway does not allow this.',
  'unknown-channel': 'Otway does not know this request.',
  'vault-locked': 'Unlock the vault and try again.',
  'vault-missing': 'Choose the folder that holds your vault, or create a new vault.',
  'vault-exists': 'Open the vault that is there, or choose another folder.',
  'vault-header-damaged':
    'Restore vault.json from a copy of the vault. The records themselves are untouched.',
  'vault-header-weakened':
    'Someone or something has weakened the protection of this file. Restore vault.json from a copy.',
  'vault-header-unknown': 'This file was not made by Otway. Choose another folder.',
  'vault-newer': 'Install the newer version of Otway that made this vault. Nothing was changed.',
  'vault-damaged': 'Open the latest copy of the vault. Do not delete this one: parts may still be readable.',
  'vault-in-use': 'Close the other window of Otway, or wait until the other computer has closed the vault.',
  'vault-folder-read-only': 'Choose a folder you can write to, or ask whoever looks after this computer.',
  'wrong-passphrase': 'Check capital letters and keyboard layout, then try again, or use your recovery code.',
  'wrong-recovery-code': 'Check each group of characters and try again.',
  'wait-before-retry': 'Wait, then try again.',
  'weak-passphrase': 'Add more words that do not belong together.',
  'disk-full': 'Free some space on this disk, then try again.',
  'save-failed': 'Check the disk, then try again.',
  'copy-failed': 'The copy was removed. Check the disk and try again.',
  'picture-type': 'Choose a JPEG, PNG or WebP picture.',
  'picture-too-large': 'Choose a picture of at most 50 MB.',
  'picture-too-many-pixels': 'Choose a picture of at most 60 megapixels.',
  'picture-damaged': 'Choose another picture; this one cannot be read.',
  'note-too-long': 'Shorten it, or split it into two notes.',
  'no-release-consent': 'Record the client’s consent for this recipient and purpose, then try again.',
  'release-holds-withheld':
    'Nothing was written. Take the words out of the document or its name, then try again; if you did not put them there, report it.',
  'unprintable-character': 'Replace the character, then print again.',
  'ledger-step': 'Nothing was written.',
  'document-altered': 'It will not be shown or sent as signed.',
  certificate: 'Nothing was signed. Choose another certificate, or sign without one.',
  cancelled: 'Nothing was written.',
  'already-closed': 'Open it again first.',
  internal: 'Something went wrong inside Otway. Nothing was lost. Try again.',
};
