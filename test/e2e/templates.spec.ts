import { adjustmentText as text } from '../../shared/text/clinic-templates';
import { shellText } from '../../shared/text/shell';
import { expect, test } from './support/app';
import { openDesk } from './support/desk';
import { cutOff, resize } from './support/window-size';

test('a clinic leaves a section out, moves another and adds words; what is required stays; all can go back', async ({
  otway,
}) => {
  await openDesk(otway);
  const { page } = otway;
  await page.getByRole('link', { name: shellText.library }).click();
  await page.getByRole('link', { name: text.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
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
