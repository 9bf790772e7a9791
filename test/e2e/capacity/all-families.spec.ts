import type { Locator, Page } from '@playwright/test';
import { instrumentForm } from '../../../shared/assessments/instruments/registry';
import { liveText as live } from '../../../shared/text/capacity-live';
import { capacityScreenText, capacityTestsText } from '../../../shared/text/capacity-screen';
import { casesText } from '../../../shared/text/cases';
import { diaryText } from '../../../shared/text/diary';
import { documentsScreenText } from '../../../shared/text/documents-screen';
import { instrumentScreenText } from '../../../shared/text/instruments/screen';
import { interviewText } from '../../../shared/text/interview';
import { jobMatchText } from '../../../shared/text/job-match';
import { observationText } from '../../../shared/text/observation';
import { timerText } from '../../../shared/text/timer';
import { visitLockText } from '../../../shared/text/visit-lock';
import { expect, type OtwayApp, test } from '../support/app';
import { confirmCapacities, openEvaluations, openStep } from '../support/capacity-pages';
import { openRoom } from '../support/case-pages';
import { expectDrawn, expectReleased, type Kind, openDocument, release } from '../support/document-pages';
import { addItem, expectSaved, fillAnswers, fillField, openSection } from '../support/forms';
import { instrumentOnScreen } from '../support/instrument-page';
import { metadataOf, wordsOf } from '../support/pdf-files';
import { openDemoVault } from '../support/vault-pages';
import { openAnalysis, openDemands, openDetails } from '../support/visit-pages';

type Reader = 'gp' | 'employer';

/** What only those who treat may read, wherever it was typed: each stands in the full report for the GP. */
const clinical = [
  // Interview
  /A trial morning at the trade counter/,
  /Dreads the wet gravel ramp/,
  // Tests: heart rates of the lift and of standing, grip, thinking, taps, a test of one's own
  /\b117\b/,
  /\b103\b/,
  /mean of three trials 38\.0 kg/,
  /91% right; a high level managed/,
  /dizziness/i,
  /Fold one tarpaulin .{0,40}5 counted \(folds\)/,
  /210 m; .{0,12}7 counted/,
  /Bay nine stays work for two/,
  // The call, and the diary
  /Delayed response, settled .{0,20}31 h/,
  /Numb thumb after the slates/,
  /4 h 47 min/,
];

