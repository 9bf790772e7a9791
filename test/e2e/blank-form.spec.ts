import { readFile } from 'node:fs/promises';
import { declarationFor } from '../../shared/assessments/registry.ts';
import type { Release } from '../../shared/domain/practitioner';
import { blankFormText } from '../../shared/text/blank-form.ts';
import { casesText } from '../../shared/text/cases';
import { documentsScreenText as text } from '../../shared/text/documents-screen';
import { PdfFile } from '../fixtures/documents/read-pdf.ts';
import { expect, test } from './support/app';
import { openDesk, openRoom } from './support/desk';
import { chooseDocument, expectDrawn } from './support/document-pages.ts';

test('an assessment is printed blank from the documents room, with the initials asked for and nothing else of the client', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openDesk(otway);
  const { page } = otway;
  await openRoom(page, casesText.roomDocuments);
  await chooseDocument(page, 'blankForm');
  const { title, version } = declarationFor('rosa');
  await page.getByRole('combobox', { name: text.whichForm }).selectOption({ label: title });
  await page.getByRole('combobox', { name: text.whichPart }).selectOption({ label: 'Armrests and back' });
  await page.getByRole('combobox', { name: text.label }).selectOption({ label: text.labels.initials });
  await expect(page.getByRole('navigation', { name: text.outline })).toContainText('Armrests and back');
  await expectDrawn(page);
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('blank-form.png') });

  const file = info.outputPath('blank.pdf');
  await otway.answerSaveDialog(file);
  await page.getByRole('button', { name: text.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });
  expect(await otway.namesOffered()).toEqual(['blank form.pdf']);
  const printed = new PdfFile(await readFile(file)).text();
  expect(printed).toContain(blankFormText.version(title, version));
  expect(printed).toContain('R. A.');
  expect(printed).not.toContain('Achterberg');
  expect(printed).not.toContain('Mouse and keyboard');
  const [released] = await ask<Release[]>('documents.releases', { caseId });
  expect(released).toMatchObject({ documentKind: 'blankForm', consentId: null });
});
