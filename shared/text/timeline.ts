import type { DocumentEvent } from '../documents/ledger.ts';
import type { DocumentKind } from '../documents/tree.ts';
import { purposeNames } from './consent.ts';
import { documentNames } from './document-names.ts';

const documentEvents: Readonly<Record<DocumentEvent, string>> = {
  version: 'a new version begun',
  checked: 'checked',
  clientSeen: 'what the client says of it written down',
  countersigned: 'countersigned',
  secondRead: 'read by a second reader',
  skipped: 'a step skipped, with a reason',
  decided: 'whether the client gets one part of the record, decided',
  acknowledged: 'a finding of the checks left as it is, with a reason',
  signed: 'signed',
};

const purposes: Readonly<Record<string, string>> = purposeNames;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** `8 answers`, `1 answer`. */
const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);

/** Titles may be sentences themselves, with their own full stop. */
const sentence = (words: string) => (/[.?!…]$/.test(words) ? words : `${words}.`);

/** One sentence for each thing that happened to a case. A record is named by its title, as it stands in the place where it is put. */
export const timelineText = {
  caseOpened: (number: string) => `Case ${number} opened.`,
  caseClosed: (reason: string) => `Case closed: ${reason}`,
  caseReopened: 'Case opened again.',
  caseDeleted: 'Case deleted.',
  caseRestored: 'Case restored.',
  recordAdded: (title: string) => sentence(`Added: ${title}`),
  recordRemoved: (title: string) => sentence(`Removed: ${title}`),
  recordRestored: (title: string) => sentence(`Restored: ${title}`),
  recordChanged: (title: string, count: number) => `${title}: ${answers(count)} changed.`,
  /** Why answers were changed on which a signed document rests. */
  changeReason: (title: string, label: string, count: number, reason: string) =>
    sentence(`${title}: why ${count === 1 ? `“${label}” was` : `${answers(count)} were`} changed: ${reason}`),
  lateEntry: (words: string, contact: string) => `${words} Late entry: contact on ${contact}.`,
  lateInDocument: (entered: string) => ` (late entry: typed in on ${entered})`,
  photoAdded: (title: string) => `Photo added to ${title}.`,
  photoChanged: (title: string) => `Photo details changed in ${title}.`,
  photoMarked: (title: string) => `Marks on photos changed in ${title}.`,
  photoRemoved: (title: string) => `Photo removed from ${title}.`,
  photoRestored: (title: string) => `Photo restored in ${title}.`,
  findingSetAside: 'Finding set aside.',
  findingTakenBack: 'Finding taken back into account.',
  sentenceRewritten: (kind: DocumentKind) => `${documentNames[kind]}: a sentence rewritten.`,
  sentenceComposed: (kind: DocumentKind) => `${documentNames[kind]}: back to the composed sentence.`,
  documentStep: (kind: DocumentKind, reference: string, done: DocumentEvent) =>
    `${documentNames[kind]} ${reference}: ${documentEvents[done]}.`,
  released: (kind: DocumentKind, reference: string, recipient: string, purpose: string) =>
    `${documentNames[kind]} ${reference} released to ${recipient}. Purpose: ${lowerFirst(purposes[purpose] ?? purpose)}.`,
} as const;