/** What stands in both copies of each document, as it is about work. */
const planted: Readonly<Record<'capacityReport' | 'activityReport' | 'capacitySheet', readonly RegExp[]>> = {
  capacityReport: [
    /Question: Can he cover bay nine alone\?/,
    /Lifting, floor to waist Occasional, load 13\.7 kg/,
    /Pace set by others At a high level \(wholly imposed/,
    /3\.6 kg, 4 times/,
    /Restricted: no lifting from the floor over 5 kg/,
    /Measured; 210 m/,
    /Up to 210 m \(measured\) Meets with change/,
    /Send the foreman to bay nine/,
    /No second yard round on the day after/,
    /could not show: Frost on the ramp/,
  ],
  activityReport: [
    /Pull the tarpaulin over bay nine Load 13\.7 kg, height to 1,835 mm/,
    /Lifting, floor to waist Occasional Load 13\.7 kg/,
    /Shelter by bay nine: At the saw, noon Sound, average 83 dB\(A\) Measured/,
    /grasping and handling Counter.{0,40}17 counted/,
    /High level: wholly imposed/,
  ],
  capacitySheet: [
    /Can he cover bay nine alone\?/,
    /Up to 3\.6 kg \(measured\)/,
    /Walking .{0,20}Up to 210 m \(measured\)/,
    /Staying with a task .{0,20}Up to a high level/,
  ],
};

const yard = 'Walk the yard and check deliveries';

test('what is entered of every family is found in the full report, the activity analysis and the sheet', async ({
  otway,
}) => {
  test.setTimeout(400_000);
  const { page } = otway;
  await openDemoVault(page);
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').click();
  await test.step('interview', () => enterInterview(page));
  await test.step('activity analysis', () => enterAnalysis(page));
  await test.step('capacity evaluation', () => enterEvaluation(page));
  await test.step('job match', () => enterChange(page));
  await test.step('diary', () => enterDiary(page));
  for (const kind of ['capacityReport', 'activityReport', 'capacitySheet'] as const)
    for (const reader of ['gp', 'employer'] as const)
      await test.step(`${kind} for ${reader}`, async () => {
        const file = await print(otway, kind, reader);
        const words = wordsOf(file);
        expect.soft(notIn(words, planted[kind])).toEqual([]);
        if (reader === 'gp' && kind === 'capacityReport') expect.soft(notIn(words, clinical)).toEqual([]);
        // The numbers of a file's own objects are no readings.
        const told = clinical.filter(
          (value) => value.test(words) || (saysWords(value) && value.test(metadataOf(file))),
        );
        if (reader === 'employer') expect.soft(told).toEqual([]);
      });
});

function notIn(words: string, values: readonly RegExp[]): readonly RegExp[] {
  return values.filter((value) => !value.test(words));
}

function saysWords(value: RegExp): boolean {
  return /[a-z]{4}/i.test(value.source);
}

function main(page: Page): Locator {
  return page.getByRole('main');
}

/** A follow-up: what must happen first, and a barrier. */
async function enterInterview(page: Page): Promise<void> {
  await openRoom(page, casesText.roomInterviews);
  await page.getByRole('button', { name: interviewText.startFollowUp }).click();
  await expect(page.getByRole('heading', { level: 1, name: interviewText.title })).toBeVisible();
  await fillField(main(page), 'Work at present', 'Off work, the job is still there');
  await openSection(page, 'Return to work');
  await fillField(main(page), 'What must happen first', 'A trial morning at the trade counter.');
  await openSection(page, 'Barriers and enablers');
  await fillAnswers(await addItem(main(page), 'Barriers and enablers'), [
    ['Makes work', 'Harder'],
    ['What it is', 'Dreads the wet gravel ramp'],
    ['How strong', 'Strong'],
  ]);
  await expectSaved(page);
}

/** A step with what was measured, ratings of two kinds of demand, a measurement of the place, and a counter. */
async function enterAnalysis(page: Page): Promise<void> {
  await openAnalysis(page);
  await openSection(page, 'Tasks');
  await page.getByRole('button', { name: yard, exact: true }).click();
  await fillAnswers(await addItem(main(page), 'Steps'), [
    ['What the worker does', 'Pull the tarpaulin over bay nine'],
    ['Load', '13.7'],
    ['Height to', '1835'],
  ]);
  await openSection(page, 'Demands');
  await openDemands(page, 'Physical');
  const lifting = await openDetails(page, yard, 'Lifting, floor to waist');
  await choose(lifting, 'frequency', 'Occasional');
  await fillField(lifting, 'Load', '13.7');
  await page.keyboard.press('Escape');
  await openDemands(page, 'People and time');
  const pace = await openDetails(page, yard, 'Pace set by others');
  await pace.locator('[data-path$=".level"]').getByRole('radio').nth(2).check();
  await page.keyboard.press('Escape');
  await openSection(page, 'Environment');
  const place = await addItem(main(page), 'Places of work');
  await fillField(place, 'Place', 'Shelter by bay nine');
  await fillAnswers(await addItem(place, 'Measurements'), [
    ['Where, and when in the day', 'At the saw, noon'],
    ['What was measured', 'Sound, average'],
    ['Sound, average', '83'],
    ['How', 'Measured'],
  ]);
  await openSection(page, 'Watching');
  await page.getByRole('button', { name: observationText.add.counter }).click();
  const counter = page.getByRole('region', { name: /^Counter/ }).first();
  await counter.getByRole('combobox', { name: 'Task' }).selectOption({ label: yard });
  await counter.getByRole('combobox', { name: 'Demand' }).selectOption('handle_grip');
  await counter.getByRole('button', { name: observationText.done }).click();
  await counter.getByRole('button', { name: timerText.start, exact: true }).click();
  await page.getByRole('button', { name: visitLockText.offer.without }).click();
  const plus = counter.getByRole('button', { name: observationText.counter.plus, exact: true });
  for (let count = 0; count < 17; count += 1) await plus.click();
  await counter.getByRole('button', { name: timerText.stop, exact: true }).click();
  await expectSaved(page);
}

function choose(details: Locator, part: string, label: string): Promise<void> {
  return details.locator(`[data-path$=".${part}"]`).getByRole('radio', { name: label, exact: true }).check();
}

/** An evaluation with a test of each kind, what follows from them, the conclusion and the call of the next day. */
async function enterEvaluation(page: Page): Promise<void> {
  await openEvaluations(page);
  await page.getByRole('button', { name: capacityScreenText.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: capacityScreenText.title })).toBeVisible();
  await fillField(main(page), 'Question to answer', 'Can he cover bay nine alone?');
  await openStep(page, capacityScreenText.steps.consent);
  await page.getByRole('button', { name: capacityScreenText.consent.all }).click();
  await openStep(page, capacityScreenText.steps.battery);
  await page.getByRole('button', { name: /^Take all \d+ tests$/ }).click();
  await page.getByRole('button', { name: capacityTestsText.battery.custom }).click();
  await openStep(page, capacityScreenText.steps.tests);
  await onTest(page, 'mh_lift_low', () => lift(page));
  await onTest(page, 'pos_stand', () => stand(page));
  await onTest(page, 'ul_grip5', () => grip(page));
  await onTest(page, 'end_6mwt', () => walk(page));
  await onTest(page, 'cog_sample', () => think(page));
  await onTest(page, 'custom', () => fold(page));
  await openStep(page, capacityScreenText.steps.result);
  await confirmCapacities(page);
  await fillAnswers(main(page), [
    ['Opinion', 'Bay nine stays work for two.'],
    ['What this evaluation could not show', 'Frost on the ramp.'],
  ]);
  await openStep(page, capacityScreenText.steps.response);
  await fillAnswers(await addItem(main(page), 'Calls'), [
    ['Call', '24 hours'],
    ['Response', 'Delayed response, settled'],
    ['Hours to recover', '31'],
    ['Effect on what can be sustained at work', 'No second yard round on the day after.'],
  ]);
  await expectSaved(page);
}

