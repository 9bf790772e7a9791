import { casesText } from '../../shared/text/cases';
import { jobMatchText as text } from '../../shared/text/job-match';
import { expect, type OtwayApp, test } from './support/app';
import { given, openDesk, openRoom } from './support/desk';
import { addItem, fillAnswers, fillField } from './support/forms';
import { cutOff, resize } from './support/window-size';

/** A job with a load that is too much, a restriction, an untested demand, one that is met, and a change for the load. */
async function openMatch(otway: OtwayApp, more?: Parameters<typeof openDesk>[1]): Promise<void> {
  await openDesk(otway, async (desk) => {
    const { ask, caseId } = desk;
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
    await more?.(desk);
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

test('a posture that is managed in each task and not over the shift is told for the whole job', async ({
  otway,
}, info) => {
  await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'activityAnalysis',
      parentId: null,
      initial: [
        given('shiftMinutes', 450, 'document'),
        given('tasks', ['calls', 'post']),
        given('tasks.calls.name', 'take calls'),
        given('tasks.post.name', 'open the post'),
        given('ratings.calls.sit.minutes', '150', 'observed'),
        given('ratings.post.sit.minutes', '160', 'observed'),
        given('observedFunction', ['sitting']),
        given('observedFunction.sitting.activity', 'Sitting at the desk'),
        given('observedFunction.sitting.demandId', 'sit'),
        given('observedFunction.sitting.evidence', 'observed'),
        given('observedFunction.sitting.frequency', 'frequent'),
      ],
    });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomJobMatch);
  await expect(page.getByRole('region', { name: text.answer })).toContainText(
    'Not as the job is now, because more is needed than is managed: sitting.',
  );
  const whole = page.getByRole('region', { name: text.wholeJob });
  await expect(whole.getByRole('article', { name: 'Sitting: Below' })).toContainText(
    'Over the tasks that decide the job it adds up to 310 minutes of the shift',
  );
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.screenshot({ path: info.outputPath('whole-job.png'), fullPage: true });
  await otway.expectAccessible();
});

test('a change counts once its effect is stated, followed as it is typed, and links lead to it and back', async ({
  otway,
}, info) => {
  await openMatch(otway);
  const { page } = otway;
  const lifting = page.getByRole('article', { name: /^Lifting, floor to waist: / });
  await lifting.getByText(text.findChange).click();
  await lifting.getByRole('button', { name: /^Take: Split loads/ }).press('Enter');
  await expect(lifting).toContainText(text.noEffect);
  const form = lifting.getByRole('region', { name: text.effectForm });
  await fillField(form, 'With the change', 'A smaller amount');
  await fillField(form, 'Unit of the amount', 'kg');
  await form.getByLabel('At most', { exact: true }).fill('6');
  const then = lifting.getByRole('region', { name: text.withChange });
  await expect(then).toContainText('1 kg short');
  await expect(lifting).toHaveAccessibleName('Lifting, floor to waist: Below');
  await form.getByLabel('At most', { exact: true }).fill('5');
  await expect(then).toContainText('Enough');
  await expect(lifting).toHaveAccessibleName('Lifting, floor to waist: Below');
  await otway.expectAccessible();

  const second = await addItem(form, 'Effects');
  await fillAnswers(second, [
    ['Demand', 'Lifting, floor to waist'],
    ['With the change', 'Needed less often'],
    ['Needed at most', 'Occasionally'],
  ]);
  await expect(lifting).toHaveAccessibleName('Lifting, floor to waist: Meets with change');
  await expect(lifting.getByRole('region', { name: text.now })).toContainText('7.5 kg short');
  await expect(page.getByRole('region', { name: text.answer })).toContainText(
    'because of a restriction: ladders and steps.',
  );
  await lifting.scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('effect.png'), fullPage: true });
  // Whatever takes the focus is clear of the foot of the form.
  for (const [width, height, zoom] of [
    [1280, 800, 2],
    [1024, 768, 1],
  ] as const) {
    await resize(otway, width, height, zoom);
    for (const box of await form.locator('input[type=text], select, textarea').all()) {
      await box.focus();
      const covered = await box.evaluate((element) => {
        const { left, bottom } = element.getBoundingClientRect();
        const on = document.elementFromPoint(left + 8, bottom - 4);
        return (on?.closest('[data-effect-foot]') ?? null) !== null;
      });
      expect(covered).toBe(false);
    }
  }
  await form.getByRole('button', { name: text.effectDone }).click();
  await page.getByLabel(text.show, { exact: true }).selectOption('meetsWithChange');
  await expect(lifting).toContainText('Expected: 5 kg at most, needed occasionally at most.');

  await lifting.getByRole('link', { name: /^R\d+ Split loads/ }).click();
  const card = page.getByRole('article', { name: /^R\d+ Split loads/ });
  await expect(card).toBeFocused();
  await expect(card.getByRole('heading', { name: 'Expected effect' })).toBeVisible();
  await card.getByRole('link', { name: /^In the job match: Split loads/ }).click();
  await expect(page.getByRole('listitem').filter({ has: lifting })).toBeFocused();

  for (const [width, zoom] of [
    [1280, 1],
    [1024, 1],
    [1280, 2],
  ] as const) {
    await resize(otway, width, 768, zoom);
    expect(await cutOff(page)).toEqual([]);
    await otway.expectAccessible();
    await page.screenshot({ path: info.outputPath(`match-${width}-${zoom}.png`) });
  }
});

