import { expect, test } from './support/app';

test('the app starts, shows its first screen and keeps Node away from it', async ({ otway }) => {
  await expect(otway.page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(otway.page.url()).protocol).toBe('app:');
  expect(
    await otway.page.evaluate(() => [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
    ]),
  ).toEqual(['undefined', 'undefined']);
  await otway.expectAccessible();
  await otway.relaunch();
  await expect(otway.page.getByRole('heading', { level: 1 })).toBeVisible();
});
