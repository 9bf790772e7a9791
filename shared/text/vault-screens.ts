import { appName } from './app.ts';

/** Words of the first start, the lock screen and recovery. */
export const vaultScreensText = {
  welcomeTitle: `Welcome to ${appName}`,
  welcomeLead:
    'Case work for occupational therapists: from the visit to the report, on this computer alone. Nothing is sent anywhere, and nothing about a client is ever on disk unencrypted.',
  welcomeCreate: 'Create a new vault',
  welcomeCreateHelp: 'For your own clients. Takes about three minutes.',
  welcomeOpen: 'Open an existing vault',
  welcomeOpenHelp: 'You have a folder with a vault, or a copy of one.',
  welcomeDemo: 'Open the demo vault',
  welcomeDemoHelp: 'A fictional client, to look around. Never put real clients in it.',
  welcomeOpening: 'Making the demo vault',

  step: (current: number, total: number, name: string) => `Step ${current} of ${total}: ${name}`,
  stepPlace: 'Place',
  stepYou: 'You and your clinic',
  stepPassphrase: 'Passphrase',
  stepRecovery: 'Recovery code',
  back: 'Back',
  continue: 'Continue',

  placeTitle: 'Where your vault will live',
  placeLead:
    'One folder holds everything: all cases, photos and documents, encrypted. You can move it or copy it as a whole.',
  placeFolder: 'Folder',
  placeChoose: 'Choose another folder',
  warningSynced:
    'This folder is kept in step with a cloud service. The vault is encrypted, but two computers writing at once can damage it. A folder on this computer alone is safer.',
  warningNetwork:
    'This folder is on a network. A lost connection while saving can damage the vault. A folder on this computer is safer.',
  warningRemovable:
    'This folder is on a removable disk. Pulling it out while saving can damage the vault. A folder on this computer is safer.',

  passphraseTitle: 'Choose a passphrase',
  passphraseLead:
    'It encrypts the vault. Four or more words that do not belong together are easy to remember and hard to guess.',
  passphrase: 'Passphrase',
  passphraseNew: 'New passphrase',
  passphraseAgain: 'The same passphrase again',
  passphraseShow: 'Show the passphrase',
  passphraseMissing: 'Enter a passphrase.',
  passphraseDiffers: 'The two passphrases differ. Type the second one again.',
  passphraseWeak: 'This passphrase is too easy to guess. Add more words that do not belong together.',
  passphraseLong: 'Up to 1,024 characters.',
  strength: 'Strength',
  strengthWords: [
    'Very weak: found in moments',
    'Weak: found within hours',
    'Not enough yet: add another word',
    'Good: hard to guess',
    'Strong: very hard to guess',
  ],
  strengthEmpty: 'Not typed yet',
  lossTitle: 'If you lose both the passphrase and the recovery code, your records are lost',
  lossBody:
    'Nobody can open the vault without one of them: not your clinic’s IT, and not the makers of this program. There is no reset.',
  create: 'Create the vault',
  creating: 'Creating the vault',

  recoveryTitle: 'Keep your recovery code',
  recoveryLead:
    'It opens the vault if you forget the passphrase. It is shown only now. Keep it on paper, away from this computer.',
  recoveryCode: 'Recovery code',
  recoveryGroups: 'The code in its groups',
  recoveryPrint: 'Print it',
  recoverySave: 'Save it in a file',
  recoverySaveWarning:
    'Whoever finds the file can open the vault. Save it on a stick that you lock away, never beside the vault or in a cloud folder.',
  recoverySavedAt: (place: string) => `Saved as ${place}. Keep it away from this computer.`,
  recoveryFileName: 'Otway recovery code.txt',
  recoveryStored: 'I have the recovery code on paper or in a safe place',
  recoveryStoredMissing: 'Print, save or write down the code, then tick this box.',
  recoveryDone: 'Go to cases',
  sheetTitle: `${appName} recovery code`,
  sheetBody:
    'Whoever has this code can open the vault that it belongs to. Keep this sheet locked away, apart from the computer.',
  sheetUse: `To use it: open ${appName}, choose “Use the recovery code” and type the code. You then choose a new passphrase and get a new code; this one stops working.`,
  sheetDate: (date: string) => `Printed on ${date}`,

  lockedTitle: 'The vault is locked',
  lockedDemoTitle: 'The demo vault is locked',
  stoppedTitle: 'A part of Otway stopped, so the vault was locked',
  stoppedBody:
    'Everything that was shown as saved is in the vault. Unlock it to go on; if something typed in the last second is missing, type it again.',
  answersLostTitle: 'Some answers could not be saved before the vault was locked',
  answersLostBody:
    'What was shown as saved is in the vault. Look at what you typed last, and type again what is missing.',
  unlock: 'Unlock',
  wrong: 'This passphrase does not open the vault.',
  waitSeconds: (seconds: number) =>
    seconds === 1 ? 'You can try again in 1 second.' : `You can try again in ${seconds} seconds.`,
  canTryAgain: 'You can try again now.',
  demoHint: 'The demo vault’s passphrase is',
  useRecovery: 'Use the recovery code',
  leaveDemo: 'Leave the demo vault',
  otherFolder: 'Open another vault',

  recoverTitle: 'Open the vault with the recovery code',
  recoverLead: 'Type the code from your sheet and choose a new passphrase. The old passphrase stops working.',
  recoverCodeHelp: 'Capital letters, spaces and dashes do not matter.',
  recoverCodeMissing: 'Enter the recovery code.',
  recover: 'Open and set the new passphrase',
  recoverBack: 'Back to the passphrase',
  recoveredLead: 'The vault is open and has a new recovery code. The old one no longer works.',

  practitionerTitle: 'You and your clinic',
  practitionerLead: 'Printed on every report and letter. You can change it later in Settings.',
  name: 'Your name',
  nameMissing: 'Enter your name, as it should stand on reports.',
  nameLong: 'Up to 120 characters.',
  postNominals: 'Letters after your name',
  postNominalsHelp: 'Optional, for example BSc (Hons), MRCOT.',
  postNominalsLong: 'Up to 120 characters.',
  hcpc: 'HCPC registration number',
  hcpcHelp: 'OT and five or six digits, for example OT12345.',
  hcpcWrong: 'An occupational therapist’s number is OT and five or six digits, for example OT12345.',
  clinic: 'Clinic or service',
  clinicMissing: 'Enter the name that stands at the top of your letters. Your own name is fine.',
  clinicLong: 'Up to 160 characters.',
  letterhead: 'Letterhead lines',
  letterheadHelp:
    'Optional. Address, telephone and e-mail under the clinic’s name: one to a line, six at most.',
  letterheadMany: 'Six lines at most.',
  letterheadLong: 'Up to 120 characters a line.',
  casePrefix: 'Letters before case numbers',
  casePrefixHelp: (example: string) =>
    `Your initials keep your case numbers apart from a colleague’s, for example ${example}.`,
  casePrefixWrong: 'Two to four capital letters without accents, A to Z.',
} as const;
