import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { adjustmentText as text } from '../../shared/text/clinic-templates';
import { shellText } from '../../shared/text/shell';
import { expect, OtwayApp, test } from './support/app';
import { openDesk } from './support/desk';
import { cutOff, resize } from './support/window-size';

/** A new vault, at the clinic's templates. */
async function openTemplates(otway: OtwayApp): Promise<Page> {
  await openDesk(otway);
  const { page } = otway;
  await page.getByRole('link', { name: shellText.library }).click();
  await page.getByRole('link', { name: text.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  return page;
}

test('a clinic leaves a section out, moves another and adds words; what is required stays; all can go back', async ({
  otway,
}) => {
  const page = await openTemplates(otway);
  const pages = page.getByRole('img', { name: text.previewPage });
  const first = pages.first();
  await expect(first).toHaveAttribute('data-drawn', 'true');
  await otway.expectAccessible();
  const drawn = () => first.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const asBuiltIn = await drawn();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/templates-plain.png` });
  await expect(page.getByRole('switch', { name: text.include('Risks and safety') })).toBeDisabled();
  await page.getByRole('switch', { name: text.include('Match with the job') }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: text.up('Recommended changes') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.moved('Recommended changes', 5, 9))).toBeVisible();
  await page.getByRole('textbox', { name: text.opening }).fill('{{nobody}}');
  await page.getByRole('button', { name: text.save }).click();
  await expect(page.getByText(text.asBuiltIn)).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page
    .getByRole('textbox', { name: text.opening })
    .fill('Dear {{recipientName}}, this report is about work.');
  // The pages follow what is typed, before anything is saved.
  await expect.poll(drawn).not.toBe(asBuiltIn);
  await page.getByRole('button', { name: text.save }).click();
  await expect(page.getByText(text.ownVersion(1))).toBeVisible();
  await expect(page.getByRole('switch', { name: text.include('Match with the job') })).not.toBeChecked();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/templates.png` });
  await resize(otway, 1024, 768, 1);
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('button', { name: text.reset }).click();
  await expect(page.getByText(text.asBuiltIn)).toBeVisible();
});

test('a letter’s template goes by file from one vault to another, is looked at before it is kept, and a file that is none changes nothing', async ({
  otway,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'otway-template-'));
  const other = await OtwayApp.launch();
  try {
    const file = path.join(folder, 'ours.json');
    const page = await openTemplates(otway);
    await page.getByRole('combobox', { name: text.document }).selectOption('gpWorkLetter');
    await page.getByRole('switch', { name: text.include('The plan') }).press('Space');
    await page.getByRole('textbox', { name: text.opening }).fill('We are a small clinic.');
    await page.getByRole('button', { name: text.save }).click();
    await expect(page.getByText(text.ownVersion(1))).toBeVisible();
    await otway.answerSaveDialog(file);
    await page.getByRole('button', { name: text.exportFile }).click();
    await expect(page.getByText(text.exported)).toBeVisible();
    expect(await otway.namesOffered()).toEqual(['gpWorkLetter.json']);

    const second = await openTemplates(other);
    const none = path.join(folder, 'none.json');
    await writeFile(none, '{"name": "another program"}');
    await other.answerOpenDialog([none]);
    await second.getByRole('button', { name: text.importFile }).click();
    await expect(second.getByText(text.otherFile)).toBeVisible();
    await other.answerOpenDialog([file]);
    await second.getByRole('button', { name: text.importFile }).click();
    await expect(second.getByText(text.readIn)).toBeVisible();
    await expect(second.getByText(text.asBuiltIn)).toBeVisible();
    await expect(second.getByText(text.otherFile)).toBeHidden();
    await expect(second.getByRole('textbox', { name: text.opening })).toHaveValue('We are a small clinic.');
    await expect(second.getByRole('switch', { name: text.include('The plan') })).not.toBeChecked();
    await expect(second.getByRole('img', { name: text.previewPage }).first()).toHaveAttribute(
      'data-drawn',
      'true',
    );
    await other.expectAccessible();
    if (process.env.SHOTS) await second.screenshot({ path: `${process.env.SHOTS}/template-read.png` });
    await second.getByRole('button', { name: text.save }).click();
    await expect(second.getByText(text.ownVersion(1))).toBeVisible();
    await expect(second.getByText(text.readIn)).toBeHidden();
    expect(other.problems).toEqual([]);
  } finally {
    await other.close();
    await rm(folder, { recursive: true, force: true });
  }
});