/** Opens the first such test of the day, does it, and returns to the list. */
async function onTest(page: Page, testId: string, done: () => Promise<void>): Promise<void> {
  await page.locator(`[data-test=${testId}]`).first().getByRole('link').click();
  await expect(page.getByRole('link', { name: live.back })).toBeVisible();
  await done();
  await expect(page.locator('#day-step')).toHaveText(capacityScreenText.steps.tests);
}

async function lift(page: Page): Promise<void> {
  await page.getByRole('button', { name: live.load.other }).click();
  const load = page.getByRole('textbox', { name: live.load.other });
  await load.fill('3.6');
  await load.press('Enter');
  await page.getByRole('button', { name: live.load.allDone(4) }).click();
  await tapRow(page, live.quality.title, live.quality.good);
  await heartRate(page, '117');
  await end(page, 'End of the protocol');
}

async function stand(page: Page): Promise<void> {
  await startTimer(page);
  await heartRate(page, '103');
  await tapRow(page, live.readings.pain, '4');
  await end(page, 'Time');
}

async function grip(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: live.instrument.open(instrumentForm('grip').declaration.title) })
    .click();
  const form = await instrumentOnScreen(page, 'grip');
  await form.fill([
    ['Hands tested', 'Right only'],
    ['Handle position', '2'],
    ['Right hand, trial 1', '36'],
    ['Right hand, trial 2', '37'],
    ['Right hand, trial 3', '41'],
  ]);
  await page.getByRole('link', { name: instrumentScreenText.backToTest }).click();
  await expect(page.getByText(live.instrument.linked)).toBeVisible();
  await back(page);
}

