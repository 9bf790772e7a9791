import { expect, type Locator, type Page } from '@playwright/test';

/** Seconds that a person needs for a tap on glass and for a key. */
const secondsPerTap = 1.2;
const secondsPerKey = 0.3;
/** How far one swipe moves a page, in CSS pixels. */
const swipe = 500;

/**
 * A person at a touch screen: does what a test asks and counts it. A swipe to bring something on screen counts as a tap for each 500
 * pixels. Waiting is the real time from wanting to tap until the app has taken the tap.
 */
export class Fingers {
  taps = 0;
  swipes = 0;
  keys = 0;
  private waited = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(target: Locator): Promise<void> {
    const wanted = performance.now();
    await expect(target).toBeVisible();
    await this.reach(target);
    await target.click();
    this.taps += 1;
    this.waited += performance.now() - wanted;
  }

  /** Types at the cursor. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.keys += 1;
  }

  /** Real seconds of waiting for the app so far. */
  get waiting(): number {
    return this.waited / 1000;
  }

  /** Seconds in all: taps, swipes, keys and waiting. */
  get seconds(): number {
    return (this.taps + this.swipes) * secondsPerTap + this.keys * secondsPerKey + this.waiting;
  }

  private async reach(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    const height = await this.page.evaluate(() => window.innerHeight);
    // The tools at the foot and the bar at the head hide some of the window.
    if (box === null || (box.y >= 130 && box.y + box.height <= height - 70)) return;
    const away = box.y < 130 ? 130 - box.y : box.y + box.height - (height - 70);
    const whole = await this.page.evaluate(() => 'wholePage' in document.documentElement.dataset);
    if (whole && box.y >= 0 && box.y + box.height <= height) return;
    this.swipes += Math.ceil(away / swipe);
  }
}
