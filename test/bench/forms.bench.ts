import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron as electron, expect, type Page, test } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import type { FormsPage } from './forms/page.tsx';
import { record } from './support/figures.ts';
import { electronExecutable } from './support/launch.ts';
import { median, percentile } from './support/statistics.ts';

const folder = path.join(import.meta.dirname, 'forms');
const opens = 9;
const keys = 'Sat upright for a quarter of an hour, then asked to stand.';
const names = { runner: 'Otway', survey: 'SurveyJS' } as const;

test('a capacity form of three hundred questions, all on one page, beside SurveyJS', async () => {
  const out = mkdtempSync(path.join(os.tmpdir(), 'otway-forms-'));
  try {
    await buildPage(out);
    const app = await electron.launch({
      executablePath: electronExecutable(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        folder,
        path.join(out, 'index.html'),
        `--user-data-dir=${path.join(out, 'data')}`,
      ],
    });
    try {
      const page = await app.firstWindow();
      await page.waitForFunction(() => window.forms !== undefined);
      const size = await page.evaluate(() => window.forms?.size ?? 0);
      expect(size).toBeGreaterThanOrEqual(300);
      // In turns, so that whatever else the machine does meets both.
      const times = { runner: [] as number[], survey: [] as number[] };
      for (let turn = 0; turn < opens; turn += 1)
        for (const form of ['runner', 'survey'] as const) times[form].push(await openOnce(page, form));
      for (const form of ['runner', 'survey'] as const) {
        const [first = 0] = times[form];
        record({
          name: `Capacity form of ${size} questions opened, ${names[form]}`,
          value: median(times[form]),
          unit: 'ms',
          bound: form === 'runner' ? 200 : null,
          method: `all questions on one page, from nothing to painted, median of ${opens} in turns, the first ${Math.round(first)} ms`,
        });
        const typed = await typeInto(page, form);
        record({
          name: `A key in the form of ${size} questions, ${names[form]}`,
          value: percentile(typed, 0.95),
          unit: 'ms',
          bound: form === 'runner' ? 50 : null,
          method: `key to painted in a box of words amid all questions, 95th percentile of ${typed.length}, median ${median(typed).toFixed(1)} ms`,
        });
      }
    } finally {
      await app.close();
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

/** Otway’s own form from its source, with no records process behind it; SurveyJS comes into this page alone, and ships with nothing. */
async function buildPage(out: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    base: './',
    mode: 'production',
    plugins: [react(), standInClient()],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      chunkSizeWarningLimit: 10_000,
    },
  });
}

function standInClient(): Plugin {
  return {
    name: 'stand-in-client',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/page-client.ts') ? path.join(folder, 'page-client.ts') : null),
  };
}

async function openOnce(page: Page, form: 'runner' | 'survey'): Promise<number> {
  const time = await page.evaluate((wanted) => (window.forms as FormsPage).open(wanted), form);
  const { drawn, size } = await page.evaluate(
    (wanted) => ({ drawn: window.forms?.drawn(wanted) ?? 0, size: window.forms?.size ?? 0 }),
    form,
  );
  expect(drawn, `questions drawn by ${names[form]}`).toBeGreaterThanOrEqual(size * 0.9);
  await page.evaluate(() => window.forms?.close());
  return time;
}

async function typeInto(page: Page, form: 'runner' | 'survey'): Promise<number[]> {
  await page.evaluate(async (wanted) => {
    await window.forms?.open(wanted);
    window.forms?.keyTimes.splice(0);
  }, form);
  const boxes = page.locator('main textarea');
  await boxes.nth(Math.floor((await boxes.count()) / 2)).click();
  await page.keyboard.type(keys, { delay: 60 });
  await expect.poll(() => page.evaluate(() => window.forms?.keyTimes.length)).toBe(keys.length);
  const times = await page.evaluate(() => [...(window.forms?.keyTimes ?? [])]);
  await page.evaluate(() => window.forms?.close());
  return times;
}
