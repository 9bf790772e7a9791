import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { AppError } from '../../shared/domain/errors.ts';
import { callText } from '../../shared/text/calls.ts';
import { vaultText } from '../../shared/text/vault.ts';
import { fileError, withFileErrors } from './file-errors.ts';
import { type Header, headerVersion } from './header.ts';
import { sealHolds, withSecret } from './keys.ts';
import { lockVault, type VaultLock } from './lock-file.ts';
import { readRecoveryCode } from './recovery-code.ts';
import {
  makePassphraseSlot,
  makeRecoverySlot,
  type OpenedSlot,
  openWithPassphrase,
  openWithRecoverySecret,
  withSlots,
} from './slots.ts';
import { requireStrong } from './strength.ts';
import { oneAtATime } from './turns.ts';
import type { UnlockDelays } from './unlock-delay.ts';
import { VaultFiles } from './vault-files.ts';

/** What a vault needs of a database; how it stores is not its concern. Both functions wipe the key they are given. */
export interface DatabaseMaker<Database extends { close(): void }> {
  create(file: string, key: Buffer): Database | Promise<Database>;
  open(file: string, key: Buffer): Database | Promise<Database>;
}

/** Fills the database of a new vault; when it throws, no vault is made. */
export type Prepare<Database> = (database: Database) => void | Promise<void>;

/**
 * One vault folder, locked or open. The process that opened it ends with the lock. Keys are wiped by the call that needed them;
 * the database key alone stays while the vault is open, outside the JavaScript heap, for whole-file work. Calls run one after
 * the other.
 */
export class Vault<Database extends { close(): void }> {
  readonly files: VaultFiles;
  private readonly maker: DatabaseMaker<Database>;
  private readonly delays: UnlockDelays;
  private readonly inTurn = oneAtATime();
  private lock: VaultLock | undefined;
  private opened: { readonly database: Database; readonly key: KeyObject } | undefined;

  constructor(folder: string, maker: DatabaseMaker<Database>, delays: UnlockDelays) {
    this.files = new VaultFiles(folder);
    this.maker = maker;
    this.delays = delays;
  }

  /** The open database; undefined while locked. */
  get database(): Database | undefined {
    return this.opened?.database;
  }

  /** A copy of the database key, which the caller wipes. Throws AppError `vault-locked`. */
  copyKey(): Buffer {
    if (!this.opened) throw new AppError({ code: 'vault-locked', problem: callText.vaultLocked });
    return this.opened.key.export();
  }

  /**
   * Makes a new vault and opens it.
   * @returns the recovery code, which is kept nowhere
   * @throws AppError `vault-exists`, `weak-passphrase`, `vault-folder-read-only`, `disk-full` or `vault-in-use`
   */
  create(passphrase: string, prepare: Prepare<Database>): Promise<string> {
    return this.inTurn(async () => {
      this.refuseExisting();
      await requireStrong(passphrase);
      this.files.makeFolder();
      return this.holdingFolder(() => {
        this.refuseExisting();
        return withSecret(randomBytes(32), async (databaseKey) => {
          const vaultId = randomUUID();
          const passphraseSlot = await makePassphraseSlot(passphrase, databaseKey, vaultId);
          const recovery = await makeRecoverySlot(databaseKey, vaultId);
          const slots = [passphraseSlot, recovery.slot];
          const header = { format: 'otway-vault' as const, version: headerVersion, vaultId, slots } as const;
          await this.files.make(withSlots(header, [], databaseKey), (file) =>
            this.makeDatabase(file, databaseKey, prepare),
          );
          await this.openDatabase(databaseKey);
          return recovery.recoveryCode;
        });
      });
    });
  }

  /**
   * Opens the vault.
   * @throws AppError `vault-missing`, a `vault-header-…` code, `vault-newer`, `wait-before-retry`, `vault-in-use`,
   *   `wrong-passphrase` or `vault-damaged`
   */
  unlock(passphrase: string): Promise<void> {
    return this.inTurn(() => {
      const header = this.files.readHeader();
      return this.holdingFolder(() =>
        this.withPassphrase(header, passphrase, ({ databaseKey }) => this.openDatabase(databaseKey)),
      );
    });
  }

  /**
   * Opens the vault with its recovery code and gives it a new passphrase.
   * @returns a new recovery code; the old one no longer works
   * @throws AppError `wrong-recovery-code`, `weak-passphrase` or as `unlock`
   */
  recover(recoveryCode: string, newPassphrase: string): Promise<string> {
    return this.inTurn(async () => {
      const header = this.files.readHeader();
      await requireStrong(newPassphrase);
      return withSecret(readRecoveryCode(recoveryCode), (secret) =>
        this.holdingFolder(() =>
          this.withKey(header, openWithRecoverySecret, secret, async ({ databaseKey }) => {
            // The records must open before any slot is changed.
            await this.openDatabase(databaseKey);
            const idOf = (kind: string) => header.slots.find((slot) => slot.kind === kind)?.id;
            const { vaultId } = header;
            const fresh = await makePassphraseSlot(newPassphrase, databaseKey, vaultId, idOf('passphrase'));
            const recovery = await makeRecoverySlot(databaseKey, vaultId, idOf('recovery'));
            this.files.writeHeader(withSlots(header, [fresh, recovery.slot], databaseKey));
            return recovery.recoveryCode;
          }),
        ),
      );
    });
  }

