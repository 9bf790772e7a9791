/** What a vault's folder, a disk or a hurried hand can do to the open window, and what it says to that. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { casesText } from '../../shared/text/cases';
import { errorText } from '../../shared/text/errors';
import { formText } from '../../shared/text/form';
import { recordsText } from '../../shared/text/records';
import { storageText } from '../../shared/text/storage';
import { vaultText } from '../../shared/text/vault';
import { vaultScreensText } from '../../shared/text/vault-screens';
import { expect, OtwayApp, test } from './support/app';
import { newCase, openRoom } from './support/case-pages';
import { given, openDesk, passphrase } from './support/desk';
import { expectDrawn, expectReleased, release } from './support/document-pages';
import { addItem, expectSaved, fillField, openSection } from './support/forms';
import { wordsOf } from './support/pdf-files';
import { lock, unlock } from './support/vault-pages';
import { newVisit, startAnalysis } from './support/visit-pages';

test('a vault that cannot be opened says why and what to do, and opens once it is whole again', async ({
  otway,
}) => {
  await openDesk(otway);
  await lock(otway);
  const folder = path.join(otway.userData, 'vault');
  const header = path.join(folder, 'vault.json');
  const database = path.join(folder, 'vault.db');
  const mark = path.join(folder, 'vault.lock');
  const whole = { header: readFileSync(header), database: readFileSync(database) };
  const written = JSON.parse(whole.header.toString());
  const changed = (change: object) => writeFileSync(header, JSON.stringify({ ...written, ...change }));
  const weak = structuredClone(written);
  weak.slots[0].derivation.memoryKiB = 8;

  const troubles: [() => void, string, string][] = [
    [() => changed({ format: 'other-vault' }), vaultText.headerUnknown, errorText['vault-header-unknown']],
    [() => changed({ version: 2 }), vaultText.headerNewer, errorText['vault-newer']],
    [() => changed(weak), vaultText.headerWeakened, errorText['vault-header-weakened']],
    [
      () => writeFileSync(header, whole.header.subarray(0, 300)),
      vaultText.headerDamaged,
      errorText['vault-header-damaged'],
    ],
    [() => rmSync(header), vaultText.headerMissing, errorText['vault-header-damaged']],
    [() => rmSync(database), vaultText.databaseMissing, errorText['vault-damaged']],
    [
      () => writeFileSync(database, whole.database.subarray(0, whole.database.length - 4096)),
      storageText.damaged,
      errorText['vault-damaged'],
    ],
    [
      () =>
        writeFileSync(
          mark,
          JSON.stringify({
            token: '3f0e3c0a-5b4f-4d0f-9f55-0b3a6a3c7d11',
            host: 'another-computer',
            boot: 'x',
            pid: 4,
            started: '',
            renewedAt: Date.now(),
          }),
        ),
      vaultText.inUseElsewhere,
      errorText['vault-in-use'],
    ],
  ];
  const { page } = otway;
  for (const [spoil, problem, remedy] of troubles) {
    spoil();
    await page.getByLabel(vaultScreensText.passphrase, { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: vaultScreensText.unlock }).click();
    const alert = page.getByRole('alert').filter({ hasText: remedy });
    await expect(alert).toContainText(problem);
    writeFileSync(header, whole.header);
    writeFileSync(database, whole.database);
    rmSync(mark, { force: true });
  }
  await unlock(page, passphrase);
  await expect(page.getByRole('link', { name: 'Rosalind Achterberg' })).toBeVisible();
});

test('a folder that a cloud service copies is named as a risk before the vault is made', async () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'otway-e2e-'));
  const otway = await OtwayApp.launch({ userData: path.join(parent, 'Dropbox') });
  try {
    await otway.page.getByRole('button', { name: vaultScreensText.welcomeCreate }).click();
    await expect(otway.page.getByText(vaultScreensText.warningSynced)).toBeVisible();
    await expect(otway.page.getByRole('button', { name: vaultScreensText.continue })).toBeEnabled();
  } finally {
    await otway.close();
    rmSync(parent, { recursive: true, force: true });
  }
});

test('on a full disk answers stay in the window until there is room; on a read-only one the vault says so', async ({
  otway,
}) => {
  const { page } = otway;
  const folder = path.join(otway.userData, 'vault');
  mkdirSync(folder);
  test.skip(!mountSmallDisk(folder), 'only root on Linux may make a small disk');
  try {
    await openDesk(otway);
    await page.getByRole('link', { name: 'Rosalind Achterberg' }).click();
    await openRoom(page, casesText.roomClient);
    await fillField(page.getByRole('main'), 'Preferred name', 'Ros');
    await expectSaved(page);
    fill(folder);
    const long = 'Rosalind of the long name '.repeat(60);
    await fillField(page.getByRole('main'), 'Title', long);
    const alert = page.getByRole('alert').filter({ hasText: formText.save.failedTitle });
    await expect(alert).toContainText(errorText['disk-full']);
    for (const file of readdirSync(folder).filter((name) => name.startsWith('ballast')))
      rmSync(path.join(folder, file));
    await alert.getByRole('button', { name: formText.save.tryNow }).click();
    await expectSaved(page);
    await expect(alert).toBeHidden();

    await lock(otway);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    await otway.page.getByLabel(vaultScreensText.passphrase, { exact: true }).fill(passphrase);
    await otway.page.getByRole('button', { name: vaultScreensText.unlock }).click();
    await expect(otway.page.getByRole('alert')).toContainText(vaultText.folderReadOnly);
    execFileSync('mount', ['-o', 'remount,rw', folder]);
    await unlock(otway.page, passphrase);
    await otway.page.getByRole('link', { name: 'Rosalind Achterberg' }).click();
    await openRoom(otway.page, casesText.roomClient);
    await expect(otway.page.getByRole('textbox', { name: 'Preferred name', exact: true })).toHaveValue('Ros');
    await expect(otway.page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(long);
  } finally {
    await otway.app.close();
    execFileSync('umount', ['-l', folder]);
  }
});

test('impossible answers are marked with what is accepted; a name of spaces leaves words to open the case by', async ({
  otway,
}) => {
  await openDesk(otway);
  const { page } = otway;
  const main = page.getByRole('main');
  await page.getByRole('link', { name: 'Rosalind Achterberg' }).click();
  await openRoom(page, casesText.roomClient);
  await fillField(main, 'Birth date', '1/2/2199');
  await expect(main.locator('[data-path=birthDate]')).toContainText('or earlier');
  await fillField(main, 'Full name', '   ');
  await expect(main.locator('[data-path=fullName]')).toContainText('Full name is empty.');
  await expectSaved(page);
  const bar = page.getByRole('region', { name: casesText.caseBar });
  await expect(bar).toContainText(recordsText.noName);
  await openRoom(page, casesText.roomReferral);
  await openSection(page, 'Absence');
  await fillField(main, 'First day absent', '1/6/2026');
  await fillField(main, 'Expected return', '1/5/2026');
  await expect(main.locator('[data-path=expectedReturn]')).toContainText('1 June 2026 or later');
  await newVisit(page);
  await startAnalysis(page);
  await openSection(page, 'Tasks');
  const task = await addItem(main, 'Tasks');
  await fillField(task, 'Minutes in a shift', '3000');
  await expect(task).toContainText('0 to 1440 min');
  const step = await addItem(task, 'Steps');
  await fillField(step, 'Load', '-5');
  await expect(step).toContainText('0 to 500 kg');
  await expectSaved(page);
  await expect(step.getByRole('textbox', { name: 'Load', exact: true })).toHaveValue('-5');
});

test('emoji, right-to-left and combining text are typed, shown, and printed in the right order', async ({
  otway,
}, info) => {
  const name = 'Noa בן־דוד Zoe\u0308';
  const task = 'טעינת כלוב עד 25 kg 📦 cafe\u0301';
  const { ask } = await openDesk(otway);
  const { page } = otway;
  const main = page.getByRole('main');
  await newCase(page, { name, birthDate: '1/2/1980' });
  await expect(page.getByRole('region', { name: casesText.caseBar })).toContainText(name);
  await newVisit(page);
  await fillField(main, 'Date', '20/11/2026');
  await startAnalysis(page);
  await openSection(page, 'Tasks');
  const item = await addItem(main, 'Tasks');
  await fillField(item, 'Task', task);
  await expect(item.getByRole('button', { expanded: true }).first()).toContainText(task);
  await expectSaved(page);
  const list = await ask<{ rows: { id: string; clientName: string }[] }>('cases.list', {
    query: 'Noa',
    status: 'open',
    offset: 0,
    limit: 10,
  });
  expect(list.rows.map(({ clientName }) => clientName)).toEqual([name]);

  const caseId = list.rows[0]?.id;
  const { records } = await ask<{ records: { id: string; kind: string }[] }>('cases.get', { caseId });
  const analysis = records.find(({ kind }) => kind === 'activityAnalysis')?.id;
  const { answers } = await ask<{ answers: { tasks: { value: string[] } } }>('records.get', {
    recordId: analysis,
  });
  const rating = `ratings.${answers.tasks.value[0]}.lift_floor_waist`;
  await ask('records.save', {
    recordId: analysis,
    reason: null,
    changes: [given('shiftMinutes', 420, 'document'), given(`${rating}.frequency`, 'frequent', 'observed')],
  });
  const consent = [
    given('scope', 'release'),
    given('recipient', 'מרים Okell'),
    given('audience', 'employer'),
  ];
  await ask('records.create', {
    caseId,
    kind: 'consent',
    parentId: null,
    initial: [
      ...consent,
      given('purposes', ['adjustments']),
      given('from', '2026-11-01'),
      given('howGiven', 'written'),
    ],
  });
  await openRoom(page, casesText.roomDocuments);
  await expectDrawn(page);
  const file = info.outputPath('report.pdf');
  await release(otway, file);
  await expectReleased(page);
  const words = wordsOf(file).normalize('NFC');
  // The task's line runs from the right, so on the page its Latin end comes left of the figure, and that left of the Hebrew.
  for (const run of ['About Noa', 'בן־דוד', 'Zo\u00eb', 'kg 📦 caf\u00e9 25', 'טעינת כלוב עד', 'מרים'])
    expect(words).toContain(run);
});

/** Puts a disk of 4 MB in the folder's place; false where that is not allowed. */
function mountSmallDisk(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes until not even half a kilobyte has room. */
function fill(folder: string): void {
  for (let size = 2 ** 20; size >= 512; size /= 2) {
    for (let n = 0; ; n += 1) {
      try {
        writeFileSync(path.join(folder, `ballast-${size}-${n}`), Buffer.alloc(size));
      } catch {
        break;
      }
    }
  }
}
