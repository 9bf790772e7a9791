import { postureFormText as shared } from '../../../shared/text/instruments/posture-form.ts';
import { rebaText } from '../../../shared/text/instruments/reba.ts';
import { rebaFormText as reba } from '../../../shared/text/instruments/reba-form.ts';
import { rosaText } from '../../../shared/text/instruments/rosa.ts';
import { rosaFormText as rosa } from '../../../shared/text/instruments/rosa-form.ts';
import { rulaText } from '../../../shared/text/instruments/rula.ts';
import { rulaFormText as rula } from '../../../shared/text/instruments/rula-form.ts';
import { instrumentScreenText as screen } from '../../../shared/text/instruments/screen.ts';
import { expect, test } from '../support/app';
import type { Answers } from '../support/forms';
import { openInstrument } from '../support/instrument-page';

const { left, right } = shared.label;

function rulaArm(label: (question: string) => string, upperArm: string, load: string): Answers {
  return [
    [label(rula.upperArmAngle), upperArm],
    [label(rula.shoulder), [rula.shoulderRaised]],
    [label(rula.elbowAngle), '110'],
    [label(rula.forearm), [rula.forearmOut]],
    [label(rula.wristAngle), '-10'],
    [label(rula.wristAlso), [shared.none]],
    [label(rula.staticOrRepeated), 'Yes'],
    [label(rula.load), load],
    [label(rula.pattern), rula.intermittent],
  ];
}

test('RULA scores both sides from angles, asks about a light load that is held, and agrees with the command', async ({
  otway,
}) => {
  const form = await openInstrument(otway, 'rula');
  await expect(form.panel).toContainText(screen.noReading);
  await form.fill([
    [shared.sides, shared.both],
    [shared.entry, shared.byAngles],
    [rula.neckAngle, '25'],
    [rula.neckAlso, [shared.none]],
    [rula.trunkAngle, '30'],
    [rula.trunkAlso, [shared.none]],
    [rula.legsSupported, 'Yes'],
    ...rulaArm(left, '0', '0'),
  ]);
  await otway.expectAccessible();
  // Worked by hand: left 2, 3, 2, 1 and body 3, 3, 1; right 4, 3, 2, 1 and the same body.
  await form.expectHeadline('6 out of 7', 'left');
  await form.expectMissing([right(rula.upperArmAngle)], 'right');
  await form.fill(rulaArm(right, '50', '3'));
  await form.expectHeadline('7 out of 7', 'right');
  await form.expectBand(rulaText.actionLevels[4], 'right');
  await form.expectSameAsCommand(2);

  await form.fill([[left(rula.pattern), rula.held]]);
  await expect(form.reading('left')).toContainText(rulaText.lightLoad);
  await expect(form.reading('left').locator('[data-headline]')).toBeHidden();
  await form.fill([[left(rula.pattern), rula.shock]]);
  await form.expectHeadline(/[67] out of 7/, 'left');

  await form.fill([[shared.sides, shared.right]]);
  await expect(form.reading('left')).toBeHidden();
  await form.expectHeadline('7 out of 7', 'right');
});

test('RULA scores from scores alone; none of these stands alone', async ({ otway }) => {
  const form = await openInstrument(otway, 'rula');
  await form.fill([
    [shared.sides, shared.right],
    [shared.entry, shared.byScores],
    [rula.neckScore, '2'],
    [rula.trunkScore, '2'],
    [rula.legsScore, '1'],
    [rula.muscleUseB, '1'],
    [rula.forceB, '0'],
    [right(rula.upperArmScore), '3'],
    [right(rula.lowerArmScore), '2'],
    [right(rula.wristScore), '2'],
    [right(rula.twistScore), '1'],
    [right(rula.muscleUseA), '1'],
    [right(rula.forceA), '0'],
  ]);
  await form.expectHeadline('4 out of 7', 'right');
  await form.expectBand(rulaText.actionLevels[2], 'right');
  await form.panel.getByText(screen.steps, { exact: true }).click();
  await expect(form.reading('right')).toContainText('upper arm 3, lower arm 2, wrist 2, twist 1');
  await otway.expectAccessible();
  await form.expectSameAsCommand();

  await form.fill([[shared.entry, shared.byAngles]]);
  const ticked = (name: string) =>
    form.page
      .getByRole('group', { name: rula.neckAlso, exact: true })
      .getByRole('checkbox', { name, exact: true });
  await form.fill([[rula.neckAlso, [rula.twisted]]]);
  await form.fill([[rula.neckAlso, [shared.none]]]);
  await expect(ticked(rula.twisted)).not.toBeChecked();
  await form.fill([[rula.neckAlso, [rula.sideBent]]]);
  await expect(ticked(shared.none)).not.toBeChecked();
});

