import type { Page } from '@playwright/test';
import { recordsContracts } from '../../shared/ipc/records-contracts';
import { vaultContracts } from '../../shared/ipc/vault-contracts';
import { capacityScreenText } from '../../shared/text/capacity-screen';
import { casesText } from '../../shared/text/cases';
import { visitText } from '../../shared/text/visit';
import { visitLockText as words } from '../../shared/text/visit-lock';
import { expect, type OtwayApp, test } from './support/app';
import { tapRecords } from './support/calls';
import { openStep } from './support/capacity-pages';
import { goToRoom } from './support/case-pages';
import { type Desk, given, openDesk, openRoom, passphrase } from './support/desk';
import { expectLocked, unlock } from './support/vault-pages';

const minute = 60_000;
const clientName = 'Rosalind Achterberg';
const watchName = 'Stopwatch of the visit';

interface StoredVisit {
  readonly record: { readonly id: string };
  readonly answers: Readonly<Record<string, { readonly value?: unknown } | undefined>>;
}

const moveClock = (otway: OtwayApp, milliseconds: number) =>
  otway.app.evaluate((_electron, moved) => {
    const before = Date.now;
    Date.now = () => before() + moved;
  }, milliseconds);

/** Starts the stopwatch of a visit and answers the offer of a PIN. */
async function startTimed(otway: OtwayApp, pin: string | null): Promise<Desk> {
  const desk = await openDesk(otway);
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('button', { name: visitText.add }).click();
  await page.getByRole('button', { name: visitText.timer.start }).click();
  const offer = page.getByRole('region', { name: words.offer.title });
  await expect(offer).toBeVisible();
  if (pin === null) await offer.getByRole('button', { name: words.offer.without }).click();
  else {
    await offer.getByLabel(words.offer.pin).fill('12');
    await offer.getByRole('button', { name: words.offer.choose }).click();
    await expect(offer.getByText(words.offer.problem)).toBeVisible();
    await otway.expectAccessible();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/pin-offer.png` });
    await offer.getByLabel(words.offer.pin).fill(pin);
    await offer.getByRole('button', { name: words.offer.choose }).click();
  }
  await expect(offer).toBeHidden();
  return desk;
}

/** Lets the idle time pass and waits for the window that replaces this one. */
async function goIdle(otway: OtwayApp): Promise<Page> {
  const before = otway.page;
  await moveClock(otway, 6 * minute);
  await expect.poll(() => before.isClosed() && otway.page !== before).toBe(true);
  return otway.page;
}

async function enterPin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: words.resume }).click();
}

test('an idle visit shows its timer and a pad for the PIN, and nothing of the client', async ({ otway }) => {
  const { caseId } = await startTimed(otway, '4711');
  const page = await goIdle(otway);
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  const timer = page.getByRole('region', { name: watchName });
  await expect(timer.getByRole('button', { name: words.stopOf(watchName) })).toBeVisible();
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/visit-lock.png` });
  expect(await page.content()).not.toContain(clientName);
  expect(await page.title()).not.toContain(clientName);
  // Neither the records process nor anything that the page holds gives away more.
  const call = await tapRecords(page);
  for (const channel of [...Object.keys(recordsContracts), ...Object.keys(vaultContracts)]) {
    if (channel === 'vault.status') continue;
    const reply = await call(channel, { caseId, query: '', status: 'open', offset: 0, limit: 10 });
    expect(reply, channel).toMatchObject({ ok: false, error: { code: 'vault-locked' } });
  }
  const status = await call('vault.status', null);
  expect(status).toEqual({
    id: expect.anything(),
    ok: true,
    value: { state: 'visitLocked', folderWarnings: [], folder: '', demo: false },
  });
  expect(JSON.stringify(await call('visitLock.read', null))).not.toContain(clientName);
  expect(await page.content()).not.toContain(clientName);
});

test('what is read off and the stop are saved behind the lock, and the PIN leads back', async ({ otway }) => {
  const { caseId } = await startTimed(otway, '47110');
  const page = await goIdle(otway);
  const timer = page.getByRole('region', { name: watchName });
  await timer.getByLabel('Heart rate').fill('900');
  await timer.getByRole('button', { name: words.save }).click();
  await expect(timer.getByRole('alert')).toContainText('Accepted: a whole number, 20 to 250 bpm');
  await timer.getByLabel('Heart rate').fill('118');
  await timer.getByRole('button', { name: words.save }).click();
  await expect(timer.getByText(words.taken(1))).toBeVisible();
  await timer.getByRole('button', { name: words.stopOf(watchName) }).click();
  await expect(timer.getByText(words.stopped, { exact: true })).toBeVisible();

  await enterPin(page, '0000');
  await expect(page.getByText(words.wrong(4))).toBeVisible();
  await enterPin(page, '47110');
  await expect(page.getByRole('heading', { level: 1, name: visitText.visitTitle })).toBeVisible();
  await expect(page.getByText(clientName)).toBeVisible();
  const call = await tapRecords(page);
  const reply = await call('records.ofKind', { caseId, kind: 'visit' });
  const [visit] = (reply.ok ? reply.value : []) as StoredVisit[];
  expect(visit?.answers.stopwatch?.value).toHaveLength(2);
  const [reading] = (visit?.answers.readings?.value ?? []) as string[];
  expect(visit?.answers[`readings.${reading}.heartRate`]?.value).toBe(118);
  expect(await call('visitLock.read', null)).toMatchObject({ error: { code: 'vault-locked' } });
});

