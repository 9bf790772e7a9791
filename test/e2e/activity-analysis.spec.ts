import { writeFile } from 'node:fs/promises';
import type { PhotoSummary } from '../../shared/domain/practitioner';
import { casesText } from '../../shared/text/cases';
import { gridText } from '../../shared/text/grid';
import { importText } from '../../shared/text/imports';
import { libraryText } from '../../shared/text/library';
import { photosText } from '../../shared/text/photos';
import { profileText } from '../../shared/text/profile';
import { visitText } from '../../shared/text/visit';
import { expect, type OtwayApp, test } from './support/app';
import { goToRoom } from './support/case-pages';
import { addRecord, type Desk, given, openDesk, openRoom } from './support/desk';
import { expectSaved, fillField, openSection } from './support/forms';
import { drawPicture } from './support/pictures';
import { cellOf, openDetails } from './support/visit-pages';
import { cutOff, resize } from './support/window-size';

/** A case with a visit and its analyses, and the window at the list of visits. */
async function openVisits(
  otway: OtwayApp,
  ...analyses: readonly (readonly ReturnType<typeof given>[])[]
): Promise<Desk> {
  const desk = await openDesk(otway, async (desk) => {
    const visit = await addRecord(desk, 'visit', null, [given('date', '2026-11-20')]);
    for (const initial of analyses) await addRecord(desk, 'activityAnalysis', visit, [...initial]);
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
  const keep = page.getByRole('button', { name: libraryText.save });
  await expect(keep).toBeVisible();
  await fillField(main, 'This analysis is about', 'Home');
  await fillField(main, 'Name', 'Prepare a meal');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Activity analysis: home, prepare a meal' }),
  ).toBeVisible();
  // The library is of jobs, and so are the profiles that can be imported.
  await expect(keep).toHaveCount(0);
  await expect(page.getByRole('button', { name: importText.openOccupation })).toHaveCount(0);
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

  // Found among the assessments of the case as well as on its visit.
  await expectSaved(page);
  await goToRoom(page, casesText.roomAnalyses);
  await expect(page.getByRole('heading', { level: 1, name: casesText.roomAnalyses })).toBeVisible();
  await otway.expectAccessible();
  await main.getByRole('link', { name: /^Activity analysis: home, prepare a meal/ }).click();

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
  await goToRoom(page, casesText.roomJobMatch);
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

test('what does not add up is said at once, names its answers and leads to them', async ({ otway }) => {
  await openVisits(otway, [
    given('shiftMinutes', 420, 'document'),
    given('tasks', ['cage', 'desk']),
    given('tasks.cage.name', 'load the cage'),
    given('tasks.desk.name', 'write the log'),
    given('tasks.cage.minutes', 300, 'observed'),
    given('tasks.cage.steps', ['lift']),
    given('tasks.cage.steps.lift.what', 'Lift the parcel'),
    given('tasks.cage.steps.lift.load', '14.5', 'measured'),
    given('ratings.cage.lift_floor_waist.frequency', 'frequent', 'observed'),
    given('ratings.cage.lift_floor_waist.amount_mass', '12', 'measured'),
    given('ratings.cage.time_pressure.level', '1'),
    given('ratings.cage.stand_static.minutes', 120, 'observed'),
  ]);
  const { page } = otway;
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  const main = page.getByRole('main');
  await openSection(page, 'Tasks');
  await page.getByText(gridText.contradictions(1)).click();
  await expect(main.getByText('is rated up to 12 kg').first()).toBeVisible();
  await page.getByText(gridText.openMinutes(1)).click();
  await expect(main.getByText('add up to 120 of its 300 minutes').first()).toBeVisible();
  await otway.expectAccessible();
  // By keyboard to the amount that was rated, in another section and another group of the grid.
  const toRating = main.getByRole('button', { name: 'Lifting, floor to waist: load, load the cage' });
  await toRating.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: gridText.details });
  await expect(details.getByLabel('Load', { exact: true })).toBeFocused();
  await details.getByLabel('Load', { exact: true }).fill('15');
  await expect(page.getByText(gridText.contradictions(1))).toHaveCount(0);
  // A minute more than the shift is told while it is typed.
  await openSection(page, 'Tasks');
  const desk = page.getByRole('button', { name: 'write the log', exact: true });
  await desk.press('Enter');
  await expect(desk).toHaveAttribute('aria-expanded', 'true');
  await fillField(main.locator('[data-item="desk"]'), 'Minutes in a shift', '200');
  await expect(page.getByText(gridText.contradictions(1))).toBeVisible();
});

