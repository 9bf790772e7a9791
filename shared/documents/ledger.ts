import { z } from 'zod';
import { CalendarDate, Id, Instant } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Audience } from '../domain/sensitivity.ts';
import { type LedgerGap, ledgerGapText } from '../text/ledger.ts';
import { HeldDecision } from './held-decision.ts';
import type { DocumentKind, VersionMark } from './tree.ts';

/** What happens to one version of a document, in this order. */
export const LedgerStep = z.enum([
  'checked',
  'clientSeen',
  'countersigned',
  'secondRead',
  'signed',
  'released',
]);
export type LedgerStep = z.infer<typeof LedgerStep>;

/** Steps that may be left out with a reason. Signing and releasing happen or do not, and consent is never left out here. */
export const SkippableStep = LedgerStep.extract(['checked', 'clientSeen', 'countersigned', 'secondRead']);
export type SkippableStep = z.infer<typeof SkippableStep>;

/** How the client took what they read. */
export const ClientOutcome = z.enum(['agreed', 'notAgreed', 'withdrew']);
export type ClientOutcome = z.infer<typeof ClientOutcome>;

/** How the client saw the document. */
export const SeenHow = z.enum(['together', 'handed', 'post', 'email', 'readAloud', 'interpreter']);
export type SeenHow = z.infer<typeof SeenHow>;

const words = z.string().trim().max(4000);
const reason = z.string().trim().min(1).max(500);

/** Another professional who has read the document before it is signed. */
const SecondPerson = z.strictObject({
  name: z.string().trim().min(1).max(120),
  registration: z.string().trim().min(1).max(60),
  on: CalendarDate,
  /** What they asked to be changed; empty for nothing. */
  changesAsked: words,
});
export type SecondPerson = z.infer<typeof SecondPerson>;

/** What the OT writes into the ledger of a version that is not signed yet. */
export const StepTaken = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checked') }),
  z.strictObject({
    kind: z.literal('clientSeen'),
    on: CalendarDate,
    how: SeenHow,
    comments: words,
    /** Facts that were put right because the client said so; empty for none. */
    corrections: words,
    /** The OT has put facts right and left the opinion as it was. */
    opinionUnchanged: z.boolean(),
    /** The client's own statement, to be printed at the end; empty for none. */
    statement: words,
    outcome: ClientOutcome,
  }),
  SecondPerson.extend({ kind: z.literal('countersigned') }),
  SecondPerson.extend({ kind: z.literal('secondRead') }),
  z.strictObject({ kind: z.literal('skipped'), step: SkippableStep, reason }),
  /** What the checks found and the OT leaves as it is; it is no step of its own and stands beside any of them. */
  z.strictObject({
    kind: z.literal('acknowledged'),
    checkId: z.string().min(1).max(600),
    /** What was found, in the words that were read. */
    words: z.string().min(1).max(2000),
    reason,
  }),
  /** Whether the client's copy of the record holds something that the rules keep from them; it is no step of its own either. */
  z.strictObject({ kind: z.literal('decided'), item: z.string().min(1).max(600), decision: HeldDecision }),
]);
export type StepTaken = z.infer<typeof StepTaken>;

/** What the program writes into the ledger when it happens. */
const StepDone = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('commentCopy'), releaseId: Id }),
  z.strictObject({ kind: z.literal('signed'), certificate: z.string().nullable() }),
  z.strictObject({ kind: z.literal('released'), releaseId: Id }),
]);

/** What the change log says about a version. */
export const DocumentEvent = z.enum([
  'version',
  'checked',
  'clientSeen',
  'countersigned',
  'secondRead',
  'skipped',
  'acknowledged',
  'decided',
  'signed',
]);
export type DocumentEvent = z.infer<typeof DocumentEvent>;

