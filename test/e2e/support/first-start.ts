import type { Page } from '@playwright/test';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { createVault } from './vault-pages.ts';

export const passphrase = 'velvet anchor pickle sunday';

const practitioner = {
  name: 'Élodie Marsh',
  postNominals: '',
  hcpcNumber: 'ot 12345',
  clinic: 'Marsh Occupational Therapy',
  letterhead: [],
};

/** Makes a vault through the screens, as a new user would, and returns its recovery code. Ends at the empty case list. */
export function makeVault(page: Page): Promise<string> {
  return createVault(page, { ...practitioner, passphrase });
}

/** Fills in what the practitioner's step needs, and no more. */
export async function fillPractitioner(page: Page): Promise<void> {
  await page.getByLabel(text.name, { exact: true }).fill(practitioner.name);
  await page.getByLabel(text.hcpc).fill(practitioner.hcpcNumber);
  await page.getByLabel(text.clinic).fill(practitioner.clinic);
}

/** Types a passphrase at the lock screen and presses Enter, whatever comes of it. */
export async function unlock(page: Page, typed: string): Promise<void> {
  await page.getByLabel(text.passphrase, { exact: true }).fill(typed);
  await page.getByLabel(text.passphrase, { exact: true }).press('Enter');
}
