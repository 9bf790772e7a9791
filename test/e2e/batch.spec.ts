import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Release } from '../../shared/domain/practitioner.ts';
import { batchScreenText as text } from '../../shared/text/batch.ts';
import { batchText } from '../../shared/text/batch-release.ts';
import { casesText } from '../../shared/text/cases.ts';
import { standingText } from '../../shared/text/document-standing.ts';
import { documentsText } from '../../shared/text/documents.ts';
import { documentsScreenText } from '../../shared/text/documents-screen.ts';
import { PdfFile } from '../fixtures/documents/read-pdf.ts';
import { expect, test } from './support/app';
import { addRecord, askThrough, type Desk, given, openDesk, passphrase } from './support/desk';
import { smallTargets } from './support/targets';
import { lock, unlock } from './support/vault-pages';
import { cutOff, resize } from './support/window-size';

const toEmployer = 'How to keep in touch';
/** So many that a batch of them is under way for longer than a test looks at it, on a fast computer too. */
const many = 120;
const toClient = 'About our help, and your choice to take part';

/** Another case, beside the one of the desk. */
async function addCase({ ask }: Desk, clientName: string): Promise<Desk> {
  const { caseId } = await ask<{ caseId: string }>('cases.create', { clientName, birthDate: null });
  return { ask, caseId };
}

function consentTo(desk: Desk, recipient: string, covers: string): Promise<string> {
  return addRecord(desk, 'consent', null, [
    given('scope', 'release'),
    given('recipient', recipient),
    given('audience', 'employer'),
    given('purposes', ['adjustments']),
    given('from', '2026-11-01'),
    given('howGiven', 'written'),
    given('covers', covers),
  ]);
}

async function openLetters(page: Page): Promise<void> {
  await page.getByRole('link', { name: text.title }).click();
  await expect(page.getByRole('heading', { name: text.title, level: 1 })).toBeFocused();
}

