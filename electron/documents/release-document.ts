import { createHash } from 'node:crypto';
import path from 'node:path';
import { composeDocument } from '../../shared/documents/compose.ts';
import type { ComposeInput } from '../../shared/documents/composers/case-reading.ts';
import { filePassphraseProblem, pdfPassphrase } from '../../shared/documents/file-passphrase.ts';
import type { DocumentFormat } from '../../shared/documents/format.ts';
import { consentCovers } from '../../shared/domain/consent.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { Release } from '../../shared/domain/practitioner.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import { blankFormPurpose, consentGapText, ownCopyPurpose } from '../../shared/text/consent.ts';
import { documentsText } from '../../shared/text/documents.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { blockEditsOf } from '../storage/block-edits.ts';
import { begin } from '../storage/handlers/begin.ts';
import { addRelease } from '../storage/releases.ts';
import { writeAside } from './document-file.ts';
import { printForCase } from './print-for-case.ts';
import type { PrintJob } from './print-messages.ts';
import { scanRelease } from './release-scan.ts';

export type ReleaseRequest = Input<RecordsContracts['documents.export']>;

/**
 * Lets a document go: consent first, then the print, then a last look at what was printed, then file and ledger together. When anything
 * fails or is cancelled, no file and no ledger row is left.
 * @throws AppError `no-release-consent`, `invalid-input` for a weak passphrase, `release-holds-withheld`, `unprintable-character`,
 * `cancelled`, `disk-full`, `already-closed` and others
 */
export async function releaseDocument(
  context: RecordsContext,
  input: ComposeInput,
  request: ReleaseRequest,
  signal: AbortSignal,
): Promise<Release> {
  const format = request.format ?? 'pdf';
  const consentId = checkRelease(input, request);
  await checkPassphrase(format, request.passphrase);
  const place = context.places.resolve(request.place);
  const passphrase = request.passphrase === undefined ? undefined : pdfPassphrase(request.passphrase);
  const as = { format, passphrase, name: path.basename(place) };
  const leaving = await prepare(context, input, request, as, signal);
  const file = writeAside(place, leaving.file);
  try {
    // The file takes its place inside the transaction: a failure of either takes back both.
    return context.database.transaction(() => {
      const release = enter(context, input, request, { ...leaving, consentId, format });
      file.put();
      return release;
    });
  } catch (error) {
    file.discard();
    throw error;
  }
}

export type PaperRequest = Input<RecordsContracts['documents.paper']>;

/**
 * Lets a document go on paper: the same checks as for a file, first to give the pages to the system's printing, then, once they were
 * printed, to enter them into the ledger.
 * @throws AppError as `releaseDocument`
 */
export async function releaseOnPaper(
  context: RecordsContext,
  input: ComposeInput,
  request: PaperRequest,
  signal: AbortSignal,
): Promise<{ pdf: Uint8Array<ArrayBuffer>; release: Release | null }> {
  const consentId = checkRelease(input, request);
  const leaving = await prepare(context, input, request, { format: 'pdf', name: '' }, signal);
  const release = request.printed
    ? enter(context, input, request, { ...leaving, consentId, format: 'paper' })
    : null;
  return { pdf: leaving.file, release };
}

interface Leaving {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly withheld: number;
}

/** The finished bytes, looked through once more. */
async function prepare(
  context: RecordsContext,
  input: ComposeInput,
  request: Pick<ReleaseRequest, 'caseId' | 'kind' | 'operation'>,
  as: Pick<PrintJob, 'format' | 'passphrase'> & { readonly name: string },
  signal: AbortSignal,
): Promise<Leaving> {
  const edits = blockEditsOf(context.database, request.caseId, request.kind);
  const { tree, withheld } = composeDocument(input, edits);
  const { format, passphrase, name } = as;
  const { file, pages } = await printForCase(context, tree, request.operation, signal, {
    format,
    passphrase,
  });
  await scanRelease({ bytes: file, name, format, password: passphrase }, input.data, tree);
  if (signal.aborted) throw new AppError({ code: 'cancelled', problem: documentsText.printingCancelled });
  return { file, pages, withheld: withheld.length };
}

/** Writes what leaves into the ledger. */
function enter(
  context: RecordsContext,
  input: ComposeInput,
  request: Omit<PaperRequest, 'printed'>,
  { file, pages, withheld, consentId, format }: Leaving & Pick<Release, 'consentId' | 'format'>,
): Release {
  return addRelease(
    begin(context),
    {
      caseId: request.caseId,
      documentKind: request.kind,
      format,
      reference: input.reference,
      recipient: request.recipient,
      purpose: request.purpose,
      consentId,
      digest: createHash('sha256').update(file).digest('hex'),
      pages,
      withheld,
    },
    file,
  );
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

/**
 * Refuses unless this very consent covers recipient, reader and purpose today. The client's own copy needs none: it goes to the client by
 * name. Nor does a blank form, which holds nothing from the record: it goes to the therapist.
 * @returns the consent it leaves under
 */
function checkRelease(
  { data, date, audience, kind }: ComposeInput,
  request: Pick<ReleaseRequest, 'recipient' | 'purpose' | 'consentId'>,
): Id | null {
  if (kind === 'blankForm') {
    if (request.recipient.trim() === data.practitioner.name.trim() && request.purpose === blankFormPurpose)
      return null;
    throw new AppError({ code: 'no-release-consent', problem: documentsText.notTheTherapist });
  }
  if (audience === 'client') {
    const name = data.client.text('fullName') ?? data.case.clientName;
    if (request.recipient.trim() === name.trim() && request.purpose === ownCopyPurpose) return null;
    throw new AppError({ code: 'no-release-consent', problem: documentsText.notTheClient });
  }
  const consent = data.consents.find((one) => one.recordId === request.consentId);
  if (!consent) throw new AppError({ code: 'no-release-consent', problem: documentsText.noConsent });
  const { recipient, purpose } = request;
  const check = consentCovers(consent, { recipient, purpose, on: date, audience, kind });
  if (!check.covers) throw new AppError({ code: 'no-release-consent', problem: consentGapText[check.why] });
  return consent.recordId;
}
