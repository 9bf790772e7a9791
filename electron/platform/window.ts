import path from 'node:path';
import { BrowserWindow, type Session, screen } from 'electron';
import { type Bridge, vaultFoundSwitch } from '../../shared/ipc/bridge.ts';
import { appName } from '../../shared/text/app.ts';
import type { Settings } from './settings-file.ts';

export type Placement = NonNullable<Settings['window']>;

const usualSize = { width: 1280, height: 800 };
const smallestSize = { width: 800, height: 560 };

/** Makes the window, hidden until it has something to show. Its page has no Node, no preload but ours and no way to leave. */
export function createWindow(
  session: Session,
  placement: Placement | undefined,
  devTools: boolean,
  vaultFound: Bridge['vaultFound'],
): BrowserWindow {
  const visible = placement && isOnScreen(placement) ? placement : undefined;
  const window = new BrowserWindow({
    ...usualSize,
    ...(visible && { x: visible.x, y: visible.y, width: visible.width, height: visible.height }),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: appName,
    backgroundColor: '#fbfaf7',
    webPreferences: {
      session,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools,
      additionalArguments: [`${vaultFoundSwitch}${vaultFound}`],
    },
  });
  if (visible?.maximised) window.maximize();
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  // The title is constant: a title set by the page could name a client in the task bar.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Where the window is, to open it there again. */
export function placementOf(window: BrowserWindow): Placement {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() };
}

function isOnScreen(placement: Placement): boolean {
  const { workArea } = screen.getDisplayMatching(placement);
  return (
    placement.x < workArea.x + workArea.width - 100 &&
    placement.y < workArea.y + workArea.height - 100 &&
    placement.x + placement.width > workArea.x + 100 &&
    placement.y >= workArea.y - 40
  );
}