export const LedgerEntry = z.strictObject({
  id: Id,
  at: Instant,
  by: z.string(),
  step: z.union([StepTaken, StepDone]),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** What a version needs, for its kind of document, its reader and whoever signs. */
export interface LedgerNeeds {
  readonly kind: DocumentKind;
  readonly audience: Audience;
  readonly countersignature: Practitioner['countersignature'];
}

/**
 * What the versions of a kind of document need, as the practitioner's settings say.
 * @param practitioner who makes it: where somebody countersigns for them, for all kinds or for those named
 */
export function needsOf(
  { countersignature, countersignedKinds }: Practitioner,
  kind: DocumentKind,
  audience: Audience,
): LedgerNeeds {
  const wanted = countersignedKinds === undefined || countersignedKinds.includes(kind);
  return { kind, audience, countersignature: wanted ? countersignature : undefined };
}

/** Forms for a pen and letters that arrange things: they give no opinion, so they leave as they are. */
const arrangements: readonly string[] = [
  'diaryBlank',
  'blankForm',
  'caseLetter',
  'appointmentLetter',
  'consentForm',
  'noReportLetter',
];
/** Documents that a second professional reads before they are signed. */
const secondReaderKinds: readonly string[] = ['capacityReport', 'expertReport'];

/**
 * Documents that the client does not see first: the client's words on the facts of an expert report come through whoever gave the instruction,
 * and what a correction letter tells, the client has seen in the new version.
 */
const notShownFirst: readonly string[] = ['expertReport', 'correctionLetter'];

/** Whether this kind goes through the ledger. */
export function hasLedger(kind: DocumentKind): boolean {
  return !arrangements.includes(kind);
}

/** The steps of a document, in order. The client's own copy is not shown to the client first. */
export function stepsFor({ kind, audience, countersignature }: LedgerNeeds): readonly LedgerStep[] {
  return LedgerStep.options.filter((step) => {
    if (step === 'clientSeen') return audience !== 'client' && !notShownFirst.includes(kind);
    if (step === 'countersigned') return countersignature !== undefined;
    if (step === 'secondRead') return secondReaderKinds.includes(kind);
    return true;
  });
}

/** Where one version stands. */
export interface Standing {
  readonly steps: readonly StepStanding[];
  /** What is to be done next; null when the client withdrew. */
  readonly next: LedgerStep | null;
  readonly signed: boolean;
  /** The client withdrew after reading it: no report can be issued. */
  readonly withdrawn: boolean;
  /** The mark that the version bears when it is printed now. */
  readonly mark: VersionMark;
}

export interface StepStanding {
  readonly step: LedgerStep;
  readonly state: 'done' | 'skipped' | 'open';
  /** The newest entry about this step; undefined while it is open. */
  readonly entry: LedgerEntry | undefined;
}

/**
 * Reads a ledger: each step as its newest entry says.
 * @param entries of one version, oldest first
 */
export function standingOf(needs: LedgerNeeds, entries: readonly LedgerEntry[]): Standing {
  const steps = stepsFor(needs).map((step): StepStanding => {
    const entry = entries.findLast((one) => stepOf(one) === step);
    return { step, state: stateOf(entry), entry };
  });
  const seen = steps.find(({ step }) => step === 'clientSeen')?.entry?.step;
  const signed = entries.some((entry) => entry.step.kind === 'signed');
  const withdrawn = seen?.kind === 'clientSeen' && seen.outcome === 'withdrew';
  const given = entries.some((entry) => entry.step.kind === 'commentCopy');
  return {
    steps,
    next: withdrawn ? null : (steps.find(({ state }) => state === 'open')?.step ?? 'released'),
    signed,
    withdrawn,
    mark: signed ? 'final' : given && !withdrawn ? 'forClientComment' : 'draft',
  };
}

function stateOf(entry: LedgerEntry | undefined): StepStanding['state'] {
  if (entry === undefined) return 'open';
  return entry.step.kind === 'skipped' ? 'skipped' : 'done';
}

function stepOf({ step }: LedgerEntry): LedgerStep | null {
  if (step.kind === 'skipped') return step.step;
  return step.kind === 'commentCopy' || step.kind === 'acknowledged' || step.kind === 'decided'
    ? null
    : step.kind;
}

/** What was decided on items that the rules keep from the client, by the id of the item; the newest word counts. */
export function decisionsIn(entries: readonly LedgerEntry[]): ReadonlyMap<string, Decided> {
  return new Map(
    entries.flatMap(({ step, at, by }) =>
      step.kind === 'decided' ? [[step.item, { decision: step.decision, at, by }] as const] : [],
    ),
  );
}

/** What was decided on one item, by whom and when. */
export interface Decided {
  readonly decision: HeldDecision;
  readonly at: string;
  readonly by: string;
}

/** The findings of the checks that the OT has looked at and leaves as they are, by the id of the check; the newest word counts. */
export function acknowledgedIn(entries: readonly LedgerEntry[]): ReadonlyMap<string, Acknowledged> {
  return new Map(
    entries.flatMap(({ step, at, by }) =>
      step.kind === 'acknowledged'
        ? [[step.checkId, { words: step.words, reason: step.reason, at, by }] as const]
        : [],
    ),
  );
}

/** That somebody looked at something and why it stays. */
export interface Acknowledged {
  readonly words: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

/** Whether something may be done; when not, why, in words for the OT. */
export type LedgerCheck = { readonly may: true } | { readonly may: false; readonly why: string };

const no = (gap: LedgerGap): LedgerCheck => ({ may: false, why: ledgerGapText[gap] });
const yes: LedgerCheck = { may: true };

/**
 * Whether the OT may write this step now: those before it are done or skipped, and nothing is written after signing. A step may be
 * written again before signing, and the newest entry counts.
 * @param today the day on which it is written
 * @param signer name of whoever signs; a second person is somebody else
 */
export function mayTake(
  needs: LedgerNeeds,
  entries: readonly LedgerEntry[],
  taken: StepTaken,
  { today, signer }: { readonly today: CalendarDate; readonly signer: string },
): LedgerCheck {
  const standing = standingOf(needs, entries);
  if (standing.signed) return no('signed');
  if (taken.kind === 'acknowledged' || taken.kind === 'decided')
    return standing.withdrawn ? no('withdrew') : yes;
  const wanted = taken.kind === 'skipped' ? taken.step : taken.kind;
  const place = standing.steps.findIndex(({ step }) => step === wanted);
  if (place < 0) return no('notNeeded');
  // A client who withdrew may think again; until then nothing else goes on.
  if (standing.withdrawn && taken.kind !== 'clientSeen') return no('withdrew');
  if (standing.steps.slice(0, place).some(({ state }) => state === 'open')) return no('order');
  if ('on' in taken && taken.on > today) return no('future');
  if (taken.kind === 'clientSeen' && taken.corrections !== '' && !taken.opinionUnchanged)
    return no('opinion');
  if ((taken.kind === 'countersigned' || taken.kind === 'secondRead') && isSame(taken.name, signer))
    return no('sameperson');
  return yes;
}

/** Whether a version may be signed now: everything before is done or skipped with a reason, and the client did not withdraw. */
export function maySign(needs: LedgerNeeds, entries: readonly LedgerEntry[]): LedgerCheck {
  if (!hasLedger(needs.kind)) return no('form');
  const { steps, signed, withdrawn } = standingOf(needs, entries);
  if (signed) return no('signed');
  if (withdrawn) return no('withdrew');
  const before = steps.filter(({ step }) => step !== 'signed' && step !== 'released');
  return before.every(({ state }) => state !== 'open') ? yes : no('order');
}

/**
 * Whether a version may go to its reader, as far as the ledger has a say: signed, or unsigned with a reason, and never once the client
 * withdrew, but for a lawful ground. Consent is checked apart from this, and always.
 */
export function mayRelease(
  needs: LedgerNeeds,
  entries: readonly LedgerEntry[],
  { unsignedReason, lawfulGround }: { readonly unsignedReason: string; readonly lawfulGround: boolean },
): LedgerCheck {
  if (!hasLedger(needs.kind)) return yes;
  const { signed, withdrawn } = standingOf(needs, entries);
  if (withdrawn && !lawfulGround) return no('withdrew');
  // The client's own copy may be a draft: it leaves marked for their comment.
  if (signed || needs.audience === 'client' || unsignedReason.trim() !== '') return yes;
  return no('unsigned');
}

function isSame(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}
