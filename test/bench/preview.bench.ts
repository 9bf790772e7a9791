import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { documentsScreenText as text } from '../../shared/text/documents-screen.ts';
import { OtwayApp } from '../e2e/support/app.ts';
import { openCase } from '../e2e/support/case-pages.ts';
import { expectDrawn, openDocument } from '../e2e/support/document-pages.ts';
import { evaluationWithPhotos } from './support/evaluation.ts';
import { record } from './support/figures.ts';
import { median, percentile } from './support/statistics.ts';

const edits = 20;

/** Notes when an edit is acknowledged: the answer to it, as the page's own port hands it over. */
async function watchEdits(page: Page): Promise<void> {
  await page.evaluate(() => {
    const port = window.tappedPort;
    if (!port) throw new Error('no port');
    const post = port.postMessage.bind(port);
    const marks: { sent?: number; at?: number } = {};
    Object.assign(window, { editMarks: marks });
    port.postMessage = (message: { id: number; channel: string }) => {
      if (message.channel === 'documents.rewrite') {
        marks.sent = message.id;
        marks.at = undefined;
      }
      post(message);
    };
    port.addEventListener('message', ({ data }) => {
      if (data?.id === marks.sent) marks.at = performance.now();
    });
  });
}

/** Rewrites a sentence. Milliseconds from the acknowledged edit to its page painted with the new words. */
function timeEdit(page: Page, words: string, keep: string, label: string): Promise<number> {
  return page.evaluate(
    async ({ typed, button, shown }) => {
      const marks = Reflect.get(window, 'editMarks') as { at?: number };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const box = document.querySelector('textarea');
      const keeper = [...document.querySelectorAll('button')].find((one) => one.textContent === button);
      if (!box || !keeper) throw new Error('no sentence is open');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, typed);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      keeper.click();
      const isPainted = () => {
        const spot = document.querySelector(`[aria-label=${CSS.escape(shown)}]`);
        return spot?.parentElement?.querySelector<HTMLCanvasElement>('canvas')?.dataset.drawn === 'true';
      };
      while (marks.at === undefined || !isPainted()) await frame();
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - marks.at;
    },
    { typed: words, button: keep, shown: label },
  );
}

test('the page being looked at after an edit', async () => {
  test.setTimeout(300_000);
  const otway = await OtwayApp.launch();
  try {
    await evaluationWithPhotos(otway);
    const { page } = otway;
    await page.reload();
    await openCase(page, 'Marek Wolski');
    await openDocument(page, 'capacityReport');
    // The fullest copy, with every reading and photo.
    await page.getByLabel(text.reader, { exact: true }).selectOption('clinician');
    await expect.poll(() => page.locator('canvas').count()).toBeGreaterThan(15);
    await expectDrawn(page);
    await watchEdits(page);
    const spots = page.getByRole('button', { name: /^Rewrite: / });
    const count = await spots.count();
    const pages = await page.locator('canvas').count();
    const times: number[] = [];
    for (let turn = 0; turn < edits; turn += 1) {
      // All over the document, so that pages of words, tables and photos are among them.
      const spot = spots.nth(Math.floor((turn * count) / edits));
      await spot.click();
      const words = `Sentence ${turn + 1} reads like this after the edit, and is as long as most.`;
      times.push(await timeEdit(page, words, text.keepWords, text.rewrite(words)));
      await expect(page.getByRole('region', { name: text.pages })).not.toHaveAttribute('aria-busy');
    }
    record({
      name: 'The page being looked at after an edit',
      value: percentile(times, 0.95),
      unit: 'ms',
      bound: 300,
      method: `capacity evaluation of ${pages} pages with 12 photos: edit acknowledged to its page painted, 95th percentile of ${times.length}, median ${Math.round(median(times))} ms`,
    });
  } finally {
    await otway.close();
  }
});
