import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, dialog, systemPreferences } from 'electron';
import { AppError } from '../../shared/domain/errors.ts';
import type { WindowContracts } from '../../shared/ipc/window-contracts.ts';
import { dialogText } from '../../shared/text/dialogs.ts';
import type { Handlers } from '../ipc/router.ts';
import type { IdleLock } from './idle-lock.ts';
import type { CameraDoor } from './page-session.ts';

export interface WindowCallParts {
  /** The current window, which dialogs belong to. */
  window(): BrowserWindow;
  readonly idleLock: IdleLock;
  readonly camera: Pick<CameraDoor, 'openFor' | 'close'>;
  lock(): void;
  /** Tells the records process the path behind a token, and waits until it knows it. */
  addPlace(token: string, chosen: string): Promise<void>;
  /** Starts over with another vault folder. */
  useVaultFolder(folder: string): void;
}

const kinds = {
  pdf: { title: dialogText.savePdf, name: dialogText.pdfFiles, extension: 'pdf' },
  docx: { title: dialogText.savePdf, name: dialogText.wordFiles, extension: 'docx' },
  text: { title: dialogText.saveText, name: dialogText.textFiles, extension: 'txt' },
  csv: { title: dialogText.saveCsv, name: dialogText.csvFiles, extension: 'csv' },
  json: { title: dialogText.saveJson, name: dialogText.jsonFiles, extension: 'json' },
} as const;

/** Title and button of the dialog for a folder. */
const folderWords = {
  copyVault: { title: dialogText.copyVault, button: dialogText.copyHere },
  letters: { title: dialogText.lettersFolder, button: dialogText.useFolder },
} as const;

const readable = {
  csv: { title: dialogText.openCsv, name: dialogText.csvFiles, extensions: ['csv', 'tsv', 'txt'] },
  json: { title: dialogText.openCsv, name: dialogText.jsonFiles, extensions: ['json'] },
  certificate: {
    title: dialogText.openCertificate,
    name: dialogText.certificateFiles,
    extensions: ['p12', 'pfx'],
  },
};

/** What the main process does for the page: the window itself and the system's dialogs. */
export function createWindowHandlers(parts: WindowCallParts): Handlers<WindowContracts> {
  const asPlace = async (chosen: string) => {
    const place = randomUUID();
    await parts.addPlace(place, chosen);
    return { place, shown: chosen };
  };
  const chooseFolder = async (title: string, buttonLabel: string) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(parts.window(), {
      title,
      buttonLabel,
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    });
    return canceled ? undefined : filePaths[0];
  };
  return {
    'window.lock': () => {
      parts.lock();
      return null;
    },
    'window.uptime': () => ({ milliseconds: os.uptime() * 1000 }),
    'window.useCamera': async ({ open }) => {
      parts.camera.close();
      if (!open) return { allowed: true };
      const page = parts.window().webContents;
      // macOS asks the user once, in its own words; elsewhere the system says so when the camera is opened.
      const allowed = process.platform !== 'darwin' || (await systemPreferences.askForMediaAccess('camera'));
      if (allowed && !page.isDestroyed()) parts.camera.openFor(page);
      return { allowed };
    },
    'window.setIdleMinutes': ({ minutes }) => {
      parts.idleLock.setMinutes(minutes);
      return null;
    },
    'window.chooseSavePlace': async ({ suggestedName, type }) => {
      const { title, name, extension } = kinds[type];
      const { canceled, filePath } = await dialog.showSaveDialog(parts.window(), {
        title,
        defaultPath: path.join(app.getPath('documents'), suggestedName),
        filters: [{ name, extensions: [extension] }],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled || !filePath ? null : asPlace(filePath);
    },
    'window.chooseFile': async ({ type }) => {
      const { title, name, extensions } = readable[type];
      const { canceled, filePaths } = await dialog.showOpenDialog(parts.window(), {
        title,
        filters: [
          { name, extensions },
          { name: dialogText.allFiles, extensions: ['*'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      });
      const [file] = filePaths;
      return canceled || file === undefined ? null : { ...(await asPlace(file)), shown: path.basename(file) };
    },
    'window.chooseFolder': async ({ purpose }) => {
      const { title, button } = folderWords[purpose];
      const folder = await chooseFolder(title, button);
      return folder === undefined ? null : asPlace(folder);
    },
    'window.chooseVaultFolder': async () => {
      const chosen = await chooseFolder(dialogText.chooseVault, dialogText.useFolder);
      if (chosen === undefined) return null;
      const folder = vaultFolderIn(chosen);
      parts.useVaultFolder(folder);
      return { shown: folder };
    },
    'window.print': ({ margins }) => print(parts.window(), margins),
  };
}

/** The chosen folder if it holds a vault or nothing at all, else one of its own inside it. */
function vaultFolderIn(chosen: string): string {
  const names = fs.readdirSync(chosen).filter((name) => !name.startsWith('.'));
  const usable = names.length === 0 || names.includes('vault.json') || names.includes('vault.db');
  return usable ? chosen : path.join(chosen, dialogText.vaultFolderName);
}

function print(window: BrowserWindow, margins: boolean): Promise<{ printed: boolean }> {
  const options = margins ? {} : { margins: { marginType: 'none' as const }, pageSize: 'A4' as const };
  return new Promise((resolve, reject) => {
    window.webContents.print({ printBackground: true, ...options }, (done, reason) => {
      // Closing the dialog without printing is the user's choice, not a failure.
      if (done || /cancel/i.test(reason)) resolve({ printed: done });
      else reject(new AppError({ code: 'cancelled', problem: dialogText.noPrinter }));
    });
  });
}
