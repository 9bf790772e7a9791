/**
 * The only bridge between the page and the rest. It hands over what `Bridge` names and the port to the records process, and keeps
 * the page from everything else.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, vaultFoundSwitch } from '../shared/ipc/bridge.ts';
import type { WindowEvent } from '../shared/ipc/window-contracts.ts';

/** What this script uses of the page's window; the rest of this folder has none. */
declare const window: {
  readonly location: { readonly origin: string };
  postMessage(message: unknown, origin: string, ports: readonly unknown[]): void;
  addEventListener(event: 'DOMContentLoaded', listener: () => void): void;
};

let lastId = 0;

const found = process.argv.find((word) => word.startsWith(vaultFoundSwitch))?.slice(vaultFoundSwitch.length);

const bridge = {
  vaultFound: found === 'own' || found === 'demo' || found === 'visit' ? found : 'none',
  callWindow: (channel, payload) => {
    lastId += 1;
    return ipcRenderer.invoke('otway:call', { id: lastId, channel, payload });
  },
  onWindowEvent: (listener) => {
    const forward = (_event: unknown, event: WindowEvent) => listener(event);
    ipcRenderer.on('otway:event', forward);
    return () => {
      ipcRenderer.off('otway:event', forward);
    };
  },
  flushed: (allSaved) => ipcRenderer.send('otway:flushed', allSaved),
} satisfies Bridge;

contextBridge.exposeInMainWorld('otway', bridge);

ipcRenderer.on('otway:records-port', (event) => {
  window.postMessage('otway:records-port', window.location.origin, event.ports);
});

// Module scripts run before this event, so the page listens by the time its port arrives.
window.addEventListener('DOMContentLoaded', () => ipcRenderer.send('otway:ready'));
