import { casesText } from '../../shared/text/cases';
import { findingsScreenText } from '../../shared/text/findings-screen';
import { recommendationsText } from '../../shared/text/recommendations';
import { shellText } from '../../shared/text/shell';
import { expect, type OtwayApp, test } from './support/app';
import { type Desk, given, openDesk, openRoom } from './support/desk';

interface Stored {
  readonly record: { readonly id: string; readonly deletedAt: string | null };
  readonly answers: Readonly<Record<string, { readonly value?: unknown }>>;
}

/** A case in which lifting is above what was observed, and the window at one of its rooms. */
async function openCaseAt(otway: OtwayApp, room: string): Promise<Desk> {
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    await ask('records.create', {
      caseId,
      kind: 'activityAnalysis',
      parentId: null,
      initial: [
        given('shiftMinutes', 420, 'document'),
        given('tasks', ['cage']),
        given('tasks.cage.name', 'load the cage'),
        given('tasks.cage.essential', 'essential', 'manager'),
        given('ratings.cage.lift_floor_waist.frequency', 'frequent', 'observed'),
        given('ratings.cage.lift_floor_waist.amount_mass', '12.5', 'measured'),
        given('ratings.cage.noise_level.frequency', 'constant', 'measured'),
        given('observedFunction', ['lift']),
        given('observedFunction.lift.activity', 'Lifting a parcel'),
        given('observedFunction.lift.demandId', 'lift_floor_waist'),
        given('observedFunction.lift.evidence', 'measured'),
        given('observedFunction.lift.frequency', 'occasional'),
        given('observedFunction.lift.amount', '5'),
        given('observedFunction.lift.amountUnit', 'kg'),
      ],
    });
  });
  await openRoom(otway.page, room);
  return desk;
}

async function expectFitsAtTwiceTheSize(otway: OtwayApp): Promise<void> {
  await otway.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  // The page is laid out anew a moment after the zoom.
  await expect
    .poll(() =>
      otway.page.evaluate(() => {
        const main = document.querySelector('main');
        return main ? main.scrollWidth - main.clientWidth : -1;
      }),
    )
    .toBe(0);
  await otway.expectAccessible();
}

test('a finding is set aside with a reason, taken back, and leads to the answer it rests on', async ({
  otway,
}) => {
  await openCaseAt(otway, casesText.roomFindings);
  const { page } = otway;
  const demand = page.getByRole('article').filter({ hasText: 'involves lifting, floor to waist' });
  await expect(demand).toHaveCount(1);
  await otway.expectAccessible();
  await demand.getByRole('button', { name: /^Set aside:/ }).click();
  const reason = demand.getByLabel(findingsScreenText.reason, { exact: true });
  await expect(reason).toBeFocused();
  await demand.getByRole('button', { name: findingsScreenText.confirm, exact: true }).click();
  await expect(demand).toContainText(findingsScreenText.reasonMissing);
  await reason.fill('staged for the visit');
  await page.keyboard.press('Enter');
  await expect(demand).toHaveCount(0);
  await page.getByRole('checkbox', { name: findingsScreenText.showSetAside }).check();
  await expect(demand).toContainText(findingsScreenText.isSetAside('staged for the visit'));
  await demand.getByRole('button', { name: findingsScreenText.takeBack }).click();
  await expect(demand.getByRole('button', { name: /^Set aside:/ })).toBeVisible();

  const ability = page.getByRole('article').filter({ hasText: 'Lifting a parcel' });
  await ability.getByText(/answers behind this$/).click();
  await ability.getByRole('link', { name: 'Activity analysis: Activity', exact: true }).click();
  await expect(page.getByLabel('Activity', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Activity', { exact: true })).toHaveValue('Lifting a parcel');
});

test('evidence of a rating opens its cell in the grid', async ({ otway }) => {
  await openCaseAt(otway, casesText.roomFindings);
  const { page } = otway;
  const demand = page.getByRole('article').filter({ hasText: 'involves noise' });
  await demand.getByText(/answers? behind this$/).click();
  await demand.getByRole('link', { name: /Noise: how often$/ }).click();
  await expect(page.locator('td[data-active]')).toHaveAttribute(
    'aria-label',
    /^Noise, load the cage: Constant/,
  );
  await expect(page.locator('td[data-active]')).toBeFocused();
});

test('a suggestion is taken with its reasons, staged, moved, removed and brought back', async ({ otway }) => {
  const { ask, caseId } = await openCaseAt(otway, casesText.roomRecommendations);
  const { page } = otway;
  const suggestions = page.getByRole('region', { name: recommendationsText.suggestions });
  await expect(suggestions).toContainText('12.5 kg needed, 5 kg managed');
  await suggestions
    .getByRole('button', { name: /^Add to the list/ })
    .first()
    .click();
  await suggestions
    .getByRole('button', { name: /^Add to the list/ })
    .first()
    .click();
  const list = page.getByRole('region', { name: recommendationsText.list });
  const cards = list.getByRole('article');
  await expect(cards).toHaveCount(2);
  await otway.expectAccessible();
  // Numbers are those of the documents: neither order nor removal changes them.
  const [, second = ''] = (await cards.nth(1).getAttribute('aria-label'))?.split(/^R2 /) ?? [];
  await list.getByRole('button', { name: recommendationsText.up(second) }).click();
  await expect(cards.nth(0)).toHaveAttribute('aria-label', `R2 ${second}`);
  await expect(cards.nth(1)).toHaveAttribute('aria-label', /^R1 /);
  await cards.nth(0).getByRole('button', { name: recommendationsText.stages.beforeReturn }).click();
  await expect(
    cards.nth(0).getByRole('button', { name: recommendationsText.stages.beforeReturn }),
  ).toHaveAttribute('aria-pressed', 'true');
  await cards
    .nth(0)
    .getByRole('button', { name: recommendationsText.editNamed(second) })
    .click();
  await expect(cards.nth(0).getByLabel('Limit it removes', { exact: true })).toHaveValue(/12\.5 kg needed/);
  await otway.expectAccessible();
  await cards
    .nth(0)
    .getByRole('button', { name: recommendationsText.remove(second) })
    .click();
  await expect(cards).toHaveCount(1);
  await page
    .getByRole('region', { name: shellText.notifications })
    .getByRole('button', { name: shellText.undo })
    .last()
    .click();
  await expect(cards).toHaveCount(2);
  const stored = await ask<Stored[]>('records.ofKind', { caseId, kind: 'recommendation' });
  const first = stored.find(({ answers }) => answers.order?.value === 1);
  expect(first?.answers).toMatchObject({
    action: { value: second },
    stage: { value: 'beforeReturn' },
    feasibility: { value: 'notDiscussed' },
    taskId: { value: 'cage' },
  });
  await expectFitsAtTwiceTheSize(otway);
});

test('findings and documents fit at twice the size', async ({ otway }) => {
  await openCaseAt(otway, casesText.roomFindings);
  await expectFitsAtTwiceTheSize(otway);
  await otway.page.getByRole('navigation', { name: casesText.caseRooms }).getByRole('button').click();
  await otway.page.getByRole('menuitem', { name: casesText.roomDocuments }).click();
  await expect(otway.page.locator('canvas[data-drawn]').first()).toBeVisible({ timeout: 20_000 });
  await expectFitsAtTwiceTheSize(otway);
});