test('an evaluation decides over what was only seen, and lighter duties are matched before they start', async ({
  otway,
}, info) => {
  await openMatch(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'capacityEvaluation',
      parentId: null,
      initial: [
        given('capacities', ['walking']),
        given('capacities.walking.activity', 'Walking in the corridor'),
        given('capacities.walking.demandId', 'walk'),
        given('capacities.walking.evidence', 'measured'),
        given('capacities.walking.frequency', 'never'),
      ],
    });
    await ask('records.create', {
      caseId,
      kind: 'activityAnalysis',
      parentId: null,
      initial: [
        given('about', 'lighterDuties'),
        given('activityName', 'Post room'),
        given('tasks', ['sort']),
        given('tasks.sort.name', 'sort the post'),
        given('ratings.sort.lift_floor_waist.frequency', 'occasional', 'manager'),
        given('ratings.sort.lift_floor_waist.amount_mass', '2', 'manager'),
      ],
    });
  });
  const { page } = otway;
  const compared = page.getByRole('region', { name: text.compared });
  await expect(compared.getByRole('article')).toHaveCount(2);
  await page.getByLabel(text.show, { exact: true }).first().selectOption('all');
  await otway.expectAccessible();
  await page.screenshot({ path: info.outputPath('compared.png'), fullPage: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title);
  const walking = page.getByRole('article', { name: /^Walking: / });
  await expect(page.getByRole('article', { name: 'Walking: Below' })).toBeVisible();
  await walking.getByText(text.behind).click();
  await expect(walking.getByRole('listitem').filter({ hasText: 'Walking in the corridor' })).toContainText(
    'this one decided',
  );
  await expect(walking.getByRole('listitem').filter({ hasText: 'Walking the aisle' })).not.toContainText(
    'this one decided',
  );
  await compared
    .getByRole('article', { name: /post room/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.titleFor.lighterDuties);
  await expect(page.getByRole('region', { name: text.answer })).toContainText(
    'Every rated demand that decides the job is met.',
  );
});

test('counts add up, and a restriction that a change keeps to is still told as one', async ({ otway }) => {
  await openMatch(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'recommendation',
      parentId: null,
      initial: [
        given('action', 'A colleague climbs'),
        given('demandIds', ['climb_ladder']),
        given('effects', ['e']),
        given('effects.e.demandId', 'climb_ladder'),
        given('effects.e.changes', 'respected'),
      ],
    });
  });
  const { page } = otway;
  const counts = page.getByRole('region', { name: text.answer }).getByRole('listitem');
  await expect(counts.filter({ hasText: 'Meets with change' })).toHaveText(
    new RegExp(`Meets with change\\s*1\\s*${text.withinRestriction(1).replace(/[()]/g, '.')}`),
  );
  await expect(counts.filter({ hasText: /^Restricted/ })).toHaveText(/0$/);
  const numbers = await counts.locator('b').allTextContents();
  expect(numbers.reduce((sum, number) => sum + Number(number), 0)).toBe(4);
});
