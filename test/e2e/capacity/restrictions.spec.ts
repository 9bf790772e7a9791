import { liveText as text } from '../../../shared/text/capacity-live';
import { capacityScreenText, standingRestrictionText } from '../../../shared/text/capacity-screen';
import { expect, test } from '../support/app';
import { openStep, startEvaluation } from '../support/capacity-pages';
import { type Desk, given } from '../support/desk';
import { smallTargets } from '../support/targets';
import { cutOff, resize } from '../support/window-size';

const earlier = [
  given('capacities', ['lift', 'stand', 'over']),
  given('capacities.lift.activity', 'Lifting from the floor'),
  given('capacities.lift.demandId', 'lift_floor_waist'),
  given('capacities.lift.evidence', 'notTested'),
  given('capacities.lift.limitKind', 'shouldNot'),
  given('capacities.lift.limit', 'not over 4 kg'),
  given('capacities.lift.advice', 'the surgeon'),
  given('capacities.stand.activity', 'Standing at the bench'),
  given('capacities.stand.demandId', 'stand_static'),
  given('capacities.stand.limitKind', 'cannot'),
  given('capacities.over.activity', 'Climbing the ladder'),
  given('capacities.over.demandId', 'climb_ladder'),
  given('capacities.over.limitKind', 'shouldNot'),
  given('capacities.over.limit', 'no ladder'),
  given('capacities.over.until', '2026-01-31'),
];
const words = 'Lifting from the floor: not over 4 kg. On the advice of the surgeon.';

/** What is stored in the evaluation that was started last. */
async function stored({ ask, caseId }: Desk, tail: RegExp): Promise<unknown[]> {
  const all = await ask<{ answers: Record<string, { value?: unknown }> }[]>('records.ofKind', {
    caseId,
    kind: 'capacityEvaluation',
  });
  return Object.entries(all.at(-1)?.answers ?? {})
    .filter(([path]) => tail.test(path))
    .map(([, { value }]) => value);
}

test('a restriction of an earlier evaluation stands in the plan, at its tests, and holds the next load', async ({
  otway,
}) => {
  const desk = await startEvaluation(otway, earlier);
  const { page } = otway;
  const shoot = async (name: string) => {
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
  };
  const note = page.locator('[data-restrictions]');
  await expect(page.getByText(standingRestrictionText.title(1))).toBeVisible();
  await expect(note).toHaveText(words);
  await shoot('plan');
  await otway.expectAccessible();
  await openStep(page, capacityScreenText.steps.battery);
  await page.getByRole('button', { name: /^Take all \d+ tests$/ }).click();
  await openStep(page, capacityScreenText.steps.tests);
  const row = page.locator('[data-test=mh_lift_low]');
  await expect(row).toContainText(standingRestrictionText.atTest(words));
  await expect(page.locator('[data-test=pos_stand]')).not.toContainText('Restriction');
  for (const [width, height, zoom] of [
    [1280, 800, 2],
    [1280, 800, 1],
    [1024, 768, 1],
  ] as const) {
    await resize(otway, width, height, zoom);
    await row.scrollIntoViewIfNeeded();
    expect(await cutOff(page)).toEqual([]);
    await shoot(`tests-${width}-${zoom}`);
  }
  await row.getByRole('link').click();
  await expect(note).toHaveText(words);

  await page.getByRole('button', { name: text.load.offer('2.5 kg') }).click();
  await page.getByRole('button', { name: text.load.allDone(4) }).click();
  await page.getByRole('radiogroup', { name: text.quality.title }).getByText('Good', { exact: true }).click();
  await expect(page.getByRole('button', { name: text.load.offer('4 kg') })).toBeVisible();
  await expect(page.getByText(text.load.capped.restriction('4 kg'))).toBeVisible();
  await shoot('live-capped');
  await otway.expectAccessible();
  expect(await smallTargets(page)).toEqual([]);

  await page.getByRole('button', { name: text.load.other }).click();
  const load = page.getByRole('textbox', { name: text.load.other });
  await load.fill('4');
  await load.press('Tab');
  await expect(page.getByRole('button', { name: text.load.otherUse })).toBeEnabled();
  await load.fill('6');
  await load.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(text.load.above.title('4 kg'));
  await expect(page.getByRole('button', { name: text.load.otherUse })).toBeDisabled();
  await expect(page.locator('[data-live-load]')).toHaveText('6 kg');
  const why = page.getByRole('textbox', { name: text.load.above.why });
  await why.fill('The surgeon lifted it on the phone today');
  await shoot('live-above');
  await otway.expectAccessible();
  expect(await smallTargets(page)).toEqual([]);
  await resize(otway, 1280, 800, 2);
  expect(await cutOff(page)).toEqual([]);
  await why.scrollIntoViewIfNeeded();
  await shoot('live-above-200');
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
  await resize(otway, 1024, 768, 1);
  await otway.expectAccessible();
  await shoot('live-above-dark');
  await why.press('Enter');
  await expect(page.getByRole('button', { name: text.load.allDone(4) })).toBeVisible();
  await expect.poll(() => stored(desk, /promptNotes\..*\.prompt$/)).toEqual(['aboveRestriction']);
  expect(await stored(desk, /promptNotes\..*\.why$/)).toEqual(['The surgeon lifted it on the phone today']);
  expect(await stored(desk, /steps\..*\.load$/)).toEqual([2.5, 6]);
});
