import type { Page } from '@playwright/test';
import { emptyLayer } from '../../shared/photos/layer';
import { photoBenchText as text } from '../../shared/text/photo-bench';
import { photosText } from '../../shared/text/photos';
import { expect, test } from './support/app';
import { askThrough, passphrase } from './support/desk';
import { draw, layerOf, openBench, photosOf, saved, sheet } from './support/photo-bench';
import { cameraPicture, goToPhotos } from './support/photos';
import { smallTargets } from './support/targets';
import { cutOff, resize } from './support/window-size';

test('a photo is marked, measured, covered, cropped and turned; each change is stored, and can be undone', async ({
  otway,
}, info) => {
  const opened = await openBench(otway, await cameraPicture(otway, info));
  const { page } = otway;
  await saved(page);
  await draw(page, 'arrow', [0.2, 0.2], [0.5, 0.4]);
  await draw(page, 'circle', [0.5, 0.5], [0.6, 0.5]);
  await draw(page, 'cover', [0.3, 0.7], [0.5, 0.72], [0.6, 0.7]);
  await page.getByRole('button', { name: text.tool.text, exact: true }).click();
  await page.getByLabel(text.words, { exact: true }).fill('Top shelf');
  await draw(page, 'text', [0.5, 0.15], [0.5, 0.15]);
  await expect
    .poll(async () => (await layerOf(opened)).marks.map(({ kind }) => kind))
    .toEqual(['arrow', 'circle', 'cover', 'text']);

  // A measuring line needs a known length; one without length is not taken.
  await draw(page, 'measure', [0.2, 0.9], [0.8, 0.9]);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(text.knownFirst);
  await draw(page, 'known', [0.4, 0.3], [0.4, 0.3]);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(text.knownZero);
  await draw(page, 'known', [0.2, 0.85], [0.5, 0.85]);
  // The line is there while its length is asked for.
  await page.screenshot({ path: info.outputPath('known.png') });
  await expect.poll(() => pixelsLike(page, [11, 79, 138])).toBeGreaterThan(100);
  await page.getByLabel(text.knownMm).fill('0');
  await page.getByRole('button', { name: text.setKnown }).click();
  await expect(page.getByText(text.knownAccepted(1, 20_000))).toBeVisible();
  await page.getByLabel(text.knownMm).fill('600');
  await page.getByRole('button', { name: text.setKnown }).click();
  await draw(page, 'measure', [0.2, 0.9], [0.8, 0.9]);
  await expect(page.getByRole('button', { name: /^Measuring line 1: 1,(199|200|201) mm$/ })).toBeVisible();
  await draw(page, 'measure', [0.4, 0.3], [0.4, 0.3]);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(text.zeroLength);
  await page.getByRole('button', { name: text.deleteMark(text.known(600)) }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(text.knownNeeded);
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(5);

  await page.screenshot({ path: info.outputPath('marked.png') });
  await otway.expectAccessible();
  await draw(page, 'crop', [0.1, 0.05], [0.95, 0.95]);
  await page.getByRole('button', { name: text.turnRight }).click();
  await page.getByRole('button', { name: text.tool.select, exact: true }).click();
  await expect.poll(async () => (await layerOf(opened)).turn).toBe(1);
  await saved(page);
  await page.screenshot({ path: info.outputPath('cropped.png') });
  await page.getByRole('button', { name: text.undo }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => layerOf(opened)).toMatchObject({ turn: 0, crop: null });

  // The stored picture is still the one that was added.
  const [photo] = await photosOf(opened);
  expect(photo).toMatchObject({ width: 1536, height: 2048, hides: true });
  await saved(page);
  await expect.poll(async () => (await photosOf(opened))[0]?.copy).toBe('current');
  await page.getByRole('link', { name: text.back }).click();
  await expect(page.getByRole('figure', { name: photosText.number(1) }).locator('img')).toBeVisible();
  await page.screenshot({ path: info.outputPath('card.png') });
});

test('what is decided at the bench is shown on the card, and stays when the card is changed', async ({
  otway,
}, info) => {
  const opened = await openBench(otway, await cameraPicture(otway, info));
  const { page } = otway;
  const people = page.getByLabel(photosText.people, { exact: true });
  const use = page.getByRole('checkbox', { name: photosText.inDocuments });
  const caption = page.getByLabel(photosText.caption, { exact: true });
  const toCard = async () => {
    await page.getByRole('link', { name: text.back }).click();
    await expect(page.getByRole('figure', { name: photosText.number(1) }).locator('img')).toBeVisible();
  };
  await people.selectOption('nobody');
  await use.check();
  await toCard();
  await expect(people).toHaveValue('nobody');
  await page.getByRole('link', { name: text.openNamed(photosText.number(1)) }).click();
  await expect(sheet(page)).toBeVisible();
  await people.selectOption('notAsked');
  await use.uncheck();
  await toCard();
  await expect(people).toHaveValue('notAsked');
  await expect(use).not.toBeChecked();
  await caption.fill('The packing bench');
  await expect
    .poll(async () => (await photosOf(opened))[0])
    .toMatchObject({ caption: 'The packing bench', people: 'notAsked', inDocuments: false });
});

/** How many pixels of the shown picture are near a colour. */
function pixelsLike(page: Page, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  return sheet(page)
    .locator('canvas')
    .first()
    .evaluate(
      (canvas, wanted) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        let count = 0;
        for (let at = 0; data && at < data.length; at += 4)
          if (wanted.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 12)) count += 1;
        return count;
      },
      [red, green, blue],
    );
}

