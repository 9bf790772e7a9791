import type { Page } from '@playwright/test';
import { casesText } from '../../shared/text/cases';
import { timerText as words } from '../../shared/text/timer';
import { expect, test } from './support/app';
import { openDesk, openRoom } from './support/desk';
import { expectSaved } from './support/forms';

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
