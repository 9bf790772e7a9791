import { casesText } from '../../shared/text/cases';
import { equipmentText as text } from '../../shared/text/equipment';
import { expect, test } from './support/app';
import { openDesk, openRoom } from './support/desk';
import { expectSaved, fillAnswers } from './support/forms';
import { smallTargets } from './support/targets';

test('equipment goes from the need to its review, and dates that run backwards are named', async ({
  otway,
}, info) => {
  const { page } = otway;
  await openDesk(otway, async () => undefined);
  await openRoom(page, casesText.roomEquipment);
  await page.getByRole('button', { name: text.room.add }).press('Enter');
  const main = page.getByRole('main');
  await fillAnswers(main, [
    [text.item, 'Chair with adjustable seat depth'],
    [text.why, 'Types for three hours with the back off the backrest'],
    [text.dates.neededOn, '02/03/2026'],
    [text.features, 'Seat depth and height adjust, lumbar support'],
    [text.funder, text.funders.accessToWork],
    [text.cost, '£100 to £500'],
    [text.dates.requestedOn, '09/03/2026'],
    [text.dates.suppliedOn, '05/03/2026'],
  ]);
  await expect(main.getByText(/9 March 2026 or later/)).toBeVisible();
  await fillAnswers(main, [[text.dates.suppliedOn, '20/03/2026']]);
  await expectSaved(page);
  // Changed afterwards, the earlier date makes the later one impossible.
  await fillAnswers(main, [[text.dates.requestedOn, '25/03/2026']]);
  await expectSaved(page);
  await expect(main.getByText(text.room.openPoints)).toBeVisible();
  await expect(main.getByText(text.backwardsAccepted)).toBeVisible();
  await fillAnswers(main, [
    [text.dates.requestedOn, '09/03/2026'],
    [text.dates.inUseOn, '23/03/2026'],
    [text.helps, text.helpsOptions.yes],
    [text.dates.reviewOn, '01/05/2026'],
  ]);
  await expectSaved(page);
  await expect(main.getByText(text.room.openPoints)).toBeHidden();
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('equipment.png'), fullPage: true });
  await page.getByRole('link', { name: text.room.back }).click();
  const row = main.getByRole('listitem').filter({ hasText: 'Chair with adjustable seat depth' });
  await expect(row).toContainText(text.stages.inUse);
  await expect(row).toContainText(text.funders.accessToWork);
  await expect(row).toContainText(/, due$/);
  expect(await smallTargets(page)).toEqual([]);
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('room.png') });
  await row.getByRole('button', { name: text.room.remove('Chair with adjustable seat depth') }).click();
  await expect(row).toBeHidden();
});
