import { liveText as text } from '../../../shared/text/capacity-live';
import { capacityScreenText, capacityTestsText } from '../../../shared/text/capacity-screen';
import { visitLockText } from '../../../shared/text/visit-lock';
import { expect, type OtwayApp, test } from '../support/app';
import { openEvaluations, openStep, startEvaluation, storedAnswers } from '../support/capacity-pages';
import { type Desk, passphrase } from '../support/desk';
import { smallTargets } from '../support/targets';
import { cutOff, resize } from '../support/window-size';

/** Starts an evaluation with the tests of the job and opens one of them. */
async function openTest(otway: OtwayApp, name: string): Promise<Desk> {
  const desk = await startEvaluation(otway);
  const { page } = otway;
  await resize(otway, 1024, 768, 1);
  await openStep(page, capacityScreenText.steps.battery);
  await page.getByRole('button', { name: /^Take all \d+ tests$/ }).click();
  await openStep(page, capacityScreenText.steps.tests);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return desk;
}

/** The stored answer of the only test whose path ends so. */
async function stored(desk: Desk, tail: RegExp): Promise<unknown[]> {
  return Object.entries(await storedAnswers(desk))
    .filter(([path]) => tail.test(path))
    .map(([, value]) => value);
}

const rating = (otway: OtwayApp, label: string, value: string) =>
  otway.page.getByRole('radiogroup', { name: label }).getByText(value, { exact: true });

test('a PIN is offered in the list of tests, and neither it nor the number pad lies over a running test', async ({
  otway,
}) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  const offer = page.getByRole('region', { name: visitLockText.offer.title });
  await page.getByRole('button', { name: text.load.offer('2.5 kg') }).click();
  await expect.poll(() => stored(desk, /steps\..*\.load$/)).toEqual([2.5]);
  await expect(offer).toBeHidden();
  const heart = page.getByRole('textbox', { name: text.readings.heartRate });
  const exertion = page.getByRole('radiogroup', { name: text.readings.exertion });
  const place = async () => (await exertion.boundingBox())?.y;
  const before = await place();
  await heart.click();
  for (const digit of ['3', '0', '0'])
    await page.locator('[data-pad]').getByRole('button', { name: digit, exact: true }).click();
  await expect(heart).toHaveValue('300');
  const needed = [
    heart,
    exertion,
    page.getByRole('radiogroup', { name: text.readings.pain }),
    page.getByRole('button', { name: text.symptoms.kinds.other, exact: true }),
    page.getByRole('button', { name: text.stop.button }),
  ];
  const pad = await page.locator('[data-pad]').boundingBox();
  for (const one of needed) {
    await expect(one).toBeInViewport({ ratio: 0.99 });
    const box = await one.boundingBox();
    expect(
      (box?.y ?? 0) >= (pad?.y ?? 0) + (pad?.height ?? 0) ||
        (box?.y ?? 0) + (box?.height ?? 0) <= (pad?.y ?? 0),
    ).toBe(true);
  }
  expect(await place()).toBe(before);
  // A tap elsewhere closes the pad and reaches what it was meant for.
  await rating(otway, text.readings.pain, '2').click();
  await expect.poll(() => stored(desk, /\.pain$/)).toEqual([2]);
  await expect(page.locator('[data-pad]')).toHaveCount(0);
  await expect(page.getByText(/Heart rate .*20.*250/)).toBeVisible();
  expect(await place()).toBe(before);
  await heart.fill('96');
  await page.getByText(text.protocol.title).click();
  await expect(page.getByText('Lifting, floor to waist: 12 kg, occasional (pack boxes)')).toBeVisible();
  await otway.expectAccessible();
  await page.getByRole('link', { name: text.back }).click();
  await offer.getByRole('button', { name: visitLockText.offer.without }).click();
  await expect(offer).toBeHidden();
});

