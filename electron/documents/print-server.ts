import { AppError } from '../../shared/domain/errors.ts';
import { documentsText } from '../../shared/text/documents.ts';
import { reportProblem } from '../platform/report-problem.ts';
import type { FontLibrary } from './pdf/fonts.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { PrintJob, type PrintReply } from './print-messages.ts';

/** Prints one job and reports. Never throws: what went wrong is told without stack and without a word of the document. */
export async function servePrintJob(
  message: unknown,
  fonts: FontLibrary,
  reply: (reply: PrintReply) => void,
): Promise<void> {
  try {
    const { tree, photos } = PrintJob.parse(message);
    const printed = await printPdf(tree, photos, {
      fonts,
      onProgress: (done, total) => reply({ type: 'progress', done, total }),
    });
    reply({ type: 'printed', ...printed });
  } catch (error) {
    if (!(error instanceof AppError)) reportProblem('printing', error);
    const told =
      error instanceof AppError
        ? error.shape
        : { code: 'internal' as const, problem: documentsText.printingFailed };
    reply({ type: 'failed', error: told });
  }
}
