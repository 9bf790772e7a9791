/** What the main process tells the records process. Ports travel beside the message. */
export type ToRecords =
  | { type: 'start'; folders: Folders; demo: boolean }
  /** With a port: the page that now speaks to the records process. An earlier page's port is closed. */
  | { type: 'page' }
  /** A place the user chose; the page knows it by the token only. Answered by `placeKnown`. */
  | { type: 'place'; token: string; path: string }
  /** With a port: the printing process that was asked for. */
  | { type: 'printingStarted'; id: number }
  | { type: 'printingEnded'; id: number }
  /** The window has gone idle during a visit. Answered by `visitLock`, or by `lockNow` where it must lock fully. */
  | { type: 'visitLock' }
  /** Close the vault and answer `closed`. */
  | { type: 'close' };

/** What the records process tells the main process. Nothing in it comes from the vault. */
export type FromRecords =
  /** `opening` from the moment a passphrase is tried. */
  | { type: 'state'; state: VaultState; demo: boolean }
  /** The page may use the token now: its calls come another way, and could else come first. */
  | { type: 'placeKnown'; token: string }
  | { type: 'startPrinting'; id: number }
  | { type: 'endPrinting'; id: number }
  /** A PIN was chosen for a visit. */
  | { type: 'visitPin' }
  /** Whether the visit lock holds, and whether a timer runs behind it. */
  | { type: 'visitLock'; locked: boolean; running: boolean }
  /** The vault has to lock fully. */
  | { type: 'lockNow' }
  | { type: 'closed' };

export type VaultState = 'closed' | 'opening' | 'open';

export interface Folders {
  readonly vault: string;
  readonly demo: string;
  /** The program's own folder, for what must outlive the process and holds no client data. */
  readonly state: string;
}
