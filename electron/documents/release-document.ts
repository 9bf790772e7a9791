import { createHash } from 'node:crypto';
import path from 'node:path';
import { composeDocument } from '../../shared/documents/compose.ts';
import { templateOf } from '../../shared/documents/composers/case-letter.ts';
import type { ComposeInput } from '../../shared/documents/composers/case-reading.ts';
import { instructionOf } from '../../shared/documents/composers/correction-letter.ts';
import { openedWords } from '../../shared/documents/composers/record-access/held-items.ts';
import { keptFrom } from '../../shared/documents/do-not-contact.ts';
import { filePassphraseProblem, pdfPassphrase } from '../../shared/documents/file-passphrase.ts';
import type { DocumentFormat } from '../../shared/documents/format.ts';
import { hasLedger, mayRelease } from '../../shared/documents/ledger.ts';
import { isFromTemplate } from '../../shared/documents/templates/built-in.ts';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import {
  consentCovers,
  isException,
  type LawfulGround,
  lawfulGroundOf,
} from '../../shared/domain/consent.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { Release } from '../../shared/domain/practitioner.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import { blankFormPurpose, consentGapText, ownCopyPurpose } from '../../shared/text/consent.ts';
import { documentsText } from '../../shared/text/documents.ts';
import { ledgerGapText, signedText } from '../../shared/text/ledger.ts';
import { keptFromText } from '../../shared/text/release-panel.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { blockEditsOf } from '../storage/block-edits.ts';
import { readSigned } from '../storage/documents/signed.ts';
import { addStep, currentVersion } from '../storage/documents/versions.ts';
import { begin } from '../storage/handlers/begin.ts';
import { addRelease } from '../storage/releases.ts';
import { writeAside } from './document-file.ts';
import { checkEssentials } from './essentials.ts';
import { checkExpertCorrection, checkExpertWording, expertReleaseConsent } from './expert-release.ts';
import type { OpenDocument } from './open-document.ts';
import { printForCase } from './print-for-case.ts';
import type { PrintJob } from './print-messages.ts';
import { scanRelease } from './release-scan.ts';

export type ReleaseRequest = Input<RecordsContracts['documents.export']>;

/** Finished pages about to leave. */
interface Leaving {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly withheld: number;
  readonly tree: DocumentTree;
  /** The version that they are; null where nothing is kept of it. */
  readonly versionId: Id | null;
}

/**
 * Lets a document go: consent and ledger first, then the pages and a last look at them, then file and ledger together. A signed document
 * leaves as the bytes that were signed. When anything fails or is cancelled, no file and no ledger row is left.
 * @throws AppError `document-incomplete`, `no-release-consent`, `expert-report-incomplete`, `ledger-step`, `document-altered`, `invalid-input` for a weak passphrase, `release-holds-withheld`,
 *   `unprintable-character`, `cancelled`, `disk-full`, `already-closed` and others
 */
export async function releaseDocument(
  context: RecordsContext,
  document: OpenDocument,
  request: ReleaseRequest,
  signal: AbortSignal,
): Promise<Release> {
  return releaseTo(context, document, request, { path: () => context.places.resolve(request.place) }, signal);
}

/** Where a file goes. */
interface Target {
  /** Asked once nothing else forbids the release. */
  readonly path: () => string;
  /** Never over a file that is there. */
  readonly anew?: boolean;
}

/**
 * As `releaseDocument`, to a place that is known.
 * @throws AppError as `releaseDocument`, and `invalid-input` where a file must not be written over
 */
export async function releaseTo(
  context: RecordsContext,
  document: OpenDocument,
  request: Omit<ReleaseRequest, 'place'>,
  target: Target,
  signal: AbortSignal,
): Promise<Release> {
  const format = request.format ?? 'pdf';
  const consentId = checkTerms(document, request);
  await checkPassphrase(format, request.passphrase);
  const place = target.path();
  const passphrase = request.passphrase === undefined ? undefined : pdfPassphrase(request.passphrase);
  const as = { format, passphrase, name: path.basename(place) };
  const leaving = await prepare(context, document, request, as, signal);
  const file = writeAside(place, leaving.file);
  try {
    // The file takes its place inside the transaction: a failure of either takes back both.
    return context.database.transaction(() => {
      const release = enter(context, document, request, { ...leaving, consentId, format });
      if (target.anew) file.putAnew();
      else file.put();
      return release;
    });
  } catch (error) {
    file.discard();
    throw error;
  }
}

export type PaperRequest = Input<RecordsContracts['documents.paper']>;

/** What a copy leaves as and to whom, on paper or as a file. */
type Terms = Omit<PaperRequest, 'printed'>;

/**
 * Lets a document go on paper: the same checks as for a file, first to give the pages to the system's printing, then, once they were
 * printed, to enter them into the ledger.
 * @throws AppError as `releaseDocument`
 */