test('every part of a rating and every account is entered, and what differs is marked', async ({ otway }) => {
  await openVisits(otway, [
    given('shiftMinutes', 420, 'document'),
    given('tasks', ['cage']),
    given('tasks.cage.name', 'load the cage'),
  ]);
  const { page } = otway;
  await resize(otway, 1024, 768, 1);
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await openSection(page, 'Demands');
  const details = await openDetails(page, 'load the cage', 'Lifting, floor to waist');
  const choose = (part: string, label: string) =>
    details.locator(`[data-path$=".${part}"]`).getByRole('radio', { name: label, exact: true }).check();
  await choose('frequency', 'Frequent');
  await fillField(details, 'Load', '12');
  await fillField(details, 'Repetitions an hour', '40');
  await expect(details).toContainText(gridText.byRepetitions(40, 'Constant'));
  await expect(details).toContainText(gridText.repetitionGuide(2, 30));
  await fillField(details, 'Longest time at once', '20');
  await choose('criticality', 'Safety-critical');
  await expect(details.locator('[data-path$=".peakOften"]')).toHaveCount(0);
  await choose('pattern', 'At peaks');
  await choose('peakOften', 'Weekly');
  await choose('timing', 'When it comes');
  await choose('confidence', 'High');
  await fillField(details, 'Who told, saw or measured it', 'Therapist, platform scale');
  await fillField(details, 'Told, seen or measured on', '20/11/2026');
  await choose('workerFrequency', 'Constant');
  await fillField(details, 'Amount, the worker says (load)', '15');
  await choose('managerFrequency', 'Occasional');
  await fillField(details, 'Amount, the manager says (load)', '12');
  const table = details.getByRole('table', { name: gridText.sideBySide });
  await expect(table.getByRole('row', { name: /^Amount/ })).toContainText('load 15 kg');
  await expect(table.getByRole('img', { name: gridText.differsFromRating })).toHaveCount(3);
  await expect(details).toContainText(gridText.bothStay);
  await otway.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(cellOf(page, 'load the cage', 'Lifting, floor to waist')).toHaveAttribute(
    'aria-label',
    new RegExp(gridText.disagreement),
  );
  await expectSaved(page);
  // Not seen, not applicable and not known are answers, and none of them is never.
  const cell = cellOf(page, 'load the cage', 'Crawling');
  const crawling = await openDetails(page, 'load the cage', 'Crawling');
  await crawling.getByRole('button', { name: 'No answer for: How often', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Not tested' }).click();
  await expect(cell).not.toHaveAttribute('data-band');
  await expect(cell).toContainText('NT');
});

test('the profile of the job and of a task is worked out', async ({ otway }) => {
  await openVisits(otway, [
    given('about', 'ownJob'),
    given('shiftMinutes', 420, 'document'),
    given('tasks', ['cage', 'desk']),
    given('tasks.cage.name', 'load the cage'),
    given('tasks.desk.name', 'write the log'),
    given('ratings.cage.stand_static.minutes', 150, 'observed'),
    given('ratings.desk.stand_static.minutes', 60, 'observed'),
    given('ratings.cage.lift_floor_waist.frequency', 'frequent', 'observed'),
    given('ratings.cage.lift_floor_waist.amount_mass', '12', 'measured'),
    given('ratings.desk.lift_floor_waist.frequency', 'occasional', 'observed'),
    given('ratings.desk.lift_floor_waist.amount_mass', '18', 'measured'),
    given('ratings.desk.decide_problem_solve.level', '2'),
  ]);
  const { page } = otway;
  await page.getByRole('link', { name: /^Activity analysis: own job/ }).click();
  await page.getByRole('link', { name: profileText.open }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: profileText.title })).toBeFocused();
  const row = (demand: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: demand, exact: true }) });
  await expect(row('Lifting, floor to waist')).toContainText('Frequent');
  await expect(row('Lifting, floor to waist')).toContainText('load 18 kg');
  await expect(row('Lifting, floor to waist')).toContainText('load the cage, write the log');
  // 210 of 420 minutes: more than either task says.
  await expect(row('Standing in one place')).toContainText('Frequent');
  await expect(page.getByRole('region', { name: profileText.postures })).toContainText(
    profileText.posturesSum(210, 420, 50),
  );
  await otway.expectAccessible();
  await page.getByLabel(profileText.of, { exact: true }).selectOption({ label: 'write the log' });
  await expect(row('Lifting, floor to waist')).toContainText('Occasional');
  for (const [width, height, zoom] of [
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(otway, width, height, zoom);
    expect(await cutOff(page)).toEqual([]);
  }
  await otway.expectAccessible();
  await page.getByRole('link', { name: profileText.back }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Activity analysis: own job' })).toBeVisible();
});

