import { use, useState } from 'react';
import { v4 as newOperation } from 'uuid';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { filePassphraseProblem } from '../../../shared/documents/file-passphrase.ts';
import { type DocumentFormat, fileEndings } from '../../../shared/documents/format.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { documentFormatText } from '../../../shared/text/document-format.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import type { FileWanted } from './FormatFields.tsx';
import { LeavingContext } from './use-file-wanted.ts';
import type { DocumentChoice } from './use-printed.ts';

/** What came of a release. */
export type ReleaseOutcome =
  | { readonly kind: 'released'; readonly place: string; readonly format: DocumentFormat }
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'notPrinted' }
  | { readonly kind: 'failed'; readonly error: AppError };

/** Whom a copy goes to, and on what terms. */
type Addressed = Pick<
  Input<Contracts['documents.export']>,
  'recipient' | 'purpose' | 'copy' | 'unsignedReason' | 'channel' | 'agreed' | 'contactReason'
>;

/** Asks for a place and lets the document go there. */
export function useRelease(choice: DocumentChoice, tree: DocumentTree) {
  const [operation, setOperation] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<ReleaseOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const { onBusy } = use(LeavingContext);
  const lock = (locked: boolean) => {
    setBusy(locked);
    onBusy(locked);
  };

  const attempt = async (work: () => Promise<ReleaseOutcome | null>): Promise<void> => {
    setOutcome(null);
    lock(true);
    try {
      setOutcome(await work());
    } catch (thrown) {
      const error = asAppError(thrown);
      setOutcome(error.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', error });
    } finally {
      setOperation(null);
      lock(false);
    }
  };

  /** Writes the file; `onWritten` is called as soon as it stands. */
  const release = (to: Addressed, file: FileWanted, onWritten: () => void) =>
    attempt(async () => {
      const { format } = file;
      // Said before a place is asked for; the records process judges it as well.
      await checkPassphrase(file);
      const chosen = await call('window.chooseSavePlace', {
        suggestedName: documentFileName(tree.kind, tree.reference, format),
        type: fileEndings[format],
      });
      if (chosen === null) return null;
      const id = newOperation();
      setOperation(id);
      const secret = format === 'encryptedPdf' ? { passphrase: file.passphrase } : {};
      await call('documents.export', {
        ...choice,
        ...to,
        format,
        ...secret,
        place: chosen.place,
        operation: id,
      });
      onWritten();
      await refreshAll();
      return { kind: 'released', place: chosen.shown, format };
    });

  /** On paper: checked as a file is, printed by the system, then entered into the ledger. */
  const print = (to: Addressed) =>
    attempt(async () => {
      const leave = async (printed: boolean) => {
        const id = newOperation();
        setOperation(id);
        const answer = await call('documents.paper', { ...choice, ...to, printed, operation: id });
        setOperation(null);
        return answer;
      };
      const { pdf } = await leave(false);
      const { printPages } = await import('./print-pages.ts');
      if (!(await printPages(pdf))) return { kind: 'notPrinted' };
      await leave(true);
      await refreshAll();
      return { kind: 'printed' };
    });

  return {
    release,
    print,
    /** From the choice of a place until the file stands or nothing came of it. */
    busy,
    operation,
    outcome,
    /** Says why nothing was released. */
    fail: (error: AppError) => setOutcome({ kind: 'failed', error }),
  };
}

/** @throws AppError `invalid-input` for a passphrase that cannot lock a file, or that was typed in two ways */
async function checkPassphrase({ format, passphrase, again }: FileWanted): Promise<void> {
  if (format !== 'encryptedPdf') return;
  const problem = await filePassphraseProblem(passphrase);
  if (problem === null && passphrase === again) return;
  throw new AppError({
    code: 'invalid-input',
    field: documentFormatText.passphrase,
    problem: problem === null ? documentFormatText.differs : documentsText.filePassphrase[problem],
    accepted: problem === null ? documentFormatText.typeAgain : documentsText.filePassphraseAccepted,
  });
}
