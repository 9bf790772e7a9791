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
  /** A new window has come, at the lock screen or, with `visit`, at the lock of a visit. */
  opened(window: BrowserWindow, visit: boolean): void;
  /** A PIN was chosen for a visit. */
  visitPinChosen(): void;
  /** The visit lock holds or has ended, and whether a timer runs behind it. */
  visitLockChanged(locked: boolean, running: boolean): void;
}

/** Who wants the vault locked. */
export type Asker = 'user' | 'system';

/**
 * The window and its records process, which come and go together: locking replaces both, so that neither keeps anything of what
 * it held.
 */
export class Desk {
  private readonly parts: DeskParts;
  private current: { window: BrowserWindow; records: RecordsHost } | undefined;
  private vault: { state: VaultState; demo: boolean } = { state: 'closed', demo: false };
  private startingOver: Promise<void> | undefined;
  private pausing: Promise<void> | undefined;
  private visitLocked = false;
  private leaving: Promise<boolean> | undefined;
  /** The question whether to stay with answers that cannot be saved, while it is open. */
  private asking: AbortController | undefined;
  private flushed: { page: WebContents; done: (allSaved: boolean) => void } | undefined;
  private recentStarts: number[] = [];
  /** Something stopped by itself while the vault was open, which the next page has to say. */
  private stoppedByItself = false;
  /** Answers could not be saved before the last lock, which the next page has to say. */
  private answersLost = false;

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

  /**
   * Locks the vault, if it is open or about to be: saves, closes it, and starts over at the lock screen.
   * @param who a `user` who asks may stay with answers that cannot be saved; the `system` never waits for anybody
   */
  lock(who: Asker): Promise<void> {
    return this.vault.state === 'closed' ? Promise.resolve() : this.startOver(who);
  }

  /**
   * Locks for a visit: replaces the window, so that nothing it held stays, while the records process keeps the vault open for timers
   * and answers nothing but the calls of the visit lock. Where that cannot be, the vault locks fully.
   */
  lockForVisit(): Promise<void> {
    if (this.vault.state !== 'open' || this.visitLocked || this.startingOver || this.leaving)
      return Promise.resolve();
    this.pausing ??= this.pause().finally(() => {
      this.pausing = undefined;
    });
    return this.pausing;
  }

  /** Saves, closes the vault if it is open, and replaces the window and the records process. Asked for twice, it happens once. */
  async startOver(who: Asker): Promise<void> {
    if (this.leaving) {
      await this.leaving;
      return;
    }
    // A question that is open must not hold off the system.
    if (who === 'system') this.asking?.abort();
    await this.pausing;
    this.startingOver ??= this.replace(who).finally(() => {
      this.startingOver = undefined;
    });
    await this.startingOver;
  }

  /**
   * Saves, closes the vault and lets go of everything. Afterwards the program can end.
   * @returns false when the user stays with answers that cannot be saved
   */
  leave(): Promise<boolean> {
    this.leaving ??= this.finish().then((left) => {
      if (!left) this.leaving = undefined;
      return left;
    });
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
    if (this.answersLost) tellPage(page, { event: 'answersLost' });
  }

  /** The page says that it has handed over everything. */
  pageFlushed(page: WebContents, allSaved: boolean): void {
    if (this.flushed?.page === page) this.flushed.done(allSaved);
  }

  private show(placement: Placement | undefined): void {
    const { demo } = this.vault;
    this.vault = { state: 'closed', demo };
    this.visitLocked = false;
    const folders = this.parts.folders();
    const window = this.newWindow(placement, foundIn(folders, demo));
    const records = new RecordsHost(folders, demo, {
      stateChanged: (state, isDemo) => {
        if (this.current?.records !== records) return;
        this.vault = { state, demo: isDemo };
        if (state !== 'open') return;
        this.stoppedByItself = false;
        this.answersLost = false;
      },
      visitPinChosen: () => {
        if (this.current?.records === records) this.parts.visitPinChosen();
      },
      visitLockChanged: (locked, running) => {
        if (this.current?.records !== records) return;
        this.visitLocked = locked;
        this.parts.visitLockChanged(locked, running);
      },
      lockNow: () => {
        if (this.current?.records === records) this.lock('system').catch(reportCrash);
      },
      crashed: () => this.replaceAfterCrash(records),
    });
    this.current = { window, records };
    this.recentStarts = [...this.recentStarts, Date.now()].slice(-mostStillborn);
    this.parts.opened(window, false);
  }

