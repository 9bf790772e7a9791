import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog, type Session, type WebContents } from 'electron';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { dialogText } from '../../shared/text/dialogs.ts';
import type { Folders, VaultState } from '../ipc/process-messages.ts';
import { tellPage } from './page-line.ts';
import { RecordsHost } from './records-host.ts';
import { reportProblem } from './report-problem.ts';
import type { SettingsFile } from './settings-file.ts';
import { createWindow, type Placement, placementOf } from './window.ts';

/** How long the page may take to hand over what is unsaved. */
const flushMilliseconds = 2000;
/** A records process that ends this soon after its start never worked. */
const stillbornMilliseconds = 5000;
const mostStillborn = 3;

export interface DeskParts {
  readonly session: Session;
  readonly address: string;
  readonly devTools: boolean;
  readonly settings: SettingsFile;
  /** The folders as they are now chosen. */
  folders(): Folders;
  /** A new window has come, at the lock screen. */
  opened(window: BrowserWindow): void;
}

/**
 * The window and its records process, which come and go together: locking replaces both, so that neither keeps anything of what
 * it held.
 */
export class Desk {
  private readonly parts: DeskParts;
  private current: { window: BrowserWindow; records: RecordsHost } | undefined;
  private vault: { state: VaultState; demo: boolean } = { state: 'closed', demo: false };
  private startingOver: Promise<void> | undefined;
  private leaving: Promise<void> | undefined;
  private flushed: { page: WebContents; done: () => void } | undefined;
  private recentStarts: number[] = [];
  /** Something stopped by itself while the vault was open, which the next page has to say. */
  private stoppedByItself = false;

  constructor(parts: DeskParts) {
    this.parts = parts;
  }

  get window(): BrowserWindow | undefined {
    return this.current?.window;
  }

  get records(): RecordsHost | undefined {
    return this.current?.records;
  }

  /** Opens the first window, where the last one was. */
  open(): void {
    this.show(this.parts.settings.current.window);
  }

  /** Locks the vault, if it is open or about to be: saves, closes it, and starts over at the lock screen. */
  lock(): Promise<void> {
    return this.vault.state === 'closed' ? Promise.resolve() : this.startOver();
  }

  /** Saves, closes the vault if it is open, and replaces the window and the records process. Asked for twice, it happens once. */
  startOver(): Promise<void> {
    if (this.leaving) return this.leaving;
    this.startingOver ??= this.replace().finally(() => {
      this.startingOver = undefined;
    });
    return this.startingOver;
  }

  /** Saves, closes the vault and lets go of everything. Afterwards the program can end. */
  leave(): Promise<void> {
    this.leaving ??= this.finish();
    return this.leaving;
  }

  /** Starts with the user's own vault again, not the demo one. Takes effect when the desk starts over. */
  forgetDemo(): void {
    this.vault = { ...this.vault, demo: false };
  }

  /** Brings the window to the front. */
  focus(): void {
    if (!this.window) return;
    if (this.window.isMinimized()) this.window.restore();
    this.window.show();
    this.window.focus();
  }

  /** The page has loaded: it gets its line to the records process, and is told why it is there if that was a fault. */
  pageReady(page: WebContents): void {
    this.records?.connect(page);
    if (this.stoppedByItself) tellPage(page, { event: 'stopped' });
  }

  /** The page says that it has handed over everything. */
  pageFlushed(page: WebContents): void {
    if (this.flushed?.page === page) this.flushed.done();
  }

  private show(placement: Placement | undefined): void {
    const { demo } = this.vault;
    this.vault = { state: 'closed', demo };
    const folders = this.parts.folders();
    const window = createWindow(this.parts.session, placement, this.parts.devTools, foundIn(folders, demo));
    window.loadURL(this.parts.address).catch((error: unknown) => {
      if (this.window === window) reportProblem('page', error);
    });
    const records = new RecordsHost(folders, demo, {
      stateChanged: (state, isDemo) => {
        if (this.current?.records !== records) return;
        this.vault = { state, demo: isDemo };
        if (state === 'open') this.stoppedByItself = false;
      },
      crashed: () => this.replaceAfterCrash(records),
    });
    this.current = { window, records };
    this.recentStarts = [...this.recentStarts, Date.now()].slice(-mostStillborn);
    window.on('close', (event) => {
      // What is unsaved must be handed over first; quitting sees to that and then destroys the window.
      event.preventDefault();
      app.quit();
    });
    window.webContents.on('render-process-gone', () => {
      if (this.window === window) this.startAfterFault();
    });
    this.parts.opened(window);
  }

  private replaceAfterCrash(records: RecordsHost): void {
    if (this.current?.records !== records) return;
    const [earliest] = this.recentStarts;
    if (this.recentStarts.length === mostStillborn && Date.now() - (earliest ?? 0) < stillbornMilliseconds) {
      dialog.showErrorBox(dialogText.cannotStartTitle, dialogText.cannotStart);
      app.exit(1);
      return;
    }
    this.startAfterFault();
  }

  private startAfterFault(): void {
    this.stoppedByItself ||= this.vault.state !== 'closed';
    // Nobody is left to hand anything over to.
    this.vault = { ...this.vault, state: 'closed' };
    this.startOver().catch(reportCrash);
  }

  private async replace(): Promise<void> {
    const old = this.current;
    if (!old) return;
    await this.flush(old.window.webContents);
    const placement = placementOf(old.window);
    this.current = undefined;
    old.window.destroy();
    await old.records.end();
    await this.forget();
    this.show(placement);
  }

  private async finish(): Promise<void> {
    // Before a window can stand in the way of the end, the one that is just coming must have come.
    await this.startingOver;
    const old = this.current;
    if (!old) return;
    await this.flush(old.window.webContents);
    this.remember(placementOf(old.window));
    this.current = undefined;
    old.window.destroy();
    await old.records.end();
  }

  /** Asks the page to save what is unsaved, and waits a little. A page that is gone or hangs is not waited for longer. */
  private async flush(page: WebContents): Promise<void> {
    if (this.vault.state === 'closed' || page.isDestroyed() || page.isCrashed()) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, flushMilliseconds);
      this.flushed = {
        page,
        done: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      page.once('destroyed', this.flushed.done);
      tellPage(page, { event: 'locking' });
    });
    this.flushed = undefined;
  }

  private async forget(): Promise<void> {
    await Promise.all([this.parts.session.clearStorageData(), this.parts.session.clearCache()]);
  }

  private remember(window: Placement): void {
    try {
      this.parts.settings.change({ window });
    } catch (error) {
      reportProblem('settings', error);
    }
  }
}

/** Which vault the lock screen will ask for. The records process looks closer; this only spares the first picture the wait. */
function foundIn(folders: Folders, demo: boolean): Bridge['vaultFound'] {
  if (demo) return 'demo';
  return existsSync(path.join(folders.vault, 'vault.json')) ? 'own' : 'none';
}

const reportCrash = (error: unknown) => reportProblem('start over', error);