test('a letter goes to several employers, each under the confirmed words of its consent; who has none is told so and keeps out', async ({
  otway,
}, info) => {
  const { page } = otway;
  const cases: Desk[] = [];
  const { ask, caseId } = await openDesk(otway, async (desk) => {
    await consentTo(desk, 'Martin Okell', 'A letter on how we keep in touch.');
    const other = await addCase(desk, 'Ada Quillon');
    await consentTo(other, 'Petra Lindqvist', 'Letters to my manager, no reports.');
    cases.push(other, await addCase(desk, 'Bertram Vane'));
  });
  const [ada, bertram] = cases;
  if (ada === undefined || bertram === undefined) throw new Error('no cases');
  await openLetters(page);
  await page.getByLabel(text.letter).selectOption({ label: toEmployer });
  const rosalinds = page.getByRole('checkbox', { name: /^Rosalind Achterberg/ });
  await expect(rosalinds).toBeEnabled();
  await expect(page.getByRole('checkbox', { name: /^Bertram Vane/ })).toBeDisabled();
  await expect(page.getByRole('row', { name: /Bertram Vane/ })).toContainText(batchText.noConsent);
  await expect(page.getByText(text.noneChosen)).toBeVisible();
  await page.getByLabel(text.search).fill('Quillon');
  await expect(rosalinds).toBeHidden();
  await page.getByRole('button', { name: text.selectShown }).click();
  await expect(page.getByText(text.chosen(1, 3))).toBeVisible();
  await page.getByLabel(text.search).fill('');
  await rosalinds.check();
  await expect(page.getByText(text.chosen(2, 3))).toBeVisible();
  await expect(page.getByText('A letter on how we keep in touch.')).toBeVisible();

  // Without the way they go and the OT's word on each consent no folder is asked for.
  const write = page.getByRole('button', { name: text.write(2) });
  await write.click();
  await expect(page.getByText(standingText.channelMissing)).toBeVisible();
  await expect(page.getByLabel(standingText.channel)).toBeFocused();
  await page.getByLabel(standingText.channel).selectOption('secureEmail');
  const confirmed = page.getByRole('checkbox', { name: text.confirmOf('Rosalind Achterberg') });
  await confirmed.check();
  await write.click();
  const adas = page.getByRole('checkbox', { name: text.confirmOf('Ada Quillon') });
  await expect(adas).toBeFocused();
  await expect(page.getByText(text.confirmMissing)).toHaveCount(1);
  for (const [width, height, zoom] of [
    [1280, 800, 2],
    [1280, 800, 1],
    [1024, 768, 1],
  ] as const) {
    await resize(otway, width, height, zoom);
    await expect.poll(() => cutOff(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  }
  await otway.expectAccessible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await otway.expectAccessible();
  await page.emulateMedia({ colorScheme: 'light' });
  await adas.check();

  // Whoever cannot get the letter is seen to in their case; what was chosen waits.
  await page.getByRole('link', { name: text.openCaseOf('Bertram Vane') }).click();
  await expect(page.getByRole('region', { name: casesText.caseBar })).toContainText('Bertram Vane');
  await page.getByRole('link', { name: casesText.title, exact: true }).click();
  await openLetters(page);
  await expect(page.getByLabel(text.letter)).toHaveValue(/./);
  await expect(confirmed).toBeChecked();
  await expect(adas).toBeChecked();
  // A confirmation is of one letter: another one asks again.
  await page.getByLabel(text.letter).selectOption({ label: 'What it means at work' });
  await expect(adas).not.toBeChecked();
  await page.getByLabel(text.letter).selectOption({ label: toEmployer });
  await expect(adas).toBeChecked();
  await page
    .getByText(text.example('Rosalind Achterberg'))
    .or(page.getByText(text.example('Ada Quillon')))
    .click();
  await expect(page.getByRole('img', { name: new RegExp(text.examplePage) }).first()).toBeVisible();

  const folder = info.outputPath('letters');
  await mkdir(folder);
  await otway.answerOpenDialog([]);
  await write.click();
  await expect(write).toBeEnabled();
  await otway.answerOpenDialog([folder]);
  await write.click();
  await expect(page.getByText(text.written(2), { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(text.writtenWhere(folder))).toBeVisible();
  await otway.expectAccessible();
  expect(await smallTargets(page)).toEqual([]);
  const files = await readdir(folder);
  expect(files).toHaveLength(2);
  const pages = await Promise.all(
    files.map(async (file) => new PdfFile(await readFile(path.join(folder, file))).text()),
  );
  expect(pages.filter((words) => words.includes('Martin Okell'))).toHaveLength(1);
  expect(pages.filter((words) => words.includes('Petra Lindqvist'))).toHaveLength(1);
  expect(await ask<Release[]>('documents.releases', { caseId: bertram.caseId })).toEqual([]);
  const [release] = await ask<Release[]>('documents.releases', { caseId });
  expect(release).toMatchObject({ recipient: 'Martin Okell', channel: 'secureEmail', format: 'pdf' });
  // Nobody is written to twice by the next press.
  await expect(page.getByText(text.chosen(0, 3))).toBeVisible();
  // A file that is in the folder is never written over: the place is said to be taken, where the folder is chosen.
  const [next] = await ask<{ fileName: string }[]>('batch.check', {
    letter: { kind: 'caseLetter', template: 'contact-preference' },
    audience: 'employer',
    format: 'pdf',
    caseIds: [caseId],
    operation: randomUUID(),
  });
  const taken = path.join(folder, next?.fileName ?? '');
  await writeFile(taken, 'mine');
  await rosalinds.check();
  await page.getByRole('button', { name: text.write(1) }).click();
  const writing = page.getByRole('region', { name: text.writePart });
  await expect(writing).toContainText(documentsText.place.taken);
  expect(await readFile(taken, 'utf8')).toBe('mine');
  expect(await ask<Release[]>('documents.releases', { caseId })).toHaveLength(1);
  await unlink(taken);
  await page.getByRole('button', { name: text.write(1) }).click();
  await expect(page.getByText(text.written(1), { exact: true })).toBeVisible({ timeout: 30_000 });
  expect(await ask<Release[]>('documents.releases', { caseId })).toHaveLength(2);
  expect(await ask<Release[]>('documents.releases', { caseId: ada.caseId })).toHaveLength(1);
  await page.getByRole('link', { name: text.documentsOf('Rosalind Achterberg') }).click();
  await expect(page.getByRole('region', { name: documentsScreenText.ledger })).toContainText('Martin Okell');
});

test('with the keyboard alone, letters to clients are written as Word documents; what is stopped midway leaves what was written', async ({
  otway,
}, info) => {
  const { page } = otway;
  const others: Desk[] = [];
  const { ask, caseId } = await openDesk(otway, async (desk) => {
    for (let number = 2; number <= many; number += 1) others.push(await addCase(desk, `Client ${number}`));
  });
  const folder = info.outputPath('letters');
  await mkdir(folder);
  await otway.answerOpenDialog([folder]);
  const { keyboard } = page;
  const focused = page.locator(':focus');
  const tabTo = async (name: string | RegExp) => {
    const wanted = page
      .getByLabel(name)
      .or(page.getByRole('link', { name }))
      .or(page.getByRole('button', { name }));
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focused.count()) === 1 && (await focused.and(wanted).count()) === 1) return;
      await keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach “${name}”`);
  };
  await expect(page.getByRole('heading', { name: casesText.title, level: 1 })).toBeFocused();
  await tabTo(text.title);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.title, level: 1 })).toBeFocused();
  await tabTo(text.letter);
  await keyboard.type('About our help');
  await expect(page.getByLabel(text.letter).locator('option:checked')).toHaveText(toClient);
  await tabTo('Kind of file');
  await keyboard.type('Word');
  await expect(page.getByText(text.ownCopies)).toBeVisible();
  await expect(page.getByRole('button', { name: text.selectShown })).toBeEnabled();
  await tabTo(text.selectShown);
  await keyboard.press('Enter');
  await expect(page.getByText(text.chosen(many, many))).toBeVisible();
  await tabTo(/^Client 2 /);
  await keyboard.press('Space');
  await expect(page.getByText(text.chosen(many - 1, many))).toBeVisible();
  await keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: text.goOn })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: text.writePart })).toBeFocused();
  await tabTo(text.write(many - 1));
  await keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText(text.writing);
  await tabTo(documentsScreenText.cancel);
  // Not while they are looked through, but once some are written.
  await expect(page.getByRole('status')).toContainText(/[1-9]\d* of 119/, { timeout: 30_000 });
  await keyboard.press('Enter');
  const outcome = page.getByRole('alert').filter({ hasText: /^Stopped: \d+ of 119 letters were written/ });
  await expect(outcome).toBeVisible({ timeout: 30_000 });
  const files = await readdir(folder);
  const written = files.length;
  expect(written).toBeLessThan(many - 1);
  expect(files.every((file) => file.endsWith('.docx'))).toBe(true);
  await expect(outcome).toContainText(text.stopped(written, many - 1));
  await expect(page.getByText(text.notWritten(many - 1 - written, batchText.stopped))).toBeVisible();
  const releases = await Promise.all(
    [caseId, ...others.map((one) => one.caseId)].map((id) =>
      ask<Release[]>('documents.releases', { caseId: id }),
    ),
  );
  expect(releases.flat()).toHaveLength(written);
  // Those without a letter are still chosen.
  await expect(page.getByText(text.chosen(many - 1 - written, many))).toBeVisible();
  await otway.expectAccessible();
});

test('letters go on being written while another screen is open; a lock ends them, and what was written is in the ledger', async ({
  otway,
}, info) => {
  const { page } = otway;
  const caseIds: string[] = [];
  await openDesk(otway, async (desk) => {
    caseIds.push(desk.caseId);
    for (let number = 2; number <= many; number += 1)
      caseIds.push((await addCase(desk, `Client ${number}`)).caseId);
  });
  const folder = info.outputPath('letters');
  await mkdir(folder);
  await otway.answerOpenDialog([folder]);
  await openLetters(page);
  await page.getByLabel(text.letter).selectOption({ label: toClient });
  await page.getByRole('button', { name: text.selectShown }).click();
  await page.getByRole('button', { name: text.write(many) }).click();
  await expect(page.getByRole('status')).toContainText(text.writing);
  await page.getByRole('link', { name: text.back }).click();
  await expect(page.getByRole('heading', { name: casesText.title, level: 1 })).toBeVisible();
  const sofar = (await readdir(folder)).length;
  await expect.poll(async () => (await readdir(folder)).length).toBeGreaterThan(sofar);
  await openLetters(page);
  await expect(page.getByRole('button', { name: text.write(many) })).toBeDisabled();
  await expect(page.getByRole('button', { name: documentsScreenText.cancel })).toBeVisible();
  await lock(otway);
  await unlock(otway.page, passphrase);
  const ask = await askThrough(otway.page);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.pdf'));
  const releases = await Promise.all(
    caseIds.map((caseId) => ask<Release[]>('documents.releases', { caseId })),
  );
  expect(files.length).toBeLessThan(many);
  expect(releases.flat()).toHaveLength(files.length);
});

test('without an open case the screen says where letters to several people come from', async ({ otway }) => {
  const { page } = otway;
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('cases.close', { caseId, reason: 'Back at work' });
  });
  await openLetters(page);
  await expect(page.getByText(text.empty)).toBeVisible();
  await otway.expectAccessible();
});
