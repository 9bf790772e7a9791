import { AppError } from '../../shared/domain/errors.ts';
import { documentsText } from '../../shared/text/documents.ts';
import { reportProblem } from '../platform/report-problem.ts';
import type { PrintParts } from './docx/print-docx.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { PrintJob, type PrintReply } from './print-messages.ts';

/** Prints one job and reports. Never throws: what went wrong is told without stack and without a word of the document. */
export async function servePrintJob(
  message: unknown,
  parts: PrintParts,
  reply: (reply: PrintReply) => void,
): Promise<void> {
  try {
    const { tree, photos, format, passphrase, signer } = PrintJob.parse(message);
    if (format === 'docx') {
      const { printDocx } = await import('./docx/print-docx.ts');
      const { docx, pages } = await printDocx(tree, photos, parts);
      return reply({ type: 'printed', file: docx, pages, boxes: [] });
    }
    const { pdf, pages, boxes } = await printPdf(tree, photos, {
      fonts: parts.fonts,
      passphrase: format === 'encryptedPdf' ? passphrase : undefined,
      signer,
      onProgress: (done, total) => reply({ type: 'progress', done, total }),
    });
    reply({ type: 'printed', file: pdf, pages, boxes });
  } catch (error) {
    if (!(error instanceof AppError)) reportProblem('printing', error);
    const told =
      error instanceof AppError
        ? error.shape
        : { code: 'internal' as const, problem: documentsText.printingFailed };
    reply({ type: 'failed', error: told });
  }
}