  private newWindow(placement: Placement | undefined, found: Bridge['vaultFound']): BrowserWindow {
    const window = createWindow(this.parts.session, placement, this.parts.devTools, found);
    window.loadURL(this.parts.address).catch((error: unknown) => {
      if (this.window === window) reportProblem('page', error);
    });
    window.on('close', (event) => {
      // What is unsaved must be handed over first; quitting sees to that and then destroys the window.
      event.preventDefault();
      app.quit();
    });
    window.webContents.on('render-process-gone', () => {
      if (this.window === window) this.startAfterFault();
    });
    return window;
  }

  private async pause(): Promise<void> {
    const old = this.current;
    if (!old) return;
    const allSaved = await this.flush(old.window.webContents);
    // A full lock waits for this to end, and says that answers were lost.
    const held = allSaved && this.current === old && (await old.records.visitLock());
    if (this.current !== old) return;
    if (!held) {
      this.lock('system').catch(reportCrash);
      return;
    }
    const placement = placementOf(old.window);
    this.current = undefined;
    old.window.destroy();
    await this.forget();
    const window = this.newWindow(placement, 'visit');
    this.current = { window, records: old.records };
    this.parts.opened(window, true);
    if (old.records.hasEnded) this.startAfterFault();
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
    this.startOver('system').catch(reportCrash);
  }

  private async replace(who: Asker): Promise<void> {
    const old = this.current;
    if (!old) return;
    if (!(await this.mayGo(old.window, who))) return;
    const placement = placementOf(old.window);
    this.current = undefined;
    old.window.destroy();
    await old.records.end();
    await this.forget();
    this.show(placement);
  }

  private async finish(): Promise<boolean> {
    // Before a window can stand in the way of the end, the one that is just coming must have come.
    await this.startingOver;
    await this.pausing;
    const old = this.current;
    if (!old) return true;
    if (!(await this.mayGo(old.window, 'user'))) return false;
    this.remember(placementOf(old.window));
    this.current = undefined;
    old.window.destroy();
    await old.records.end();
    return true;
  }

  /** Has the page save what is unsaved. A user whose answers cannot be saved is asked whether to stay with them. */
  private async mayGo(window: BrowserWindow, who: Asker): Promise<boolean> {
    if (await this.flush(window.webContents)) return true;
    if (who === 'user' && !window.isDestroyed() && (await this.wouldStay(window))) {
      tellPage(window.webContents, { event: 'stayed' });
      return false;
    }
    this.answersLost = true;
    return true;
  }

  /** Asks whether to stay. Anything the system wants meanwhile counts as no. */
  private async wouldStay(window: BrowserWindow): Promise<boolean> {
    const asking = new AbortController();
    this.asking = asking;
    const overruled = new Promise<boolean>((resolve) => {
      asking.signal.addEventListener('abort', () => resolve(false));
    });
    const chosen = dialog
      .showMessageBox(window, {
        type: 'warning',
        message: dialogText.unsavedTitle,
        detail: dialogText.unsavedDetail,
        buttons: [dialogText.stay, dialogText.goOnWithoutSaving],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: asking.signal,
      })
      .then(({ response }) => response === 0);
    const stay = await Promise.race([overruled, chosen]);
    this.asking = undefined;
    return stay;
  }

  /**
   * Asks the page to save what is unsaved, and waits a little. A page that is gone or hangs is not waited for longer.
   * @returns false when the page says that something could not be saved
   */
  private async flush(page: WebContents): Promise<boolean> {
    if (this.vault.state === 'closed' || page.isDestroyed() || page.isCrashed()) return true;
    const allSaved = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), flushMilliseconds);
      const done = (saved: boolean) => {
        clearTimeout(timer);
        resolve(saved);
      };
      this.flushed = { page, done };
      page.once('destroyed', () => done(true));
      tellPage(page, { event: 'locking' });
    });
    this.flushed = undefined;
    return allSaved;
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