async function walk(page: Page): Promise<void> {
  await startTimer(page);
  const lap = page.getByRole('button', { name: live.walk.lap, exact: true });
  for (let laps = 0; laps < 7; laps += 1) await lap.click();
  await page.getByRole('button', { name: live.symptoms.kinds.dizziness }).click();
  await page.getByRole('button', { name: `${live.symptoms.kinds.dizziness} 6`, exact: true }).click();
  await end(page, 'End of the protocol');
}

async function think(page: Page): Promise<void> {
  await page.getByText(live.sample, { exact: true }).click();
  await fillAnswers(main(page), [
    ['Accuracy', '91'],
    ['Level managed', 'Level 3, high'],
  ]);
  await back(page);
}

async function fold(page: Page): Promise<void> {
  await page.getByText(live.custom, { exact: true }).click();
  await fillAnswers(main(page), [
    ['Name of the test', 'Fold one tarpaulin'],
    ['Unit', 'folds'],
  ]);
  await startTimer(page);
  const one = page.getByRole('button', { name: live.count.one, exact: true });
  for (let count = 0; count < 5; count += 1) await one.click();
  await end(page, 'End of the protocol');
}

/** The PIN that the first timer of a session offers was turned down before. */
function startTimer(page: Page): Promise<void> {
  return page.getByRole('button', { name: live.timer.start, exact: true }).click();
}

function back(page: Page): Promise<void> {
  return page.getByRole('link', { name: live.back }).click();
}

function tapRow(page: Page, row: string, value: string): Promise<void> {
  return page.getByRole('radiogroup', { name: row, exact: true }).getByText(value, { exact: true }).click();
}

async function heartRate(page: Page, beats: string): Promise<void> {
  const box = page.getByRole('textbox', { name: live.readings.heartRate });
  await box.fill(beats);
  await box.press('Enter');
}

async function end(page: Page, why: string): Promise<void> {
  await main(page).getByRole('button', { name: live.stop.end }).last().click();
  await page.getByRole('button', { name: why, exact: true }).click();
  await page.getByRole('button', { name: live.end.done }).click();
}

/** A change of one's own for a demand that is not met, with the effect that makes up for it. */
async function enterChange(page: Page): Promise<void> {
  await openRoom(page, casesText.roomJobMatch);
  const walking = page.getByRole('article', { name: /^Walking: / });
  await expect(walking).toHaveAccessibleName('Walking: Below');
  await walking.getByText(jobMatchText.findChange).click();
  await walking.getByRole('button', { name: new RegExp(`^${jobMatchText.writeOwn}`) }).click();
  await fillAnswers(walking.getByRole('region', { name: jobMatchText.effectForm }), [
    ['Recommended change', 'Send the foreman to bay nine'],
    ['With the change', 'No longer asked'],
  ]);
  await expect(walking).toHaveAccessibleName('Walking: Meets with change');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
}

/** An activity and what followed, on the last day of the diary. */
async function enterDiary(page: Page): Promise<void> {
  await openRoom(page, casesText.roomDiary);
  await page.getByRole('link', { name: /^Energy diary/ }).click();
  await page.getByText(diaryText.tabs.days, { exact: true }).click();
  const onLastDay = (column: string) =>
    page
      .getByRole('table')
      .getByRole('textbox', { name: new RegExp(`, ${column}$`) })
      .last();
  for (const [column, typed] of [
    ['Late', 'H 47 3 6 roof slates'],
    ['Symptoms after', 'Numb thumb after the slates'],
  ] as const) {
    await onLastDay(column).fill(typed);
    await onLastDay(column).press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
}

/** Makes a document of the records just entered for a reader whose consent there is. @returns the file */
async function print(otway: OtwayApp, kind: Kind, reader: Reader): Promise<string> {
  const { page } = otway;
  await openDocument(page, kind);
  await page.getByLabel(documentsScreenText.reader, { exact: true }).selectOption(reader);
  await expectDrawn(page);
  const file = test.info().outputPath(`${kind}-${reader}.pdf`);
  await release(otway, file);
  await expectReleased(page);
  return file;
}
