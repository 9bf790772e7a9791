import { casesText } from '../../shared/text/cases';
import { gridText } from '../../shared/text/grid';
import { visitText } from '../../shared/text/visit';
import { expect, type OtwayApp, test } from './support/app';
import { type Desk, given, openDesk, openRoom } from './support/desk';
import { expectSaved, fillField, openSection } from './support/forms';
import { cellOf, openDetails } from './support/visit-pages';

/** A case with a visit and its analyses, and the window at the list of visits. */
async function openVisits(
  otway: OtwayApp,
  ...analyses: readonly (readonly ReturnType<typeof given>[])[]
): Promise<Desk> {
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    const visit = await ask<{ record: { id: string } }>('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [given('date', '2026-11-20')],
    });
    for (const initial of analyses)
      await ask('records.create', {
        caseId,
        kind: 'activityAnalysis',
        parentId: visit.record.id,
        initial: [...initial],
      });
  });
  await openRoom(otway.page, casesText.roomVisits);
  return desk;
}

const rail = (otway: OtwayApp) => otway.page.getByRole('navigation', { name: 'Sections' });

test('what is analysed is asked first, and an activity at home asks other questions than a job', async ({
  otway,
}) => {
  await openVisits(otway);
  const { page } = otway;
  await page.getByRole('link', { name: /^Visit, / }).click();
  await page.getByRole('button', { name: visitText.startAnalysis }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'What is analysed' })).toBeVisible();
  const main = page.getByRole('main');
  await fillField(main, 'This analysis is about', 'Home');
  await fillField(main, 'Name', 'Prepare a meal');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Activity analysis: home, prepare a meal' }),
  ).toBeVisible();
  await expect(page.getByLabel('Place of work', { exact: true })).toHaveCount(0);
  for (const hidden of ['Hours and pay', 'Purpose', 'Time and pace', 'Conclusion for the employer'])
    await expect(rail(otway).getByText(hidden, { exact: true })).toHaveCount(0);

  await openSection(page, 'Meaning and help now');
  await fillField(main, 'Meaning and value', 'Looking after the family');
  await fillField(main, 'Role it belongs to', 'Cook of the household');
  await fillField(main, 'Help now', 'Hands-on help, minimal');
  await fillField(main, 'Time it takes', '55');
  await fillField(main, 'Safety as it is done now', 'Some risk');
  await fillField(main, 'The risk, and what was done about it', 'Carries a full pan with one hand');
  await page.locator('[data-path="satisfaction"]').getByRole('radio', { name: /^4/ }).check();
  await otway.expectAccessible();

  await openSection(page, 'Tasks');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await fillField(main, 'Task', 'Drain and serve');
  await expect(page.getByLabel('Minutes in a shift', { exact: true })).toHaveCount(0);
  await expect(page.getByText('Essential or marginal', { exact: true })).toHaveCount(0);
  await fillField(main, 'Help now', 'Supervision');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await fillField(main, 'What the worker does', 'Drain the pan');
  await page.getByRole('button', { name: 'Add a way' }).click();
  await fillField(main, 'What would change', 'Another tool');
  await fillField(main, 'How', 'A basket inside the pan');
  await fillField(main, 'Tried', 'Tried, it helps');

  await openSection(page, 'Demands');
  await cellOf(page, 'Drain and serve', 'Standing in one place').click();
  await page.keyboard.press('2');
  const details = await openDetails(page, 'Drain and serve', 'Standing in one place');
  await expect(details.getByLabel('Minutes a shift', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: gridText.legendOtherLife })).toContainText('of its time');
  await expect(page.getByText(gridText.noShift)).toHaveCount(0);
  await expectSaved(page);

  await page.reload();
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Activity analysis: home, prepare a meal/ }).click();
  await openSection(page, 'Meaning and help now');
  await expect(page.getByLabel('Time it takes', { exact: true })).toHaveValue('55');
  await openRoomHere(otway, casesText.roomJobMatch);
  // What is done at home is no job to be matched.
  await expect(page.getByRole('main').getByText('Drain and serve')).toHaveCount(0);
});

test('lighter duties are until a date or for good, and are reviewed', async ({ otway }) => {
  await openVisits(otway, [given('about', 'lighterDuties'), given('activityName', 'Counter only')]);
  const { page } = otway;
  await page.getByRole('link', { name: 'Activity analysis: lighter duties, counter only' }).click();
  const main = page.getByRole('main');
  await expect(page.getByLabel('Until', { exact: true })).toHaveCount(0);
  await fillField(main, 'For how long', 'Temporary');
  await fillField(main, 'Until', '31/12/2026');
  await fillField(main, 'Duties are reviewed on', '15/12/2026');
  await expectSaved(page);
  await fillField(main, 'For how long', 'Permanent');
  await expect(page.getByLabel('Until', { exact: true })).toHaveCount(0);
  await openSection(page, 'Hours and pay');
  await expect(page.getByLabel('Minutes in a shift, meal breaks out', { exact: true })).toBeVisible();
});

async function openRoomHere(otway: OtwayApp, room: string): Promise<void> {
  const rooms = otway.page.getByRole('navigation', { name: casesText.caseRooms });
  await rooms.getByRole('link', { name: room, exact: true }).click();
}
