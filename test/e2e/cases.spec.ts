import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { casesText as text } from '../../shared/text/cases.ts';
import { shellText } from '../../shared/text/shell.ts';
import { expect, test } from './support/app';
import { makeVault, passphrase, unlock } from './support/first-start';
import { cutOff, resize } from './support/window-size';

const client = 'Daniel Okafor-Whitfield';

async function openCase(page: Page, name: string, birthDate: string): Promise<void> {
  await page
    .getByRole('navigation', { name: shellText.rooms })
    .getByRole('link', { name: text.title })
    .click();
  await page.getByRole('link', { name: text.newCase }).first().click();
  await page.getByLabel(text.clientName).fill(name);
  await page.getByLabel(text.birthDate).fill(birthDate);
  await page.getByRole('button', { name: text.open }).click();
}

async function room(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: text.caseRooms })
    .getByRole('link', { name, exact: true })
    .click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
}

async function act(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: text.actions }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('a case is opened, found, closed, deleted, brought back and destroyed', async ({ otway }) => {
  const { page } = otway;
  await makeVault(page);
  await expect(page.getByText(text.emptyOpen)).toBeVisible();
  await page.getByRole('link', { name: text.newCase }).first().click();
  await page.getByRole('button', { name: text.open }).click();
  await expect(page.getByText(text.clientNameMissing)).toBeVisible();
  await page.getByLabel(text.clientName).fill(client);
  await page.getByLabel(text.birthDate).fill('31/2/1981');
  await page.getByRole('button', { name: text.open }).click();
  await expect(page.getByText(text.birthDateUnreal)).toBeVisible();
  await page.getByLabel(text.birthDate).fill('27/3/2981');
  await page.getByRole('button', { name: text.open }).click();
  await expect(page.getByText(text.birthDateUnreal)).toBeVisible();
  await otway.expectAccessible();
  await page.getByLabel(text.birthDate).fill('27/3/1981');
  await page.getByRole('button', { name: text.open }).click();
  await expect(page.getByRole('heading', { name: text.overviewTitle })).toBeFocused();
  await expect(page.getByRole('region', { name: text.caseBar })).toContainText(client);
  await expect(page.getByText('Case EM-0001 opened.')).toBeVisible();
  await otway.expectAccessible();

  await openCase(page, 'DANIEL  okafor-whitfield', '27/3/1981');
  await expect(page.getByText(text.duplicateTitle)).toBeVisible();
  await expect(page.getByText('EM-0001', { exact: true })).toBeVisible();
  await otway.expectAccessible();
  await page.getByRole('link', { name: text.duplicateOpen('EM-0001') }).click();
  await expect(page.getByRole('region', { name: text.caseBar })).toContainText('EM-0001');
  await openCase(page, 'Mwangi Achieng', '');
  await expect(page.getByRole('region', { name: text.caseBar })).toContainText('EM-0002');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('okafor');
  await expect(page.getByText(shellText.searchCount(1))).toBeVisible();
  await otway.expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: text.caseBar })).toContainText(client);

  await act(page, text.close);
  await page.getByRole('dialog').getByRole('button', { name: text.close }).click();
  await expect(page.getByText(text.closeReasonMissing)).toBeVisible();
  await page.getByLabel(text.closeReason).fill('Back at work for eight weeks');
  await otway.expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: text.close }).click();
  await expect(page.getByText(text.closedNow)).toBeVisible();
  await page.getByRole('button', { name: shellText.undo }).click();
  await expect(page.getByText(text.reopenedNow)).toBeVisible();

  await act(page, text.delete);
  await expect(page.getByText(text.deletedNow)).toBeVisible();
  await expect(page.getByRole('link', { name: client })).toBeHidden();
  await otway.expectAccessible();
  await page.getByRole('button', { name: shellText.undo }).click();
  await expect(page.getByRole('link', { name: client })).toBeVisible();

  await page.getByRole('link', { name: client }).click();
  await act(page, text.delete);
  await page.getByText(text.statusDeleted, { exact: true }).click();
  await page.getByRole('link', { name: client }).click();
  await otway.expectAccessible();
  await act(page, text.destroy);
  await page.getByLabel(text.destroyNumber('EM-0001')).fill('EM-0002');
  await page.getByRole('dialog').getByRole('button', { name: text.destroy }).click();
  await expect(page.getByText(text.destroyWrong('EM-0001'))).toBeVisible();
  await otway.expectAccessible();
  await page.getByLabel(text.destroyNumber('EM-0001')).fill('EM-0001');
  await page.getByRole('dialog').getByRole('button', { name: text.destroy }).click();
  await expect(page.getByText(text.destroyedNow)).toBeVisible();
  await expect(page.getByText(text.emptyDeleted)).toBeVisible();
});