  /**
   * Exchanges the passphrase of the open vault. Rewrites one slot of `vault.json`; the records stay as they are.
   * @throws AppError `wrong-passphrase`, `wait-before-retry` or `weak-passphrase`
   */
  changePassphrase(current: string, next: string): Promise<void> {
    return this.inTurn(async () => {
      const header = this.files.readHeader();
      await requireStrong(next);
      await this.withPassphrase(header, current, async ({ slot, databaseKey }) => {
        const fresh = await makePassphraseSlot(next, databaseKey, header.vaultId, slot.id);
        this.files.writeHeader(withSlots(header, [fresh], databaseKey));
      });
    });
  }

  /**
   * Whether whoever is at the keyboard knows the passphrase. Wrong tries count as they do at the lock screen.
   * @throws AppError `wrong-passphrase` or `wait-before-retry`
   */
  checkPassphrase(passphrase: string): Promise<void> {
    return this.inTurn(() => this.withPassphrase(this.files.readHeader(), passphrase, () => undefined));
  }

  /** Makes a new recovery code for the open vault; the old one no longer works. Throws as `changePassphrase`. */
  newRecoveryCode(passphrase: string): Promise<string> {
    return this.inTurn(() => {
      const header = this.files.readHeader();
      return this.withPassphrase(header, passphrase, async ({ databaseKey }) => {
        const old = header.slots.find((slot) => slot.kind === 'recovery');
        const recovery = await makeRecoverySlot(databaseKey, header.vaultId, old?.id);
        this.files.writeHeader(withSlots(header, [recovery.slot], databaseKey));
        return recovery.recoveryCode;
      });
    });
  }

  /** Closes the database, once what is under way has ended, and leaves the folder. */
  close(): Promise<void> {
    return this.inTurn(() => this.leave());
  }

  private leave(): void {
    try {
      this.opened?.database.close();
    } finally {
      this.opened = undefined;
      this.lock?.release();
      this.lock = undefined;
    }
  }

  private refuseExisting(): void {
    if (this.files.exist()) throw new AppError({ code: 'vault-exists', problem: vaultText.exists });
  }

  /** Holds the folder during `work`, and until `close` if `work` succeeds, which then has opened the database. */
  private async holdingFolder<T>(work: () => Promise<T>): Promise<T> {
    if (this.opened) throw new AppError({ code: 'forbidden', problem: callText.lockFirst });
    this.lock = withFileErrors(() => lockVault(this.files.folder));
    try {
      return await work();
    } catch (error) {
      this.leave();
      throw fileError(error);
    }
  }

  private async makeDatabase(
    file: string,
    databaseKey: Uint8Array,
    prepare: Prepare<Database>,
  ): Promise<void> {
    const database = await this.maker.create(file, Buffer.from(databaseKey));
    try {
      await prepare(database);
    } finally {
      database.close();
    }
  }

  private async openDatabase(databaseKey: Uint8Array): Promise<void> {
    this.files.completeCreation();
    const database = await this.maker.open(this.files.database, Buffer.from(databaseKey));
    this.opened = { database, key: createSecretKey(databaseKey) };
  }

  private withPassphrase<T>(
    header: Header,
    passphrase: string,
    work: (opened: OpenedSlot) => T | Promise<T>,
  ): Promise<T> {
    return this.withKey(header, openWithPassphrase, passphrase, work);
  }

  /** Counts the try, opens a slot and checks the seal of the whole header before `work` gets the key, which is wiped after it. */
  private async withKey<T, Secret extends string | Uint8Array>(
    header: Header,
    open: (header: Header, secret: Secret) => Promise<OpenedSlot | null>,
    secret: Secret,
    work: (opened: OpenedSlot) => T | Promise<T>,
  ): Promise<T> {
    this.delays.begin(header.vaultId);
    const opened = await open(header, secret);
    if (!opened) {
      throw typeof secret === 'string'
        ? new AppError({ code: 'wrong-passphrase', problem: vaultText.wrongPassphrase })
        : new AppError({ code: 'wrong-recovery-code', problem: vaultText.wrongRecoveryCode });
    }
    return withSecret(opened.databaseKey, (databaseKey) => {
      this.delays.succeed(header.vaultId);
      const { seal, check: _check, ...unsealed } = header;
      if (!sealHolds(unsealed, seal, databaseKey)) {
        throw new AppError({ code: 'vault-header-damaged', problem: vaultText.headerAltered });
      }
      return work(opened);
    });
  }
}
