import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { VaultDatabase } from '../../../electron/storage/database.ts';
import { createDatabase, openDatabase } from '../../../electron/storage/open.ts';
import { readSetting, writeSetting } from '../../../electron/storage/settings.ts';
import { UnlockDelays } from '../../../electron/vault/unlock-delay.ts';
import { Vault } from '../../../electron/vault/vault.ts';
import { AppError } from '../../../shared/domain/errors.ts';

export const passphrase = 'kettle marmalade viaduct sparrow';
export const otherPassphrase = 'umbrella gravel nineteen lanterns';

export const practitioner = {
  name: 'Imogen Ashworth',
  postNominals: 'MRCOT',
  hcpcNumber: 'OT00000',
  clinic: 'Fernhollow',
  letterheadLines: [],
  casePrefix: 'FH',
};

/** A folder for one test file, and vaults in it. Time stands still unless moved, and tries at the lock cost nothing. */
export class Bench {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'otway-vault-'));
  now = 1_000_000_000_000;
  private readonly opened: Vault<VaultDatabase>[] = [];
  private lastFolder = 0;

  newFolder(): string {
    this.lastFolder += 1;
    return path.join(this.folder, String(this.lastFolder));
  }

  /** A vault on a folder, as a newly started process sees it. */
  vault(folder: string): Vault<VaultDatabase> {
    const delays = new UnlockDelays(path.join(this.folder, 'delays.json'), () => this.now);
    const vault = new Vault(folder, { create: createDatabase, open: openDatabase }, delays);
    this.opened.push(vault);
    return vault;
  }

  /** Makes a vault with a practitioner and closes it. */
  async makeVault(): Promise<{ folder: string; header: string; recoveryCode: string }> {
    const folder = this.newFolder();
    const vault = this.vault(folder);
    const recoveryCode = await vault.create(passphrase, (database) =>
      writeSetting(database, 'practitioner', practitioner),
    );
    await vault.close();
    return { folder, header: path.join(folder, 'vault.json'), recoveryCode };
  }

  /** Opens the vault in a folder and reads its practitioner's name, then closes it. */
  async nameIn(folder: string, secret: string): Promise<string | undefined> {
    const vault = this.vault(folder);
    try {
      await vault.unlock(secret);
      return vault.database && readSetting(vault.database, 'practitioner')?.name;
    } finally {
      await vault.close();
    }
  }

  async remove(): Promise<void> {
    for (const vault of this.opened) await vault.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The code of the `AppError` that `work` ends with, or what it gave. */
export async function outcome(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
