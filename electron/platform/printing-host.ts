import path from 'node:path';
import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';

/** Starts and ends the printing processes of one records process. */
export class PrintingHost {
  private readonly running = new Map<number, UtilityProcess>();

  /**
   * Starts a printing process. Its first message comes with the port through which it talks to the records process.
   * @param ended called once, when the process has ended for whatever reason
   */
  start(id: number, port: MessagePortMain, ended: () => void): void {
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'printing.js'), [], {
      serviceName: 'Otway printing',
    });
    this.running.set(id, child);
    child.once('exit', () => {
      this.running.delete(id);
      ended();
    });
    child.postMessage('port', [port]);
  }

  end(id: number): void {
    this.running.get(id)?.kill();
  }

  endAll(): void {
    for (const child of this.running.values()) child.kill();
  }
}
