import type { DocumentFormat } from '../../shared/documents/format.ts';
import { leaksIn, type ReleaseMeant } from '../../shared/documents/release-check.ts';
import type { CaseData } from '../../shared/domain/case-data.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { releaseScanText } from '../../shared/text/release-scan.ts';
import { reportProblem } from '../platform/report-problem.ts';
import type { FileWords } from './read-back/file-words.ts';

/** A finished file on its way out. */
export interface FinishedFile {
  readonly bytes: Uint8Array;
  /** The name that was chosen for it, without its folder. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** Opens it where it is encrypted. */
  readonly password?: string | undefined;
}

/**
 * The last look before a file goes: reads it back and stops the release when its pages, its name or what it says of itself hold something
 * that this reader may not have, however it came there.
 * @throws AppError `release-holds-withheld`, also when the file cannot be read back
 */
export async function scanRelease(file: FinishedFile, data: CaseData, meant: ReleaseMeant): Promise<void> {
  const words = await wordsOf(file);
  const leaks = leaksIn({ ...words, fileName: file.name }, data, meant);
  if (leaks.length > 0) throw stopped(releaseScanText.found(leaks));
}

async function wordsOf({ bytes, format, password }: FinishedFile): Promise<FileWords> {
  try {
    if (format === 'docx') {
      const { readDocx } = await import('./read-back/read-docx.ts');
      return readDocx(bytes);
    }
    const { readPdf } = await import('./read-back/read-pdf.ts');
    return await readPdf(bytes, password);
  } catch (error) {
    reportProblem('release scan', error);
    throw stopped(releaseScanText.unreadable);
  }
}

function stopped(problem: string): AppError {
  return new AppError({ code: 'release-holds-withheld', problem: problem.slice(0, 500) });
}