export async function releaseOnPaper(
  context: RecordsContext,
  document: OpenDocument,
  request: PaperRequest,
  signal: AbortSignal,
): Promise<{ pdf: Uint8Array<ArrayBuffer>; release: Release | null }> {
  const consentId = checkTerms(document, request);
  const leaving = await prepare(context, document, request, { format: 'pdf', name: '' }, signal);
  const release = request.printed
    ? context.database.transaction(() =>
        enter(context, document, request, { ...leaving, consentId, format: 'paper' }),
      )
    : null;
  return { pdf: leaving.file, release };
}

/**
 * Refuses what consent or ledger forbid. Gives the consent it leaves under.
 * @throws AppError `document-incomplete`, `no-release-consent`, `expert-report-incomplete`, `ledger-step`
 */
export function checkTerms(document: OpenDocument, request: Terms): Id | null {
  // Not every document is shown to the client: an expert report goes to whoever gave the instruction.
  if (request.copy === 'comment' && !document.standing.steps.some(({ step }) => step === 'clientSeen'))
    throw new AppError({ code: 'ledger-step', problem: ledgerGapText.notNeeded });
  // What was signed was whole then, whatever the record lacks since.
  if (request.copy !== 'signed') checkEssentials(document.input);
  const consentId = checkRelease(document.input, request);
  if (request.copy !== 'comment')
    checkLedger(document, request.copy ?? 'unsigned', request.unsignedReason ?? '', consentId);
  if (contactAgainst(document.input, request) && !request.contactReason?.trim())
    throw new AppError({ code: 'ledger-step', problem: keptFromText.reasonWanted });
  return consentId;
}

/** The finished bytes, looked through once more. */
async function prepare(
  context: RecordsContext,
  document: OpenDocument,
  request: Terms,
  { name, ...as }: FileKind & { readonly name: string },
  signal: AbortSignal,
): Promise<Leaving> {
  const leaving =
    request.copy === 'signed'
      ? await signedPages(context, document, request.operation, as, signal)
      : await freshPages(context, document, request, as, signal);
  const finished = { bytes: leaving.file, name, format: as.format, password: as.passphrase };
  checkExpertWording(document.input, leaving.tree);
  const opened = openedWords(document.input);
  await scanRelease(finished, document.input.data, {
    ...leaving.tree,
    opened,
    underInstruction: instructionOf(document.input) !== undefined,
  });
  if (signal.aborted) throw new AppError({ code: 'cancelled', problem: documentsText.printingCancelled });
  return leaving;
}

/** Writes what leaves into the ledgers of case and document. */
function enter(
  context: RecordsContext,
  { name, input, standing }: OpenDocument,
  request: Terms,
  leaving: Leaving & Pick<Release, 'consentId' | 'format'>,
): Release {
  const work = begin(context);
  const { file, pages, withheld, tree, consentId, format } = leaving;
  const isFirst = leaving.versionId === null && !standing.signed && hasLedger(request.kind);
  const versionId = isFirst ? currentVersion(work, name).id : leaving.versionId;
  const unsigned = request.copy === undefined || request.copy === 'unsigned';
  const release = addRelease(
    work,
    {
      caseId: request.caseId,
      documentKind: request.kind,
      format,
      reference: tree.reference,
      recipient: request.recipient,
      purpose: request.purpose,
      consentId,
      digest: createHash('sha256').update(file).digest('hex'),
      pages,
      withheld,
      versionId,
      mark: tree.mark,
      channel: request.channel ?? null,
      unsignedReason: unsigned ? (request.unsignedReason?.trim() ?? '') : '',
      contactReason: contactAgainst(input, request) ? (request.contactReason?.trim() ?? '') : '',
      agreedTo: agreedWords(input, request, consentId),
      lawfulGround: groundFor(input, consentId),
      template: isFromTemplate(request.kind) ? templateOf(input).id : null,
    },
    file,
  );
  if (request.copy === 'signed') addStep(work, name, { kind: 'released', releaseId: release.id });
  if (request.copy === 'comment') addStep(work, name, { kind: 'commentCopy', releaseId: release.id });
  return release;
}

/** Whether it goes to the client: their own copy, or the one on which they comment. */
function goesToClient({ audience, kind }: ComposeInput, { copy }: Terms): boolean {
  return audience === 'client' || (copy === 'comment' && hasLedger(kind));
}

/** Whether the record says not to contact the person it goes to. A blank form goes to the therapist. */
function contactAgainst(input: ComposeInput, terms: Terms): boolean {
  if (input.kind === 'blankForm') return false;
  return keptFrom(input.data, terms.recipient, goesToClient(input, terms)) !== undefined;
}

/** What the consent covers in its own words, where the OT confirmed that this document is that. */
function agreedWords({ data, kind }: ComposeInput, { agreed }: Terms, consentId: Id | null): string | null {
  const consent = data.consents.find(({ recordId }) => recordId === consentId);
  if (consent === undefined || agreed !== true || kind === 'expertReport') return null;
  return isException(consent) ? null : (consent.text('covers') ?? '');
}

