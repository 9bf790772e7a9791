import type { MessagePortMain } from 'electron';
import type { RecordsEvent } from '../../shared/ipc/contract.ts';
import type { Router } from './router.ts';

/** The records process's end of the line to the page. One page at a time: a new port closes the one before. */
export class PagePort {
  private readonly router: Router;
  private port: MessagePortMain | undefined;

  constructor(router: Router) {
    this.router = router;
  }

  /** Answers every message that comes through `port` from now on. */
  connect(port: MessagePortMain): void {
    this.port?.close();
    this.port = port;
    port.on('message', async ({ data }) => {
      const reply = await this.router(data);
      // The page may be gone by now; a closed port drops what it is given.
      port.postMessage(reply);
    });
    port.start();
  }

  /** Tells the page something unasked. */
  emit(event: RecordsEvent): void {
    this.port?.postMessage(event);
  }
}