test('what is typed in the parts of a case shows in its bar, its lists and after a restart', async ({
  otway,
}) => {
  await makeVault(otway.page);
  await openCase(otway.page, client, '27/3/1981');
  const bar = otway.page.getByRole('region', { name: text.caseBar });
  await expect(bar).toContainText(client);
  await room(otway.page, text.roomReferral);
  await otway.expectAccessible();
  await otway.page.getByRole('navigation').getByRole('button', { name: /^Job/ }).click();
  await otway.page.getByLabel('Job title', { exact: true }).fill('Warehouse picker');
  await expect(bar).toContainText('Warehouse picker');
  await room(otway.page, text.roomClient);
  await otway.expectAccessible();

  await room(otway.page, text.roomConsents);
  await expect(otway.page.getByText(text.consentsEmpty)).toBeVisible();
  await otway.expectAccessible();
  await otway.page.getByRole('button', { name: text.consentNew }).click();
  await expect(otway.page.getByRole('heading', { name: text.consentTitle, level: 1 })).toBeVisible();
  await otway.page.getByRole('radio', { name: 'Assessment' }).check();
  await otway.page.getByLabel('From', { exact: true }).fill('1/2/2026');
  await otway.page.getByLabel('From', { exact: true }).blur();
  await expect(bar.getByLabel(text.consentYes)).toBeVisible();
  await otway.expectAccessible();
  await otway.page.getByRole('link', { name: text.backTo(text.roomConsents) }).click();
  await expect(otway.page.getByRole('list').getByRole('link')).toHaveCount(1);
  await otway.expectAccessible();
  await otway.page.getByRole('button', { name: /^Remove / }).click();
  await expect(otway.page.getByText(text.consentsEmpty)).toBeVisible();
  await otway.page.getByRole('button', { name: shellText.undo }).click();
  await expect(bar.getByLabel(text.consentYes)).toBeVisible();

  await room(otway.page, text.roomNotes);
  await otway.page.getByRole('button', { name: text.noteNew }).click();
  await expect(otway.page.getByRole('heading', { name: text.noteTitle, level: 1 })).toBeVisible();
  await otway.expectAccessible();

  await otway.relaunch();
  await unlock(otway.page, passphrase);
  await otway.page.getByRole('link', { name: client }).click();
  const reopened = otway.page.getByRole('region', { name: text.caseBar });
  await expect(reopened).toContainText('Warehouse picker');
  await expect(reopened.getByLabel(text.consentYes)).toBeVisible();
});

test('the vault is copied to a chosen place, and the list says how old the copy is', async ({ otway }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'otway-copies-'));
  try {
    const { page } = otway;
    await makeVault(page);
    await expect(page.getByText(text.copyNever)).toBeVisible();
    await otway.answerOpenDialog([]);
    await page.getByRole('button', { name: text.copy }).click();
    await expect(page.getByText(text.copyNever)).toBeVisible();
    await otway.answerOpenDialog([folder]);
    await page.getByRole('button', { name: text.copy }).click();
    await expect(page.getByText(text.copyToday)).toBeVisible();
    await expect(page.getByText(text.copyWhere(folder))).toBeVisible();
    await otway.expectAccessible();
    expect(await readdir(folder)).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a case is opened and filled with the keyboard alone', async ({ otway }) => {
  const { page } = otway;
  const { keyboard } = page;
  await makeVault(page);
  const focused = page.locator(':focus');
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await focused.count()) === 1 && (await focused.innerText()).trim() === name) return;
      await keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach "${name}"`);
  };
  await page.reload();
  await expect(page.getByRole('heading', { name: text.title, level: 1 })).toBeFocused();
  await tabTo(text.newCase);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.newTitle })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type(client);
  await keyboard.press('Tab');
  await keyboard.type('27.3.1981');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.overviewTitle })).toBeFocused();
  await keyboard.press('Shift+Tab');
  await tabTo(text.roomNotes);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.notesTitle, level: 1 })).toBeFocused();
  await tabTo(text.noteNew);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.noteTitle, level: 1 })).toBeFocused();
  await keyboard.press('Control+k');
  await keyboard.type('daniel');
  await expect(page.getByText(shellText.searchCount(1))).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.overviewTitle })).toBeFocused();
});

test('every screen fits at 200 % zoom and on a touch screen', async ({ otway }) => {
  test.setTimeout(120_000);
  const { page } = otway;
  await makeVault(page);
  await openCase(page, `${client} of Featherstonehaugh and Cholmondeley`, '27/3/1981');
  await expect(page.getByRole('heading', { name: text.overviewTitle })).toBeVisible();
  for (const [width, height, zoom] of [
    [1280, 800, 2],
    [1024, 768, 1],
    // The narrowest window with the parts of a case in a row, and the narrowest where they stand wide apart.
    [1264, 768, 1],
    [1296, 768, 1],
  ] as const) {
    await resize(otway, width, height, zoom);
    // The parts of the case turn into a menu, or back, a moment after the window has its size.
    await expect.poll(() => cutOff(page)).toEqual([]);
    await otway.expectAccessible();
    for (const name of [shellText.settings, shellText.cases]) {
      await page.getByRole('navigation', { name: shellText.rooms }).getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
      expect(await cutOff(page)).toEqual([]);
      await otway.expectAccessible();
    }
    await page.getByRole('link', { name: new RegExp(client) }).click();
    await expect(page.getByRole('heading', { name: text.overviewTitle })).toBeVisible();
  }
});
