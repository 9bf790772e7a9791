/** A window that shows the page named on the command line: the same Electron for both forms, and nothing else of Otway. */
import { app, BrowserWindow } from 'electron';

const page = process.argv.find((word) => word.endsWith('index.html'));

app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  return window.loadFile(page);
});
