import type { Page } from '@playwright/test';
import { shellText } from '../../../shared/text/shell.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { expect, type OtwayApp } from './app';

export const passphrase = 'velvet anchor pickle sunday';

/** Makes a vault through the screens, as a new user would, and returns its recovery code. Ends at the empty case list. */
export async function makeVault(page: Page): Promise<string> {
  await page.getByRole('button', { name: text.welcomeCreate }).click();
  await page.getByRole('button', { name: text.continue }).click();
  await fillPractitioner(page);
  await page.getByRole('button', { name: text.continue }).click();
  await page.getByLabel(text.passphraseNew).fill(passphrase);
  await page.getByLabel(text.passphraseAgain).fill(passphrase);
  await page.getByRole('button', { name: text.create }).click();
  const code = await shownRecoveryCode(page);
  await page.getByLabel(text.recoveryStored).check();
  await page.getByRole('button', { name: text.recoveryDone }).click();
  await expect(page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeVisible();
  return code;
}

export async function fillPractitioner(page: Page): Promise<void> {
  await page.getByLabel(text.name, { exact: true }).fill('Élodie Marsh');
  await page.getByLabel(text.hcpc).fill('ot 12345');
  await page.getByLabel(text.clinic).fill('Marsh Occupational Therapy');
}

/** The code on screen, its groups joined by spaces. */
export async function shownRecoveryCode(page: Page): Promise<string> {
  const groups = page.getByRole('region', { name: text.recoveryGroups }).locator('span');
  await expect(groups.first()).toBeVisible();
  return (await groups.allTextContents()).join(' ');
}

/** Locks with the button and waits for the new window's lock screen. */
export async function lock(otway: OtwayApp): Promise<void> {
  const next = otway.app.waitForEvent('window');
  await otway.page.getByRole('button', { name: shellText.lock, exact: true }).click();
  await next;
  await expect(otway.page.getByRole('button', { name: text.unlock })).toBeVisible();
}

/** Types a passphrase at the lock screen and presses Enter. */
export async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByLabel(text.passphrase, { exact: true }).fill(typed);
  await page.getByLabel(text.passphrase, { exact: true }).press('Enter');
}
