import { checklistTopics } from '../../../shared/instruments/job/display-screen.ts';
import { displayScreenFormText } from '../../../shared/text/instruments/display-screen-form.ts';
import { handlingFormText as handling } from '../../../shared/text/instruments/handling-form.ts';
import { leversText as levers } from '../../../shared/text/instruments/levers.ts';
import { liftingFormText as lifting } from '../../../shared/text/instruments/lifting-forms.ts';
import { instrumentScreenText as screen } from '../../../shared/text/instruments/screen.ts';
import { strengthFormText as strength } from '../../../shared/text/instruments/strength-form.ts';
import { expect, test } from '../support/app';
import type { Answers } from '../support/forms';
import { type InstrumentPage, openInstrument } from '../support/instrument-page';

const fits: Answers = [[lifting.fit.question, [lifting.fit.none]]];

test('one lift: measured in metric, both ends, and the result is the command’s', async ({ otway }) => {
  const page = await openInstrument(otway, 'nioshLift');
  await expect(page.panel).toContainText(lifting.fit.heldBackOpen);
  await page.fill([[lifting.fit.question, [lifting.fit.options.oneHand]]]);
  await expect(page.panel).toContainText('lifted with one hand');
  await page.fill([
    ...fits,
    [lifting.units.question, lifting.units.metric],
    [lifting.weight.question, '12'],
    [lifting.coupling.question, lifting.coupling.fair[0]],
  ]);
  await page.expectMissing([lifting.startHeight.question, lifting.distanceFrom.question]);
  for (const typed of ['0', '-1', '1e309', 'heavy']) {
    await page.fill([[lifting.weight.question, typed]]);
    const box = otway.page.getByRole('textbox', { name: lifting.weight.question, exact: true });
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(page.panel.getByText(screen.unreadable)).toBeVisible();
  }
  await page.fill([[lifting.weight.question, '12']]);
  await page.fill([
    [lifting.startHeight.question, '20'],
    [lifting.distanceFrom.question, lifting.distanceFrom.measured],
    [lifting.startDistance.question, '35'],
    [lifting.endHeight.question, '110'],
    [lifting.control.question, 'Yes'],
    [lifting.endDistance.question, '50'],
    [lifting.angle.question, '30'],
    [lifting.frequencyFrom.question, lifting.frequencyFrom.counted],
    [lifting.liftsCounted.question, '36'],
    [lifting.duration.question, lifting.duration['>1-2 h'][0]],
  ]);
  await page.expectHeadline(/1\.\d\d|2\.\d\d/);
  await expect(page.panel).toContainText('What lowers the limit most');
  await otway.expectAccessible();
  await page.expectSameAsCommand();
  await look(page, 'lift');

  // What would bring it down, and one of these parts tried out: scored again beside the present result.
  const parts = page.panel.locator('[data-bring-down=main]');
  await expect(parts.getByRole('listitem').first()).toContainText(levers.lift.load);
  await parts.getByRole('button', { name: levers.tryOutOf(levers.lift.endHeight) }).click();
  const what = otway.page.getByRole('textbox', { name: levers.what, exact: true });
  await expect(what).toHaveValue(/^Put the load down at a height of \d+ cm$/);
  await what.fill('Put it on the middle shelf');
  const change = page.panel.locator('[data-change]');
  await expect(change).toContainText('Put it on the middle shelf');
  await expect(change).toContainText('110 cm → 75 cm');
  await expect(change).toContainText(levers.verdicts.lower);
  // 4 m is no height that a hand reaches: the change has no result, and the present one stays.
  const height = otway.page.getByRole('textbox', { name: lifting.endHeight.question, exact: true });
  await height.fill('400');
  await height.blur();
  await expect(height).toHaveAttribute('aria-invalid', 'true');
  await expect(change).toContainText(levers.problems.unreadable);
  await page.expectHeadline(/1\.\d\d|2\.\d\d/);
  await height.fill('90');
  await height.blur();
  await expect(change).toContainText('110 cm → 90 cm');
  await otway.expectAccessible();
  await look(page, 'lift-changes');
});

test('one lift in pounds and inches: the distance from the box, the duration from the spells', async ({
  otway,
}) => {
  const page = await openInstrument(otway, 'nioshLift');
  await page.fill([
    ...fits,
    [lifting.units.question, lifting.units.us],
    [lifting.weight.question, '26'],
    [lifting.coupling.question, lifting.coupling.good[0]],
    [lifting.startHeight.question, '9'],
    [lifting.distanceFrom.question, lifting.distanceFrom.width],
    [lifting.boxWidth.question, '12'],
    [lifting.endHeight.question, '40'],
    [lifting.control.question, 'No'],
    [lifting.angle.question, '0'],
    [lifting.frequencyFrom.question, lifting.frequencyFrom.perMinute],
    [lifting.liftsPerMinute.question, '2.4'],
    [lifting.duration.question, lifting.duration.fromTimes[0]],
    [
      lifting.spells.question,
      {
        items: [
          [
            [lifting.spells.lift, '30'],
            [lifting.spells.rest, '10'],
          ],
          [[lifting.spells.lift, '45']],
        ],
      },
    ],
  ]);
  await page.expectHeadline('Moderate over 1 to 2 hours', 'duration');
  await page.expectHeadline('16 in', 'startDistance');
  await page.expectSameAsCommand(3);
  await look(page, 'lift-helped');
});

