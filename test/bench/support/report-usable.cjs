/**
 * Loaded into the main process before the program itself (`electron -r`), of Otway and of the bare window alike. Writes
 * `usable <milliseconds since 1970>` when a text box of the first window is painted, has the focus and takes a letter.
 */
const { app } = require('electron');

const whenFocused = `new Promise((resolve) => {
  addEventListener('input', () => { globalThis.typedAt = Date.now(); }, { once: true, capture: true });
  const look = () => {
    const box = document.activeElement;
    const there = box instanceof HTMLInputElement && !box.disabled && box.checkVisibility();
    if (there) requestAnimationFrame(() => setTimeout(resolve, 0));
    else requestAnimationFrame(look);
  };
  look();
})`;
const whenTyped = `new Promise((resolve) => {
  const look = () => (globalThis.typedAt ? resolve(globalThis.typedAt) : setTimeout(look, 1));
  look();
})`;

app.once('browser-window-created', (_event, { webContents }) => {
  webContents.once('dom-ready', async () => {
    // Through the frame: through the contents it would wait until everything has loaded.
    const { mainFrame } = webContents;
    await mainFrame.executeJavaScript(whenFocused);
    await webContents.insertText('a');
    process.stdout.write(`usable ${await mainFrame.executeJavaScript(whenTyped)}\n`);
  });
});
