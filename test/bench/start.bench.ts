import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { record } from './support/figures.ts';
import { programs, startTyping } from './support/launch.ts';
import { memoryOf } from './support/processes.ts';
import { median } from './support/statistics.ts';
import { makeVault } from './support/vault.ts';

const runs = 9;
/** How long a window is left alone before its memory is read, in milliseconds. */
const idle = 5000;

test('start and idle memory at the lock screen, against a bare window', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-bench-'));
  try {
    const userData = { otway: path.join(folder, 'otway'), bare: path.join(folder, 'bare') };
    await makeVault(userData.otway);
    const milliseconds = { otway: [] as number[], bare: [] as number[] };
    const mebibytes = { otway: [] as number[], bare: [] as number[] };
    // The first pair fills the disk cache and the code cache and is not counted.
    for (let run = 0; run <= runs; run += 1) {
      for (const program of run % 2 === 0 ? (['otway', 'bare'] as const) : (['bare', 'otway'] as const)) {
        const started = await startTyping(programs[program], userData[program]);
        if (run > 0) milliseconds[program].push(started.milliseconds);
        if (run > runs - 3) {
          await new Promise((resolve) => setTimeout(resolve, idle));
          mebibytes[program].push(memoryOf(started.pid));
        }
        await started.stop();
      }
    }
    const method = `median of ${runs} starts each, in turns`;
    const [otwayStart, bareStart] = [median(milliseconds.otway), median(milliseconds.bare)];
    record({ name: 'Start of a bare window', value: bareStart, unit: 'ms', bound: null, method });
    record({ name: 'Start to usable lock screen', value: otwayStart, unit: 'ms', bound: null, method });
    record({
      name: 'Start, against the bare window',
      value: otwayStart / bareStart,
      unit: 'times',
      bound: 1.5,
      method,
    });
    const left = `after ${idle / 1000} s, PSS over all processes, median of 3`;
    const [otwaySize, bareSize] = [median(mebibytes.otway), median(mebibytes.bare)];
    record({ name: 'Memory of a bare window', value: bareSize, unit: 'MiB', bound: null, method: left });
    record({ name: 'Memory at the lock screen', value: otwaySize, unit: 'MiB', bound: null, method: left });
    record({
      name: 'Memory at the lock screen, against the bare window',
      value: otwaySize / bareSize,
      unit: 'times',
      bound: 1.5,
      method: left,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
