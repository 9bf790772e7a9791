import fs from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file so that after a crash or a loss of power it is either the old one or the new one, whole. The new bytes go to a
 * file beside it, are forced to the disk and then take the name. Only the owner may read the file.
 * @throws the file system's error; the old file is then untouched
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const fresh = `${file}.new`;
  try {
    writeThrough(fresh, bytes);
    fs.renameSync(fresh, file);
  } catch (error) {
    fs.rmSync(fresh, { force: true });
    throw error;
  }
  syncFolder(path.dirname(file));
}

/** Writes a file that only its owner may read and waits until it is on the disk. */
export function writeThrough(file: string, bytes: Uint8Array): void {
  const handle = fs.openSync(file, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += fs.writeSync(handle, bytes, written);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Makes new, renamed and removed names in a folder last. Windows has no such call, and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
