import type { Page } from '@playwright/test';
import { casesText } from '../../shared/text/cases';
import { observationText as words } from '../../shared/text/observation';
import { timerText } from '../../shared/text/timer';
import { visitText } from '../../shared/text/visit';
import { killApp } from '../security/support/kill';
import { expect, type OtwayApp, test } from './support/app';
import { tapRecords } from './support/calls';
import { given, openDesk, openRoom, passphrase } from './support/desk';
import { expectSaved } from './support/forms';
import { unlock } from './support/vault-pages';
import { resize } from './support/window-size';

interface StoredAnalysis {
  readonly answers: Readonly<Record<string, { readonly value?: unknown; readonly source?: string }>>;
}

/** An analysis with one task, at its tools for watching. */
async function openWatching(otway: OtwayApp) {
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    const visit = await ask<{ record: { id: string } }>('records.create', {
      caseId,
      kind: 'visit',
      parentId: null,
      initial: [],
    });
    await ask('records.create', {
      caseId,
      kind: 'activityAnalysis',
      parentId: visit.record.id,
      initial: [
        given('shiftMinutes', 450),
        given('tasks', ['packing']),
        given('tasks.packing.name', 'Packing'),
        given('tasks.packing.minutes', 120),
      ],
    });
  });
  await openSection(otway.page);
  return desk;
}

async function openSection(page: Page): Promise<void> {
  await openRoom(page, casesText.roomVisits);
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${visitText.analysisTitle}`) })
    .click();
  await page.getByRole('button', { name: /^Watching/ }).click();
}

const watched = (page: Page, tool: string) => page.getByRole('region', { name: new RegExp(`^${tool}`) });

test('a counter keeps its taps through a kill, and its rate is carried into the rating after a question', async ({
  otway,
}) => {
  test.skip(process.platform !== 'linux', 'processes are found through /proc');
  const { caseId } = await openWatching(otway);
  let { page } = otway;
  await page.getByRole('button', { name: words.add.counter }).click();
  const set = watched(page, 'Counter');
  await set.getByRole('combobox', { name: 'Task' }).selectOption({ label: 'Packing' });
  await set.getByRole('combobox', { name: 'Demand' }).selectOption('repeat_upper_limb');
  await set.getByRole('button', { name: words.done }).click();
  await set.getByRole('button', { name: timerText.start, exact: true }).click();
  await page.getByRole('button', { name: /PIN$/ }).last().click();
  for (const name of [words.counter.plus, words.counter.left, words.counter.right, words.counter.left])
    await set.getByRole('button', { name, exact: true }).click();
  await set.getByRole('button', { name: words.counter.undo }).click();
  await expect(set.getByText(words.counter.total(3))).toBeVisible();
  await otway.expectAccessible();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/counter.png` });
  await expectSaved(page);

  await killApp(otway);
  await otway.startAgain();
  ({ page } = otway);
  await unlock(page, passphrase);
  await openSection(page);
  const again = watched(page, 'Counter');
  await expect(again.getByText(words.counter.total(3))).toBeVisible();
  await expect(again.getByText(words.counter.sides(1, 1))).toBeVisible();
  await again.getByRole('button', { name: words.counter.left, exact: true }).click();
  await expect(again.getByText(words.counter.total(4))).toBeVisible();
  await again.getByRole('button', { name: timerText.stop, exact: true }).click();
  await again.getByRole('button', { name: /actions a minute$/ }).click();
  await expect(again.getByText(words.use.blank)).toBeVisible();
  await otway.expectAccessible();
  await again.getByRole('button', { name: words.use.yes }).click();
  await expectSaved(page);
  const [analysis] = await readAnalyses(page, caseId);
  const rated = analysis?.answers['ratings.packing.repeat_upper_limb.amount_actionsPerMinute'];
  expect(rated?.source).toBe('measured');
  expect(rated?.value).toBeGreaterThan(0);
});

test('a sampler asks in silence, notes what was missed and turns shares into minutes', async ({ otway }) => {
  const { caseId } = await openWatching(otway);
  const { page } = otway;
  await page.getByRole('button', { name: words.add.sampler }).click();
  const set = watched(page, 'Sampler');
  await set.getByRole('combobox', { name: 'Task' }).selectOption({ label: 'Packing' });
  await set.getByRole('textbox', { name: 'Seconds between samples' }).fill('5');
  await set.getByRole('button', { name: words.done }).click();
  await set.getByRole('button', { name: timerText.start, exact: true }).click();
  await page.getByRole('button', { name: /PIN$/ }).last().click();
  for (const [number, seen] of [
    [1, 'Sitting'],
    [2, 'Sitting'],
    [3, null],
    [4, 'Walking'],
  ] as const) {
    await expect(set.getByText(words.sampler.now(number))).toBeVisible();
    if (seen === null) continue;
    if (number === 2) {
      await otway.expectAccessible();
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/sampler.png` });
    }
    await set.getByRole('button', { name: seen, exact: true }).click();
    await expect(set.getByText(/^Next sample in/)).toBeVisible();
  }
  await set.getByRole('button', { name: timerText.stop, exact: true }).click();
  await expect(set.getByText(words.sampler.summary(3, 4, 1))).toBeVisible();
  await expect(set.getByText(words.sampler.share(67, 21, 94))).toBeVisible();
  await set.getByRole('button', { name: words.use.minutesOf('Sitting', 80), exact: true }).click();
  await set.getByRole('button', { name: words.use.yes }).click();
  await expectSaved(page);
  const [analysis] = await readAnalyses(page, caseId);
  const seen = Object.entries(analysis?.answers ?? {}).flatMap(([path, { value }]) =>
    path.endsWith('.seen') ? [value] : [],
  );
  expect(analysis?.answers['ratings.packing.sit.minutes']).toMatchObject({ value: 80, source: 'observed' });
  expect(seen.sort()).toEqual(['missed', 'sit', 'sit', 'walk']);
});

async function readAnalyses(page: Page, caseId: string): Promise<StoredAnalysis[]> {
  const call = await tapRecords(page);
  const reply = await call('records.ofKind', { caseId, kind: 'activityAnalysis' });
  return (reply.ok ? reply.value : []) as StoredAnalysis[];
}

test('what starts a tool is on the first screen of a small window, set up or not', async ({ otway }) => {
  await openWatching(otway);
  const { page } = otway;
  await resize(otway, 1024, 768, 1);
  for (const tool of [words.add.stopwatch, words.add.counter]) {
    await page.getByRole('button', { name: tool }).click();
    const start = watched(page, tool).getByRole('button', { name: timerText.start, exact: true });
    const onTop = () =>
      start.evaluate((key) => {
        const { left, bottom } = key.getBoundingClientRect();
        return key.contains(document.elementFromPoint(left + 12, bottom - 4));
      });
    await expect.poll(onTop).toBe(true);
    // Also when the page is opened anew.
    await start.evaluate((key) => {
      for (let at: Element | null = key; at !== null; at = at.parentElement) at.scrollTop = 0;
    });
    await expect.poll(onTop).toBe(true);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/watch-${tool}.png` });
  }
});
