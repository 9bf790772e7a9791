import { expect, type Page } from '@playwright/test';
import type { OtwayApp } from './app.ts';

/** Sets the size of the page in CSS pixels at zoom 1, then zooms. */
export async function resize(otway: OtwayApp, width: number, height: number, zoom: number): Promise<void> {
  await otway.app.evaluate(
    ({ BrowserWindow }, [w, h, z]) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(w, h);
      window?.webContents.setZoomFactor(z);
    },
    [width, height, zoom] as const,
  );
  await expect.poll(() => otway.page.evaluate(() => window.innerWidth)).toBe(width / zoom);
}

/** Elements that reach past the right edge of the window, where nobody could scroll to them. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const hidden = box.width <= 1 || getComputedStyle(element).visibility === 'hidden';
        return !hidden && box.right > document.documentElement.clientWidth + 1;
      })
      .map((element) => element.className || element.tagName),
  );
}
