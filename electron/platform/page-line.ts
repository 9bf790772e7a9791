import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { AppError } from '../../shared/domain/errors.ts';
import { type WindowEvent, windowContracts } from '../../shared/ipc/window-contracts.ts';
import { callText } from '../../shared/text/calls.ts';
import { createRouter, type Handlers, routesOf, shapeOf } from '../ipc/router.ts';
import { reportProblem } from './report-problem.ts';

export interface PageListener {
  /** The page has loaded and listens for its port. */
  ready(page: WebContents): void;
  /** The page has handed over everything unsaved; `allSaved` is false when some of it could not be stored. */
  flushed(page: WebContents, allSaved: boolean): void;
}

/**
 * Listens to the window's page, and to nothing else that may run in this program: a message counts only when it comes from the
 * main frame of the current window, showing our own page.
 * @param current the page of the current window
 * @param origin the only origin that is ours
 */
export function listenToPage(
  current: () => WebContents | undefined,
  origin: string,
  handlers: Handlers<typeof windowContracts>,
  listener: PageListener,
): void {
  const route = createRouter(routesOf(windowContracts, handlers), reportProblem);
  const isOurs = (event: IpcMainEvent | IpcMainInvokeEvent) => isFromPage(event, current(), origin);

  ipcMain.handle('otway:call', (event, message: unknown) => {
    if (isOurs(event)) return route(message);
    const forbidden = new AppError({ code: 'forbidden', problem: callText.otherFrame });
    return { id: 0, ok: false, error: shapeOf(forbidden) };
  });
  ipcMain.on('otway:ready', (event) => {
    if (isOurs(event)) listener.ready(event.sender);
  });
  ipcMain.on('otway:flushed', (event, allSaved: unknown) => {
    if (isOurs(event)) listener.flushed(event.sender, allSaved === true);
  });
}

/** Whether a message comes from the main frame of the page given, and the page shows what it should. */
export function isFromPage<Page extends { readonly mainFrame: unknown }>(
  event: { readonly sender: Page; readonly senderFrame: { readonly origin: string } | null },
  page: Page | undefined,
  origin: string,
): boolean {
  const { sender, senderFrame } = event;
  return (
    sender === page &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.origin === origin
  );
}

/** Tells a page something unasked. */
export function tellPage(page: WebContents, event: WindowEvent): void {
  if (!page.isDestroyed()) page.send('otway:event', event);
}
