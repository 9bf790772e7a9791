import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../../shared/domain/errors.ts';
import { vaultText } from '../../shared/text/vault.ts';
import { replaceFile, syncFolder } from './atomic-file.ts';
import { codeOf, withFileErrors } from './file-errors.ts';
import { type Header, maxHeaderBytes, readHeader, writeHeader } from './header.ts';

/** The files of one vault folder. */
export class VaultFiles {
  readonly folder: string;
  /** Who can open the vault. */
  readonly header: string;
  /** The records, encrypted. */
  readonly database: string;
  /** A database on its way to a new vault; takes its name when the header is there. */
  readonly unfinished: string;

  constructor(folder: string) {
    this.folder = folder;
    this.header = path.join(folder, 'vault.json');
    this.database = path.join(folder, 'vault.db');
    this.unfinished = path.join(folder, 'vault.new.db');
  }

  /** Whether a vault is there. Either file is enough, since neither may be written over. */
  exist(): boolean {
    return fs.existsSync(this.header) || fs.existsSync(this.database);
  }

  /** Makes the folder, for this user only. */
  makeFolder(): void {
    withFileErrors(() => fs.mkdirSync(this.folder, { recursive: true, mode: 0o700 }));
  }

  /** Reads and checks the header. Throws as `readHeader`, or AppError `vault-missing`. */
  readHeader(): Header {
    return readHeader(withFileErrors(() => this.headerBytes()));
  }

  /** Replaces the header, wholly or not at all. */
  writeHeader(header: Omit<Header, 'check'>): void {
    withFileErrors(() => replaceFile(this.header, writeHeader(header)));
  }

  /**
   * Makes the files of a new vault: all of them or, when anything fails, none.
   * @param makeDatabase makes and closes the database at the path given
   */
  async make(header: Omit<Header, 'check'>, makeDatabase: (file: string) => Promise<void>): Promise<void> {
    this.removeUnfinished();
    try {
      await makeDatabase(this.unfinished);
      this.writeHeader(header);
      withFileErrors(() => this.finish());
    } catch (error) {
      if (!fs.existsSync(this.database)) {
        fs.rmSync(this.header, { force: true });
        this.removeUnfinished();
      }
      throw error;
    }
  }

  /** Completes a creation that was cut off after its header was written, if there was one. Throws AppError `vault-damaged`. */
  completeCreation(): void {
    if (fs.existsSync(this.database)) return;
    if (!fs.existsSync(this.unfinished)) {
      throw new AppError({ code: 'vault-damaged', problem: vaultText.databaseMissing });
    }
    withFileErrors(() => this.finish());
  }

  private finish(): void {
    fs.renameSync(this.unfinished, this.database);
    syncFolder(this.folder);
  }

  private removeUnfinished(): void {
    for (const end of ['', '-wal', '-shm', '-journal']) fs.rmSync(this.unfinished + end, { force: true });
  }

  private headerBytes(): Buffer {
    let handle: number;
    try {
      handle = fs.openSync(this.header, 'r');
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
      throw fs.existsSync(this.database)
        ? new AppError({ code: 'vault-header-damaged', problem: vaultText.headerMissing })
        : new AppError({ code: 'vault-missing', problem: vaultText.missing });
    }
    try {
      // One byte more than allowed shows that there is too much, without reading all of it.
      const bytes = Buffer.alloc(maxHeaderBytes + 1);
      return bytes.subarray(0, fs.readSync(handle, bytes, 0, bytes.length, 0));
    } finally {
      fs.closeSync(handle);
    }
  }
}
