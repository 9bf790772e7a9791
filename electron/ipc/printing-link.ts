import type { MessagePortMain } from 'electron';
import type { PrintingProcess } from './context.ts';
import type { FromRecords, ToRecords } from './process-messages.ts';

interface Link {
  connect(port: MessagePortMain): void;
  ended(): void;
}

/** The records process's side of printing processes, which only the main process can start. */
export class PrintingLink {
  private readonly links = new Map<number, Link>();
  private readonly tellMain: (message: FromRecords) => void;
  private lastId = 0;

  constructor(tellMain: (message: FromRecords) => void) {
    this.tellMain = tellMain;
  }

  /** Starts a printing process. Messages sent before it is up wait for it. */
  start(): PrintingProcess {
    this.lastId += 1;
    const id = this.lastId;
    const waiting: unknown[] = [];
    const messageListeners: ((message: unknown) => void)[] = [];
    const exitListeners: (() => void)[] = [];
    let port: MessagePortMain | undefined;
    this.links.set(id, {
      connect: (connected) => {
        port = connected;
        port.on('message', ({ data }) => {
          for (const listener of messageListeners) listener(data);
        });
        port.start();
        for (const message of waiting.splice(0)) port.postMessage(message);
      },
      ended: () => {
        this.links.delete(id);
        port?.close();
        for (const listener of exitListeners.splice(0)) listener();
      },
    });
    this.tellMain({ type: 'startPrinting', id });
    return {
      postMessage: (message) => (port ? port.postMessage(message) : waiting.push(message)),
      onMessage: (listener) => messageListeners.push(listener),
      onExit: (listener) => exitListeners.push(listener),
      kill: () => this.tellMain({ type: 'endPrinting', id }),
    };
  }

  /** Takes what the main process says about printing processes. */
  receive(message: Extract<ToRecords, { id: number }>, port: MessagePortMain | undefined): void {
    const link = this.links.get(message.id);
    if (message.type === 'printingEnded') link?.ended();
    else if (link && port) link.connect(port);
  }
}
