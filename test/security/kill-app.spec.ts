import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { OtwayApp } from '../e2e/support/app';
import { makeVault, passphrase, unlock } from '../e2e/support/first-start';
import { killApp } from './support/kill';
import { countedWords, reopenNote, startNote, typeOn, watchAcknowledged } from './support/typing';

/** How often the app is killed; `npm run soak` asks for more. */
const kills = Number(process.env.OTWAY_KILLS ?? 10);

test.skip(process.platform !== 'linux', 'processes are found through /proc');

test(`nothing that was shown as saved is lost when the app is killed, ${kills} times`, async () => {
  test.setTimeout(60_000 + kills * 20_000);
  const userData = mkdtempSync(path.join(os.tmpdir(), 'otway-kill-'));
  try {
    const first = await OtwayApp.launch({ userData });
    await makeVault(first.page);
    await startNote(first);
    await first.close();

    const words = countedWords();
    let acknowledged = 'Begun.';
    let seen = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const otway = await OtwayApp.launch({ userData });
      await unlock(otway.page, passphrase);
      const stored = await reopenNote(otway);
      expect(
        stored.startsWith(acknowledged),
        `before kill ${kill}: all that was shown as saved is there`,
      ).toBe(true);
      acknowledged = stored;
      const { texts } = await watchAcknowledged(otway);
      let killed = false;
      const typing = typeOn(otway, words, () => killed).catch((error: unknown) => {
        // The window goes in the middle of a keystroke.
        if (!killed) throw error;
      });
      await new Promise((resolve) => setTimeout(resolve, 1000 + Math.random() * 2500));
      killed = true;
      await killApp(otway);
      await typing;
      seen += texts.length;
      acknowledged = texts.at(-1) ?? acknowledged;
    }
    expect(seen, 'saves shown while typing').toBeGreaterThan(kills / 2);

    const last = await OtwayApp.launch({ userData });
    await unlock(last.page, passphrase);
    expect((await reopenNote(last)).startsWith(acknowledged)).toBe(true);
    await last.close();
    const outcome = `${kills} kills of the whole app while typing, ${seen} saves shown before them, none lost`;
    console.log(outcome);
    if (process.env.OTWAY_OUTCOME) writeFileSync(process.env.OTWAY_OUTCOME, outcome);
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});
