import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
import { vaultText } from '../../shared/text/vault.ts';

const meanings: Readonly<Record<string, { code: ErrorCode; problem: string }>> = {
  ENOSPC: { code: 'disk-full', problem: vaultText.diskFull },
  EDQUOT: { code: 'disk-full', problem: vaultText.diskFull },
  EROFS: { code: 'vault-folder-read-only', problem: vaultText.folderReadOnly },
  EACCES: { code: 'vault-folder-read-only', problem: vaultText.folderReadOnly },
  EPERM: { code: 'vault-folder-read-only', problem: vaultText.folderReadOnly },
  ENOENT: { code: 'vault-missing', problem: vaultText.folderMissing },
  ENOTDIR: { code: 'vault-missing', problem: vaultText.folderMissing },
  EIO: { code: 'save-failed', problem: vaultText.saveFailed },
};

/** The file system's code of an error, such as `ENOENT`; undefined for errors of another kind. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Turns an error of the file system into one the user can act on; other errors come back as they are. Leaves the path out. */
export function fileError(error: unknown): unknown {
  const meaning = meanings[codeOf(error) ?? ''];
  return meaning ? new AppError(meaning) : error;
}

/** Runs `work` and throws what `fileError` makes of anything it throws. */
export function withFileErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileError(error);
  }
}
