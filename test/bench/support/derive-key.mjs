/** Runs as a utility process: one key derivation with the settings given (KiB, passes, lanes), and how long it took. */
import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';

const [memoryCost, timeCost, parallelism] = process.argv.slice(2).map(Number);
const salt = randomBytes(16);

// As in the records process, the program is loaded well before the passphrase is typed.
setTimeout(async () => {
  const begun = performance.now();
  await hashRaw('velvet otter counts seven lanterns', {
    algorithm: 2,
    memoryCost,
    timeCost,
    parallelism,
    outputLen: 32,
    salt,
  });
  process.parentPort.postMessage(performance.now() - begun);
}, 500);
