import { servePrintJob } from '../../../../electron/documents/print-server.ts';
import type { PrintingProcess } from '../../../../electron/ipc/context.ts';
import { printParts } from '../../../fixtures/documents/print.ts';

/** A printing process that lives in this one. */
export class NearProcess implements PrintingProcess {
  private readonly messages: ((message: unknown) => void)[] = [];
  private readonly exits: (() => void)[] = [];
  killed = false;

  postMessage(message: unknown): void {
    void servePrintJob(structuredClone(message), printParts, (reply) => {
      if (!this.killed) for (const listener of this.messages) listener(structuredClone(reply));
    });
  }
  onMessage(listener: (message: unknown) => void): void {
    this.messages.push(listener);
  }
  onExit(listener: () => void): void {
    this.exits.push(listener);
  }
  kill(): void {
    if (this.killed) return;
    this.killed = true;
    for (const listener of this.exits) listener();
  }
}
