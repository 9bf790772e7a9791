import { readFile } from 'node:fs/promises';
import type { Release } from '../../shared/domain/practitioner';
import { casesText } from '../../shared/text/cases';
import { groundNames, groundText } from '../../shared/text/consent';
import { documentsScreenText as text } from '../../shared/text/documents-screen';
import { gpLetterText } from '../../shared/text/gp-letter.ts';
import { PdfFile } from '../fixtures/documents/read-pdf.ts';
import { expect, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { given, openDesk } from './support/desk';
import { sayHowItLeaves } from './support/document-pages';

test('a red flag asks for its letter on the case and first among documents until it has left, here on a lawful ground', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDesk(otway, async ({ ask, caseId }) => {
    const create = (kind: string, initial: unknown[]) =>
      ask('records.create', { caseId, kind, parentId: null, initial });
    await create('visit', [
      given('date', '2026-11-20'),
      given('redFlags', ['clot']),
      given('redFlagDetail', 'Calf swollen since Monday'),
      given('immediatePlan', 'Rang the surgery at 14:20'),
      given('urgentLetter', 'yes'),
      given('letterRequest', 'Please see her today'),
      given('letterTold', 'disagrees'),
      given('letterToldWhy', 'A clot can kill'),
    ]);
    await create('consent', [
      given('scope', 'exception'),
      given('recipient', 'Dr Helen Marsh'),
      given('audience', 'gp'),
      given('ground', 'seriousHarm'),
      given('groundReason', 'A clot can kill within hours'),
      given('adviceTaken', 'Clinical lead, by phone at 14:10'),
      given('groundTold', 'told'),
      given('covers', 'What was seen, and what was done'),
      given('from', '2026-11-01'),
    ]);
  });
  const { page } = otway;
  await page.getByRole('link', { name: /Rosalind Achterberg/ }).click();
  await expect(page.getByText(gpLetterText.waiting.title)).toBeVisible();
  await otway.expectAccessible();
  await goToRoom(page, casesText.roomDocuments);
  await expect(page.getByText(gpLetterText.waiting.title)).toBeVisible();
  await expect(page.getByLabel(text.choose)).toHaveValue('employerReport');
  // No other document may leave on that ground.
  await expect(page.getByText(text.noConsents)).toBeVisible();
  await page.getByRole('button', { name: gpLetterText.waiting.write }).click();
  await expect(page.getByLabel(text.choose)).toHaveValue('gpLetter');
  await expect(page.locator('canvas[data-drawn]').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('navigation', { name: text.outline })).toContainText(gpLetterText.asked);
  await expect(page.getByText(text.coveredByGround)).toBeVisible();
  await otway.expectAccessible();
  const file = info.outputPath('letter.pdf');
  await otway.answerSaveDialog(file);
  await page.screenshot({ path: info.outputPath('letter.png') });
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(groundText.reason('A clot can kill within hours'))).toBeVisible();
  await page.screenshot({ path: info.outputPath('ledger.png') });
  await otway.expectAccessible();
  const [released] = await ask<Release[]>('documents.releases', { caseId });
  expect(released).toMatchObject({
    documentKind: 'gpLetter',
    pages: 1,
    recipient: 'Dr Helen Marsh',
    purpose: groundNames.seriousHarm,
  });
  const printed = new PdfFile(await readFile(file)).text().replace(/\s+/gu, ' ');
  expect(printed).toContain('Calf swollen since Monday.');
  expect(printed).toContain('Please see her today.');
  await goToRoom(page, casesText.roomNotes);
  await goToRoom(page, casesText.roomDocuments);
  await expect(page.getByText(gpLetterText.waiting.title)).toHaveCount(0);
});
