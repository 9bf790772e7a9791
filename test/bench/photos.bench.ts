import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { photoBenchText as text } from '../../shared/text/photo-bench.ts';
import { photosText } from '../../shared/text/photos.ts';
import { OtwayApp } from '../e2e/support/app.ts';
import type { Desk } from '../e2e/support/desk.ts';
import { draw, sheet } from '../e2e/support/photo-bench.ts';
import { openPhotos } from '../e2e/support/photos.ts';
import { record } from './support/figures.ts';
import { addPhotos } from './support/photos.ts';
import { median, percentile } from './support/statistics.ts';

const photos = 60;
const opens = 7;
const strokes = 12;

/** An analysis of a visit with so many photos, and the window at one of them. */
async function openWithPhotos(otway: OtwayApp, count: number): Promise<Desk> {
  const desk = await openPhotos(otway);
  const { records } = await desk.ask<{ records: { id: string; kind: string }[] }>('cases.get', {
    caseId: desk.caseId,
  });
  const analysis = records.find(({ kind }) => kind === 'activityAnalysis');
  if (!analysis) throw new Error('the case has no analysis');
  await addPhotos(otway.page, analysis.id, count);
  await otway.page.getByRole('link', { name: text.back }).or(sections(otway.page)).first().waitFor();
  // Away and back, so that the list is read again.
  await sections(otway.page).getByRole('button').first().click();
  await sections(otway.page)
    .getByRole('button', { name: /^Photos/ })
    .click();
  await openBench(otway.page);
  return desk;
}

const sections = (page: Page) => page.getByRole('navigation', { name: 'Sections' });

async function openBench(page: Page): Promise<void> {
  await page.getByRole('link', { name: text.openNamed(photosText.number(1)), exact: true }).click();
  await expect(sheet(page)).toBeVisible();
}

/** Goes from the bench back to the visit. Milliseconds until all photos are listed and those in sight are painted. */
function timeBack(page: Page, count: number): Promise<number> {
  return page.evaluate(
    async ({ name, wanted }) => {
      const link = [...document.querySelectorAll('a')].find((one) => one.textContent === name);
      if (!link) throw new Error('no way back');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isDone = () => {
        const cards = [...document.querySelectorAll('main figure')];
        const seen = cards.filter((card) => card.getBoundingClientRect().top < window.innerHeight);
        return (
          cards.length === wanted &&
          seen.length > 0 &&
          seen.every((card) => {
            const picture = card.querySelector('img');
            return picture?.complete === true && picture.naturalWidth > 0;
          })
        );
      };
      const start = performance.now();
      link.click();
      while (!isDone()) await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    },
    { name: text.back, wanted: count },
  );
}

test('a visit with sixty photos', async () => {
  const otway = await OtwayApp.launch();
  try {
    await openWithPhotos(otway, photos);
    const times: number[] = [];
    for (let turn = 0; turn < opens; turn += 1) {
      times.push(await timeBack(otway.page, photos));
      await openBench(otway.page);
    }
    record({
      name: `A visit with ${photos} photos opened at them`,
      value: median(times),
      unit: 'ms',
      bound: 300,
      method: `click to all photos listed and those in sight painted, median of ${opens}, slowest ${Math.round(Math.max(...times))} ms`,
    });
  } finally {
    await otway.close();
  }
});

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** What counts as painting: all that lies between a pointer's move and its pixels. */
const painting = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'RasterTask',
]);

/** Milliseconds of script and paint for each pointer move of a trace. */
function costOfMoves(file: string): number[] {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  const whole = traceEvents
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .sort((a, b) => a.ts - b.ts);
  const isMove = ({ name, args }: TraceEvent) =>
    name === 'EventDispatch' && args?.data?.type === 'pointermove';
  const costs: number[] = [];
  for (const event of whole) {
    const cost = (event.dur ?? 0) / 1000;
    if (isMove(event)) costs.push(cost);
    else if (painting.has(event.name) && costs.length > 0) costs.push((costs.pop() ?? 0) + cost);
  }
  return costs;
}

test('marking a photo of 2,048 pixels', async () => {
  const otway = await OtwayApp.launch();
  try {
    await openWithPhotos(otway, 1);
    const { page } = otway;
    for (const tool of ['cover', 'arrow'] as const) {
      await draw(page, tool, [0.2, 0.2], [0.3, 0.3]);
      await otway.app.evaluate(({ contentTracing }) =>
        contentTracing.startRecording({
          included_categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
        }),
      );
      await draw(
        page,
        tool,
        [0.1, 0.1],
        [0.9, 0.2],
        [0.1, 0.4],
        [0.9, 0.6],
        [0.1, 0.8],
        [0.8, 0.9],
        [0.2, 0.15],
        [0.7, 0.3],
      );
      const file = await otway.app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
      const costs = costOfMoves(file);
      expect(costs.length).toBeGreaterThan(20);
      record({
        name: `A pointer move while drawing with “${text.tool[tool]}”`,
        value: percentile(costs, 0.95),
        unit: 'ms',
        bound: 8,
        method: `script and paint, raster included, of a trace with software rendering, 95th percentile of ${costs.length} moves, median ${median(costs).toFixed(1)} ms`,
      });
    }
    const saves: number[] = [];
    for (let turn = 0; turn < strokes; turn += 1) {
      await expect(page.getByText(text.saved)).toBeVisible();
      await page.evaluate(() => {
        const note = document.querySelector('[data-saving]');
        if (!note) throw new Error('nothing says that marks are saved');
        Reflect.set(window, 'saveTime', undefined);
        addEventListener(
          'pointerup',
          () => {
            const start = performance.now();
            const watcher = new MutationObserver(() => {
              if (note.getAttribute('data-saving') !== 'saved') return;
              Reflect.set(window, 'saveTime', performance.now() - start);
              watcher.disconnect();
            });
            watcher.observe(note, { attributes: true });
          },
          { once: true, capture: true },
        );
      });
      await draw(page, 'line', [0.1, 0.05 + turn / 20], [0.9, 0.1 + turn / 20]);
      await page.waitForFunction(() => Reflect.get(window, 'saveTime') !== undefined);
      saves.push(await page.evaluate(() => Number(Reflect.get(window, 'saveTime'))));
    }
    record({
      name: 'A change to an annotated photo saved, with its copy for documents',
      value: median(saves),
      unit: 'ms',
      bound: 300,
      method: `pointer up to marks, flattened copy and small picture stored, 2,048 × 1,536 pixels, median of ${strokes}, slowest ${Math.round(Math.max(...saves))} ms`,
    });
  } finally {
    await otway.close();
  }
});
