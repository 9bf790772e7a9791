import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type OtwayApp, test } from './support/app';
import { tapRecords } from './support/calls';
import { passphrase, practitioner } from './support/desk';

const minute = 60_000;

/** Makes a vault past the screens and leaves it open. */
async function openVault(otway: OtwayApp) {
  const call = await tapRecords(otway.page);
  const made = await call('vault.create', { practitioner, passphrase });
  if (!made.ok) throw new Error(made.error.problem);
  return { call, recoveryCode: (made.value as { recoveryCode: string }).recoveryCode };
}

/** Waits until the window was replaced, and speaks to the new one. */
async function afterLock(otway: OtwayApp, before: Page) {
  await expect.poll(() => before.isClosed() && otway.page !== before).toBe(true);
  expect(otway.app.windows()).toHaveLength(1);
  return tapRecords(otway.page);
}

const recordsProcesses = (otway: OtwayApp) =>
  otway.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ serviceName, name }) => `${serviceName} ${name}`.includes('Otway records'))
      .map(({ pid }) => pid),
  );

const moveClock = (otway: OtwayApp, milliseconds: number) =>
  otway.app.evaluate((_electron, moved) => {
    const before = Date.now;
    Date.now = () => before() + moved;
  }, milliseconds);

const isLocked = async (otway: OtwayApp, page: Page) => page.isClosed() && otway.page !== page;

const forAWhile = (page: Page) => page.waitForTimeout(3000);

test('locking replaces window and records process, and the passphrase opens the vault again', async ({
  otway,
}) => {
  await openVault(otway);
  const [firstProcess] = await recordsProcesses(otway);
  const before = otway.page;
  const bounds = await otway.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1100, height: 700 });
    return BrowserWindow.getAllWindows()[0]?.getBounds();
  });
  await otway.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click());
  const call = await afterLock(otway, before);
  expect(await call('vault.status', null)).toMatchObject({ value: { state: 'locked' } });
  expect(await call('cases.list', { query: '', status: 'open', offset: 0, limit: 10 })).toMatchObject({
    error: { code: 'vault-locked' },
  });
  const processes = await recordsProcesses(otway);
  expect(processes).toHaveLength(1);
  expect(processes[0]).not.toBe(firstProcess);
  expect(existsSync(path.join(otway.userData, 'vault/vault.lock'))).toBe(false);
  expect(
    await otway.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(bounds);
  expect(await call('vault.unlock', { passphrase: 'not this one at all' })).toMatchObject({
    error: { code: 'wrong-passphrase' },
  });
  expect(await call('vault.unlock', { passphrase })).toMatchObject({ ok: true });
  expect(await call('settings.get', null)).toMatchObject({ value: { practitioner, idleMinutes: 5 } });
});

test('the page locks by call and by shortcut; a locked vault stays as it is', async ({ otway }) => {
  const { call } = await openVault(otway);
  let before = otway.page;
  // The window may be gone before the answer comes.
  await otway.page.evaluate(() => void window.otway.callWindow('window.lock', null));
  const again = await afterLock(otway, before);
  await again('vault.unlock', { passphrase });
  before = otway.page;
  await otway.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.focus();
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'L', modifiers: ['control'] });
  });
  await afterLock(otway, before);
  before = otway.page;
  await otway.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await forAWhile(before);
  expect(before.isClosed()).toBe(false);
  expect(call).toBeDefined();
});

for (const event of ['suspend', 'lock-screen']) {
  test(`the vault locks at once on ${event}`, async ({ otway }) => {
    await openVault(otway);
    const before = otway.page;
    await otway.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
    const call = await afterLock(otway, before);
    expect(await call('vault.status', null)).toMatchObject({ value: { state: 'locked' } });
  });
}

test('the vault locks after five minutes without a touch, not before', async ({ otway }) => {
  await openVault(otway);
  const before = otway.page;
  await moveClock(otway, 4.9 * minute);
  await before.mouse.move(200, 200);
  await before.mouse.move(210, 210);
  await before.waitForTimeout(200);
  await moveClock(otway, 4.9 * minute);
  await forAWhile(before);
  expect(before.isClosed()).toBe(false);
  await moveClock(otway, minute);
  await expect.poll(() => isLocked(otway, before)).toBe(true);
});

test('the minutes come from the settings of the open vault', async ({ otway }) => {
  await openVault(otway);
  const before = otway.page;
  await before.evaluate(() => window.otway.callWindow('window.setIdleMinutes', { minutes: 20 }));
  await moveClock(otway, 19 * minute);
  await forAWhile(before);
  expect(before.isClosed()).toBe(false);
  await moveClock(otway, minute);
  await expect.poll(() => isLocked(otway, before)).toBe(true);
});

