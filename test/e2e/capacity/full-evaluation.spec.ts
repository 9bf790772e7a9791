import type { Locator, Page } from '@playwright/test';
import { capacityBattery } from '../../../shared/assessments/capacity-battery';
import { liveText as live } from '../../../shared/text/capacity-live';
import { capacityScreenText as text } from '../../../shared/text/capacity-screen';
import { visitLockText } from '../../../shared/text/visit-lock';
import { expect, test } from '../support/app';
import { confirmCapacities, openEvaluations } from '../support/capacity-pages';
import { Fingers } from '../support/fingers';
import { expectSaved, optionOf } from '../support/forms';
import { openDemoVault } from '../support/vault-pages';
import { resize } from '../support/window-size';

/** Done when a person at a small touch screen gets through the whole of it in this time, in seconds. */
const longest = 12 * 60;

test('a full evaluation of the sample case takes under twelve minutes of taps, keys and waiting', async ({
  otway,
}) => {
  test.setTimeout(400_000);
  await openDemoVault(otway.page);
  const { page } = otway;
  await resize(otway, 1024, 768, 1);
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').click();
  await openEvaluations(page);
  const fingers = new Fingers(page);
  await before(page, fingers);
  const done = await allTests(page, fingers);
  await after(page, fingers);
  await expectSaved(page);
  // What a test takes by its protocol is the same on any screen and on paper, so it is told and not counted.
  test.info().annotations.push(
    {
      type: 'counted',
      description: `${fingers.taps} taps, ${fingers.swipes} swipes, ${fingers.keys} keys, ${fingers.waiting.toFixed(1)} s of waiting: ${fingers.seconds.toFixed(0)} s of at most ${longest} s`,
    },
    {
      type: 'not counted',
      description: `the time of the ${done.length} tests themselves, up to ${protocolMinutes(done)} minutes by their longest times`,
    },
  );
  expect(done.length).toBeGreaterThanOrEqual(18);
  expect(fingers.seconds).toBeLessThan(longest);
});

/** From the room to the chosen tests: consent, safety screen, today, readings. */
async function before(page: Page, fingers: Fingers): Promise<void> {
  const main = page.getByRole('main');
  const next = page.getByRole('toolbar').getByRole('button', { name: 'Next' });
  const choose = (question: string, answer: string) =>
    fingers.tap(optionOf(main.getByRole('radiogroup', { name: question, exact: true }), answer));
  const write = async (question: string, answer: string) => {
    await fingers.tap(main.getByRole('textbox', { name: question, exact: true }));
    await fingers.type(answer);
  };
  await fingers.tap(page.getByRole('button', { name: text.start }));
  await expect(page.locator('#day-step')).toHaveText(text.steps.plan);
  await fingers.tap(next);
  await fingers.tap(page.getByRole('button', { name: text.consent.all }));
  await fingers.tap(next);
  const others = page.getByRole('button', { name: text.screen.allOthers.yes });
  for (let lists = 4; lists > 0; lists -= 1) {
    await expect(others).toHaveCount(lists);
    await fingers.tap(others.first());
  }
  await fingers.tap(page.getByRole('button', { name: text.screen.allOthers.no }));
  await fingers.tap(next);
  await fingers.tap(page.getByRole('button', { name: 'Add a reading' }));
  for (const reading of ['905', '72', '128', '82']) {
    await fingers.type(reading);
    // The time has one control, each number a button for no answer before the next box.
    await fingers.press('Tab');
    await fingers.press('Tab');
  }
  await choose('Decision on the readings', 'Go on');
  await choose('Today, compared with usual', 'Usual');
  await write('Sleep last night', '7');
  await write('Last meal', 'Porridge at 7');
  await write('Journey here', '25');
  await write('Worn and used today', 'Work shoes, prosthesis');
  await choose('Pain at the start', '2');
  await choose('Fatigue at the start', '3');
  await fingers.tap(next);
  await fingers.tap(page.getByRole('button', { name: /^Take all \d+ tests$/ }));
  await fingers.tap(next);
}

