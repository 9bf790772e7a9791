/** Words of the settings. */
export const settingsText = {
  title: 'Settings',
  practitionerTitle: 'You and your letterhead',
  practitionerLead: 'Printed on every report and letter made from now on.',
  savePractitioner: 'Save your details',
  saveIdle: 'Save the minutes',
  saved: 'Saved.',

  lockTitle: 'Locking',
  idleMinutes: 'Lock after this many minutes without a key or a tap',
  idleHelp:
    '1 to 30 minutes. While a timer runs and its visit has a PIN, the visit lock comes instead; sleep and screen lock always lock fully.',
  idleWrong: 'Enter a whole number of minutes from 1 to 30.',

  appearanceTitle: 'Appearance',
  appearance: 'Colours',
  appearanceHelp: 'Kept until the vault locks; then the system decides again.',
  appearanceNames: {
    system: 'As the system says',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },

  passphraseTitle: 'Passphrase',
  passphraseLead: 'The recovery code stays as it is.',
  passphraseCurrent: 'Present passphrase',
  recoveryPassphrase: 'Passphrase, to show that it is you',
  passphraseChange: 'Change the passphrase',
  passphraseChanged: 'The passphrase is changed.',
  passphraseCurrentMissing: 'Enter the passphrase that opens the vault now.',
  passphraseWrong: 'This is not the present passphrase.',

  recoveryTitle: 'Recovery code',
  recoveryLead: 'A new code replaces the old one, which stops working at once.',
  recoveryNew: 'Make a new recovery code',
  recoveryStored: 'Done',

  copyTitle: 'Copy of the vault',

  aboutTitle: 'About',
  aboutProgram: 'Otway',
  aboutRuntime: 'Electron',
  aboutBrowser: 'Chromium',
  aboutOffline: 'Works without a network, and never uses one.',
  aboutUnknown: 'not known',
} as const;
