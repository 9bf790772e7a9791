import { checksOf, composeDocument } from '../../shared/documents/compose.ts';
import { heldItemsOf } from '../../shared/documents/composers/record-access/held-items.ts';
import { mayTake, type StepTaken } from '../../shared/documents/ledger.ts';
import { signingOf } from '../../shared/documents/signing-blocks.ts';
import { staleSections } from '../../shared/documents/staleness.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Release } from '../../shared/domain/practitioner.ts';
import type { DocumentStanding, DocumentVersion } from '../../shared/ipc/ledger-contracts.ts';
import { ledgerGapText, signedText } from '../../shared/text/ledger.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { blockEditsOf } from '../storage/block-edits.ts';
import { changesUnderSigned } from '../storage/documents/change-reasons.ts';
import { correctionLetters } from '../storage/documents/corrections.ts';
import { changedSince, readSigned, type SignedDocument } from '../storage/documents/signed.ts';
import { addStep, addVersion, entriesOf, type Version } from '../storage/documents/versions.ts';
import { begin } from '../storage/handlers/begin.ts';
import { releasesOf } from '../storage/releases.ts';
import { checkPutRight } from './essentials.ts';
import type { OpenDocument } from './open-document.ts';

/** Where a document stands, every signed version of it checked. */
export function standingFor(context: RecordsContext, document: OpenDocument): DocumentStanding {
  const { database } = context;
  const { input, versions, entries, standing, name } = document;
  const releases = releasesOf(database, name.caseId);
  const letters = correctionLetters(database, name.caseId);
  const told = versions.map((version) => versionFor(context, version, releases, letters));
  const newest = told.at(-1);
  const copy = entries.findLast(({ step }) => step.kind === 'commentCopy');
  return {
    number: versions.at(-1)?.number ?? 1,
    reference: versions.at(-1)?.reference ?? input.reference,
    steps: standing.steps.map(({ step, state, entry }) => ({ step, state, entry: entry ?? null })),
    next: standing.next,
    signed: standing.signed,
    withdrawn: standing.withdrawn,
    mark: standing.mark,
    commentCopyAt: copy?.at ?? null,
    outOfDate: newest?.signed ? outOfDate(context, document, newest.signed) : null,
    unexplained: [...(input.unexplained ?? [])],
    reasons: reasonsSinceSigned(context, document),
    entries: [...entries],
    versions: told.map(({ told: version }) => version).reverse(),
  };
}

/**
 * Writes a step that the OT took.
 * @throws AppError `ledger-step` when it cannot be taken now; `not-found`, `already-closed`
 */
export function takeStep(context: RecordsContext, document: OpenDocument, taken: StepTaken): void {
  const { input, needs, entries, name } = document;
  if (taken.kind === 'acknowledged') checkFound(context, document, taken);
  if (taken.kind === 'decided') checkHeld(document, taken);
  const signer = input.data.practitioner.name;
  const check = mayTake(needs, entries, taken, { today: input.date, signer });
  if (!check.may) throw new AppError({ code: 'ledger-step', problem: check.why });
  if (taken.kind === 'checked') checkPutRight(input, blockEditsOf(context.database, name.caseId, name.kind));
  addStep(begin(context), name, taken);
}

/** Refuses to leave as it is what the checks do not find, or what is to be put right. */
function checkFound(
  { database }: RecordsContext,
  { input, name }: OpenDocument,
  { checkId, words }: Extract<StepTaken, { kind: 'acknowledged' }>,
): void {
  const edits = blockEditsOf(database, name.caseId, name.kind);
  const found = checksOf(input, edits, composeDocument(input, edits)).find(({ id }) => id === checkId);
  const gap = found === undefined || found.words !== words ? 'checkGone' : 'checkAnswer';
  if (gap === 'checkAnswer' && found?.weight === 'look') return;
  throw new AppError({ code: 'ledger-step', problem: ledgerGapText[gap] });
}

/** Refuses a decision on what the record does not hold any more, and one to print what stands in no document. */
function checkHeld(
  { input }: OpenDocument,
  { item, decision }: Extract<StepTaken, { kind: 'decided' }>,
): void {
  const found = heldItemsOf(input).find(({ id }) => id === item);
  if (found === undefined) throw new AppError({ code: 'ledger-step', problem: ledgerGapText.heldGone });
  if (decision.choice === 'include' && found.neverPrinted)
    throw new AppError({ code: 'ledger-step', problem: ledgerGapText.neverPrinted });
}

/**
 * Begins the version after a signed one.
 * @throws AppError `ledger-step` when the newest is not signed; `not-found`, `already-closed`
 */
export function beginVersion(
  context: RecordsContext,
  { standing, name }: OpenDocument,
  reason: string,
): void {
  if (!standing.signed) throw new AppError({ code: 'ledger-step', problem: signedText.notSigned });
  addVersion(begin(context), name, reason);
}

/** Why answers were changed on which the newest signed version rests, each reason once, the oldest first. */
function reasonsSinceSigned({ database }: RecordsContext, { versions, name }: OpenDocument): string[] {
  const [first] = versions;
  if (first === undefined) return [];
  const { given } = changesUnderSigned(database, name.caseId, { documentId: first.documentId });
  return [...new Set(given.map(({ reason }) => reason).reverse())];
}

interface ToldVersion {
  readonly told: DocumentVersion;
  readonly signed: SignedDocument | undefined;
}

function versionFor(
  { database }: RecordsContext,
  version: Version,
  releases: readonly Release[],
  letters: ReturnType<typeof correctionLetters>,
): ToldVersion {
  const { id, number, reference, reason, at } = version;
  let signed: SignedDocument | undefined;
  let problem: string | null = null;
  if (entriesOf(database, id).some(({ step }) => step.kind === 'signed')) {
    try {
      signed = readSigned(database, id);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'document-altered') throw error;
      problem = error.message;
    }
  }
  const told = {
    id,
    number,
    reference,
    reason,
    at,
    signed: signed
      ? { at: signed.at, signer: signed.signer, pages: signed.pages, certificate: signed.certificate }
      : null,
    problem,
    releases: releases.filter(({ versionId }) => versionId === id),
    corrections: releases.filter((release) =>
      letters.some(({ versionId, releaseId }) => versionId === id && releaseId === release.id),
    ),
  };
  return { told, signed };
}

/** The sections that would read otherwise if the document were signed as it is now, on the day it was signed. */
function outOfDate(
  context: RecordsContext,
  { input, standing, name }: OpenDocument,
  signed: SignedDocument,
): string[] | null {
  if (!changedSince(context.database, name.caseId, signed.changeSeq)) return null;
  const { date, reference } = signed.tree;
  const then = { ...input, date, reference, mark: 'final', signing: signingOf(standing, date) } as const;
  const now = composeDocument(then, blockEditsOf(context.database, name.caseId, name.kind));
  const sections = staleSections(signed.tree, now);
  return sections.length === 0 ? null : [...sections];
}
