import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../../shared/domain/errors.ts';
import { documentsText } from '../../shared/text/documents.ts';
import { codeOf } from '../vault/file-errors.ts';

/** A file that is complete on disk but not yet in its place. */
export interface FileAside {
  /** Puts it in its place, over a file of the same name. */
  put(): void;
  /**
   * Puts it in its place where there is no file of that name.
   * @throws AppError `invalid-input` where there is
   */
  putAnew(): void;
  /** Removes it, from its place too when it is there already. */
  discard(): void;
}

/**
 * Writes bytes beside their place, so that the place never holds half a document.
 * @throws AppError `disk-full`, `vault-folder-read-only`, `folder-missing`, `save-failed`
 */
export function writeAside(place: string, bytes: Uint8Array): FileAside {
  const aside = path.join(path.dirname(place), `.otway-${randomBytes(8).toString('hex')}.part`);
  let current = aside;
  try {
    const file = fs.openSync(aside, 'wx', 0o600);
    try {
      fs.writeFileSync(file, bytes);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
  } catch (error) {
    fs.rmSync(aside, { force: true });
    throw placeError(error);
  }
  const move = () => {
    fs.renameSync(aside, place);
    current = place;
  };
  return {
    put: () => orPlaceError(move),
    putAnew: () =>
      orPlaceError(() => {
        takeName(aside, place);
        current = place;
        fs.rmSync(aside, { force: true });
      }),
    discard() {
      fs.rmSync(current, { force: true });
    },
  };
}

/**
 * Gives a whole file its name, never one that is taken: only one can make a second name for a file, and moving would go over what is there. Where a
 * file has one name alone, as on most memory sticks, it is looked for before it is moved.
 */
function takeName(aside: string, place: string): void {
  try {
    fs.linkSync(aside, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || fs.existsSync(place)) throw nameTaken();
    fs.renameSync(aside, place);
  }
}

function orPlaceError(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw placeError(error);
  }
}

function placeError(error: unknown): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError({ code: 'disk-full', problem: documentsText.place.full });
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new AppError({ code: 'vault-folder-read-only', problem: documentsText.place.readOnly });
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError({ code: 'folder-missing', problem: documentsText.place.missing });
    case 'EEXIST':
      return nameTaken();
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EIO':
      return new AppError({ code: 'copy-failed', problem: documentsText.place.failed });
    default:
      return error;
  }
}

/** There is a file of that name where it must not be written over. */
export function nameTaken(): AppError {
  return new AppError({
    code: 'invalid-input',
    field: 'folder',
    problem: documentsText.place.taken,
    accepted: documentsText.place.takenAccepted,
  });
}