/** On what it leaves without consent; null where there is one, or none is needed. */
function groundFor({ data }: ComposeInput, consentId: Id | null): LawfulGround | null {
  const consent = data.consents.find(({ recordId }) => recordId === consentId);
  return consent === undefined ? null : lawfulGroundOf(consent);
}

/** An encrypted PDF needs a passphrase that withstands guessing; the others take none. */
async function checkPassphrase(format: DocumentFormat, passphrase = ''): Promise<void> {
  if (format !== 'encryptedPdf') return;
  const problem = await filePassphraseProblem(passphrase);
  if (problem === null) return;
  throw new AppError({
    code: 'invalid-input',
    field: 'passphrase',
    problem: documentsText.filePassphrase[problem],
    accepted: documentsText.filePassphraseAccepted,
  });
}

type FileKind = Pick<PrintJob, 'format' | 'passphrase'>;

/** The pages that were signed, to the byte; behind a passphrase, the same pages set again from what was signed. */
async function signedPages(
  context: RecordsContext,
  { versions }: OpenDocument,
  operation: string,
  as: FileKind,
  signal: AbortSignal,
): Promise<Leaving> {
  const version = versions.at(-1);
  if (!version) throw new AppError({ code: 'not-found', problem: signedText.none });
  if (as.format === 'docx') throw new AppError({ code: 'ledger-step', problem: signedText.asPdf });
  const { pdf, pages, withheld, tree, pictures } = readSigned(context.database, version.id);
  const file =
    as.format === 'pdf'
      ? pdf
      : (await printForCase(context, tree, operation, signal, as, new Map(pictures))).file;
  return { file, pages, withheld, tree, versionId: version.id };
}

/** The document as it is composed now. */
async function freshPages(
  context: RecordsContext,
  { input, standing, versions }: OpenDocument,
  { copy, caseId, kind, operation }: Terms,
  as: FileKind,
  signal: AbortSignal,
): Promise<Leaving> {
  const forComment = copy === 'comment';
  const mark =
    forComment || (input.audience === 'client' && hasLedger(kind)) ? 'forClientComment' : input.mark;
  const edits = blockEditsOf(context.database, caseId, kind);
  const { tree, withheld } = composeDocument({ ...input, mark, forComment }, edits);
  const { file, pages } = await printForCase(context, tree, operation, signal, as);
  const versionId = standing.signed ? null : (versions.at(-1)?.id ?? null);
  return { file, pages, withheld: withheld.length, tree, versionId };
}

/**
 * Refuses what the ledger forbids: the unsigned without a reason, and anything once the client withdrew, but for a lawful ground.
 */
function checkLedger(
  { input, needs, entries, standing }: OpenDocument,
  copy: 'signed' | 'unsigned',
  unsignedReason: string,
  consentId: Id | null,
): void {
  const consent = input.data.consents.find(({ recordId }) => recordId === consentId);
  const lawfulGround = consent !== undefined && isException(consent);
  // A draft of the version after a signed one is as unsigned as any other.
  const written = copy === 'unsigned' && standing.signed ? [] : entries;
  const check = mayRelease(needs, written, { unsignedReason, lawfulGround });
  if (!check.may) throw new AppError({ code: 'ledger-step', problem: check.why });
}

/**
 * Refuses unless this very consent covers recipient, reader and purpose today, and the OT has confirmed that its words mean this document:
 * a consent that is for less than the document says so in words alone. A lawful ground is nothing that the client agreed to. The client's own copy needs none: it goes to the client by
 * name, and so does the copy on which the client comments. Nor does a blank form, which holds nothing from the record: it goes to
 * the therapist. An expert report goes under its instruction, and so does what corrects it.
 * @returns the consent it leaves under
 */
function checkRelease(input: ComposeInput, request: Terms): Id | null {
  const { data, date, audience, kind } = input;
  if (kind === 'expertReport') return expertReleaseConsent(input, request);
  if (checkExpertCorrection(input, request)) return null;
  if (kind === 'blankForm') {
    if (request.recipient.trim() === data.practitioner.name.trim() && request.purpose === blankFormPurpose)
      return null;
    throw new AppError({ code: 'no-release-consent', problem: documentsText.notTheTherapist });
  }
  if (goesToClient(input, request)) {
    const name = data.client.text('fullName') ?? data.case.clientName;
    if (request.recipient.trim() === name.trim() && request.purpose === ownCopyPurpose) return null;
    throw new AppError({ code: 'no-release-consent', problem: documentsText.notTheClient });
  }
  const consent = data.consents.find((one) => one.recordId === request.consentId);
  if (!consent) throw new AppError({ code: 'no-release-consent', problem: documentsText.noConsent });
  const { recipient, purpose } = request;
  const check = consentCovers(consent, { recipient, purpose, on: date, audience, kind });
  if (!check.covers) throw new AppError({ code: 'no-release-consent', problem: consentGapText[check.why] });
  if (!isException(consent) && request.agreed !== true)
    throw new AppError({ code: 'no-release-consent', problem: documentsText.notConfirmed });
  return consent.recordId;
}
