import path from 'node:path';
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron';
import type { Folders, FromRecords, ToRecords, VaultState } from '../ipc/process-messages.ts';
import { PrintingHost } from './printing-host.ts';

/** How long a records process that is asked to close the vault may take before it is ended. */
const closeMilliseconds = 3000;

export interface RecordsListener {
  stateChanged(state: VaultState, demo: boolean): void;
  /** A PIN was chosen for a visit. */
  visitPinChosen(): void;
  /** The visit lock holds or has ended, and whether a timer runs behind it. */
  visitLockChanged(locked: boolean, running: boolean): void;
  /** The vault has to lock fully. */
  lockNow(): void;
  /** The process ended without being asked to. */
  crashed(): void;
}

/** The main process's side of one records process, from its start to its end. */
export class RecordsHost {
  private readonly child: UtilityProcess;
  private readonly printing = new PrintingHost();
  private readonly closed: Promise<void>;
  private ended = false;
  private ending = false;
  private visitLockAnswered: (locked: boolean) => void = () => undefined;
  private readonly placesAwaited = new Map<string, () => void>();

  constructor(folders: Folders, demo: boolean, listener: RecordsListener) {
    this.child = utilityProcess.fork(path.join(import.meta.dirname, 'records.js'), [], {
      serviceName: 'Otway records',
      execArgv: ['--disable-proto=delete', '--no-experimental-fetch'],
    });
    this.closed = new Promise((resolve) => {
      this.child.on('message', (message: FromRecords) => {
        if (message.type === 'closed') resolve();
        else if (message.type === 'state') listener.stateChanged(message.state, message.demo);
        else if (message.type === 'visitPin') listener.visitPinChosen();
        else if (message.type === 'visitLock') {
          listener.visitLockChanged(message.locked, message.running);
          this.visitLockAnswered(message.locked);
        } else if (message.type === 'lockNow') {
          this.visitLockAnswered(false);
          listener.lockNow();
        } else if (message.type === 'placeKnown') this.placesAwaited.get(message.token)?.();
        else this.print(message);
      });
      this.child.once('exit', () => {
        this.printing.endAll();
        this.ended = true;
        this.visitLockAnswered(false);
        for (const known of this.placesAwaited.values()) known();
        resolve();
        if (!this.ending) listener.crashed();
      });
    });
    this.send({ type: 'start', folders, demo });
  }

  /** Whether the process is gone. */
  get hasEnded(): boolean {
    return this.ended;
  }

  /** Gives a page its line to the records process. The main process keeps no end of it. */
  connect(page: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    this.child.postMessage({ type: 'page' } satisfies ToRecords, [port1]);
    page.mainFrame.postMessage('otway:records-port', null, [port2]);
  }

  /** Tells the records process, and nobody else, the path behind a token; done once it knows it, or is gone. */
  async addPlace(token: string, chosen: string): Promise<void> {
    if (this.ended) return;
    const known = new Promise<void>((resolve) => this.placesAwaited.set(token, resolve));
    this.send({ type: 'place', token, path: chosen });
    await known;
    this.placesAwaited.delete(token);
  }

  /**
   * Has the visit lock take hold: from then on no page is answered anything but its calls.
   * @returns whether it holds
   */
  visitLock(): Promise<boolean> {
    this.printing.endAll();
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), closeMilliseconds);
      this.visitLockAnswered = (locked) => {
        clearTimeout(timer);
        resolve(locked);
      };
      this.send({ type: 'visitLock' });
    });
  }

  /** Has the vault closed, then ends the process and its printing processes. */
  async end(): Promise<void> {
    this.ending = true;
    this.printing.endAll();
    this.send({ type: 'close' });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, closeMilliseconds);
    });
    await Promise.race([this.closed, tooLong]);
    clearTimeout(timer);
    this.child.kill();
  }

  private print(message: Extract<FromRecords, { id: number }>): void {
    if (message.type === 'endPrinting') this.printing.end(message.id);
    else {
      const { port1, port2 } = new MessageChannelMain();
      this.printing.start(message.id, port1, () => this.send({ type: 'printingEnded', id: message.id }));
      this.child.postMessage({ type: 'printingStarted', id: message.id } satisfies ToRecords, [port2]);
    }
  }

  private send(message: ToRecords): void {
    this.child.postMessage(message);
  }
}
