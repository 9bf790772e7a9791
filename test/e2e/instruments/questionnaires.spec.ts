import type { Page } from '@playwright/test';
import { casesText } from '../../../shared/text/cases.ts';
import { gad7Text } from '../../../shared/text/instruments/gad-7.ts';
import { goalAttainmentText } from '../../../shared/text/instruments/goal-attainment.ts';
import { painRatingText } from '../../../shared/text/instruments/pain-rating.ts';
import { painScreeningText } from '../../../shared/text/instruments/pain-screening.ts';
import { phq9Text } from '../../../shared/text/instruments/phq-9.ts';
import { returnToWorkBeliefText } from '../../../shared/text/instruments/return-to-work-belief.ts';
import { instrumentRoomText as roomText } from '../../../shared/text/instruments/room.ts';
import { instrumentScreenText } from '../../../shared/text/instruments/screen.ts';
import { symptomFrequencyText } from '../../../shared/text/instruments/symptom-frequency.ts';
import { workAbilityText } from '../../../shared/text/instruments/work-ability.ts';
import { workSocialAdjustmentText } from '../../../shared/text/instruments/work-social-adjustment.ts';
import { expect, test } from '../support/app';
import { openRoom } from '../support/case-pages';
import { type Answers, openSection } from '../support/forms';
import { addInstrument, openInstrument } from '../support/instrument-page';
import { cutOff, resize } from '../support/window-size';

/** These answers to these questions, in order. */
function answered(questions: readonly string[], answers: readonly (number | string)[]): Answers {
  return questions.map((question, index) => [question, String(answers[index])]);
}

function inWords(questions: readonly string[], answers: readonly number[]): Answers {
  return answered(
    questions,
    answers.map((answer) => symptomFrequencyText.answers[answer] ?? ''),
  );
}

const safety = phq9Text.safety;
const safetyRecord: Answers = [
  [safety.explored, 'Yes'],
  [safety.by, 'Test Therapist, OT'],
  [safety.on, '20/11/2026'],
  [safety.outcome, 'Passing thoughts, no plan; wants help.'],
  [safety.escalation, [safety.escalations.gp, safety.escalations.plan]],
];

test('a raised item 9 of the PHQ-9 stops everything until the safety step is recorded', async ({ otway }) => {
  const phq9 = await openInstrument(otway, 'phq9');
  const { page } = phq9;
  await expect(page.getByRole('navigation', { name: 'Sections' })).not.toContainText(safety.section);
  await phq9.fill(inWords(phq9Text.items, [3, 0, 1, 2, 0, 0, 1, 0, 3]));
  await expect(page.getByText(safety.atItem)).toBeVisible();
  await expect(phq9.panel).toContainText(safety.heldBack);
  await expect(phq9.panel.locator('[data-headline], [data-check]')).toHaveCount(0);
  await otway.expectAccessible();
  await phq9.panel.getByRole('button', { name: safety.explored }).click();
  await expect(
    page.getByRole('radiogroup', { name: safety.explored }).getByRole('radio').first(),
  ).toBeFocused();

  await openRoom(page, casesText.roomInstruments);
  await page.getByRole('region', { name: roomText.filledIn }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: safety.section })).toBeVisible();
  await expect(page.getByText(safety.stop, { exact: true })).toBeVisible();
  await expect(page.getByText(/Samaritans, 116\s123/)).toBeVisible();
  await otway.expectAccessible();
  await phq9.fill(safetyRecord);
  await expect(phq9.panel).toContainText(safety.heldBack);
  await phq9.fill([[safety.told, 'Dr Lee, 20 November, 15:40']]);
  await phq9.expectHeadline('10 out of 27');
  await phq9.expectBand('Moderate');
  await phq9.expectSameAsCommand();
  await expect(phq9.panel).toContainText(instrumentScreenText.checkForClinicians);

  await phq9.fill([[safety.explored, 'No']]);
  await expect(phq9.panel).toContainText(safety.heldBack);
  await expect(page.getByText(safety.notExplored)).toBeVisible();
});

test('PHQ-9 and GAD-7 can be filled in by digits alone', async ({ otway }) => {
  const phq9 = await openInstrument(otway, 'phq9');
  await withLateFrames(phq9.page);
  await openSection(phq9.page, phq9Text.questions);
  await startAt(phq9.page, phq9Text.items[0]);
  await phq9.page.keyboard.type('333333330', { delay: 50 });
  await phq9.expectHeadline('24 out of 27');
  await phq9.expectBand('Severe');
  await phq9.expectSameAsCommand();

  const gad7 = await addInstrument(otway.page, 'gad7');
  await openSection(gad7.page, gad7Text.questions);
  await startAt(gad7.page, gad7Text.items[0]);
  await gad7.page.keyboard.type('301200');
  await gad7.expectMissing([gad7Text.items[6]]);
  await gad7.page.keyboard.type('1');
  await gad7.expectHeadline('7 out of 21');
  await gad7.expectBand('Mild');
  await otway.expectAccessible();
  await gad7.expectSameAsCommand();
});

/** As on a machine too busy to draw: whatever waits for the next frame happens long after the keys were pressed. */
async function withLateFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const nextFrame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (then) => window.setTimeout(() => nextFrame(then), 300);
  });
}