test('loads go up as offered, and every tap is in the vault before the next', async ({ otway }) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  await page.getByRole('button', { name: text.load.offer('2.5 kg') }).click();
  await expect.poll(() => stored(desk, /steps\..*\.load$/)).toEqual([2.5]);
  await expect.poll(async () => (await stored(desk, /\.timer$/))[0]).toHaveLength(1);
  await page.getByRole('button', { name: text.load.allDone(4) }).click();
  await expect(page.getByText(text.load.waits.quality)).toBeVisible();
  await rating(otway, text.quality.title, text.quality.corrected).click();
  await expect(page.getByRole('button', { name: text.load.offer('3.5 kg') })).toBeVisible();
  await rating(otway, text.quality.title, text.quality.good).click();
  await expect(page.getByText(/^Resting for 0:0\d/)).toBeVisible();
  await page.getByRole('button', { name: text.load.smaller('3.5 kg') }).click();
  await expect(page.locator('[data-live-load]')).toHaveText('3.5 kg');
  await page.getByRole('button', { name: text.load.one, exact: true }).click();
  await expect.poll(() => stored(desk, /steps\..*\.repetitions$/)).toEqual([4, 1]);
  expect(await page.evaluate(() => document.querySelector('main')?.scrollHeight)).toBeLessThanOrEqual(768);
  expect(await smallTargets(page)).toEqual([]);
  await otway.expectAccessible();
});

test('a heart rate at its limit interrupts the test at once, after it is saved, and goes on only with a reason', async ({
  otway,
}) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  await page.getByRole('button', { name: text.load.offer('2.5 kg') }).click();
  await page.getByRole('textbox', { name: text.readings.heartRate }).fill('171');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(/Heart rate 171, limit 1\d\d/);
  await expect(dialog).toContainText(text.stop.saved);
  expect(await stored(desk, /steps\..*\.heartRate$/)).toEqual([171]);
  expect(await stored(desk, /\.hardStops$/)).toEqual([['vitalLimit']]);
  expect((await stored(desk, /\.timer$/))[0]).toHaveLength(2);
  await expect(page.getByRole('button', { name: text.load.allDone(4) })).toHaveCount(0);
  await otway.expectAccessible();
  expect(await smallTargets(page)).toEqual([]);
  await dialog.getByRole('button', { name: text.stop.acknowledge }).click();
  await expect(page.getByRole('heading', { name: text.end.title })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Heart, blood pressure or oxygen limit' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: text.end.resumeTitle }).click();
  await expect(page.getByRole('alert')).toHaveText(text.end.resumeMissing);
  await page.getByRole('textbox', { name: text.end.resumeWhy }).fill('Sensor had slipped, 96 by hand');
  await page.getByRole('button', { name: text.end.resumeTitle }).click();
  await expect(page.getByRole('textbox', { name: text.readings.heartRate })).toHaveValue('171');
  await expect.poll(() => stored(desk, /\.resumeReason$/)).toEqual(['Sensor had slipped, 96 by hand']);
  await page.getByRole('textbox', { name: text.readings.heartRate }).fill('172');
  await expect(page.getByRole('alertdialog')).toContainText('172');
});