/** Every test from the first to the last, each with readings and why it ended. @returns the names of the tests */
async function allTests(page: Page, fingers: Fingers): Promise<readonly string[]> {
  // A PIN for the visit is offered before the first test; this visit goes without.
  await fingers.tap(page.getByRole('button', { name: visitLockText.offer.without }));
  await fingers.tap(page.getByRole('link', { name: /^Start with: / }));
  const done: string[] = [];
  for (;;) {
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    done.push(name);
    await oneTest(page, fingers, name);
    const next = page.getByRole('button', { name: /^Next: / });
    if ((await next.count()) === 0) break;
    await fingers.tap(next);
    await expect(page.getByRole('heading', { level: 1, name: live.end.title })).toBeHidden();
  }
  await fingers.tap(page.getByRole('button', { name: live.end.done }));
  return done;
}

async function oneTest(page: Page, fingers: Fingers, name: string): Promise<void> {
  const button = (label: string | RegExp) => page.getByRole('button', { name: label, exact: true });
  const offered = page.getByRole('button', { name: /^(Lift|Carry) [\d.]+ kg$/ });
  const finish = page.locator('main').getByRole('button', { name: live.stop.end });
  await expect(offered.or(button(live.timer.start)).first()).toBeVisible();
  if (await offered.isVisible()) {
    // As many loads as the protocol offers.
    while (await offered.isVisible()) {
      await fingers.tap(offered);
      await fingers.tap(page.getByRole('button', { name: /^(All \d+ done|Done)$/ }).first());
      await readings(page, fingers, 96);
      await expect(offered.or(page.getByText(/is a finish/)).first()).toBeVisible();
    }
    await fingers.tap(finish.first());
    await expect(page.getByRole('heading', { level: 1, name: live.end.title })).toBeVisible();
    return;
  }
  await fingers.tap(button(live.timer.start));
  const lap = button(live.walk.lap);
  const counter = button(live.count.one);
  if (name.startsWith('Six-minute')) for (let laps = 0; laps < 14; laps += 1) await fingers.tap(lap);
  else if (await counter.isVisible()) for (let count = 0; count < 3; count += 1) await fingers.tap(counter);
  await readings(page, fingers, 88);
  await fingers.tap(finish.last());
  await fingers.tap(button('The job’s requirement is met'));
}

/** Movement, heart rate, exertion and pain of the load or moment in hand. */
async function readings(page: Page, fingers: Fingers, heartRate: number): Promise<void> {
  const row = (label: string): Locator => page.getByRole('radiogroup', { name: label, exact: true });
  if ((await row(live.quality.title).count()) === 0) return;
  await fingers.tap(row(live.quality.title).getByText(live.quality.good, { exact: true }));
  await fingers.tap(page.getByRole('textbox', { name: live.readings.heartRate }));
  await fingers.type(String(heartRate));
  await fingers.press('Enter');
  await fingers.tap(row(live.readings.exertion).getByText('3', { exact: true }));
  await fingers.tap(row(live.readings.pain).getByText('2', { exact: true }));
}

/** Capacities, each confirmed, and the conclusion. */
async function after(page: Page, fingers: Fingers): Promise<void> {
  const main = page.getByRole('main');
  await fingers.tap(
    page
      .getByRole('navigation', { name: text.steps.label })
      .getByRole('button', { name: new RegExp(`^${text.steps.result}`) }),
  );
  await confirmCapacities(page, (target) => fingers.tap(target));
  await fingers.tap(
    optionOf(
      main.getByRole('radiogroup', { name: 'Confidence in the results', exact: true }),
      'The results are likely to be a fair picture of what the person can do at present.',
    ),
  );
  await fingers.tap(main.getByRole('textbox', { name: 'Opinion', exact: true }));
  await fingers.type('Fit for the job as tested, with breaks as now.');
  await fingers.tap(main.getByRole('textbox', { name: 'What this evaluation could not show', exact: true }));
  await fingers.type('Driving, and a whole shift.');
}

function protocolMinutes(names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const found = capacityBattery.find((one) => name.startsWith(one.name));
    return sum + (found?.capMinutes ?? 5);
  }, 0);
}
