import { AppError } from '../../shared/domain/errors.ts';
import { documentsText } from '../../shared/text/documents.ts';
import type { RecordsContext } from '../ipc/context.ts';
import { type PrintJob, PrintReply } from './print-messages.ts';

/** A finished file. */
export type PrintedFile = Omit<Extract<PrintReply, { type: 'printed' }>, 'type'>;

interface PrintWatch {
  /** Ends the printing process when it aborts. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Prints a document in a process of its own, which ends with the work.
 * @throws AppError `cancelled`, `unprintable-character`, `picture-damaged`, `internal`
 */
export function printInOwnProcess(
  printing: RecordsContext['printing'],
  job: PrintJob,
  { signal, onProgress }: PrintWatch,
): Promise<PrintedFile> {
  if (signal.aborted) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const child = printing.start();
    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      settle();
      child.kill();
    };
    const abort = () => finish(() => reject(cancelled()));
    signal.addEventListener('abort', abort);
    child.onExit(() => finish(() => reject(failed())));
    child.onMessage((message) => {
      const reply = PrintReply.safeParse(message);
      if (!reply.success) return finish(() => reject(failed()));
      const { data } = reply;
      if (data.type === 'progress') return onProgress(data.done, data.total);
      if (data.type === 'failed') return finish(() => reject(new AppError(data.error)));
      const { file, pages, boxes } = data;
      return finish(() => resolve({ file, pages, boxes }));
    });
    child.postMessage(job);
  });
}

function cancelled(): AppError {
  return new AppError({ code: 'cancelled', problem: documentsText.printingCancelled });
}

function failed(): AppError {
  return new AppError({ code: 'internal', problem: documentsText.printingFailed });
}
