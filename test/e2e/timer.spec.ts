import type { Page } from '@playwright/test';
import { casesText } from '../../shared/text/cases';
import { timerText as words } from '../../shared/text/timer';
import { killApp, pauseApp } from '../security/support/kill';
import { expect, test } from './support/app';
import { openDesk, openRoom, passphrase } from './support/desk';
import { expectSaved } from './support/forms';
import { unlock } from './support/vault-pages';

const label = 'Stopwatch of the visit';
const faceOf = (page: Page) => page.getByRole('status', { name: words.time(label) });

test('a timer is started, stopped, taken up again and put right by hand', async ({ otway }) => {
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', { caseId, kind: 'visit', parentId: null, initial: [] });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: 'Visit', exact: true }).click();
  await page.getByRole('button', { name: /^Seen and not seen/ }).click();
  await page.getByRole('button', { name: words.startOf(label) }).click();
  await expect(faceOf(page)).toHaveText('0:02');
  await page.getByRole('button', { name: words.stopOf(label) }).click();
  await expect(page.getByRole('list', { name: words.stretches }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: words.goOnWith(label) }).click();
  await expect(faceOf(page)).toHaveText('0:04');
  await page.getByRole('button', { name: words.stopOf(label) }).click();
  await expect(page.getByRole('list', { name: words.stretches }).getByRole('listitem')).toHaveCount(2);
  await otway.expectAccessible();
  await page.getByRole('button', { name: words.correct.open }).click();
  await page.getByRole('textbox', { name: words.correct.minutes }).fill('-1');
  await page.getByRole('button', { name: words.correct.use }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(words.correct.problem);
  await page.getByRole('textbox', { name: words.correct.minutes }).fill('12');
  await page.getByRole('textbox', { name: words.correct.seconds }).fill('34');
  await otway.expectAccessible();
  await page.getByRole('button', { name: words.correct.use }).click();
  await expect(faceOf(page)).toHaveText('12:34');
  await expect(
    page.getByText(/^Put right by hand at \d\d:\d\d\. Before that it said 0:0[4-9]\.$/),
  ).toBeVisible();
  await expectSaved(page);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/timer-corrected.png` });
});

test('a timer goes on through a kill, and a clock that is put back or forward is shown with both readings and left out', async ({
  otway,
}) => {
  test.skip(process.platform !== 'linux', 'processes are found through /proc');
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', { caseId, kind: 'visit', parentId: null, initial: [] });
  });
  const openStopwatch = async () => {
    await openRoom(otway.page, casesText.roomVisits);
    await otway.page.getByRole('link', { name: 'Visit', exact: true }).click();
    await otway.page.getByRole('button', { name: /^Seen and not seen/ }).click();
  };
  await openStopwatch();
  await otway.page.getByRole('button', { name: words.startOf(label) }).click();
  const startedAt = Date.now();
  await expect(faceOf(otway.page)).toHaveText('0:02');
  await expectSaved(otway.page);

  // The whole program is killed; nothing is handed over.
  await killApp(otway);
  await otway.startAgain();
  await unlock(otway.page, passphrase);
  await openStopwatch();
  const seconds = () => Math.floor((Date.now() - startedAt) / 1000);
  await expect
    .poll(async () => Math.abs(secondsOn(await faceOf(otway.page).textContent()) - seconds()))
    .toBeLessThanOrEqual(2);

  const { page } = otway;
  await page.evaluate(() => {
    const before = Date.now;
    Date.now = () => before() - 3_600_000;
  });
  const note = page.getByText(
    /^The computer’s clock was put back by 1 h at \d\d:\d\d while this timer ran\./,
  );
  await expect(note).toBeVisible();
  await expect(note).toContainText(/Counted without that move: \d:\d\d\. By the clock alone: −\d\d:\d\d\./);
  await expect(page.getByText(words.clockMoved(words.moved(-3_600_000)))).toBeVisible();
  await expect
    .poll(async () => Math.abs(secondsOn(await faceOf(page).textContent()) - seconds()))
    .toBeLessThanOrEqual(2);
  // Put forward again, by half: told beside the first, and left out as well. The vault's own clock, which stays, must not be behind it.
  await page.evaluate(() => {
    const before = Date.now;
    Date.now = () => before() + 1_800_000;
  });
  await expect(
    page.getByText(/^The computer’s clock was put forward by 30 min at \d\d:\d\d while this timer ran\./),
  ).toBeVisible();
  await expect(note).toBeVisible();
  await expect
    .poll(async () => Math.abs(secondsOn(await faceOf(page).textContent()) - seconds()))
    .toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: words.stopOf(label) }).click();
  await expectSaved(page);
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/timer-moved.png` });
  const stopped = await faceOf(page).textContent();
  expect(Math.abs(secondsOn(stopped) - seconds())).toBeLessThanOrEqual(3);
});

/** `12:34` in seconds. */
function secondsOn(face: string | null): number {
  const [seconds = 0, minutes = 0] = (face ?? '').split(':').map(Number).reverse();
  return minutes * 60 + seconds;
}

test('a computer that sleeps adds its sleep to a running timer, and no clock step is shown', async ({
  otway,
}) => {
  test.skip(process.platform !== 'linux', 'processes are found through /proc');
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', { caseId, kind: 'visit', parentId: null, initial: [] });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: 'Visit', exact: true }).click();
  await page.getByRole('button', { name: /^Seen and not seen/ }).click();
  await page.getByRole('button', { name: words.startOf(label) }).click();
  const startedAt = Date.now();
  await expect(faceOf(page)).toHaveText('0:01');
  await pauseApp(otway, 6000);
  const seconds = () => Math.floor((Date.now() - startedAt) / 1000);
  await expect
    .poll(async () => Math.abs(secondsOn(await faceOf(page).textContent()) - seconds()))
    .toBeLessThanOrEqual(2);
  expect(secondsOn(await faceOf(page).textContent())).toBeGreaterThanOrEqual(7);
  await page.getByRole('button', { name: words.stopOf(label) }).click();
  await expectSaved(page);
  await expect(page.getByText(/computer’s clock was/)).toHaveCount(0);
  expect(Math.abs(secondsOn(await faceOf(page).textContent()) - seconds())).toBeLessThanOrEqual(3);
});