test('a reading at its limit asks to stop the test, and waits in the evaluation to be seen', async ({
  otway,
}) => {
  const { caseId, ask } = await startTimed(otway, '47110');
  const [visit] = await ask<StoredVisit[]>('records.ofKind', { caseId, kind: 'visit' });
  const started = await otway.page.evaluate(() => new Date().toISOString());
  await ask('records.create', {
    caseId,
    kind: 'capacityEvaluation',
    parentId: visit?.record.id,
    initial: [
      given('limitHeartRate', '140'),
      given('tests', ['first']),
      given('tests.first.testId', 'mh_lift_low'),
      given('tests.first.timer', [started]),
    ],
  });
  const page = await goIdle(otway);
  const timer = page.getByRole('region', { name: /^Stopwatch 2$/ });
  const stop = timer.getByRole('button', { name: words.stopOf('Stopwatch 2') });
  await timer.getByLabel('Heart rate').fill('139');
  await timer.getByRole('button', { name: words.save }).click();
  await expect(timer.getByText(words.taken(1))).toBeVisible();
  await expect(timer.getByText(words.limit.over)).toHaveCount(0);
  await timer.getByLabel('Heart rate').fill('171');
  await timer.getByRole('button', { name: words.save }).click();
  await expect(timer.getByRole('alert').filter({ hasText: words.limit.over })).toContainText(
    words.reading('Heart rate', '171', 'bpm'),
  );
  await expect(stop).toBeFocused();
  await expect(stop).toBeInViewport({ ratio: 1 });
  await otway.expectAccessible();
  expect(await page.content()).not.toContain(clientName);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/visit-lock-limit.png` });
  await stop.click();
  await expect(timer.getByText(words.interrupted)).toBeVisible();

  await enterPin(page, '47110');
  await goToRoom(page, casesText.roomCapacity);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: /^Functional capacity evaluation/ }).click();
  await openStep(page, capacityScreenText.steps.tests);
  await main.getByRole('link', { name: 'Lift, floor to waist', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toContainText(/Heart rate 171, limit 140/);
});

test('without a PIN an idle window locks fully, and the timer goes on', async ({ otway }) => {
  await startTimed(otway, null);
  const page = await goIdle(otway);
  await expectLocked(page);
  await unlock(page, passphrase);
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: /^Visit, |^Visit$/ }).click();
  const watch = page.getByRole('region', { name: visitText.timer.label });
  await expect(watch.getByRole('button', { name: visitText.timer.stop })).toBeVisible();
});

test('five wrong PINs, an hour, a suspended computer and a wish each lock fully', async ({ otway }) => {
  test.slow();
  await startTimed(otway, '4711');
  let page = await goIdle(otway);
  for (let tried = 1; tried <= 5; tried += 1) {
    await enterPin(page, '9999');
    if (tried < 5) await expect(page.getByText(words.wrong(5 - tried))).toBeVisible();
  }
  await expect.poll(() => otway.page !== page).toBe(true);
  await expectLocked(otway.page);

  /** The timer still runs: a PIN is chosen once more, and the window left alone again. */
  const again = async (): Promise<Page> => {
    await unlock(otway.page, passphrase);
    await openRoom(otway.page, casesText.roomVisits);
    await otway.page.getByRole('link', { name: /^Visit, |^Visit$/ }).click();
    const watch = otway.page.getByRole('region', { name: visitText.timer.label });
    await watch.getByRole('button', { name: visitText.timer.stop }).click();
    await watch.getByRole('button', { name: visitText.timer.start }).click();
    const offer = otway.page.getByRole('region', { name: words.offer.title });
    await offer.getByLabel(words.offer.pin).fill('4711');
    await offer.getByRole('button', { name: words.offer.choose }).click();
    await expect(offer).toBeHidden();
    const locked = await goIdle(otway);
    await expect(locked.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    return locked;
  };
  for (const leave of [
    () => moveClock(otway, 61 * minute),
    () => otway.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')),
    () => otway.page.getByRole('button', { name: words.lockNow }).click(),
  ]) {
    page = await again();
    await leave();
    await expect.poll(() => otway.page !== page).toBe(true);
    await expectLocked(otway.page);
  }
});
