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
  const consentId = checkRelease(input, request);
  const format = request.format ?? 'pdf';
  await checkPassphrase(format, request.passphrase);
  const place = context.places.resolve(request.place);
  const edits = blockEditsOf(context.database, request.caseId, request.kind);
  const { tree, withheld } = composeDocument(input, edits);
  const passphrase = request.passphrase === undefined ? undefined : pdfPassphrase(request.passphrase);
  const printed = await printForCase(context, tree, request.operation, signal, { format, passphrase });
  const finished = { bytes: printed.file, name: path.basename(place), format, password: passphrase };
  await scanRelease(finished, input.data, tree);
  if (signal.aborted) throw new AppError({ code: 'cancelled', problem: documentsText.printingCancelled });
  const file = writeAside(place, printed.file);
  try {
    // The file takes its place inside the transaction: a failure of either takes back both.
    return context.database.transaction(() => {
      const release = addRelease(
        begin(context),
        {
          caseId: request.caseId,
          documentKind: request.kind,
          format,
          reference: input.reference,
          recipient: request.recipient,
          purpose: request.purpose,
          consentId,
          digest: createHash('sha256').update(printed.file).digest('hex'),
          pages: printed.pages,
          withheld: withheld.length,
        },
        printed.file,
      );
      file.put();
      return release;
    });
  } catch (error) {
    file.discard();
    throw error;
  }
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
function checkRelease({ data, date, audience, kind }: ComposeInput, request: ReleaseRequest): Id | null {
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
