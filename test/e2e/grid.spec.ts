import { casesText } from '../../shared/text/cases';
import { gridText } from '../../shared/text/grid';
import { ratingText } from '../../shared/text/ratings';
import { visitText } from '../../shared/text/visit';
import { expect, type OtwayApp, test } from './support/app';
import { addRecord, given, openDesk, openRoom } from './support/desk';
import { cellOf } from './support/visit-pages';

const tasks = [
  'load the cage',
  'scan parcels',
  'push the cage',
  'answer the phone',
  'complete the returns sheet',
  'brief the evening team',
  'clean the bench',
  'drive the shunter',
];
const ids = tasks.map((_, index) => `task-${index}`);

/** An analysis of eight tasks, and the window at its grid. */
async function openGrid(otway: OtwayApp): Promise<void> {
  await openDesk(otway, async (desk) => {
    const visit = await addRecord(desk, 'visit', null, [given('date', '2026-11-20')]);
    await addRecord(desk, 'activityAnalysis', visit, [
      given('shiftMinutes', 420, 'document'),
      given('tasks', ids),
      ...ids.map((id, index) => given(`tasks.${id}.name`, tasks[index] ?? '')),
    ]);
  });
  await goToGrid(otway);
}

async function goToGrid(otway: OtwayApp): Promise<void> {
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^Demands/ })
    .click();
  await expect(page.getByRole('grid')).toBeVisible();
}

test('demands are rated by keyboard alone: move, rate, fill, clear, details', async ({ otway }) => {
  await openGrid(otway);
  const { page } = otway;
  const cell = (task: number, demand: string) => cellOf(page, tasks[task] ?? '', demand);
  // Tab reaches the grid once, at its one cell in hand.
  await page.getByRole('checkbox', { name: gridText.ratedOnly }).focus();
  await page.keyboard.press('Tab');
  await expect(cell(0, 'Lifting, floor to waist')).toBeFocused();
  await page.keyboard.press('2');
  await expect(cell(0, 'Lifting, floor to waist')).toHaveAttribute('data-band', 'frequent');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(cell(2, 'Lifting, floor to waist')).toBeFocused();
  await expect(cell(2, 'Lifting, floor to waist')).toHaveAttribute('data-band', 'frequent');
  await page.keyboard.press('Delete');
  await expect(cell(2, 'Lifting, floor to waist')).not.toHaveAttribute('data-band');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('0');
  await expect(cell(2, 'Lifting, waist to shoulder')).toHaveAttribute('data-band', 'never');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await expect(cell(0, 'Lifting, floor to waist')).toBeFocused();

  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: gridText.details });
  await expect(details.locator(':focus')).toHaveCount(1);
  await details.getByLabel('Minutes a shift', { exact: true }).fill('300');
  await expect(details).toContainText(gridText.suggestion('300', '420', 71, ratingText.frequency.constant));
  await expect(details).toContainText(gridText.rule);
  await details.getByRole('button', { name: gridText.useBand(ratingText.frequency.constant) }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(cell(0, 'Lifting, floor to waist')).toBeFocused();
  await expect(cell(0, 'Lifting, floor to waist')).toHaveAttribute('data-band', 'constant');
  await expect(page.locator('[role=status][data-state=saved]')).toBeVisible();
  await otway.expectAccessible();

  await page.reload();
  await goToGrid(otway);
  await expect(cell(0, 'Lifting, floor to waist')).toHaveAttribute('data-band', 'constant');
  await expect(cell(1, 'Lifting, floor to waist')).toHaveAttribute('data-band', 'frequent');
  await expect(cell(2, 'Lifting, floor to waist')).not.toHaveAttribute('data-band');
});

test('the whole job shows the highest of its tasks, marked, until it is rated itself', async ({ otway }) => {
  await openGrid(otway);
  const { page } = otway;
  const whole = cellOf(page, gridText.wholeJob, 'Lifting, floor to waist');
  await expect(whole).not.toHaveAttribute('data-band');
  await cellOf(page, 'scan parcels', 'Lifting, floor to waist').click();
  await page.keyboard.press('1');
  await cellOf(page, 'push the cage', 'Lifting, floor to waist').click();
  await page.keyboard.press('2');
  await expect(whole).toHaveAttribute('data-band', 'frequent');
  await expect(whole).toHaveAttribute('aria-label', new RegExp(gridText.highestOfTasks));
  await whole.click();
  await page.keyboard.press('3');
  await expect(whole).toHaveAttribute('data-band', 'constant');
  await expect(whole).toHaveAttribute('aria-label', new RegExp(gridText.ratedDirectly));
});

test('accounts that differ stand side by side, and impossible minutes are named', async ({ otway }) => {
  await openGrid(otway);
  const { page } = otway;
  const cell = cellOf(page, 'scan parcels', 'Sitting');
  await cell.click();
  const details = page.getByRole('region', { name: gridText.details });
  await details
    .locator('[data-path$=workerFrequency]')
    .getByRole('radio', { name: ratingText.frequency.constant })
    .check();
  await details
    .locator('[data-path$=managerFrequency]')
    .getByRole('radio', { name: ratingText.frequency.occasional })
    .check();
  await expect(details).toContainText(
    gridText.disagree(
      gridText.sides.work.worker,
      ratingText.frequency.constant,
      gridText.sides.work.manager,
      ratingText.frequency.occasional,
    ),
  );
  await expect(cell).toHaveAttribute('aria-label', new RegExp(gridText.disagreement));
  await details.getByLabel('Minutes a shift', { exact: true }).fill('430');
  await expect(details).toContainText(gridText.overShift('430', '420'));
  await expect(page.getByText(gridText.contradictions(1))).toBeVisible();
  await details.getByLabel('Minutes a shift', { exact: true }).fill('3000');
  await expect(details.getByLabel('Minutes a shift', { exact: true })).toHaveValue('3000');
  await details.getByLabel('Minutes a shift', { exact: true }).blur();
  await expect(details).toContainText('0 to 1440 min');
  await otway.expectAccessible();
});

test('every group is in reach, and rarely needed demands appear when turned on', async ({ otway }) => {
  await openGrid(otway);
  const { page } = otway;
  await page.getByRole('tab', { name: /^Physical/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('grid', { name: gridText.label(gridText.group.cognitive) })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(cellOf(page, 'scan parcels', 'Writing by hand')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Writing by hand' }).check();
  await expect(cellOf(page, 'scan parcels', 'Writing by hand')).toHaveCount(1);
  await page.getByRole('checkbox', { name: gridText.ratedOnly }).check();
  await expect(page.getByText(gridText.noneRated)).toBeVisible();
});

test('a finger rates too: tap a cell, tap a band', async ({ otway }) => {
  await openGrid(otway);
  const { page } = otway;
  await otway.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 768));
  const cell = cellOf(page, 'scan parcels', 'Pushing');
  await cell.click();
  const bar = page.getByRole('group', { name: gridText.rateBar('Pushing, scan parcels') });
  await bar.getByRole('button', { name: ratingText.frequency.frequent }).click();
  await expect(cell).toHaveAttribute('data-band', 'frequent');
  await bar.getByRole('button', { name: gridText.clear }).click();
  await expect(cell).not.toHaveAttribute('data-band');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main [role=tab], main td')]
      .filter((target) => target.offsetParent !== null)
      .filter((target) => target.offsetHeight < 44 || target.offsetWidth < 44)
      .map((target) => target.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});