test('zoomed in, a cover lies exactly where it is put; its undoing takes the confirmation back, also on another day', async ({
  otway,
}, info) => {
  const opened = await openBench(otway, await cameraPicture(otway, info));
  const { page } = otway;
  const box = await sheet(page).boundingBox();
  if (!box) throw new Error('no picture');
  // The picture is 1,536 × 2,048; what is under the pointer stays there.
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.25);
  await page.mouse.wheel(0, -700);
  await expect(page.getByText(text.percent(100), { exact: true })).toBeHidden();
  await page.mouse.wheel(0, -700);
  await expect(page.getByText(text.percent(1600), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: text.tool.cover, exact: true }).click();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.25);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(1);
  const [mark] = (await layerOf(opened)).marks;
  if (mark?.kind !== 'cover') throw new Error('no cover');
  const [[x = 0, y = 0] = []] = mark.points;
  expect(Math.abs(x - 768)).toBeLessThan(8);
  expect(Math.abs(y - 512)).toBeLessThan(8);
  expect(mark.width).toBeLessThan(12);
  await page.screenshot({ path: info.outputPath('zoomed.png') });
  await otway.expectAccessible();

  // Keys: nearer and away again, and the whole picture.
  await sheet(page).focus();
  await page.keyboard.press('0');
  await expect(page.getByText(text.percent(100), { exact: true })).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.getByText(text.percent(150), { exact: true })).toBeVisible();
  await page.keyboard.press('-');
  await expect(page.getByRole('button', { name: text.zoomOut })).toBeDisabled();

  const people = page.getByLabel(photosText.people, { exact: true });
  await people.selectOption({ label: photosText.peopleNamed });
  const confirmed = page.getByRole('checkbox', { name: photosText.covered });
  await confirmed.check();
  await expect.poll(async () => (await photosOf(opened))[0]?.persons[0]?.covered).toBe(true);
  await draw(page, 'line', [0.1, 0.8], [0.9, 0.8]);
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(2);
  await saved(page);

  await page.reload();
  await goToPhotos(otway);
  await page.getByRole('link', { name: text.openNamed(photosText.number(1)) }).click();
  await page.getByRole('button', { name: text.undo, exact: true }).click();
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(1);
  await expect(confirmed).toBeChecked();
  await page.getByRole('button', { name: text.undo, exact: true }).click();
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(0);
  await expect(confirmed).not.toBeChecked();
  await draw(page, 'arrow', [0.2, 0.2], [0.5, 0.4]);
  await page.getByRole('button', { name: text.turnLeft }).click();
  await page.getByRole('button', { name: text.restore }).click();
  await expect.poll(async () => layerOf(opened)).toEqual(emptyLayer);
  await expect(page.getByRole('button', { name: text.restore })).toBeDisabled();
  await page.getByRole('button', { name: text.undo, exact: true }).click();
  await expect.poll(async () => layerOf(opened)).toMatchObject({ turn: 3, marks: [{ kind: 'arrow' }] });
  await expect.poll(async () => (await photosOf(opened))[0]?.persons[0]?.covered).toBe(false);
});

test('a mark is put, moved, stretched and deleted with keys alone', async ({ otway }, info) => {
  const opened = await openBench(otway, await cameraPicture(otway, info));
  const { page } = otway;
  await page.getByRole('button', { name: text.tool.line, exact: true }).press('Enter');
  await sheet(page).focus();
  await page.keyboard.press('Enter');
  const mark = page.getByRole('button', { name: text.numbered(text.mark.line, 1), exact: true });
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(1);
  const before = (await layerOf(opened)).marks[0];
  await mark.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  if (before?.kind !== 'line') throw new Error('no line');
  await expect
    .poll(async () => (await layerOf(opened)).marks[0])
    .toEqual({
      ...before,
      from: { x: before.from.x, y: before.from.y + 12 },
      to: { x: before.to.x + 6, y: before.to.y + 12 },
    });
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await layerOf(opened)).marks).toEqual([]);
});

test('marks are there again after the program was killed in the middle', async ({ otway }, info) => {
  const opened = await openBench(otway, await cameraPicture(otway, info));
  const { page } = otway;
  await draw(page, 'cover', [0.3, 0.3], [0.6, 0.4]);
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(1);
  const stored = await layerOf(opened);
  otway.app.process().kill('SIGKILL');
  await otway.startAgain();
  const again = await askThrough(otway.page);
  await again('vault.unlock', { passphrase });
  expect(await layerOf({ ...opened, ask: again })).toEqual(stored);
});

for (const [width, height, zoom, scheme] of [
  [1280, 800, 1, 'dark'],
  [1024, 768, 1, 'light'],
  [1280, 800, 2, 'light'],
] as const)
  test(`at ${width} × ${height}, zoomed ${zoom} times, ${scheme}, everything is in reach of a finger`, async ({
    otway,
  }, info) => {
    const { page } = otway;
    await page.emulateMedia({ colorScheme: scheme });
    const opened = await openBench(otway, await cameraPicture(otway, info));
    await resize(otway, width, height, zoom);
    await draw(page, 'cover', [0.3, 0.3], [0.6, 0.4]);
    await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(1);
    await saved(page);
    expect(await cutOff(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await otway.expectAccessible();
    await page.screenshot({ path: info.outputPath('bench.png') });
  });
