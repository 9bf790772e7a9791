/** `npm run test:official`: the whole test run, insisting on the official Electron of package.json. */
process.env.ELECTRON_RUNTIME = 'official';
await import('./test.mjs');
