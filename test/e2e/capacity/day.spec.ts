import { safetyScreen } from '../../../shared/assessments/capacity-battery';
import { capacityTestsText, capacityScreenText as text } from '../../../shared/text/capacity-screen';
import { visitText } from '../../../shared/text/visit';
import { expect, test } from '../support/app';
import { openEvaluations, openStep, startEvaluation, storedAnswers } from '../support/capacity-pages';
import { given, openDesk } from '../support/desk';
import { addItem, fillField } from '../support/forms';
import { smallTargets } from '../support/targets';
import { cutOff, resize } from '../support/window-size';

test('consent takes one tap and the safety screen one a list; each answer is stored by itself', async ({
  otway,
}) => {
  const desk = await startEvaluation(otway);
  const { page } = otway;
  await expect(page.getByRole('textbox', { name: 'Evaluator', exact: true })).toHaveValue('Imogen Ashworth');
  await openStep(page, text.steps.consent);
  await page.getByRole('button', { name: text.consent.all }).click();
  await fillField(page.getByRole('main'), 'Agrees to: sight and touch', 'Declined');
  await openStep(page, text.steps.screen);
  await fillField(page.getByRole('main'), 'Hernia', 'Yes');
  const others = page.getByRole('button', { name: text.screen.allOthers.yes });
  for (let lists = 4; lists > 0; lists -= 1) {
    await expect(others).toHaveCount(lists);
    await others.first().click();
  }
  await page.getByRole('button', { name: text.screen.allOthers.no }).click();
  await expect(page.getByText(text.screen.decisionsOpen(1))).toBeVisible();
  await fillField(page.getByRole('main'), 'Decision: hernia', 'Change the tests');
  await expect(page.getByText(text.screen.decisionsOpen(1))).toBeHidden();
  await expect.poll(async () => (await storedAnswers(desk)).decision_hernia).toBe('modify');
  const stored = await storedAnswers(desk);
  expect(stored).toMatchObject({ consent_manualHandling: 'agreed', consent_sensory: 'declined' });
  for (const { id, concernWhen } of safetyScreen)
    expect(stored[`screen_${id}`], id).toBe(id === 'hernia' || concernWhen === 'no' ? 'yes' : 'no');
});

test('each step of the day is accessible, has targets a thumb can hit and fits the window', async ({
  otway,
}) => {
  test.setTimeout(120_000);
  await startEvaluation(otway);
  const { page } = otway;
  for (const [width, height, zoom] of [
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(otway, width, height, zoom);
    for (const step of Object.values(text.steps).filter((name) => typeof name === 'string')) {
      if (step === text.steps.label) continue;
      await openStep(page, step);
      expect(await smallTargets(page), step).toEqual([]);
      expect(await cutOff(page), step).toEqual([]);
      if (zoom === 1) await otway.expectAccessible();
    }
  }
});

test('the steps of the day are walked by keyboard', async ({ otway }) => {
  await startEvaluation(otway);
  const { page } = otway;
  await page.getByRole('toolbar').getByRole('button', { name: visitText.next }).press('Enter');
  await expect(page.locator('#day-step')).toBeFocused();
  await expect(page.locator('#day-step')).toHaveText(text.steps.consent);
  const all = page.getByRole('button', { name: text.consent.all });
  for (let stops = 40; stops > 0; stops -= 1) {
    if (await all.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(all).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: text.consent.all })).toBeHidden();
});

test('a resting reading at its limit holds the tests until it is decided on and the reason is written', async ({
  otway,
}) => {
  await startEvaluation(otway);
  const { page } = otway;
  const main = page.getByRole('main');
  await openStep(page, text.steps.today);
  await fillField(main, 'Systolic at rest, postpone from', '160');
  const reading = await addItem(main, 'Readings');
  await fillField(reading, 'Systolic', '172');
  const concern = main.getByText('Systolic 172, limit 160: postpone, or say why you go on');
  await expect(concern).toBeVisible();
  await otway.expectAccessible();
  await openStep(page, text.steps.tests);
  await expect(concern).toBeVisible();
  await openStep(page, text.steps.today);
  await fillField(main, 'Decision on the readings', 'Go on');
  await expect(concern).toBeVisible();
  await fillField(main, 'Reason for the decision', 'Usual for her, as her doctor writes');
  await expect(concern).toBeHidden();
  await fillField(main, 'Decision on the readings', 'Postpone until a doctor has written');
  await openStep(page, text.steps.tests);
  await expect(main.getByText(text.resting.against)).toBeVisible();
});

test('a call that is written down opens at its first question', async ({ otway }) => {
  await openDesk(otway, async ({ ask, caseId }) => {
    const yesterday = new Date(Date.now() - 86_400_000);
    await ask('records.create', {
      caseId,
      kind: 'capacityEvaluation',
      parentId: null,
      initial: [
        given('tests', ['sat']),
        given('tests.sat.testId', 'pos_sit'),
        given('tests.sat.startedOn', yesterday.toLocaleDateString('sv-SE')),
        given('tests.sat.endReason', 'time'),
      ],
    });
  });
  const { page } = otway;
  await page.getByRole('link', { name: /Rosalind Achterberg/ }).click();
  await openEvaluations(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Functional capacity evaluation/ })
    .click();
  const rail = page.getByRole('navigation', { name: text.steps.label });
  await expect(rail.getByRole('button', { name: /^Tests done$/ })).toBeVisible();
  await expect(rail.getByRole('button', { name: /^After the tests 2 calls to make$/ })).toBeVisible();
  await expect(rail.getByRole('button', { name: /^Result not started$/ })).toBeVisible();
  await openStep(page, text.steps.response);
  const { result } = capacityTestsText;
  await page.getByRole('button', { name: result.callRecord(result.callNames['24h']) }).click();
  const call = page.getByRole('radiogroup', { name: 'Call', exact: true });
  await expect(call).toBeInViewport();
  await expect(call.locator(':focus')).toHaveCount(1);
});
