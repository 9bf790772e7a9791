/** The screens of a functional capacity evaluation. */
import { expect, type Locator, type Page } from '@playwright/test';
import { capacityTestsText, capacityScreenText as text } from '../../../shared/text/capacity-screen.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { visitText } from '../../../shared/text/visit.ts';
import type { OtwayApp } from './app.ts';
import { goToRoom } from './case-pages.ts';
import { type Desk, given, openDesk, openRoom } from './desk.ts';
import { optionOf } from './forms.ts';

/** A case with a job: a load from the floor, standing, walking, fine handling and attention, all asked. */
export const job = [
  given('shiftMinutes', 450, 'document'),
  given('tasks', ['pack']),
  given('tasks.pack.name', 'pack boxes'),
  given('tasks.pack.essential', 'essential', 'manager'),
  given('ratings.pack.lift_floor_waist.frequency', 'occasional', 'observed'),
  given('ratings.pack.lift_floor_waist.amount_mass', '12', 'measured'),
  given('ratings.pack.lift_floor_waist.criticality', 'essential', 'manager'),
  given('ratings.pack.stand_static.frequency', 'frequent', 'observed'),
  given('ratings.pack.stand_static.minutes', '150', 'observed'),
  given('ratings.pack.walk.frequency', 'occasional', 'observed'),
  given('ratings.pack.handle_grip.frequency', 'frequent', 'observed'),
  given('ratings.pack.attention_sustained.frequency', 'frequent', 'observed'),
  given('ratings.pack.attention_sustained.level', '2', 'observed'),
  given('ratings.pack.climb_ladder.frequency', 'occasional', 'observed'),
];

/**
 * Makes a case with a job analysis and starts an evaluation from a visit, through the window.
 * @param earlier answers of an evaluation that was made before
 */
export async function startEvaluation(
  otway: OtwayApp,
  earlier?: readonly ReturnType<typeof given>[],
): Promise<Desk> {
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    if (earlier !== undefined)
      await ask('records.create', { caseId, kind: 'capacityEvaluation', parentId: null, initial: earlier });
    await ask('records.create', { caseId, kind: 'activityAnalysis', parentId: null, initial: job });
  });
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('button', { name: visitText.add }).click();
  await page.getByRole('button', { name: text.startOnVisit }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
  return desk;
}

/** What is stored of the case's only evaluation, by path. */
export async function storedAnswers({ ask, caseId }: Desk): Promise<Record<string, unknown>> {
  const [only] = await ask<{ answers: Record<string, { value?: unknown; raw?: unknown }> }[]>(
    'records.ofKind',
    { caseId, kind: 'capacityEvaluation' },
  );
  return Object.fromEntries(
    Object.entries(only?.answers ?? {}).map(([path, { value, raw }]) => [path, value ?? { raw }]),
  );
}

/** Goes to the room of evaluations in the open case. */
export async function openEvaluations(page: Page): Promise<void> {
  await goToRoom(page, casesText.roomCapacity);
  await expect(page.getByRole('heading', { level: 1, name: text.roomTitle })).toBeVisible();
}

/** Goes to a step of the day. */
export async function openStep(page: Page, step: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: text.steps.label });
  await rail.getByRole('button', { name: new RegExp(`^${step}( |$)`) }).click();
  await expect(page.locator('#day-step')).toHaveText(step);
}

/**
 * Drafts the capacities on the step of results and confirms those still open, each without a limit.
 * @param tap how a button is pressed
 */
export async function confirmCapacities(
  page: Page,
  tap: (target: Locator) => Promise<void> = (target) => target.click(),
): Promise<void> {
  await tap(page.getByRole('button', { name: /^Draft \d+ capacities/ }));
  const open = page.locator('[data-capacity]').filter({ hasText: capacityTestsText.result.notConfirmed });
  await expect(page.locator('[data-capacity]').first()).toBeVisible();
  for (let left = await open.count(); left > 0; left -= 1) {
    await tap(optionOf(open.first().getByRole('radiogroup', { name: 'Kind of limit' }), 'No limit found'));
    await expect(open).toHaveCount(left - 1);
  }
}
