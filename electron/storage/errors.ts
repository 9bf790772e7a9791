import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
import { storageText } from '../../shared/text/storage.ts';

interface Meaning {
  readonly code: ErrorCode;
  readonly problem: string;
}

const damaged: Meaning = { code: 'vault-damaged', problem: storageText.damaged };
const diskFull: Meaning = { code: 'disk-full', problem: storageText.diskFull };
const readOnly: Meaning = { code: 'vault-folder-read-only', problem: storageText.readOnly };
const inUse: Meaning = { code: 'vault-in-use', problem: storageText.inUse };

/** By primary code; an extended code such as `SQLITE_CORRUPT_VTAB` falls back to the part in front. */
const meanings: Readonly<Record<string, Meaning>> = {
  SQLITE_NOTADB: damaged,
  SQLITE_CORRUPT: damaged,
  SQLITE_FORMAT: damaged,
  SQLITE_FULL: diskFull,
  // The shared-memory file beside the database could not grow.
  SQLITE_IOERR_SHMSIZE: diskFull,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  SQLITE_READONLY: readOnly,
  SQLITE_CANTOPEN: readOnly,
  SQLITE_PERM: readOnly,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  SQLITE_BUSY: inUse,
  SQLITE_LOCKED: inUse,
  // A page whose check sum fails reads as an input error.
  SQLITE_IOERR_SHORT_READ: damaged,
  SQLITE_IOERR_DATA: damaged,
  SQLITE_IOERR_CORRUPTFS: damaged,
  SQLITE_IOERR: { code: 'save-failed', problem: storageText.notStored },
};

/**
 * Turns an error of SQLite or of the file system into one the user can understand. Errors that already are one, and errors of the
 * program itself, come back as they are; SQLite's own message never goes further, because it may quote data.
 */
export function storageError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  const meaning = meanings[code] ?? meanings[code.split('_').slice(0, 2).join('_')];
  if (meaning) return new AppError(meaning);
  return code.startsWith('SQLITE_') ? new Error(`storage: ${code}`) : error;
}

/** Runs `work` and throws what `storageError` makes of anything it throws. */
export function withStorageErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageError(error);
  }
}