test('photos are pinned to a step while they are added, stand beside it, and stay with it when it moves', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openVisits(otway, [
    given('tasks', ['cage']),
    given('tasks.cage.name', 'load the cage'),
    given('tasks.cage.steps', ['lift', 'push']),
    given('tasks.cage.steps.lift.what', 'Lift the parcel'),
    given('tasks.cage.steps.push.what', 'Push the cage'),
  ]);
  const { page } = otway;
  const file = info.outputPath('step.jpg');
  await writeFile(file, await drawPicture(page, 'cage'));
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await openSection(page, 'Tasks');
  await page.getByRole('button', { name: 'Push the cage', exact: true }).press('Enter');
  const beside = page.getByRole('region', { name: photosText.ofItem('Push the cage') });
  const choosing = page.waitForEvent('filechooser');
  await beside.getByRole('button', { name: photosText.addOf('step') }).click();
  await (await choosing).setFiles(file);
  await expect(beside.getByRole('figure')).toHaveCount(1);
  await page.getByRole('button', { name: 'Move Push the cage up' }).click();
  await expect(beside.getByRole('figure')).toHaveCount(1);
  await otway.expectAccessible();

  // Pinned elsewhere afterwards, and where the next one goes is chosen before it is added.
  await openSection(page, 'Photos');
  const place = page.getByLabel(photosText.task, { exact: true });
  await expect(place).toHaveValue('push');
  await place.selectOption({ label: photosText.within('load the cage', 'Lift the parcel') });
  await page.getByLabel(photosText.addTo, { exact: true }).selectOption({ label: 'load the cage' });
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: photosText.add, exact: true }).click();
  await (await again).setFiles(file);
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(2);
  await expect
    .poll(async () => (await ask<PhotoSummary[]>('photos.list', { caseId })).map(({ itemId }) => itemId))
    .toEqual(['lift', 'cage']);
  await otway.expectAccessible();
});

test('zoomed in, the page has more room than the head of the case, and a visit lists its records by kind', async ({
  otway,
}) => {
  const about = (name: string) => [given('about', 'leisure'), given('activityName', name)];
  await openVisits(otway, ...['Chess', 'Garden', 'Walk', 'Swim', 'Choir'].map(about));
  const { page } = otway;
  await page.getByRole('link', { name: /^Visit, / }).click();
  const folded = page.getByText(visitText.folded(5, visitText.groups.analyses));
  await expect(page.getByRole('link', { name: /chess/ })).toBeHidden();
  await folded.click();
  await expect(page.getByRole('link', { name: /chess/ })).toBeVisible();
  await otway.expectAccessible();
  await resize(otway, 1280, 800, 2);
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('heading', { level: 2, name: visitText.assessments }).scrollIntoViewIfNeeded();
  await folded.focus();
  const free = await page.evaluate(() => {
    const box = document.querySelector('header')?.getBoundingClientRect();
    return window.innerHeight - Math.max(0, box?.bottom ?? 0);
  });
  expect(free).toBeGreaterThan(200);
});

test('a place is measured with instrument, day and method, and a phone reading says that it is one', async ({
  otway,
}) => {
  await openVisits(otway, [given('places', ['hall']), given('places.hall.name', 'Packing hall')]);
  const { page } = otway;
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await openSection(page, 'Environment');
  const main = page.getByRole('main');
  await expect(page.getByLabel('Sound level', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a measurement' }).click();
  await fillField(main, 'Where, and when in the day', 'At the bench, mid-morning');
  await fillField(main, 'What was measured', 'Sound, average');
  await fillField(main, 'Sound, average', '840');
  await page.getByLabel('Sound, average', { exact: true }).blur();
  await expect(page.locator('[data-path$=".noise"]')).toContainText('0 to 140 dB(A)');
  await fillField(main, 'Sound, average', '84');
  await fillField(main, 'How', 'Indicative phone reading');
  await fillField(main, 'Instrument', 'Telephone with a sound meter app');
  await fillField(main, 'Measured on', '20/11/2026');
  await expectSaved(page);
  await otway.expectAccessible();
  await page.reload();
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await openSection(page, 'Environment');
  await expect(page.getByLabel('Sound, average', { exact: true })).toHaveValue('84');
});
