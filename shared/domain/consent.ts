import type { RecordView } from '../assessments/view.ts';
import type { DocumentKind } from '../documents/tree.ts';
import { type ConsentGap, groundNames, purposeNames } from '../text/consent.ts';
import type { CalendarDate } from './ids.ts';
import type { Audience } from './sensitivity.ts';

/** Whether a release is covered, and if not why; words for the reason are in `consentGapText`. */
export type ConsentCheck = { readonly covers: true } | { readonly covers: false; readonly why: ConsentGap };

export interface ReleaseRequest {
  readonly recipient: string;
  /** A purpose's id, its words, or the client's own words for another purpose. */
  readonly purpose: string;
  readonly on: CalendarDate;
  /** The reader the document is written for. An employer copy holds the least, and may go to anyone whom a consent names. */
  readonly audience?: Audience | undefined;
  /** What is to leave: a lawful exception lets go an urgent letter to the GP, agreed contact the letter that no report comes, and nothing else. */
  readonly kind?: DocumentKind | undefined;
}

/**
 * Whether this consent lets a document go to this recipient for this purpose on this day. Both ends of its time count in; the day of
 * withdrawal does not. Names are compared without regard to case and spacing. Anything missing or unreadable on the consent
 * counts against the release.
 */
export function consentCovers(consent: RecordView, release: ReleaseRequest): ConsentCheck {
  const no = (why: ConsentGap): ConsentCheck => ({ covers: false, why });
  const exception = consent.text('scope') === 'exception';
  // Who agreed to contact with someone agreed that they hear that no report comes. The letter holds nothing else.
  const contact = consent.text('scope') === 'employerContact' && release.kind === 'noReportLetter';
  if (consent.text('scope') !== 'release' && !exception && !contact) return no('scope');
  if (exception && (release.kind !== 'gpLetter' || release.audience !== 'gp')) return no('exception');
  if (['from', 'to', 'withdrawnOn'].some((path) => isUnreadable(consent, path))) return no('unreadable');
  const recipient = consent.text('recipient');
  const from = consent.text('from');
  const to = consent.text('to');
  const purposes = consent.list('purposes');
  if (recipient === undefined || from === undefined)
    return no(exception ? 'exceptionIncomplete' : 'incomplete');
  if (exception && !isReasoned(consent)) return no('exceptionIncomplete');
  if (!exception && (purposes.length === 0 || consent.text('howGiven') === undefined))
    return no('incomplete');
  const withdrawnOn = consent.text('withdrawnOn');
  if (withdrawnOn !== undefined && withdrawnOn <= release.on) return no('withdrawn');
  if (plain(recipient) !== plain(release.recipient)) return no('recipient');
  if (!coversReader(consent, release.audience)) return no('audience');
  if (!coversPurpose(consent, purposes, release.purpose)) return no('purpose');
  if (release.on < from) return no('notYet');
  if (to !== undefined && to < release.on) return no('ended');
  return { covers: true };
}

/** Whether everything stands that makes a release without consent lawful: ground, reason, advice, client told or why not, the least. */
function isReasoned(consent: RecordView): boolean {
  const told = consent.text('groundTold');
  return (
    ['ground', 'groundReason', 'covers'].every((path) => consent.text(path) !== undefined) &&
    (consent.text('adviceTaken') !== undefined || consent.state('adviceTaken') === 'notApplicable') &&
    (told === 'told' || (told === 'notTold' && consent.text('groundNotTold') !== undefined))
  );
}

function coversReader(consent: RecordView, audience: Audience | undefined): boolean {
  return audience === undefined || audience === 'employer' || consent.text('audience') === audience;
}

/** The purposes of a consent in words, as printed in the ledger. */
export function purposesInWords(consent: RecordView): readonly string[] {
  if (consent.text('scope') === 'exception') {
    const ground = consent.text('ground');
    return ground === undefined ? [] : [(groundNames as Readonly<Record<string, string>>)[ground] ?? ground];
  }
  return consent.list('purposes').map((id) => {
    if (id === 'other') return consent.text('otherPurpose') ?? purposeNames.other;
    return (purposeNames as Readonly<Record<string, string>>)[id] ?? id;
  });
}

function coversPurpose(consent: RecordView, purposes: readonly string[], wanted: string): boolean {
  if (consent.text('scope') === 'release' && wanted !== 'other' && purposes.includes(wanted)) return true;
  return purposesInWords(consent).some(
    (words) => words !== purposeNames.other && plain(words) === plain(wanted),
  );
}

/** An answer was given, or was meant to be, and cannot be used: never read as "no end" or "not withdrawn". */
function isUnreadable(consent: RecordView, path: string): boolean {
  const state = consent.state(path);
  if (state === 'given') return consent.text(path) === undefined;
  return state !== 'notAsked' && state !== 'notApplicable';
}

function plain(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
