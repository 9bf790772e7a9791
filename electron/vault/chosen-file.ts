import fs from 'node:fs';
import { AppError } from '../../shared/domain/errors.ts';
import { vaultText } from '../../shared/text/vault.ts';
import { replaceFile } from './atomic-file.ts';
import { fileError } from './file-errors.ts';

/** What is said where a chosen file cannot be read. */
export interface FileWords {
  /** Names the file in messages. */
  readonly file: string;
  readonly notAFile: string;
  readonly accepted: string;
  readonly tooLarge: (bytes: number) => string;
  readonly largest: (bytes: number) => string;
  readonly gone: string;
  readonly unreadable: string;
}

/**
 * Reads a file that the user chose, whole.
 * @param mostBytes a larger file is turned down before it is read
 * @throws AppError `invalid-input`, `too-large` or `not-found`, each with what is accepted
 */
export function readChosenFile(file: string, mostBytes: number, words: FileWords): Buffer {
  let handle: number | undefined;
  try {
    handle = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const stat = fs.fstatSync(handle);
    if (!stat.isFile())
      throw new AppError({
        code: 'invalid-input',
        field: words.file,
        problem: words.notAFile,
        accepted: words.accepted,
      });
    if (stat.size > mostBytes)
      throw new AppError({
        code: 'too-large',
        field: words.file,
        problem: words.tooLarge(stat.size),
        accepted: words.largest(mostBytes),
      });
    return fs.readFileSync(handle);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new AppError(
      gone
        ? { code: 'not-found', field: words.file, problem: words.gone }
        : { code: 'invalid-input', field: words.file, problem: words.unreadable },
    );
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

/**
 * Writes words to a place that the user chose, whole or not at all.
 * @throws AppError `disk-full` or `save-failed`
 */
export function writeChosenFile(file: string, content: string): void {
  try {
    replaceFile(file, Buffer.from(content, 'utf8'));
  } catch (error) {
    const known = fileError(error);
    if (known instanceof AppError && known.code === 'disk-full') throw known;
    throw new AppError({ code: 'save-failed', problem: vaultText.saveFailed });
  }
}
