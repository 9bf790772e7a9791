/** The screens around the vault: first start, lock, unlock. */
import { expect, type Page } from '@playwright/test';
import { shellText } from '../../../shared/text/shell.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import type { OtwayApp } from './app.ts';

export interface NewVault {
  readonly name: string;
  readonly postNominals: string;
  readonly hcpcNumber: string;
  readonly clinic: string;
  readonly letterhead: readonly string[];
  readonly passphrase: string;
}

/** What to do on each screen on the way, before going on. */
export type OnScreen = (screen: string) => Promise<void>;

/** Makes a vault as a new user does and gives its recovery code. Ends at the empty list of cases. */
export async function createVault(
  page: Page,
  vault: NewVault,
  onScreen: OnScreen = async () => undefined,
): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: text.welcomeTitle })).toBeVisible();
  await onScreen('welcome');
  await page.getByRole('button', { name: text.welcomeCreate }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.placeTitle })).toBeVisible();
  await onScreen('place of the vault');
  await page.getByRole('button', { name: text.continue }).click();
  await page.getByRole('textbox', { name: text.name, exact: true }).fill(vault.name);
  await page.getByRole('textbox', { name: text.postNominals, exact: true }).fill(vault.postNominals);
  await page.getByRole('textbox', { name: text.hcpc, exact: true }).fill(vault.hcpcNumber);
  await page.getByRole('textbox', { name: text.clinic, exact: true }).fill(vault.clinic);
  await page.getByRole('textbox', { name: text.letterhead, exact: true }).fill(vault.letterhead.join('\n'));
  await onScreen('practitioner');
  await page.getByRole('button', { name: text.continue }).click();
  await page.getByLabel(text.passphraseNew, { exact: true }).fill(vault.passphrase);
  await page.getByLabel(text.passphraseAgain, { exact: true }).fill(vault.passphrase);
  await onScreen('passphrase');
  await page.getByRole('button', { name: text.create, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.recoveryTitle })).toBeVisible();
  const code = await shownRecoveryCode(page);
  await onScreen('recovery code');
  await page.getByLabel(text.recoveryStored).check();
  await page.getByRole('button', { name: text.recoveryDone }).click();
  await expectCases(page);
  return code;
}

/** The code on screen, its groups joined by spaces. */
export async function shownRecoveryCode(page: Page): Promise<string> {
  const groups = page.getByRole('region', { name: text.recoveryGroups }).locator('span');
  await expect(groups.first()).toBeVisible();
  return (await groups.allTextContents()).join(' ');
}

/** Opens the demo vault from the first page; ends at the list of cases with the sample case in it. */
export async function openDemoVault(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.welcomeDemo }).click();
  await expectCases(page);
  await expect(page.getByRole('main').getByRole('row').nth(1)).toBeVisible();
}

/** Locks with the button of the left bar and waits for the lock screen, which is a new window. */
export async function lock(otway: OtwayApp): Promise<void> {
  const next = otway.app.waitForEvent('window');
  // The window may be gone before the click is answered.
  const gone = (error: Error) => {
    if (!/closed/.test(error.message)) throw error;
  };
  await otway.page.getByRole('button', { name: shellText.lock, exact: true }).click().catch(gone);
  await next;
  await expectLocked(otway.page);
}

export async function expectLocked(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: text.lockedTitle });
  await expect(title.or(page.getByRole('heading', { level: 1, name: text.lockedDemoTitle }))).toBeVisible();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(text.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: text.unlock }).click();
  await expectCases(page);
}

export async function expectCases(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: shellText.cases })).toBeVisible();
}
