import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hasLedger } from '../../shared/documents/ledger.ts';
import { DocumentKind } from '../../shared/documents/tree.ts';
import { countersignatureText as signText } from '../../shared/text/countersignature.ts';
import { documentNames } from '../../shared/text/document-names.ts';
import { settingsText } from '../../shared/text/settings.ts';
import { shellText } from '../../shared/text/shell.ts';
import { demoPassphrase } from '../../shared/text/vault.ts';
import { vaultScreensText as text } from '../../shared/text/vault-screens.ts';
import { expect, test } from './support/app';
import { fillPractitioner, makeVault, passphrase, unlock } from './support/first-start';
import { lock, shownRecoveryCode } from './support/vault-pages';

test('the first start asks step by step, says what is wrong, and ends in an open vault', async ({
  otway,
}) => {
  const { page } = otway;
  await expect(page.getByRole('heading', { name: text.welcomeTitle })).toBeFocused();
  await otway.expectAccessible();

  await page.getByRole('button', { name: text.welcomeCreate }).click();
  await expect(page.getByRole('heading', { name: text.placeTitle })).toBeFocused();
  await expect(page.getByText(path.join(otway.userData, 'vault'))).toBeVisible();
  await otway.expectAccessible();

  await page.getByRole('button', { name: text.continue }).click();
  await page.getByRole('button', { name: text.continue }).click();
  await expect(page.getByText(text.nameMissing)).toBeVisible();
  await expect(page.getByText(text.hcpcWrong)).toBeVisible();
  await expect(page.getByLabel(text.name, { exact: true })).toBeFocused();
  await otway.expectAccessible();
  await fillPractitioner(page);
  await expect(page.getByLabel(text.casePrefix)).toHaveValue('EM');
  await page.getByRole('button', { name: text.continue }).click();

  await page.getByLabel(text.passphraseNew).fill('letmein');
  await page.getByLabel(text.passphraseAgain).fill('letmeout');
  await page.getByRole('button', { name: text.create }).click();
  await expect(page.getByText(text.passphraseWeak)).toBeVisible();
  await expect(page.getByText(text.passphraseDiffers)).toBeVisible();
  await expect(page.getByText(text.strengthWords[0])).toBeVisible();
  await otway.expectAccessible();
  await page.getByRole('button', { name: text.passphraseShow }).first().click();
  await expect(page.getByLabel(text.passphraseNew)).toHaveAttribute('type', 'text');
  await page.getByLabel(text.passphraseNew).fill(passphrase);
  await page.getByLabel(text.passphraseAgain).fill(passphrase);
  await expect(page.getByText(text.strengthWords[4])).toBeVisible();
  await page.getByRole('button', { name: text.create }).click();

  await expect(page.getByRole('heading', { name: text.recoveryTitle })).toBeFocused();
  expect(await shownRecoveryCode(page)).toMatch(/^([0-9A-Z]{5} ){7}[0-9A-Z]{5}$/);
  await otway.expectAccessible();
  await page.getByRole('button', { name: text.recoveryDone }).click();
  await expect(page.getByText(text.recoveryStoredMissing)).toBeVisible();
  await page.getByLabel(text.recoveryStored).check();
  await page.getByRole('button', { name: text.recoveryDone }).click();
  await expect(page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeFocused();
  await otway.expectAccessible();
});

test('a locked vault opens with its passphrase only, and says the same of every wrong one', async ({
  otway,
}) => {
  await makeVault(otway.page);
  await otway.relaunch();
  const { page } = otway;
  await expect(page.getByLabel(text.passphrase, { exact: true })).toBeFocused();
  await otway.expectAccessible();
  await unlock(page, 'velvet anchor pickle monday');
  await expect(page.getByText(text.wrong)).toBeVisible();
  await expect(page.getByLabel(text.passphrase, { exact: true })).toBeFocused();
  await otway.expectAccessible();
  await expect(page.getByRole('button', { name: text.unlock })).toBeEnabled({ timeout: 30_000 });
  await unlock(page, passphrase);
  await expect(page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeVisible();
  await lock(otway);
  await expect(otway.page.getByRole('heading', { name: text.lockedTitle })).toBeVisible();
  await unlock(otway.page, passphrase);
  await expect(otway.page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeVisible();
});

test('the recovery code is saved where the user chooses, prints alone, and opens the vault once', async ({
  otway,
}) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'otway-recovery-'));
  try {
    const file = path.join(folder, 'code.txt');
    const first = await makeVault(otway.page);
    await lock(otway);
    const { page } = otway;
    await page.getByRole('button', { name: text.useRecovery }).click();
    await expect(page.getByRole('heading', { name: text.recoverTitle })).toBeVisible();
    await otway.expectAccessible();
    await page.getByLabel(text.recoveryCode).fill(`${first.slice(0, -1)}${first.endsWith('0') ? '1' : '0'}`);
    await page.getByLabel(text.passphraseNew).fill('harbour tulip engine fog');
    await page.getByLabel(text.passphraseAgain).fill('harbour tulip engine fog');
    await page.getByRole('button', { name: text.recover }).click();
    await expect(page.getByLabel(text.recoveryCode)).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel(text.recoveryCode).fill(first.toLowerCase());
    await page.getByRole('button', { name: text.recover }).click();
    await expect(page.getByText(text.recoveredLead)).toBeVisible();
    const second = await shownRecoveryCode(page);
    expect(second).not.toBe(first);

    await otway.answerSaveDialog(file);
    await page.getByRole('button', { name: text.recoverySave }).click();
    await expect(page.getByText(text.recoverySavedAt(file))).toBeVisible();
    expect((await readFile(file, 'utf8')).replaceAll(/[\s-]/g, '')).toContain(second.replaceAll(' ', ''));

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: text.sheetTitle })).toBeVisible();
    await expect(page.getByRole('button', { name: text.recoveryDone })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel(text.recoveryStored).check();
    await page.getByRole('button', { name: text.recoveryDone }).click();
    await lock(otway);
    await unlock(otway.page, 'harbour tulip engine fog');
    await expect(otway.page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a vault is made and unlocked with the keyboard alone', async ({ otway }) => {
  const { page } = otway;
  const { keyboard } = page;
  await expect(page.getByRole('heading', { name: text.welcomeTitle })).toBeFocused();
  const next = async (times = 1) => {
    for (let press = 0; press < times; press += 1) await keyboard.press('Tab');
  };
  await next();
  await expect(page.getByRole('button', { name: text.welcomeCreate })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.placeTitle })).toBeFocused();
  await next(2);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.practitionerTitle })).toBeFocused();
  await next();
  await keyboard.type('Ravi Anand Shah');
  await next(2);
  await keyboard.type('OT654321');
  await next();
  await keyboard.type('Shah OT');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.passphraseTitle })).toBeFocused();
  await next();
  await keyboard.type(passphrase);
  await next(2);
  await keyboard.type(passphrase);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.recoveryTitle })).toBeFocused();
  await next(3);
  await expect(page.getByLabel(text.recoveryStored)).toBeFocused();
  await keyboard.press('Space');
  await next();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeFocused();

  const opened = otway.app.waitForEvent('window');
  // The window is gone before the key comes up.
  keyboard.press('Control+l').catch(() => undefined);
  await opened;
  await expect(otway.page.getByLabel(text.passphrase, { exact: true })).toBeFocused();
  await otway.page.keyboard.type(passphrase);
  await otway.page.keyboard.press('Enter');
  await expect(otway.page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeFocused();
});