async function startAt(page: Page, question: string): Promise<void> {
  await page.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio').first().focus();
}

test('the rating scales agree with the command', async ({ otway }) => {
  const wsas = await openInstrument(otway, 'workSocialAdjustment');
  const [work, ...others] = workSocialAdjustmentText.items;
  await wsas.fill(answered(others, [3, 3, 3, 4]));
  await wsas.expectMissing([work]);
  await wsas.fill([[work, { none: 'Not applicable' }]]);
  await wsas.expectHeadline('16.25 out of 40');
  await wsas.expectBand('Significant impairment');
  await otway.expectAccessible();
  await wsas.expectSameAsCommand();

  const ability = await addInstrument(otway.page, 'workAbility');
  await startAt(ability.page, workAbilityText.question);
  await ability.page.keyboard.type('10');
  await ability.expectHeadline('10 out of 10');
  await ability.expectBand('Excellent');
  await otway.expectAccessible();
  await ability.expectSameAsCommand();

  const pain = await addInstrument(otway.page, 'painRating');
  await pain.fill([
    [painRatingText.question, '5'],
    [painRatingText.earlierQuestion, '7'],
  ]);
  await pain.expectHeadline('5 out of 10');
  await pain.expectHeadline('−2 points', 'change');
  await pain.expectBand(painRatingText.change.meets, 'change');
  await otway.expectAccessible();
  await pain.expectSameAsCommand(2);
});

test('the questionnaires read from a licensed copy agree with the command', async ({ otway }) => {
  const screening = await openInstrument(otway, 'painScreening');
  const items = Object.values(painScreeningText.items).map(({ label }) => label);
  await screening.fill([
    [painScreeningText.howLong, painScreeningText.byCode],
    [painScreeningText.code, '1'],
    ...answered(items, [0, 6, 9, 3, 4, 1, 5, 0, 2]),
  ]);
  await screening.expectHeadline('21 out of 100');
  await otway.expectAccessible();
  await screening.expectSameAsCommand();

  const belief = await addInstrument(otway.page, 'returnToWorkBelief');
  const places = Array.from({ length: 11 }, (_, index) => returnToWorkBeliefText.item(index + 1));
  await belief.fill(answered(places, [6, 1, 6, 6, 6, 1, 6, 6, 1, 6, 6]));
  await belief.expectMissing([returnToWorkBeliefText.way]);
  await belief.fill([
    [returnToWorkBeliefText.way, returnToWorkBeliefText.asGiven],
    [returnToWorkBeliefText.reversed, ['Item 2', 'Item 6', 'Item 9']],
  ]);
  await belief.expectHeadline('6.00');
  await belief.expectBand(returnToWorkBeliefText.atFull);
  await otway.expectAccessible();
  await belief.expectSameAsCommand();
});

test('goals are scored at the start and now, with the change between', async ({ otway }) => {
  const words = goalAttainmentText;
  const gas = await openInstrument(otway, 'goalAttainment');
  const goal = (name: string, importance: string, difficulty: string, now: string): Answers => [
    [words.goalQuestion, name],
    [words.importance, importance],
    [words.difficulty, difficulty],
    [words.baselineLevel, '−1'],
    [words.currentLevel, now],
  ];
  await gas.fill([
    [words.weighting, words.weighted],
    [
      words.list,
      {
        items: [
          goal('Walk to the bus without a rest by March', '3', '2', '+1'),
          goal('Type for an hour by March', '2', '3', '0'),
        ],
      },
    ],
  ]);
  await gas.expectHeadline('37.6', 'baseline');
  await gas.expectHeadline('56.2', 'current');
  await expect(gas.reading('current')).toContainText('+18.6');
  await expect(gas.panel.getByRole('img')).toHaveAccessibleName(
    /Walk to the bus without a rest by March: at the start −1, now \+1\. Type for an hour by March: at the start −1, now 0\.$/,
  );
  await otway.expectAccessible();
  await gas.expectSameAsCommand(2);
  await expect(gas.panel.getByText(instrumentScreenText.check, { exact: true })).toBeVisible();
});

test('a rating is one row of large buttons in a small window, wraps at twice the size, and takes keys', async ({
  otway,
}) => {
  const ability = await openInstrument(otway, 'workAbility');
  const row = ability.page.getByRole('radiogroup', { name: workAbilityText.question, exact: true });
  const boxes = () =>
    row.locator('label').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  await resize(otway, 1024, 768, 1);
  const small = await boxes();
  expect(small).toHaveLength(11);
  expect(new Set(small.map(({ top }) => Math.round(top))).size).toBe(1);
  for (const { width, height } of small) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);

  await startAt(ability.page, workAbilityText.question);
  await ability.page.keyboard.type('8');
  await ability.expectHeadline('8 out of 10');
  await ability.page.keyboard.press('ArrowRight');
  await ability.expectHeadline('9 out of 10');
  await ability.page.keyboard.type('1');
  await ability.expectHeadline('1 out of 10');

  await resize(otway, 1024, 768, 2);
  await expect.poll(() => cutOff(ability.page)).toEqual([]);
  for (const { width, height } of await boxes()) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
});