test('several lifting tasks come to one index, with the heaviest named', async ({ otway }) => {
  const page = await openInstrument(otway, 'nioshMultiTask');
  const task = (name: string, average: string, distance: string, lifts: string): Answers => [
    [lifting.tasks.name, name],
    [lifting.tasks.average, average],
    [lifting.tasks.heaviest, average],
    [lifting.coupling.question, lifting.coupling.good[0]],
    [lifting.startHeight.question, '40'],
    [lifting.startDistance.question, distance],
    [lifting.endHeight.question, '100'],
    [lifting.control.question, 'No'],
    [lifting.angle.question, '0'],
    [lifting.liftsPerMinute.question, lifts],
  ];
  await page.fill([
    ...fits,
    [lifting.units.question, lifting.units.metric],
    [lifting.duration.question, lifting.duration['<=1 h'][0]],
    [lifting.frequencyFrom.question, lifting.frequencyFrom.perMinute],
    [
      lifting.tasks.question,
      { items: [task('Pallet to belt', '8', '30', '2'), task('Belt to shelf', '14', '45', '1')] },
    ],
  ]);
  await expect(page.reading()).toContainText('The task that weighs most is Belt to shelf.');
  await otway.expectAccessible();
  await page.expectSameAsCommand(3);
  await look(page, 'tasks');
});

test('manual handling by a team: colours and scores as entered', async ({ otway }) => {
  const page = await openInstrument(otway, 'manualHandlingChart');
  const { factors, bands } = handling;
  const scored = (factor: keyof typeof factors, band: 'A' | 'R' | 'P', score: string): Answers => [
    [factors[factor][0], bands[band]],
    [handling.score(factors[factor][0]), score],
  ];
  await page.fill([
    [handling.what.mode, handling.what.modes.team[0]],
    [handling.people, '2'],
    [handling.teamLoad, '80'],
    ...scored('teamLoadWeight', 'R', '6'),
    ...scored('handDistance', 'A', '3'),
    ...scored('grip', 'A', '1'),
    ...scored('verticalLiftZone', 'A', '1'),
    [factors.trunkTwist[0], bands.G],
    [factors.posturalConstraint[0], bands.G],
    ...scored('floorSurface', 'R', '2'),
    ...scored('otherEnvironment', 'A', '1'),
  ]);
  await page.expectMissing([factors.communication[0]]);
  await page.fill([[factors.communication[0], bands.G]]);
  await page.expectHeadline('14');
  await page.expectBand('Red among the factors');
  await expect(page.reading('teamLoad').locator('[data-band]')).toContainText('Red');
  await otway.expectAccessible();
  await page.expectSameAsCommand(2);
  await look(page, 'handling');
});

test('a workstation: every no asks for an action', async ({ otway }) => {
  const page = await openInstrument(otway, 'displayScreen');
  const answers = checklistTopics.map(
    ({ path, question }) => [question, path === 'screen.noGlare' ? 'No' : 'Yes'] as const,
  );
  await page.fill(answers);
  await page.expectHeadline('1 of 39 that apply');
  await expect(page.panel).toContainText('No action yet: glare or reflections on the screen');
  await page.expectSameAsCommand();
  const [first] = checklistTopics;
  await page.fill([[first?.question ?? '', 'Not applicable']]);
  await page.fill([['Can the screen be read without glare or reflections?', 'No']]);
  await page.page
    .getByRole('textbox', { name: displayScreenFormText.action })
    .fill('Blind ordered by the facilities manager, fitted by Friday');
  await page.expectBand('Points to put right, each with an action');
  await page.expectHeadline('1 of 38 that apply');
  await otway.expectAccessible();
  await page.expectSameAsCommand();
  await look(page, 'workstation');
});

test('strength of a job, and one activity’s share of the day', async ({ otway }) => {
  const page = await openInstrument(otway, 'strengthDemand');
  await page.fill([
    [strength.units.question, strength.units.metric],
    [strength.occasional.question, '20'],
    [strength.frequent.question, '5'],
    [strength.constant.question, '0'],
    [strength.raised.question, [strength.raised.standing]],
  ]);
  await page.expectHeadline('Medium');
  await page.expectSameAsCommand();
  await page.fill([
    [strength.hours.question, '2.5'],
    [strength.shift.question, '7.5'],
    [strength.weight.question, '20'],
  ]);
  await page.expectHeadline('Occasional', 'frequency');
  await page.expectHeadline('Occasionally', 'duration');
  await page.expectHeadline('Medium', 'weight');
  await otway.expectAccessible();
  await page.expectSameAsCommand(4);
  await look(page, 'strength');
});

async function look(page: InstrumentPage, name: string): Promise<void> {
  const folder = process.env.LOOK;
  if (!folder) return;
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
  ] as const) {
    await page.page.setViewportSize({ width, height });
    await page.page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
}
