/** Words of the vault: locking, keys, the folder it lies in. */
export const vaultText = {
  headerUnknown: 'The file vault.json in this folder is not one of Otway’s.',
  headerNewer: 'This vault was made by a newer version of Otway.',
  headerWeakened: 'The key settings in vault.json are outside the range that Otway accepts.',
  headerDamaged: 'The file vault.json is damaged.',
  headerAltered: 'The file vault.json was altered since Otway wrote it.',
  headerMissing:
    'The folder has the records, vault.db, but not vault.json, without which they cannot be opened.',
  databaseMissing: 'The folder has vault.json but not the records, vault.db.',
  missing: 'There is no vault in this folder.',
  exists: 'This folder already holds a vault.',
  folderReadOnly: 'Otway cannot write in the vault’s folder.',
  folderMissing: 'The vault’s folder cannot be reached.',
  diskFull: 'There is no room left on this disk.',
  inUseHere: 'The vault is open in another window of Otway on this computer.',
  inUseElsewhere: 'The vault is open on another computer.',
  wrongPassphrase: 'This passphrase does not open the vault.',
  wrongRecoveryCode: 'This recovery code does not open the vault.',
  recoveryCodeField: 'Recovery code',
  recoveryCodeForm: 'Eight groups of five characters.',
  recoveryCodeTooShort: 'The recovery code is not complete.',
  recoveryCodeTooLong: 'The recovery code has too many characters.',
  recoveryGroupWrong: (group: number) => `Group ${group} of the recovery code has a typing error.`,
  weakPassphrase: 'This passphrase is too easy to guess.',
  weakPassphraseAccepted: 'Four or more words that do not belong together, or 12 or more mixed characters.',
  newPassphraseField: 'New passphrase',
  wait: (seconds: number) => `Too many wrong tries. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  saveFailed: 'The file could not be written.',
  /** The file that `vault.saveRecoveryCode` writes; `\n` between lines. */
  recoveryFile: (code: string) =>
    [
      'Otway recovery code',
      '',
      code,
      '',
      'This code opens your vault without the passphrase. Anyone who has it and a copy of your vault can read',
      'every record. Print this file or keep it away from this computer, then delete it here.',
      '',
    ].join('\n'),
} as const;

/** The demo vault holds a fictional case only, so its passphrase may be known to everyone. */
export const demoPassphrase = 'demo vault with fictional people';
