import type { Page } from '@playwright/test';
import type { PhotoSummary } from '../../shared/domain/practitioner';
import { cameraText as text } from '../../shared/text/camera';
import { photosText } from '../../shared/text/photos';
import { expect, OtwayApp, test } from './support/app';
import { goToPhotos, openPhotos } from './support/photos';

/** Whether the page could use the camera by itself now. */
function couldSee(page: Page): Promise<string> {
  return page.evaluate(async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      for (const track of stream.getTracks()) track.stop();
      return 'allowed';
    } catch (error) {
      return error instanceof DOMException ? error.name : 'unknown';
    }
  });
}

test('the camera is on while its view is open, and neither before nor after nor at the lock', async () => {
  const otway = await OtwayApp.launch({ args: ['--use-fake-device-for-media-stream'] });
  try {
    const { ask, caseId } = await openPhotos(otway);
    const { page } = otway;
    expect(await couldSee(page)).toBe('NotAllowedError');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: text.open, exact: true }).first().click();
    const take = page.getByRole('button', { name: text.take });
    await expect(take).toBeEnabled();
    expect(
      await page.evaluate(() =>
        navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'heard',
          () => 'deaf',
        ),
      ),
    ).toBe('deaf');
    await take.click();
    await expect(page.getByText(text.taken(1))).toBeVisible();
    await otway.expectAccessible();
    await page.screenshot({ path: test.info().outputPath('camera.png') });
    const [photo] = await ask<PhotoSummary[]>('photos.list', { caseId });
    expect(photo?.takenOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(photo?.width).toBeGreaterThan(0);

    await page.getByRole('button', { name: text.close }).click();
    await expect(take).toBeHidden();
    await expect(main.getByRole('figure')).toHaveCount(1);
    await expect.poll(() => couldSee(page)).toBe('NotAllowedError');

    await main.getByRole('button', { name: text.open, exact: true }).first().click();
    await expect(take).toBeEnabled();
    await page.evaluate(() => window.otway.callWindow('window.lock', null)).catch(() => undefined);
    await expect.poll(() => page.isClosed() && otway.page !== page).toBe(true);
    await otway.page.waitForLoadState();
    expect(await couldSee(otway.page)).toBe('NotAllowedError');
  } finally {
    await otway.close();
  }
});

test('where the camera is denied, the view says so and what to do, and opens once it is allowed', async () => {
  const otway = await OtwayApp.launch({ args: ['--use-fake-device-for-media-stream'] });
  try {
    await openPhotos(otway);
    const { page } = otway;
    await otway.app.evaluate(({ session }) =>
      session
        .fromPartition('otway')
        .setPermissionRequestHandler((_page, _permission, decide) => decide(false)),
    );
    const open = page.getByRole('main').getByRole('button', { name: text.open, exact: true }).first();
    await open.click();
    await expect(page.getByRole('alert').filter({ hasText: text.problem.denied })).toBeVisible();
    await expect(page.getByRole('button', { name: text.take })).toBeDisabled();
    await otway.expectAccessible();
    await page.getByRole('button', { name: text.close }).click();
    await otway.app.evaluate(({ session }) =>
      session
        .fromPartition('otway')
        .setPermissionRequestHandler((_page, _permission, decide) => decide(true)),
    );
    await open.click();
    await expect(page.getByRole('button', { name: text.take })).toBeEnabled();
  } finally {
    await otway.close();
  }
});

test('without a camera, the view says so and what to do', async ({ otway }) => {
  await openPhotos(otway);
  const { page } = otway;
  await page.getByRole('main').getByRole('button', { name: text.open, exact: true }).first().click();
  await expect(page.getByRole('alert').filter({ hasText: text.problem.none })).toBeVisible();
  await expect(page.getByRole('button', { name: text.take })).toBeDisabled();
  await otway.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: text.take })).toBeHidden();
});

test('on a site without photographs, camera and files are off and say why', async ({ otway }) => {
  const { ask, caseId } = await openPhotos(otway);
  const { page } = otway;
  const { records } = await ask<{ records: { id: string; kind: string }[] }>('cases.get', { caseId });
  await ask('records.save', {
    recordId: records.find(({ kind }) => kind === 'visit')?.id,
    reason: null,
    changes: [{ path: 'siteRules', answer: { state: 'given', typed: ['noPhotos'] } }],
  });
  await page.reload();
  await goToPhotos(otway);
  const main = page.getByRole('main');
  await expect(main.getByText(photosText.siteForbidsWhy).first()).toBeVisible();
  await expect(main.getByRole('button', { name: photosText.add, exact: true })).toBeDisabled();
  await expect(main.getByRole('button', { name: text.open, exact: true }).first()).toBeDisabled();
  await otway.expectAccessible();
});
