import type { Bridge } from '../../shared/ipc/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload script; the page's only way out. */
    readonly otway: Bridge;
  }
}

/** What the preload script says when it hands over the port to the records process. */
export const recordsPortMessage = 'otway:records-port';
