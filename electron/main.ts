/**
 * The main process: the window, dialogs, menus and what the system tells. It never sees client data. This file puts its parts
 * together.
 */
import path from 'node:path';
import { app, powerMonitor } from 'electron';
import { Desk } from './platform/desk.ts';
import { IdleLock } from './platform/idle-lock.ts';
import { type MenuCommand, setMenu } from './platform/menu.ts';
import { listenToPage, tellPage } from './platform/page-line.ts';
import { CameraDoor, closeSessions, declareScheme, pageSession } from './platform/page-session.ts';
import { reportProblem } from './platform/report-problem.ts';
import { SettingsFile } from './platform/settings-file.ts';
import { hardenProcess } from './platform/switches.ts';
import { guardWebContents } from './platform/web-contents-guard.ts';
import { createWindowHandlers } from './platform/window-calls.ts';

/** How often the idle time is looked at. */
const idleCheckMilliseconds = 2000;

const developmentServer =
  !app.isPackaged && process.env.ELECTRON_RENDERER_URL
    ? new URL(process.env.ELECTRON_RENDERER_URL)
    : undefined;

if (app.requestSingleInstanceLock()) {
  hardenProcess(developmentServer);
  declareScheme();
  guardWebContents();
  // Not awaited: Electron holds back "ready" until this module has finished loading.
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      reportProblem('start', error);
      app.exit(1);
    });
} else {
  app.quit();
}

function start(): void {
  closeSessions(developmentServer);
  const userData = app.getPath('userData');
  const settings = new SettingsFile(userData);
  const idleLock = new IdleLock(() => Date.now());
  const session = pageSession(path.join(import.meta.dirname, '../renderer'));
  const camera = new CameraDoor(session);
  const desk = new Desk({
    session,
    address: developmentServer?.href ?? 'app://main/',
    devTools: !app.isPackaged,
    settings,
    folders: () => ({
      vault: settings.current.vaultFolder ?? path.join(userData, 'vault'),
      demo: path.join(userData, 'demo-vault'),
      state: userData,
    }),
    opened: (window, visit) => {
      // Locking replaces the window: a camera that was open in the old one is shut to the new one.
      camera.close();
      if (visit) idleLock.touch();
      else idleLock.reset();
      window.webContents.on('input-event', () => idleLock.touch());
    },
    visitPinChosen: () => idleLock.pinChosen(),
    visitLockChanged: (locked, running) => idleLock.visitLockChanged(locked, running),
  });
  const run = (work: Promise<void>) => {
    work.catch((error: unknown) => reportProblem('lock', error));
  };
  const lockByHand = () => run(desk.lock('user'));
  const lock = () => run(desk.lock('system'));

  listenToPage(
    () => desk.window?.webContents,
    developmentServer?.origin ?? 'app://main',
    createWindowHandlers({
      window: () => {
        if (!desk.window) throw new Error('a call came without a window');
        return desk.window;
      },
      idleLock,
      camera,
      // The reply to the call must leave before its window does.
      lock: () => setImmediate(lockByHand),
      addPlace: async (token, chosen) => desk.records?.addPlace(token, chosen),
      useVaultFolder: (vaultFolder) => {
        settings.change({ vaultFolder });
        desk.forgetDemo();
        setImmediate(() => run(desk.startOver('user')));
      },
    }),
    {
      ready: (page) => desk.pageReady(page),
      flushed: (page, allSaved) => desk.pageFlushed(page, allSaved),
    },
  );
  setMenu((command: MenuCommand) => {
    if (command === 'lock') lockByHand();
    else if (desk.window) tellPage(desk.window.webContents, { event: 'menu', command });
  });

  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  if (process.platform === 'darwin') powerMonitor.on('user-did-resign-active', lock);
  setInterval(() => {
    const due = idleLock.due();
    if (due === 'lock') lock();
    else if (due === 'visitLock') run(desk.lockForVisit());
  }, idleCheckMilliseconds);

  app.on('second-instance', () => desk.focus());
  app.on('window-all-closed', () => {
    // The window is replaced at each lock; the program ends by quitting.
  });
  let left = false;
  app.on('before-quit', (event) => {
    if (left) return;
    event.preventDefault();
    desk
      .leave()
      .catch((error: unknown) => {
        reportProblem('quit', error);
        return true;
      })
      .then((gone) => {
        left = gone;
        if (gone) app.quit();
      });
  });
  desk.open();
}