test('settings are checked, kept, and change the keys of the vault', async ({ otway }, info) => {
  const { page } = otway;
  await makeVault(page);
  await page.getByRole('link', { name: shellText.settings }).click();
  await expect(page.getByRole('heading', { name: settingsText.title, level: 1 })).toBeFocused();
  await page.getByLabel(settingsText.idleMinutes).fill('45');
  await page.getByRole('button', { name: settingsText.saveIdle }).click();
  await expect(page.getByText(settingsText.idleWrong)).toBeVisible();
  await page.getByLabel(settingsText.idleMinutes).fill('12');
  await page.getByRole('button', { name: settingsText.saveIdle }).click();
  await expect(page.getByText(settingsText.saved)).toBeVisible();
  await page.getByLabel(text.letterhead).fill('1 Quay Street\nBristol');
  await page.getByRole('button', { name: settingsText.savePractitioner }).click();
  await expect(page.getByText(settingsText.saved).first()).toBeVisible();

  await page.getByLabel(signText.why).selectOption('student');
  await page.getByLabel(signText.name).fill('Amal Rahimi');
  const keepSigner = page.getByRole('button', { name: signText.save });
  await keepSigner.click();
  await expect(page.getByText(signText.personMissing).first()).toBeVisible();
  await page.getByLabel(signText.registration).fill('OT60001');
  await page.getByText(signText.kinds, { exact: false }).click();
  await page.getByLabel(documentNames.referralLetter).uncheck();
  await page.screenshot({ path: info.outputPath('countersignature.png'), fullPage: true });
  await otway.expectAccessible();
  await keepSigner.click();
  // Who countersigns stays when the practitioner is saved once more.
  await page.getByRole('button', { name: settingsText.savePractitioner }).click();
  await page.getByRole('link', { name: shellText.cases }).click();
  await page.getByRole('link', { name: shellText.settings }).click();
  await expect(page.getByLabel(signText.why)).toHaveValue('student');
  await expect(page.getByLabel(signText.registration)).toHaveValue('OT60001');
  const kinds = DocumentKind.options.filter(hasLedger).length;
  await expect(page.getByText(signText.kindsChosen(kinds - 1, kinds))).toBeVisible();

  const next = 'harbour tulip engine fog';
  await page.getByLabel(settingsText.passphraseCurrent).fill('not the one');
  await page.getByLabel(text.passphraseNew).fill(next);
  await page.getByLabel(text.passphraseAgain).fill(next);
  await page.getByRole('button', { name: settingsText.passphraseChange }).click();
  await expect(page.getByText(settingsText.passphraseWrong)).toBeVisible();
  await page.getByLabel(settingsText.passphraseCurrent).fill(passphrase);
  await page.getByRole('button', { name: settingsText.passphraseChange }).click();
  await expect(page.getByText(settingsText.passphraseChanged)).toBeVisible();
  await page.getByLabel(settingsText.recoveryPassphrase).fill(next);
  await page.getByRole('button', { name: settingsText.recoveryNew }).click();
  expect(await shownRecoveryCode(page)).not.toBe('');

  for (const appearance of ['light', 'dark', 'contrast'] as const) {
    await page.getByLabel(settingsText.appearanceNames[appearance]).check();
    await otway.expectAccessible();
  }
  await lock(otway);
  await otway.expectAccessible();
  await unlock(otway.page, next);
  await otway.page.getByRole('link', { name: shellText.settings }).click();
  await expect(otway.page.getByLabel(settingsText.idleMinutes)).toHaveValue('12');
  await expect(otway.page.getByLabel(text.letterhead)).toHaveValue('1 Quay Street\nBristol');
});

test('the demo vault opens at once, shows its passphrase when locked, and can be left', async ({ otway }) => {
  await otway.page.getByRole('button', { name: text.welcomeDemo }).click();
  await expect(otway.page.getByText('Marek Wolski').first()).toBeVisible();
  await expect(otway.page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeVisible();
  await otway.expectAccessible();
  await lock(otway);
  await expect(otway.page.getByText(demoPassphrase)).toBeVisible();
  await otway.expectAccessible();
  await unlock(otway.page, demoPassphrase);
  await expect(otway.page.getByRole('heading', { name: shellText.cases, level: 1 })).toBeVisible();
  await lock(otway);
  await otway.page.getByRole('button', { name: text.leaveDemo }).click();
  await expect(otway.page.getByRole('heading', { name: text.welcomeTitle })).toBeVisible();
});
