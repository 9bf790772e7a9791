import type { RecordView } from '../assessments/view.ts';
import { hasLedger } from '../documents/ledger.ts';
import type { DocumentKind } from '../documents/tree.ts';
import { type ConsentGap, type GroundId, groundIds, groundNames, purposeNames } from '../text/consent.ts';
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
  /** What is to leave: a lawful ground lets go documents with a ledger alone, agreed contact the letter that no report comes and nothing else. */
  readonly kind?: DocumentKind | undefined;
}

/**
 * Whether this consent lets a document go to this recipient for this purpose on this day. Both ends of its time count in; the day of
 * withdrawal does not. Names are compared without regard to case and spacing. Anything missing or unreadable on the consent
 * counts against the release.
 */
export function consentCovers(consent: RecordView, release: ReleaseRequest): ConsentCheck {
  const no = (why: ConsentGap): ConsentCheck => ({ covers: false, why });
  const exception = isException(consent);
  // Who agreed to contact with someone agreed that they hear that no report comes. The letter holds nothing else.
  const contact = consent.text('scope') === 'employerContact' && release.kind === 'noReportLetter';
  if (consent.text('scope') !== 'release' && !exception && !contact) return no('scope');
  if (exception && !mayGoWithoutConsent(release)) return no('exception');
  if (['from', 'to', 'withdrawnOn'].some((path) => isUnreadable(consent, path))) return no('unreadable');
  const recipient = consent.text('recipient');
  const from = consent.text('from');
  const to = consent.text('to');
  const purposes = consent.list('purposes');
  if (recipient === undefined || from === undefined)
    return no(exception ? 'exceptionIncomplete' : 'incomplete');
  if (exception && !isReasoned(consent)) return no('exceptionIncomplete');
  if (exception && !groundReaches(consent, release.audience)) return no('groundReader');
  if (!exception && (purposes.length === 0 || consent.text('howGiven') === undefined))
    return no('incomplete');
  const withdrawnOn = consent.text('withdrawnOn');
  if (withdrawnOn !== undefined && withdrawnOn <= release.on) return no('withdrawn');
  if (plain(recipient) !== plain(release.recipient)) return no('recipient');
  if (!exception && !coversReader(consent, release.audience)) return no('audience');
  if (!coversPurpose(consent, purposes, release.purpose)) return no('purpose');
  if (release.on < from) return no('notYet');
  if (to !== undefined && to < release.on) return no('ended');
  return { covers: true };
}

/** Whether it is no consent but a lawful ground to do without one. */
export function isException(consent: RecordView): boolean {
  return consent.text('scope') === 'exception';
}

/**
 * Whether a consent can be the one that this kind of document leaves under, as far as its scope and reader go: what a screen offers to choose
 * from. An employer’s copy holds the least, so it may go to whoever a consent names; results go to the reader whom it names.
 */
export function mayLeaveUnder(consent: RecordView, kind: DocumentKind, audience: Audience): boolean {
  if (isException(consent))
    return (
      mayGoWithoutConsent({ kind, audience }) &&
      consent.text('audience') === audience &&
      (groundOf(consent) === undefined || groundReaches(consent, audience))
    );
  const scope = consent.text('scope');
  if (scope !== 'release' && !(scope === 'employerContact' && kind === 'noReportLetter')) return false;
  if (audience === 'employer' && kind !== 'instrumentResults') return true;
  return consent.text('audience') === audience;
}

/** What an exception may be used for at all: documents with a ledger of their own, and the urgent letter for the GP alone. */
function mayGoWithoutConsent({ kind, audience }: Pick<ReleaseRequest, 'kind' | 'audience'>): boolean {
  if (kind === undefined) return false;
  return kind === 'gpLetter' ? audience === 'gp' : hasLedger(kind);
}

/**
 * Whom each ground reaches: those who can avert the harm, whoever the law names. None reaches an employer, nor who pays: what is told them
 * without consent would be no duty and would avert nothing.
 */
const groundReaders: Readonly<Record<GroundId, readonly Audience[]>> = {
  seriousHarm: ['gp', 'clinician', 'colleague', 'housing', 'court'],
  safeguardingAdult: ['gp', 'clinician', 'colleague', 'court'],
  safeguardingChild: ['gp', 'clinician', 'colleague', 'court'],
  courtOrder: ['court'],
  legalDuty: ['court', 'gp', 'clinician', 'colleague', 'housing'],
  licensingAuthority: ['clinician', 'court'],
};
/** Grounds that somebody with authority gives: who, and when, belong to them. */
const grantedGrounds: readonly GroundId[] = ['courtOrder', 'legalDuty', 'licensingAuthority'];

function groundOf(consent: RecordView): GroundId | undefined {
  const ground = consent.text('ground');
  return groundIds.find((id) => id === ground);
}

function groundReaches(consent: RecordView, audience: Audience | undefined): boolean {
  const ground = groundOf(consent);
  if (ground === undefined || audience === undefined) return false;
  return consent.text('audience') === audience && groundReaders[ground].includes(audience);
}

/** On what a document left without consent, as it stood when it left. */
export interface LawfulGround {
  readonly reason: string;
  /** Who ordered or requires it, and the day; null where no authority has a say. */
  readonly authority: string | null;
  readonly authorityDate: CalendarDate | null;
  /** Null where there was no time to ask. */
  readonly advice: string | null;
  /** Why the client was not told before; null where they were. */
  readonly notTold: string | null;
  /** The least that was needed. */
  readonly least: string;
}

/** What the ledger keeps of an exception; null for a consent. */
export function lawfulGroundOf(consent: RecordView): LawfulGround | null {
  if (!isException(consent)) return null;
  const ground = groundOf(consent);
  const granted = ground !== undefined && grantedGrounds.includes(ground);
  return {
    reason: consent.text('groundReason') ?? '',
    authority: granted ? (consent.text('groundAuthority') ?? null) : null,
    authorityDate: granted ? (consent.text('groundDate') ?? null) : null,
    advice: consent.text('adviceTaken') ?? null,
    notTold: consent.text('groundTold') === 'told' ? null : (consent.text('groundNotTold') ?? ''),
    least: consent.text('covers') ?? '',
  };
}

/**
 * Whether everything stands that makes a release without consent lawful: ground, authority where one has a say, reason, advice, client told
 * or why not, the least.
 */
function isReasoned(consent: RecordView): boolean {
  const told = consent.text('groundTold');
  const ground = groundOf(consent);
  const needed = [
    'groundReason',
    'covers',
    ...(ground !== undefined && grantedGrounds.includes(ground) ? ['groundAuthority', 'groundDate'] : []),
  ];
  return (
    ground !== undefined &&
    needed.every((path) => consent.text(path) !== undefined) &&
    (consent.text('adviceTaken') !== undefined || consent.state('adviceTaken') === 'notApplicable') &&
    (told === 'told' || (told === 'notTold' && consent.text('groundNotTold') !== undefined))
  );
}

function coversReader(consent: RecordView, audience: Audience | undefined): boolean {
  return audience === undefined || audience === 'employer' || consent.text('audience') === audience;
}

/** The purposes of a consent in words, as printed in the ledger. */
export function purposesInWords(consent: RecordView): readonly string[] {
  if (isException(consent)) {
    const ground = groundOf(consent);
    return ground === undefined ? [] : [groundNames[ground]];
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
