/**
 * Drives the built app as a user would. Typical test:
 *
 *   import { expect, test } from './support/app';
 *
 *   test('…', async ({ otway }) => {
 *     await otway.page.getByRole('button', { name: '…' }).click();
 *     await otway.expectAccessible();
 *     await otway.relaunch();
 *   });
 *
 * Each test gets its own user-data folder, removed afterwards, and fails if the page logged an error.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test';

export { expect };

const projectFolder = path.resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** Where the app keeps its data; a fresh temporary folder by default. */
  userData?: string;
  /** Further command-line arguments for the app. */
  args?: string[];
  /** Environment variables set on top of this process's own. */
  environment?: Record<string, string>;
}

export class OtwayApp {
  /** The window opened last. Locking may replace the window, so read it anew after a lock. */
  page!: Page;
  app!: ElectronApplication;
  /** Errors that pages logged or threw. A test that provokes one on purpose empties this list. */
  readonly problems: string[] = [];

  readonly userData: string;
  private readonly options: LaunchOptions;
  private readonly ownsUserData: boolean;

  private constructor(userData: string, options: LaunchOptions) {
    this.userData = userData;
    this.options = options;
    this.ownsUserData = options.userData === undefined;
  }

  /** Starts the app and waits for its first window. */
  static async launch(options: LaunchOptions = {}): Promise<OtwayApp> {
    const userData = options.userData ?? (await mkdtemp(path.join(os.tmpdir(), 'otway-e2e-')));
    const otway = new OtwayApp(userData, options);
    await otway.start();
    return otway;
  }

  /** Closes the app and starts it again on the same data. */
  async relaunch(): Promise<void> {
    await this.app.close();
    await this.start();
  }

  /** Starts the app again on the same data, after it ended in some other way. */
  async startAgain(): Promise<void> {
    await this.start();
  }

  /** Closes the app; removes its data if they were made for this launch. */
  async close(): Promise<void> {
    await this.app.close().catch(() => undefined);
    if (this.ownsUserData) await rm(this.userData, { recursive: true, force: true, maxRetries: 5 });
  }

  /** From now on every "save as" dialog answers with this file; null means cancelled. */
  async answerSaveDialog(filePath: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        const names: unknown[] = Reflect.get(dialog, 'namesOffered') ?? [];
        names.push(Object(given.at(-1)).defaultPath);
        Reflect.set(dialog, 'namesOffered', names);
        return { canceled: chosen === null, filePath: chosen ?? '' };
      };
    }, filePath);
  }

  /** The file names that the "save as" dialogs answered so far began with. */
  async namesOffered(): Promise<string[]> {
    const offered = await this.app.evaluate(
      ({ dialog }): unknown => Reflect.get(dialog, 'namesOffered') ?? [],
    );
    return Array.isArray(offered) ? offered.map((name) => path.basename(String(name))) : [];
  }

  /** From now on every "open" dialog answers with these files or folders; an empty list means cancelled. */
  async answerOpenDialog(filePaths: string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: chosen });
    }, filePaths);
  }

  /** Fails on any accessibility violation that axe finds on the current screen. */
  async expectAccessible(): Promise<void> {
    expect(await this.accessibilityViolations()).toEqual([]);
  }

  /** Every accessibility violation that axe finds on the current screen, in words. */
  async accessibilityViolations(): Promise<string[]> {
    await this.settle();
    // Electron offers no second page to run axe in, hence legacy mode.
    const result = await new AxeBuilder({ page: this.page }).setLegacyMode(true).analyze();
    return result.violations.map(
      (violation) =>
        `${violation.id}: ${violation.help} (${violation.nodes.map((node) => node.target.join(' ')).join('; ')})`,
    );
  }

  /** Waits until transitions have ended, so that colours and positions are final. */
  async settle(): Promise<void> {
    await this.page.evaluate(async () => {
      const finite = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(finite.map((animation) => animation.finished));
    });
  }

  private async start(): Promise<void> {
    this.app = await electron.launch({
      args: [projectFolder, `--user-data-dir=${this.userData}`, ...(this.options.args ?? [])],
      cwd: projectFolder,
      env: { ...definedOnly(process.env), ...this.options.environment },
    });
    this.app.on('window', (page) => this.watch(page));
    this.watch(await this.app.firstWindow());
  }

  private watch(page: Page): void {
    if (this.page === page) return;
    this.page = page;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RENDERER_URL',
  );
  return Object.fromEntries(entries);
}

export const test = base.extend<{ otway: OtwayApp }>({
  // Playwright reads the names of the fixtures used from this pattern, even when there are none.
  // biome-ignore lint/correctness/noEmptyPattern: required by Playwright
  otway: async ({}, use) => {
    const otway = await OtwayApp.launch();
    try {
      await use(otway);
      expect(otway.problems, 'errors that the page logged').toEqual([]);
    } finally {
      await otway.close();
    }
  },
});