test('REBA scores from angles and agrees with the command', async ({ otway }) => {
  const form = await openInstrument(otway, 'reba');
  await form.fill([
    [shared.sides, shared.right],
    [shared.entry, shared.byAngles],
    [reba.trunkAngle, '30'],
    [reba.trunkTwistedOrBent, 'Yes'],
    [reba.neckAngle, '-5'],
    [reba.neckTwistedOrBent, 'No'],
    [reba.stance, reba.bothFeet],
    [reba.kneeAngle, '70'],
    [reba.load, '12'],
    [reba.shock, 'Yes'],
    [reba.activities, [reba.held, reba.largeChanges]],
    [right(reba.upperArmAngle), '0'],
    [right(reba.shoulder), [reba.armSupported]],
    [right(reba.elbowAngle), '90'],
    [right(reba.wristAngle), '20'],
    [right(reba.wristDeviatedOrTwisted), 'Yes'],
  ]);
  await form.expectMissing([right(reba.grip)], 'right');
  await form.fill([[right(reba.grip), reba.gripPoor]]);
  await form.expectHeadline('13 out of 15', 'right');
  await form.expectBand(rebaText.riskLevels['very high'], 'right');
  await otway.expectAccessible();
  await form.expectSameAsCommand();

  for (const typed of ['181', '20.5', 'bent', '1e309']) {
    await form.fill([[right(reba.wristAngle), typed]]);
    await expect(form.panel.getByText(screen.unreadable)).toBeVisible();
    await expect(form.reading('right').locator('[data-headline]')).toBeHidden();
  }
});

test('ROSA scores a workstation, asks where times point two ways, and agrees with the command', async ({
  otway,
}) => {
  const form = await openInstrument(otway, 'rosa');
  await form.fill([
    [rosa.seatHeight, rosa.feetOffFloor],
    [rosa.legSpace, 'No'],
    [rosa.seatDepth, rosa.depthTooLong],
    [rosa.armrests, rosa.armsUnsupported],
    [rosa.armrestsAlso, [shared.none]],
    [rosa.backSupport, rosa.backInadequate],
    [rosa.surfaceTooHigh, 'No'],
    [rosa.fixed, [rosa.fixedOptions.seatDepth, rosa.fixedOptions.armrests]],
    [rosa.used.chair.how, rosa.short],
    [rosa.monitor, rosa.monitorTooHigh],
    [rosa.monitorAlso, [rosa.tooFar, rosa.neckTwist, rosa.glare, rosa.noDocumentHolder]],
    [rosa.used.monitor.how, rosa.long],
    [rosa.phoneUsed, 'No'],
    [rosa.mouse, rosa.mouseReaching],
    [rosa.mouseAlso, [rosa.differentSurfaces]],
    [rosa.used.mouse.how, rosa.medium],
    [rosa.keyboard, rosa.keyboardExtended],
    [rosa.keyboardAlso, [rosa.deviation]],
    [rosa.used.keyboard.how, rosa.times],
  ]);
  await form.expectMissing([rosa.used.keyboard.stretch]);
  await form.fill([
    [rosa.used.keyboard.stretch, '20'],
    [rosa.used.keyboard.total, '5'],
  ]);
  await expect(form.panel).toContainText('20 minutes at a stretch and 5 hours a day');
  await expect(form.panel.locator('[data-headline]')).toHaveCount(0);
  await form.fill([[rosa.used.keyboard.how, rosa.long]]);
  await form.expectHeadline('6 out of 10');
  await form.expectBand(rosaText.bands.reached);
  await otway.expectAccessible();
  await form.expectSameAsCommand();

  await form.fill([[rosa.phoneUsed, 'Yes']]);
  await form.expectMissing([rosa.phone, rosa.phoneAlso, rosa.used.phone.how]);
  await form.fill([
    [rosa.phone, rosa.phoneTooFar],
    [rosa.phoneAlso, [rosa.neckShoulderHold, rosa.noHandsFree]],
    [rosa.used.phone.how, rosa.long],
  ]);
  await form.expectHeadline('9 out of 10');
  await form.expectSameAsCommand();
});
