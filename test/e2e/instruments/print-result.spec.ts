import { readFile } from 'node:fs/promises';
import type { Release } from '../../../shared/domain/practitioner.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { ownCopyPurpose } from '../../../shared/text/consent.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { instrumentResultsText } from '../../../shared/text/instrument-results.ts';
import { instrumentScreenText } from '../../../shared/text/instruments/screen.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { expect, test } from '../support/app';
import { given, openDesk, openRoom } from '../support/desk';

test('a result is printed from its screen for the client, and tells an employer nothing', async ({
  otway,
}, info) => {
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    const rate = (initial: unknown[]) =>
      ask('records.create', { caseId, kind: 'painRating', parentId: null, initial });
    await rate([given('subject', 'first visit'), given('date', '2026-11-10')]);
    await rate([given('subject', 'second visit, morning'), given('score', '6')]);
  });
  const { page } = otway;
  await openRoom(page, casesText.roomInstruments);
  const print = page.getByRole('link', { name: instrumentScreenText.print });
  await page.getByRole('link', { name: /first visit/ }).click();
  await expect(page.getByRole('region', { name: instrumentScreenText.panel })).toBeVisible();
  await expect(print).toHaveCount(0);
  await page.getByRole('link', { name: instrumentScreenText.back }).click();
  await page.getByRole('link', { name: /second visit/ }).click();
  await print.click();

  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  await expect(page.locator('canvas[data-drawn]').first()).toBeVisible({ timeout: 20_000 });
  await page.getByText(text.resultsChosen(1, 2)).click();
  const results = page.getByRole('group', { name: text.results, exact: true });
  const chosen = results.getByRole('checkbox', { name: /second visit/ });
  await expect(chosen).toBeChecked();
  await expect(results.getByRole('checkbox', { name: /first visit.*no result yet/ })).toBeDisabled();
  await expect(page.getByText(text.ownCopy)).toBeVisible();
  await otway.expectAccessible();

  const file = info.outputPath('results.pdf');
  await otway.answerSaveDialog(file);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  const printed = new PdfFile(await readFile(file));
  expect(printed.check()).toContain('No syntax');
  for (const said of ['pain 6 out of 10, moderate', 'Second visit, morning', 'Farrar'])
    expect(printed.text().replace(/\s+/g, ' ')).toContain(said);
  const [release] = await desk.ask<Release[]>('documents.releases', { caseId: desk.caseId });
  expect(release).toMatchObject({ consentId: null, purpose: ownCopyPurpose });

  await page.getByLabel(text.reader, { exact: true }).selectOption('employer');
  await expect(page.getByRole('navigation', { name: text.outline })).toContainText(
    instrumentResultsText.work,
  );
  await expect(page.getByRole('navigation', { name: text.outline })).not.toContainText('pain');
  await expect(page.getByText(text.noConsentFor)).toBeVisible();
  await expect(page.getByRole('button', { name: text.releaseButton })).toHaveCount(0);
  await chosen.uncheck();
  await expect(page.getByText(instrumentResultsText.missing.none)).toBeVisible();
  await otway.expectAccessible();
});