test('help called ends the day: the interruption is seen and no next test is offered', async ({ otway }) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  await page.getByRole('button', { name: text.load.offer('2.5 kg') }).click();
  await page.getByRole('button', { name: text.stop.button }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(text.stop.advice);
  await dialog.getByRole('button', { name: /^Chest pain/ }).click();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/stop.png` });
  await dialog.getByRole('button', { name: text.stop.helpCalled }).click();
  await expect(page.getByText(capacityTestsText.tests.helpCalled)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Start with/ })).toHaveCount(0);
  await expect.poll(() => stored(desk, /\.stopOutcome$/)).toEqual(['helpCalled']);
  expect(await stored(desk, /\.stopAcknowledged$/)).toEqual(['yes']);
  // Gone on with for a reason, the day is on again, and that help was called is kept.
  await page.getByRole('link', { name: 'Lift, floor to waist', exact: true }).click();
  await page.getByRole('textbox', { name: text.end.resumeWhy }).fill('Paramedic: fit to go on');
  await page.getByRole('button', { name: text.end.resumeTitle }).click();
  await expect
    .poll(() => stored(desk, /\.resumeReason$/))
    .toEqual([text.end.afterHelp('Paramedic: fit to go on')]);
  expect(await stored(desk, /\.stopOutcome$/)).toEqual([]);
  await page.getByRole('link', { name: text.back }).click();
  await expect(page.getByText(capacityTestsText.tests.helpCalled)).toBeHidden();
});

test('an interruption that nobody has seen is still there after a restart', async ({ otway }) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  await page.getByRole('button', { name: text.load.offer('2.5 kg') }).click();
  await page.getByRole('textbox', { name: text.readings.saturation }).fill('84');
  await expect(page.getByRole('alertdialog')).toContainText(text.stop.saved);
  await expect.poll(() => stored(desk, /\.hardStops$/)).toEqual([['vitalLimit']]);
  await otway.relaunch();
  await reopen(otway);
  await otway.page.getByRole('link', { name: 'Lift, floor to waist', exact: true }).click();
  await expect(otway.page.getByRole('alertdialog')).toContainText('Oxygen 84 %');
});

test('pain asks and goes on with a reason; it never stops a test by itself', async ({ otway }) => {
  const desk = await openTest(otway, 'Standing in one place');
  const { page } = otway;
  await startTimer(otway);
  await rating(otway, text.readings.pain, '8').click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /Pain of 7 or more/ })).toBeVisible();
  await expect(page.getByRole('button', { name: text.timer.pause })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await otway.expectAccessible();
  await page.getByRole('button', { name: text.prompt.quick[0] }).click();
  await expect(page.getByRole('heading', { name: /Pain of 7 or more/ })).toBeHidden();
  await expect.poll(() => stored(desk, /promptNotes\..*\.why$/)).toEqual([text.prompt.quick[0]]);
  expect(await stored(desk, /promptNotes\..*\.decision$/)).toEqual(['goOn']);
  expect((await stored(desk, /\.timer$/))[0]).toHaveLength(1);
  await page.getByRole('button', { name: text.symptoms.kinds.dizziness }).click();
  await page.getByRole('button', { name: 'Dizziness 2', exact: true }).click();
  await expect.poll(() => stored(desk, /^taps\..*\.value$/)).toEqual([2]);
});

test('a test goes on through a killed app: its clock is right and no tap is lost', async ({ otway }) => {
  const desk = await openTest(otway, 'Standing in one place');
  const { page } = otway;
  await startTimer(otway);
  const started = Date.now();
  await page.getByRole('button', { name: text.count.one }).click();
  await rating(otway, text.readings.exertion, '3').click();
  await expect.poll(() => stored(desk, /\.exertion$/)).toEqual([3]);
  otway.app.process().kill('SIGKILL');
  await otway.relaunch();
  await reopen(otway);
  const row = otway.page.locator('[data-test=pos_stand]');
  await expect(row).toContainText(capacityTestsText.tests.running);
  await row.getByRole('link').click();
  await expect(otway.page.locator('[data-live-count]')).toContainText('1');
  const face = (await otway.page.locator('[data-live-time]').textContent()) ?? '';
  const [minutes, seconds] = face.split(':').map(Number);
  const shown = (minutes ?? 0) * 60 + (seconds ?? 0);
  expect(Math.abs(shown - (Date.now() - started) / 1000)).toBeLessThan(3);
});

test('readings out of range say the field, the problem and what is accepted', async ({ otway }) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  await page.getByRole('button', { name: text.load.other }).click();
  const load = page.getByRole('textbox', { name: text.load.other });
  await load.fill('250');
  await load.press('Enter');
  await expect(page.getByText(/Load .*200/)).toBeVisible();
  await expect(page.getByRole('button', { name: text.load.otherUse })).toBeDisabled();
  await load.fill('7.5');
  await load.press('Enter');
  await expect(page.locator('[data-live-load]')).toHaveText('7.5 kg');
  const heart = page.getByRole('textbox', { name: text.readings.heartRate });
  await heart.fill('300');
  await heart.press('Enter');
  await expect(page.getByText(/Heart rate .*20.*250/)).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await heart.fill('96');
  await heart.press('Enter');
  await expect.poll(() => stored(desk, /\.heartRate$/)).toEqual([96]);
});

test('another load begun and left without one becomes the next load, and the last one stays in sight', async ({
  otway,
}) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(text.load.offer('2.5 kg')).click();
  await button(text.load.allDone(4)).click();
  await page.getByRole('radiogroup', { name: text.quality.title }).getByText(text.quality.good).click();
  await button(text.load.other).click();
  await expect(page.getByRole('textbox', { name: text.load.other })).toBeFocused();
  await expect(page.locator('[data-live-load]')).toHaveText('2.5 kg');
  await button(text.load.offer('5 kg')).click();
  await expect(page.locator('[data-live-load]')).toHaveText('5 kg');
  await expect.poll(() => stored(desk, /\.load$/)).toEqual([2.5, 5]);
  expect(await stored(desk, /^tests\.[^.]+\.steps$/)).toMatchObject([{ length: 2 }]);
});

test('a load is lifted, rated and ended by keyboard alone', async ({ otway }) => {
  const desk = await openTest(otway, 'Lift, floor to waist');
  const { page } = otway;
  const press = async (name: string, key = 'Enter') => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press(key);
  };
  await press(text.load.offer('2.5 kg'));
  await press(text.load.allDone(4));
  await page.getByRole('radiogroup', { name: text.quality.title }).getByRole('radio').first().focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: text.readings.heartRate })).toBeFocused();
  await page.keyboard.type('88');
  await page.getByRole('radiogroup', { name: text.readings.exertion }).getByRole('radio').first().focus();
  await page.keyboard.type('10');
  await expect.poll(() => stored(desk, /\.exertion$/)).toEqual([10]);
  expect(await stored(desk, /\.heartRate$/)).toEqual([88]);
  expect(await stored(desk, /\.quality$/)).toEqual(['good']);
  await page.getByRole('button', { name: text.stop.end, exact: true }).last().press('Enter');
  await expect(page.getByRole('heading', { name: text.end.title })).toBeFocused();
  await expect(page.getByText('Lift, floor to waist', { exact: true })).toBeVisible();
  await press('Time', ' ');
  await press(text.end.done);
  await expect(page.locator('[data-test=mh_lift_low]')).toContainText('ended: time');
});

test('the live screen fits a small window at 200 % and a wide one', async ({ otway }) => {
  await openTest(otway, 'Six-minute walk');
  const { page } = otway;
  await startTimer(otway);
  await page.getByRole('button', { name: text.walk.lap }).click();
  await expect(page.getByText(text.walk.laps(1))).toBeVisible();
  for (const [width, height, zoom] of [
    [1280, 800, 2],
    [1280, 800, 1],
    [1024, 768, 1],
  ] as const) {
    await resize(otway, width, height, zoom);
    await expect(page.getByRole('button', { name: text.stop.button })).toBeInViewport();
    expect(await smallTargets(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  }
});

async function startTimer({ page }: OtwayApp): Promise<void> {
  await page.getByRole('button', { name: text.timer.start, exact: true }).click();
}

async function reopen(otway: OtwayApp): Promise<void> {
  const { page } = otway;
  await page.locator('input[type=password]').fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Rosalind Achterberg/ }).click();
  await openEvaluations(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Functional capacity evaluation/ })
    .click();
  await openStep(page, capacityScreenText.steps.tests);
}
