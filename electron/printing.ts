/**
 * The printing process: one finished document in, its bytes out. It knows no vault and no case, and ends with its work, with a
 * cancel or with the lock.
 */
import path from 'node:path';
import { FontLibrary } from './documents/pdf/fonts.ts';
import { servePrintJob } from './documents/print-server.ts';

const parts = {
  fonts: new FontLibrary(path.join(import.meta.dirname, '../fonts')),
  rasteriser: path.join(import.meta.dirname, '../rasteriser/index_bg.wasm'),
};

// The main process sends nothing but the port to the records process.
process.parentPort.on('message', ({ ports: [port] }) => {
  if (!port) return;
  port.on('message', ({ data }) => {
    void servePrintJob(data, parts, (reply) => port.postMessage(reply));
  });
  port.start();
});
