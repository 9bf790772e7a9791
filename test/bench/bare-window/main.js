/** The smallest program with a window and a text box: what Otway's start and memory are compared with. */
import { app, BrowserWindow } from 'electron';

const page = '<!doctype html><title>Bare window</title><input type="password" autofocus aria-label="Box">';

app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
});
