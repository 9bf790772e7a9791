import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../../shared/domain/errors.ts';
import { callText } from '../../shared/text/calls.ts';
import type { Folders, VaultState } from '../ipc/process-messages.ts';
import { type FolderWarning, folderWarnings } from './folder-warnings.ts';
import { UnlockDelays } from './unlock-delay.ts';
import { type DatabaseMaker, Vault } from './vault.ts';

/** The two vaults of this program, the user's own and the demo one, of which one is shown and at most one is open. */
export class VaultSession<Database extends { close(): void }> {
  private readonly own: Vault<Database>;
  private readonly demo: Vault<Database>;
  private readonly tell: (state: VaultState, demo: boolean) => void;
  private readonly whenOpen: (vault: Vault<Database>, database: Database) => Promise<void>;
  private demoShown: boolean;

  /**
   * @param tell told when the vault opens or begins to
   * @param whenOpen makes the records of a newly opened vault available
   */
  constructor(
    folders: Folders,
    demoShown: boolean,
    maker: DatabaseMaker<Database>,
    tell: (state: VaultState, demo: boolean) => void,
    whenOpen: (vault: Vault<Database>, database: Database) => Promise<void>,
  ) {
    const delays = new UnlockDelays(path.join(folders.state, 'unlock-delays.json'), Date.now);
    this.own = new Vault(folders.vault, maker, delays);
    this.demo = new Vault(folders.demo, maker, delays);
    this.demoShown = demoShown;
    this.tell = tell;
    this.whenOpen = whenOpen;
  }

  /** The vault that is shown now. */
  get vault(): Vault<Database> {
    return this.demoShown ? this.demo : this.own;
  }

  get isDemo(): boolean {
    return this.demoShown;
  }

  /** Why the shown vault's folder is a risk. */
  get warnings(): FolderWarning[] {
    return folderWarnings(existingPart(this.vault.files.folder), mounts());
  }

  /** Shows the demo vault from now on, or the user's own again. Throws AppError `forbidden` while a vault is open. */
  showDemo(shown: boolean): void {
    if (this.vault.database) throw new AppError({ code: 'forbidden', problem: callText.lockFirst });
    this.demoShown = shown;
    this.tell('closed', shown);
  }

  /** Runs work that opens the shown vault, and makes its records available when it succeeds. */
  async opening<T>(work: (vault: Vault<Database>) => Promise<T>): Promise<T> {
    const { vault } = this;
    if (vault.database) throw new AppError({ code: 'forbidden', problem: callText.lockFirst });
    this.tell('opening', this.demoShown);
    try {
      return await work(vault);
    } finally {
      const { database } = vault;
      if (database) await this.whenOpen(vault, database);
      this.tell(database ? 'open' : 'closed', this.demoShown);
    }
  }

  /** Closes whatever is open. */
  async close(): Promise<void> {
    await Promise.all([this.own.close(), this.demo.close()]);
  }
}

/** The folder with links resolved or, of one that is not there yet, what is. */
function existingPart(folder: string): string {
  try {
    return fs.realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(existingPart(parent), path.basename(folder));
  }
}

function mounts(): string {
  try {
    return fs.readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
}
