import { readFileSync } from 'node:fs';
import path from 'node:path';
import { houseText as text } from '../../shared/text/house-style';
import { shellText } from '../../shared/text/shell';
import { expect, test } from './support/app';
import { openDesk } from './support/desk';
import { cutOff, resize } from './support/window-size';

const picture = path.resolve('test/fixtures/documents/shelf-landscape.jpg');

test('a clinic gives its documents a logo, typeface, colour and signature; a pale colour and a file that is no picture change nothing', async ({
  otway,
}) => {
  await openDesk(otway);
  const { page } = otway;
  await page.getByRole('link', { name: shellText.settings }).click();
  await page.getByRole('link', { name: text.open }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  const sample = page.getByRole('img', { name: text.previewPage });
  await expect(sample).toHaveAttribute('data-drawn', 'true');
  await otway.expectAccessible();

  const drawn = () => sample.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const plain = await drawn();
  const logo = page.locator(`input[type=file][aria-label="${text.logo.title}"]`);
  await logo.setInputFiles(picture);
  await expect(page.getByText(text.logo.kept(640, 480))).toBeVisible();
  await expect.poll(drawn).not.toBe(plain);
  const withLogo = await drawn();
  await logo.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: readFileSync('package.json') });
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page.getByText(text.logo.kept(640, 480))).toBeVisible();

  const scan = page.locator(`input[type=file][aria-label="${text.scan.title}"]`);
  const unsigned = await drawn();
  await scan.setInputFiles(picture);
  await expect(page.getByText(/^A picture of \d+ × \d+ pixels is kept\.$/)).toBeVisible();
  await expect.poll(drawn).not.toBe(unsigned);
  await page.getByRole('button', { name: text.scan.remove }).click();
  await expect(page.getByText(text.scan.none)).toBeVisible();

  const save = page.getByRole('button', { name: text.save });
  const accent = page.getByRole('textbox', { name: text.accent, exact: true });
  await page.getByRole('radio', { name: text.typefaces.inter }).check();
  await accent.fill('#ffcc00');
  await save.click();
  await expect(accent).toBeFocused();
  await expect(accent).toHaveAccessibleDescription(/too pale/);
  await expect(page.getByText(text.saved, { exact: true })).toBeHidden();
  await page.getByRole('button', { name: text.accentNames[1][1] }).click();
  await save.click();
  await expect(page.getByText(text.saved, { exact: true })).toBeVisible();

  await expect.poll(drawn).not.toBe(withLogo);

  await resize(otway, 1280, 800, 2);
  expect(await cutOff(page)).toEqual([]);
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/house-200.png` });
  await resize(otway, 1024, 768, 1);
  expect(await cutOff(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/house-1024.png` });
});
