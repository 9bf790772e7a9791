import { cpSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { componentStyles } from './scripts/component-styles.mjs';
import { copyFonts } from './scripts/copy-fonts.mjs';

const root = import.meta.dirname;

/**
 * Three bundles. The main one has an entry for each process that is not the page (main, records and printing),
 * and for each worker thread of theirs.
 * Packages under `dependencies` stay outside the bundles (native code, or data files read at run time); all others are bundled.
 */
export default defineConfig({
  main: {
    plugins: [
      { name: 'copy-fonts', writeBundle: () => copyFonts(path.join(root, 'out/fonts')) },
      {
        name: 'copy-rasteriser',
        writeBundle: () =>
          cpSync(
            path.join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm'),
            path.join(root, 'out/rasteriser/index_bg.wasm'),
          ),
      },
      {
        name: 'copy-sample-case',
        writeBundle: () =>
          cpSync(path.join(root, 'resources/sample-case'), path.join(root, 'out/sample-case'), {
            recursive: true,
          }),
      },
    ],
    build: {
      rolldownOptions: {
        input: {
          main: path.join(root, 'electron/main.ts'),
          records: path.join(root, 'electron/records.ts'),
          printing: path.join(root, 'electron/printing.ts'),
          'copy-worker': path.join(root, 'electron/storage/copy/copy-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { preload: path.join(root, 'electron/preload.ts') },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(root, 'renderer'),
    plugins: [react(), componentStyles()],
    build: {
      target: 'chrome130',
      minify: true,
      rolldownOptions: {
        input: path.join(root, 'renderer/index.html'),
        // What the lock screen needs comes in one file: each further one is a question to the main process, which is busy starting.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
});
