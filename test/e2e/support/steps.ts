import { expect } from '@playwright/test';
import { casesText } from '../../../shared/text/cases';
import { shellText } from '../../../shared/text/shell';
import { vaultScreensText as vaultWords } from '../../../shared/text/vault-screens';
import type { OtwayApp } from './app';

/** What a user does on the way to the work, through the window alone. */

/** Makes a vault from the first start to the case list, and gives the recovery code that was shown. */
export async function makeVault(otway: OtwayApp, passphrase: string, clinic = 'Fernhollow'): Promise<string> {
  const { page } = otway;
  await page.getByRole('button', { name: vaultWords.welcomeCreate }).click();
  await page.getByRole('button', { name: vaultWords.continue }).click();
  await page.getByLabel(vaultWords.name, { exact: true }).fill('Imogen Ashworth');
  await page.getByLabel(vaultWords.hcpc).fill('OT00000');
  await page.getByLabel(vaultWords.clinic).fill(clinic);
  await page.getByLabel(vaultWords.casePrefix).fill('FH');
  await page.getByRole('button', { name: vaultWords.continue }).click();
  await page.getByLabel(vaultWords.passphraseNew, { exact: true }).fill(passphrase);
  await page.getByLabel(vaultWords.passphraseAgain).fill(passphrase);
  await page.getByRole('button', { name: vaultWords.create, exact: true }).click();
  const code = page.getByRole('region', { name: vaultWords.recoveryCode }).first();
  await expect(code).toBeVisible();
  const groups = await code.locator('span').allTextContents();
  await page.getByLabel(vaultWords.recoveryStored).check();
  await page.getByRole('button', { name: vaultWords.recoveryDone }).click();
  await expectCaseList(otway);
  return groups.join('-');
}

/** Unlocks at the lock screen and waits for the case list. */
export async function unlock(otway: OtwayApp, passphrase: string): Promise<void> {
  const { page } = otway;
  await page.getByLabel(vaultWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: vaultWords.unlock, exact: true }).click();
  await expectCaseList(otway);
}

/** Locks with the button at the left and waits for the lock screen in its new window. */
export async function lock(otway: OtwayApp): Promise<void> {
  const before = otway.page;
  await before.getByRole('button', { name: shellText.lock, exact: true }).click();
  await expect.poll(() => otway.page !== before).toBe(true);
  await expect(otway.page.getByLabel(vaultWords.passphrase, { exact: true })).toBeVisible();
}

/** Opens a new case and waits for its overview. `birthDate` as typed. */
export async function openNewCase(otway: OtwayApp, clientName: string, birthDate: string): Promise<void> {
  const { page } = otway;
  await page.getByRole('link', { name: casesText.newCase }).first().click();
  await page.getByLabel(casesText.clientName).fill(clientName);
  await page.getByLabel(casesText.birthDate).fill(birthDate);
  await page.getByRole('button', { name: casesText.open, exact: true }).click();
  await expect(page.getByRole('heading', { name: casesText.overviewTitle })).toBeVisible();
}

/** Opens a case from the case list. */
export async function openCase(otway: OtwayApp, clientName: string): Promise<void> {
  const { page } = otway;
  await page.getByRole('link', { name: shellText.cases, exact: true }).click();
  await page.getByRole('link', { name: clientName }).first().click();
  await expect(page.getByRole('heading', { name: casesText.overviewTitle })).toBeVisible();
}

/** Goes to a part of the open case. */
export async function goToRoom(otway: OtwayApp, room: string): Promise<void> {
  const rooms = otway.page.getByRole('navigation', { name: casesText.caseRooms });
  await rooms.getByRole('link', { name: room, exact: true }).click();
}

/** Waits until the form on screen says that everything typed is saved. */
export async function expectSaved(otway: OtwayApp): Promise<void> {
  await expect(otway.page.locator('[role="status"][data-state="saved"]').first()).toBeVisible();
}

async function expectCaseList({ page }: OtwayApp): Promise<void> {
  await expect(page.getByRole('heading', { name: casesText.title, exact: true })).toBeVisible();
}
