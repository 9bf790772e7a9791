import { casesText } from '../../shared/text/cases';
import { jobMatchText as text } from '../../shared/text/job-match';
import { expect, type OtwayApp, test } from './support/app';
import { given, openDesk, openRoom } from './support/desk';

/** A job with a load that is too much, a restriction, an untested demand, one that is met, and a change for the load. */
async function openMatch(otway: OtwayApp): Promise<void> {
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'activityAnalysis',
      parentId: null,
      initial: [
        given('shiftMinutes', 420, 'document'),
        given('tasks', ['cage', 'desk']),
        given('tasks.cage.name', 'load the cage'),
        given('tasks.cage.essential', 'essential', 'manager'),
        given('tasks.desk.name', 'write the log'),
        given('tasks.desk.essential', 'marginal', 'manager'),
        given('ratings.cage.lift_floor_waist.frequency', 'frequent', 'observed'),
        given('ratings.cage.lift_floor_waist.amount_mass', '12.5', 'measured'),
        given('ratings.cage.climb_ladder.frequency', 'occasional', 'observed'),
        given('ratings.cage.walk.frequency', 'occasional', 'observed'),
        given('ratings.desk.drive_vehicle.frequency', 'occasional', 'manager'),
        given('observedFunction', ['lift', 'ladder', 'walking']),
        given('observedFunction.lift.activity', 'Lifting a parcel'),
        given('observedFunction.lift.demandId', 'lift_floor_waist'),
        given('observedFunction.lift.evidence', 'measured'),
        given('observedFunction.lift.frequency', 'occasional'),
        given('observedFunction.lift.amount', '5'),
        given('observedFunction.lift.amountUnit', 'kg'),
        given('observedFunction.ladder.activity', 'Climbing steps'),
        given('observedFunction.ladder.demandId', 'climb_ladder'),
        given('observedFunction.ladder.evidence', 'observed'),
        given('observedFunction.ladder.frequency', 'constant'),
        given('observedFunction.ladder.limitKind', 'shouldNot'),
        given('observedFunction.ladder.limit', 'no ladders'),
        given('observedFunction.walking.activity', 'Walking the aisle'),
        given('observedFunction.walking.demandId', 'walk'),
        given('observedFunction.walking.evidence', 'observed'),
        given('observedFunction.walking.frequency', 'constant'),
      ],
    });
  });
  await openRoom(otway.page, casesText.roomJobMatch);
}

test('the job is set beside what the person can do, filtered, followed to its evidence and changed', async ({
  otway,
}) => {
  await openMatch(otway);
  const { page } = otway;
  const answer = page.getByRole('region', { name: text.answer });
  await expect(answer).toContainText(
    'Not as the job is now, because of a restriction: ladders and steps; for 1 other demand more is needed than is managed.',
  );
  const lifting = page.getByRole('article', { name: 'Lifting, floor to waist: Below' });
  await expect(lifting).toContainText('Needs 12.5 kg');
  await expect(lifting).toContainText('Manages 5 kg');
  await expect(lifting).toContainText('7.5 kg short');
  await expect(lifting).toContainText('1 band short');
  const ladders = page.getByRole('article', { name: 'Ladders and steps: Restricted' });
  await expect(ladders).toContainText('Restriction: no ladders');
  await expect(ladders).toContainText(text.enoughRestricted);
  await expect(page.getByRole('region', { name: 'write the log' })).toContainText(text.marginalTask);
  await expect(page.getByRole('article')).toHaveCount(3);
  await otway.expectAccessible();

  const show = page.getByLabel(text.show, { exact: true });
  await show.focus();
  await page.keyboard.press('ArrowDown');
  await expect(show).toHaveValue('all');
  await expect(page.getByRole('article', { name: 'Walking: Meets' })).toContainText('Enough');
  await page.getByRole('checkbox', { name: text.essentialOnly }).check();
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'write the log' })).toContainText(text.noneShown);
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(text.shown(3, 4));

  await lifting.getByText(text.behind).click();
  await lifting.getByRole('link', { name: text.capacityLink('Lifting a parcel') }).click();
  await expect(page.getByLabel('Activity', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Activity', { exact: true })).toHaveValue('Lifting a parcel');
});

test('a change that serves the demand leads through, and the room fits a small screen and twice the size', async ({
  otway,
}) => {
  await openMatch(otway);
  const { page } = otway;
  await page.getByRole('link', { name: /^Find a change for lifting, floor to waist/ }).click();
  await page
    .getByRole('button', { name: /^Add to the list/ })
    .first()
    .click();
  await expect(page.getByText('In the list').first()).toBeVisible();
  await page
    .getByRole('navigation', { name: casesText.caseRooms })
    .getByRole('link', { name: casesText.roomJobMatch })
    .click();
  await page.getByLabel(text.show, { exact: true }).selectOption('meetsWithChange');
  const lifting = page.getByRole('article', { name: 'Lifting, floor to waist: Meets with change' });
  await expect(lifting.getByRole('heading', { name: text.wayThrough })).toBeVisible();
  await expect(lifting.getByRole('listitem').getByRole('link').first()).toBeVisible();
  await page.getByLabel(text.show, { exact: true }).selectOption('all');
  for (const [width, zoom] of [
    [1024, 1],
    [1280, 2],
  ] as const) {
    await otway.app.evaluate(
      ({ BrowserWindow }, [wide, factor]) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(wide, 768);
        window?.webContents.setZoomFactor(factor);
      },
      [width, zoom] as const,
    );
    await expect
      .poll(() =>
        page.evaluate(() => {
          const main = document.querySelector('main');
          return main ? main.scrollWidth - main.clientWidth : -1;
        }),
      )
      .toBe(0);
    await otway.expectAccessible();
  }
});
