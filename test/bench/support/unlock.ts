import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { shellText } from '../../../shared/text/shell.ts';
import { vaultScreensText } from '../../../shared/text/vault-screens.ts';
import type { OtwayApp } from '../../e2e/support/app.ts';

const derivationScript = path.join(import.meta.dirname, 'derive-key.mjs');

export interface UnlockTimes {
  /** Milliseconds of Argon2id alone. */
  readonly derivations: number[];
  /** Milliseconds from the Enter key at the lock screen to the painted case list. */
  readonly unlocks: number[];
}

/** Locks and unlocks the open vault through the window, several times, and measures the key derivation between. */
export async function measureUnlock(
  otway: OtwayApp,
  passphrase: string,
  times: number,
): Promise<UnlockTimes> {
  const derivations: number[] = [];
  const unlocks: number[] = [];
  // A page that was open while the vault was made by a call does not know of it yet.
  await otway.page.reload();
  for (let turn = 0; turn < times; turn += 1) {
    await lock(otway);
    derivations.push(await deriveInUtilityProcess(otway));
    const box = otway.page.getByLabel(vaultScreensText.passphrase, { exact: true });
    await box.fill(passphrase);
    // Nobody types a passphrase and presses Enter within the same tenth of a second.
    await otway.page.waitForTimeout(1000);
    const shown = otway.page.evaluate(untilListShown);
    await box.press('Enter');
    unlocks.push(await shown);
  }
  return { derivations, unlocks };
}

/** Locks through the left bar and waits until the new window's lock screen can be typed in. */
async function lock(otway: OtwayApp): Promise<void> {
  const next = otway.app.waitForEvent('window');
  // The window may be gone before the click is known to have ended.
  await Promise.any([next, otway.page.getByRole('button', { name: shellText.lock, exact: true }).click()]);
  await next;
  await expect(otway.page.getByLabel(vaultScreensText.passphrase, { exact: true })).toBeFocused();
}

function untilListShown(): Promise<number> {
  return new Promise((resolve) => {
    let begun = 0;
    addEventListener('keydown', () => (begun = performance.now()), { once: true, capture: true });
    const look = () => {
      if (begun > 0 && document.querySelector('main table tbody tr')) {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun), 0));
      } else requestAnimationFrame(look);
    };
    look();
  });
}

async function deriveInUtilityProcess(otway: OtwayApp): Promise<number> {
  const header = JSON.parse(readFileSync(path.join(otway.userData, 'vault/vault.json'), 'utf8'));
  const { memoryKiB, passes, lanes } = header.slots.find(
    ({ kind }: { kind: string }) => kind === 'passphrase',
  ).derivation;
  return otway.app.evaluate(
    ({ utilityProcess }, { script, words }) =>
      new Promise<number>((resolve, reject) => {
        const child = utilityProcess.fork(script, words);
        child.once('message', (milliseconds: number) => {
          child.kill();
          resolve(milliseconds);
        });
        child.once('exit', () => reject(new Error('the derivation ended without a figure')));
      }),
    { script: derivationScript, words: [memoryKiB, passes, lanes].map(String) },
  );
}
