/** Draws resources/icons/icon.png (1024 × 1024) from icon.svg. Run after changing the drawing: `npm run icon`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow } from 'electron';

const SIZE = 1024;
const icons = path.resolve(import.meta.dirname, '../resources/icons');
const drawing = readFileSync(path.join(icons, 'icon.svg'), 'utf8');

app.disableHardwareAcceleration();
app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.whenReady().then(draw);

async function draw() {
  const window = new BrowserWindow({
    width: SIZE,
    height: SIZE,
    useContentSize: true,
    show: false,
    frame: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  const page = `<style>*{margin:0}svg{display:block}</style>${drawing}`;
  await window.loadURL(`data:text/html;base64,${Buffer.from(page).toString('base64')}`);
  const picture = await window.webContents.capturePage();
  writeFileSync(path.join(icons, 'icon.png'), picture.toPNG());
  app.quit();
}
