import { instrumentForm } from '../../../shared/assessments/instruments/registry';
import { liveText as text } from '../../../shared/text/capacity-live';
import { capacityScreenText, capacityTestsText } from '../../../shared/text/capacity-screen';
import { casesText } from '../../../shared/text/cases';
import { changeDrawingText } from '../../../shared/text/instruments/compare';
import { instrumentScreenText } from '../../../shared/text/instruments/screen';
import { expect, test } from '../support/app';
import { openStep, startEvaluation, storedAnswers } from '../support/capacity-pages';
import { goToRoom } from '../support/case-pages';
import { given } from '../support/desk';
import { addItem, expectSaved, fillAnswers, fillField, openSection } from '../support/forms';
import { instrumentOnScreen } from '../support/instrument-page';

const { battery } = capacityTestsText;

test('grip is opened from its test and leads back; the result step shades its measurement error', async ({
  otway,
}) => {
  const desk = await startEvaluation(otway);
  const { page } = otway;
  await desk.ask('records.create', {
    caseId: desk.caseId,
    kind: 'grip',
    parentId: null,
    initial: [
      given('date', '2025-11-03'),
      given('hands', 'right'),
      given('handlePosition', '2'),
      given('right1', '24', 'measured'),
      given('right2', '25', 'measured'),
      given('right3', '26', 'measured'),
    ],
  });
  await openStep(page, capacityScreenText.steps.battery);
  const others = page.getByRole('region', { name: battery.more });
  await others.getByRole('button', { name: battery.more }).click();
  await others.getByRole('button', { name: 'Grip at five handle positions' }).click();
  await openStep(page, capacityScreenText.steps.tests);
  await page.locator('[data-test=ul_grip5]').first().getByRole('link').click();
  const { title } = instrumentForm('grip').declaration;
  await page.getByRole('button', { name: text.instrument.open(title) }).click();
  const grip = await instrumentOnScreen(page, 'grip');
  await grip.fill([
    ['Hands tested', 'Right only'],
    ['Handle position', '2'],
    ['Right hand, trial 1', '30'],
    ['Right hand, trial 2', '31'],
    ['Right hand, trial 3', '32'],
  ]);
  await page.getByRole('link', { name: instrumentScreenText.backToTest }).click();
  await expect(page.getByText(text.instrument.linked)).toBeVisible();
  await page.getByRole('link', { name: text.back }).click();
  await openStep(page, capacityScreenText.steps.result);
  const readings = page.getByRole('region', { name: capacityTestsText.retest.readings });
  await expect(readings.getByRole('img', { name: changeDrawingText.words.improved })).toBeVisible();
  await expect(readings).toContainText('then on 3 November 2025');
  await otway.expectAccessible();
});

test('times that are reversed give their message, and what was typed stays', async ({ otway }) => {
  const desk = await startEvaluation(otway);
  const { page } = otway;
  await openStep(page, capacityScreenText.steps.today);
  const medicine = await addItem(page.getByRole('main'), 'Medication today');
  await fillAnswers(medicine, [
    ['Works from', '09:30'],
    ['Works until', '09:00'],
  ]);
  await page.keyboard.press('Tab');
  await expect(medicine.getByText(/Works until comes before the start.*09:30 or later/)).toBeVisible();
  await expect.poll(async () => Object.values(await storedAnswers(desk))).toContainEqual({ raw: '09:00' });
  await fillField(medicine, 'Works until', '11:00');
  await expect(medicine.getByText(/comes before the start/)).toHaveCount(0);
});

test('a job test of one’s own and a thinking sample are entered on their own screens', async ({ otway }) => {
  const desk = await startEvaluation(otway);
  const { page } = otway;
  const main = page.getByRole('main');
  await openStep(page, capacityScreenText.steps.battery);
  await page.getByRole('button', { name: battery.custom }).click();
  await page.getByRole('button', { name: battery.cognitive }).click();
  await openStep(page, capacityScreenText.steps.tests);
  await page.locator('[data-test=custom]').getByRole('link').click();
  await page.getByText(text.custom, { exact: true }).click();
  await fillField(main, 'Name of the test', 'Fill one bay of shelves');
  await fillField(main, 'Unit', 'packs');
  await page.getByRole('link', { name: text.back }).click();
  await expect(page.locator('[data-test=custom]')).toContainText('Fill one bay of shelves');
  await page.locator('[data-test=cog_sample]').getByRole('link').click();
  await page.getByText(text.sample, { exact: true }).click();
  await fillField(main, 'Accuracy', '94');
  await fillField(main, 'Level managed', 'Level 2, moderate');
  await expect
    .poll(async () => Object.values(await storedAnswers(desk)))
    .toEqual(expect.arrayContaining(['Fill one bay of shelves', 'packs', 94, '2']));
});

test('the call of the next day falls due, is written down and is then done', async ({ otway }, info) => {
  const desk = await startEvaluation(otway);
  const { page } = otway;
  const main = page.getByRole('main');
  const { result } = capacityTestsText;
  await fillField(main, 'First day', '02/11/2025');
  await openStep(page, capacityScreenText.steps.battery);
  await page.getByRole('button', { name: battery.cognitive }).click();
  await openStep(page, capacityScreenText.steps.response);
  const due = page.getByRole('region', { name: result.calls }).getByRole('listitem');
  await expect(due.first()).toContainText(result.callStates.overdue);
  // The overview tells both, and leads to them.
  await goToRoom(page, casesText.roomOverview);
  const [next, later] = (['24h', '48to72h'] as const).map((call) =>
    main.getByText(new RegExp(`^Call ${result.callNames[call]}`)),
  );
  await expect(next ?? main).toContainText(result.callStates.overdue);
  await expect(later ?? main).toContainText(result.callStates.overdue);
  await expect(page.getByRole('region', { name: casesText.caseBar })).toContainText(
    `3 Nov 2025, ${casesText.overdue}`,
  );
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('overview.png'), fullPage: true });
  await main.getByRole('link', { name: result.toCall(result.callNames['24h']) }).click();
  await expect(page.locator('#day-step')).toHaveText(capacityScreenText.steps.response);
  await due
    .first()
    .getByRole('button', { name: result.callRecord(result.callNames['24h']) })
    .click();
  await fillField(main, 'Response', 'Delayed response, settled');
  await fillField(main, 'Hours to recover', '20');
  await expect(due.first()).toContainText(result.callStates.done);
  await expect(due.last()).toContainText(result.callStates.overdue);
  await expect
    .poll(async () => Object.values(await storedAnswers(desk)))
    .toEqual(expect.arrayContaining(['24h', 'settled', 20]));
  await goToRoom(page, casesText.roomOverview);
  await expect(later ?? main).toBeVisible();
  await expect(next ?? main).toHaveCount(0);
  // Whoever withdrew is not rung.
  await goToRoom(page, casesText.roomReferral);
  await openSection(page, 'Lead and next contact');
  await fillField(main, 'Why there is no next contact', 'Withdrew');
  await expectSaved(page);
  await goToRoom(page, casesText.roomOverview);
  await expect(page.getByRole('heading', { name: casesText.timeline })).toBeVisible();
  await expect(later ?? main).toHaveCount(0);
});