test('a records process that dies is replaced, at the lock screen', async ({ otway }) => {
  await openVault(otway);
  const before = otway.page;
  const [pid] = await recordsProcesses(otway);
  process.kill(pid ?? 0, 'SIGKILL');
  const call = await afterLock(otway, before);
  expect(await call('vault.unlock', { passphrase })).toMatchObject({ ok: true });
});

test('a page that dies is replaced, at the lock screen', async ({ otway }) => {
  await openVault(otway);
  const before = otway.page;
  await otway.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => otway.page !== before).toBe(true);
  const call = await tapRecords(otway.page);
  expect(await call('vault.status', null)).toMatchObject({ value: { state: 'locked' } });
  otway.problems.length = 0;
});

test('quitting in the middle of a lock ends the program, with the vault closed', async ({ otway }) => {
  await openVault(otway);
  const ended = otway.app.waitForEvent('close');
  await otway.app.evaluate(({ app, powerMonitor }) => {
    powerMonitor.emit('suspend');
    app.quit();
  });
  await ended;
  expect(existsSync(path.join(otway.userData, 'vault/vault.lock'))).toBe(false);
});

test('a second start brings the first window to the front and ends', async ({ otway }) => {
  const executable = await otway.app.evaluate(({ app }) => app.getPath('exe'));
  await otway.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const project = path.resolve(import.meta.dirname, '../..');
  const second = spawn(executable, ['--no-sandbox', project, `--user-data-dir=${otway.userData}`], {
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect
    .poll(() =>
      otway.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => [window.isVisible(), window.isMinimized()]),
      ),
    )
    .toEqual([[true, false]]);
});

test('the recovery code is written where the user chose, once, for them alone', async ({ otway }) => {
  const { call, recoveryCode } = await openVault(otway);
  const file = path.join(otway.userData, 'code.txt');
  await otway.answerSaveDialog(file);
  const chosen = await otway.page.evaluate(() =>
    window.otway.callWindow('window.chooseSavePlace', {
      suggestedName: 'Otway recovery code.txt',
      type: 'text',
    }),
  );
  const { place } = (chosen as { value: { place: string } }).value;
  expect(await call('vault.saveRecoveryCode', { place, recoveryCode })).toMatchObject({ ok: true });
  expect(readFileSync(file, 'utf8')).toContain(recoveryCode);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await call('vault.saveRecoveryCode', { place, recoveryCode })).toMatchObject({
    error: { code: 'invalid-input', field: 'place' },
  });
  await otway.answerSaveDialog(null);
  expect(
    await otway.page.evaluate(() =>
      window.otway.callWindow('window.chooseSavePlace', { suggestedName: 'a.txt', type: 'text' }),
    ),
  ).toMatchObject({ ok: true, value: null });
});

test('another vault folder is remembered; a folder with other files in it gets a folder of its own', async ({
  otway,
}) => {
  const folder = path.join(otway.userData, 'documents');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'letter.txt'), 'x');
  await otway.answerOpenDialog([folder]);
  const before = otway.page;
  const expected = path.join(folder, 'Otway vault');
  // The window may be gone before the answer comes.
  await before
    .evaluate(() => window.otway.callWindow('window.chooseVaultFolder', null))
    .catch(() => undefined);
  let call = await afterLock(otway, before);
  expect(await call('vault.status', null)).toMatchObject({ value: { folder: expected, state: 'none' } });
  await otway.relaunch();
  call = await tapRecords(otway.page);
  expect(await call('vault.status', null)).toMatchObject({ value: { folder: expected } });
});

test('the demo vault opens with the passphrase that everyone may know, and can be left again', async ({
  otway,
}) => {
  let call = await tapRecords(otway.page);
  expect(await call('vault.openDemo', null)).toMatchObject({ ok: true });
  expect(await call('vault.status', null)).toMatchObject({ value: { state: 'unlocked', demo: true } });
  expect(await call('cases.list', { query: '', status: 'open', offset: 0, limit: 10 })).toMatchObject({
    value: { total: 1 },
  });
  expect(await call('vault.closeDemo', null)).toMatchObject({ error: { code: 'forbidden' } });
  const before = otway.page;
  // The window may be gone before the answer comes.
  await otway.page.evaluate(() => void window.otway.callWindow('window.lock', null));
  call = await afterLock(otway, before);
  expect(await call('vault.status', null)).toMatchObject({ value: { state: 'locked', demo: true } });
  expect(await call('vault.unlock', { passphrase: 'demo vault with fictional people' })).toMatchObject({
    ok: true,
  });
  await otway.relaunch();
  call = await tapRecords(otway.page);
  expect(await call('vault.status', null)).toMatchObject({ value: { state: 'none', demo: false } });
});
