import type { Id, Moment } from '../../shared/domain/ids.ts';
import type { RecordsEvent } from '../../shared/ipc/contract.ts';
import type { VaultDatabase } from '../storage/database.ts';

/** Whole-file work under way that the user may stop; named by the page. */
export interface Operations {
  /** Registers an operation; its signal aborts when the user cancels. Throws `AppError` `invalid-input` for a name in use. */
  start(id: string): AbortSignal;
  /** Forgets an operation that ended, however it ended. */
  finish(id: string): void;
  /** Aborts an operation; does nothing when it has ended already. */
  cancel(id: string): void;
}

/** A printing process of one's own: started for one piece of work, ended with `kill`. */
export interface PrintingProcess {
  /** Sends a structured-clonable message. */
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the process has ended for whatever reason, `kill` included. */
  onExit(listener: () => void): void;
  /** Ends the process at once; what it was doing is lost. */
  kill(): void;
}

/** Everything that handlers of an open vault work with. Made at unlock, gone with the process at lock. */
export interface RecordsContext {
  /** The open, decrypted database. */
  readonly database: VaultDatabase;
  /** A fresh copy of the database key, for whole-file work on a second connection; whoever takes it wipes it at once. */
  readonly databaseKey: () => Buffer;
  /** Resolves when this is the vault's passphrase. Throws `AppError` `wrong-passphrase`, or `wait-before-retry` after several wrong ones. */
  readonly checkPassphrase: (passphrase: string) => Promise<void>;
  /** The folder that holds `vault.json` and `vault.db`. */
  readonly vaultFolder: string;
  /** The full path of `vault.json`. */
  readonly headerFile: string;
  /** Now, with the time zone of this computer. */
  readonly clock: () => Moment;
  /** A new UUIDv7. */
  readonly newId: () => Id;
  readonly places: {
    /** The path behind a token from a dialog. A token works once. Throws `AppError` `invalid-input` for any other. */
    resolve(token: string): string;
  };
  /** Tells the window something unasked. */
  emit(event: RecordsEvent): void;
  readonly operations: Operations;
  readonly printing: { start(): PrintingProcess };
}
