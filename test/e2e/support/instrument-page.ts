/**
 * The room of instruments and the screen of one of them. Typical test:
 *
 *   const page = await openInstrument(otway, 'painRating');
 *   await page.fill([['Pain now, from 0 to 10', '6']]);
 *   await page.expectHeadline('6 out of 10');
 *   await page.expectBand('Moderate');
 *   await page.expectSameAsCommand();
 */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Field } from '../../../shared/assessments/fields.ts';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import type { InstrumentKind } from '../../../shared/domain/records.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { instrumentRoomText as roomText } from '../../../shared/text/instruments/room.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { run, startScoreThroughNpm } from '../../integration/score/command.ts';
import type { OtwayApp } from './app.ts';
import { openRoom } from './case-pages.ts';
import { type Desk, openDesk, openRoom as openFirstRoom } from './desk.ts';
import { type Answers, expectSaved, fillField, openSection } from './forms.ts';

/** A vault with one case, and this instrument started in it. */
export async function openInstrument(
  otway: OtwayApp,
  kind: InstrumentKind,
): Promise<InstrumentPage & { readonly desk: Desk }> {
  const desk = await openDesk(otway);
  await openFirstRoom(otway.page, casesText.roomInstruments);
  return Object.assign(await startInstrument(otway.page, kind), { desk });
}

/** Starts another instrument in the open case. */
export async function addInstrument(page: Page, kind: InstrumentKind): Promise<InstrumentPage> {
  await openRoom(page, casesText.roomInstruments);
  return startInstrument(page, kind);
}

/** Starts an instrument from the room on screen. */
export async function startInstrument(page: Page, kind: InstrumentKind): Promise<InstrumentPage> {
  const { title } = instrumentForm(kind).declaration;
  await page
    .getByRole('region', { name: roomText.start })
    .getByRole('button', { name: title, exact: true })
    .click();
  return instrumentOnScreen(page, kind);
}

/** The instrument that is open already. */
export async function instrumentOnScreen(page: Page, kind: InstrumentKind): Promise<InstrumentPage> {
  const { title } = instrumentForm(kind).declaration;
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  await expect(page.getByRole('main').locator('[role=status][data-state]').first()).toBeAttached();
  return new InstrumentPage(page, kind);
}

export class InstrumentPage {
  readonly page: Page;
  /** The panel beside the questions. */
  readonly panel: Locator;
  private readonly kind: InstrumentKind;

  constructor(page: Page, kind: InstrumentKind) {
    this.page = page;
    this.kind = kind;
    this.panel = page.getByRole('region', { name: text.panel, exact: true });
  }

  /** Answers questions by their words, section by section where the form has them, and waits until all is saved. */
  async fill(answers: Answers): Promise<void> {
    for (const [question, typed] of answers) {
      await this.goToSectionOf(question);
      await fillField(this.page.getByRole('main'), question, typed);
    }
    await expectSaved(this.page);
  }

  /** One reading's part of the panel, by its id: `main`, `left`, `right`. */
  reading(id = 'main'): Locator {
    return this.panel.locator(`[data-reading=${JSON.stringify(id)}]`);
  }

  /** The large number with its unit, as `6 out of 10`. */
  async expectHeadline(words: string | RegExp, reading?: string): Promise<void> {
    await expect(this.reading(reading).locator('[data-headline]')).toContainText(words);
  }

  async expectBand(words: string | RegExp, reading?: string): Promise<void> {
    await expect(this.reading(reading).locator('[data-band]')).toContainText(words);
  }

  /** Nothing is scored, and each of these answers is named as still needed. */
  async expectMissing(labels: readonly string[], reading?: string): Promise<void> {
    await expect(this.reading(reading).locator('[data-headline]')).toBeHidden();
    const missing = this.reading(reading).locator('[data-missing]');
    for (const label of labels) await expect(missing.getByRole('button', { name: label })).toBeAttached();
  }

  /** Every result on screen, as the panel shows it for checking. */
  async checks(): Promise<readonly { readonly line: string; readonly result: string }[]> {
    await this.openCheck();
    const parts = this.panel.locator('[data-check]');
    await expect(parts.first()).toBeAttached();
    const all = await parts.all();
    return Promise.all(
      all.map(async (part) => ({
        line: (await part.locator('[data-line]').textContent()) ?? '',
        result: (await part.locator('[data-result]').textContent()) ?? '',
      })),
    );
  }

  /**
   * Gives each line that the panel shows to the real `score` command and compares what comes back, digit by digit.
   * @param readings how many results there are to be
   */
  async expectSameAsCommand(readings = 1): Promise<void> {
    await this.openCheck();
    await expect(this.panel.locator('[data-check]')).toHaveCount(readings);
    const checks = await this.checks();
    const lines = checks.map(({ line }) => `${line}\n`).join('');
    const { status, answers, errors } = await run(startScoreThroughNpm(), lines);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(answers.map((answer) => JSON.parse(answer))).toMatchObject(
      checks.map(({ line, result }) => ({
        id: JSON.parse(line).id,
        ok: true,
        instrument: JSON.parse(line).instrument,
        result: JSON.parse(result),
      })),
    );
  }

  private async openCheck(): Promise<void> {
    const check = this.panel
      .locator('details')
      .filter({ has: this.page.getByText(text.check, { exact: true }) });
    await expect(check).toHaveCount(1);
    if ((await check.getAttribute('open')) === null) await check.locator('summary').click();
  }

  /** Where the form shows one section at a time, goes to the one that asks this. */
  private async goToSectionOf(question: string): Promise<void> {
    if ((await this.page.getByRole('navigation', { name: 'Sections' }).count()) === 0) return;
    const { sections } = instrumentForm(this.kind).declaration;
    const section = sections.find(({ fields }) => fields.some((field) => asks(field, question)));
    if (section === undefined) throw new Error(`no section asks “${question}”`);
    if (!(await this.page.getByRole('heading', { level: 2, name: section.title, exact: true }).isVisible()))
      await openSection(this.page, section.title);
  }
}

function asks(field: Field, question: string): boolean {
  return (
    field.label === question || (field.kind === 'group' && field.fields.some((one) => asks(one, question)))
  );
}
