/**
 * Types into any form of the app by the words on screen, and reads it back. What a form should hold is written as a list of
 * questions and answers, so that a test can fill it in once and look for all of it again later.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** What is typed or chosen: words, one or several options, an empty answer, or the items of a repeated group. */
export type Typed =
  | string
  | readonly string[]
  | { readonly none: string }
  | { readonly value: string | readonly string[]; readonly from: string }
  | { readonly items: readonly Answers[] };
export type Answers = readonly (readonly [question: string, answer: Typed])[];

/** The answers of one section of a form, in the order in which the form asks. */
export interface FilledSection {
  readonly section: string;
  readonly answers: Answers;
}

/** Goes to a section by the list at the side, or by the box that stands for it where there is no room. */
export async function openSection(page: Page, title: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Sections' });
  const button = rail
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) })
    .getByRole('button');
  const box = rail.getByRole('combobox');
  await expect(button.or(box).first()).toBeVisible();
  if (await box.isVisible()) {
    const option = await box
      .locator('option', { hasText: new RegExp(`^${escaped(title)} \\(`) })
      .textContent();
    await box.selectOption({ label: option ?? '' });
  } else await button.click();
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

/** Fills sections of the form on screen and waits until all of it is saved. */
export async function fillSections(page: Page, sections: readonly FilledSection[]): Promise<void> {
  for (const { section, answers } of sections) {
    await openSection(page, section);
    await fillAnswers(page.getByRole('main'), answers);
  }
  await expectSaved(page);
}

/** Looks for every answer of these sections in the form on screen. */
export async function expectSections(page: Page, sections: readonly FilledSection[]): Promise<void> {
  for (const { section, answers } of sections) {
    await openSection(page, section);
    await expectAnswers(page.getByRole('main'), answers);
  }
}

export async function fillAnswers(scope: Locator, answers: Answers): Promise<void> {
  for (const [question, typed] of answers) await fillField(scope, question, typed);
}

export async function expectAnswers(scope: Locator, answers: Answers): Promise<void> {
  for (const [question, typed] of answers) await expectField(scope, question, typed);
}

/** Waits until the form says that it is saved. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('main').locator('[role=status][data-state]').first()).toHaveAttribute(
    'data-state',
    'saved',
  );
}

/** Answers one question as a user would: types, ticks, or chooses. */
export async function fillField(scope: Locator, question: string, typed: Typed): Promise<void> {
  if (isList(typed) || typeof typed === 'string') return fillControl(scope, question, typed);
  if ('none' in typed) {
    await scope.getByRole('button', { name: `No answer for: ${question}`, exact: true }).click();
    await scope.page().getByRole('menuitem', { name: typed.none, exact: true }).click();
    return;
  }
  if ('items' in typed) {
    for (const answers of typed.items) await fillAnswers(await addItem(scope, question), answers);
    return;
  }
  await fillControl(scope, question, typed.value);
  await source(scope, question).selectOption({ label: typed.from });
}

/** Adds an item to a repeated group and returns its place. */
export async function addItem(scope: Locator, group: string): Promise<Locator> {
  const region = groupOf(scope, group);
  const items = itemsOf(region);
  const before = await items.count();
  // A group inside an item has such a button too, above this one.
  await region
    .getByRole('button', { name: /^Add an? / })
    .last()
    .click();
  await expect(items).toHaveCount(before + 1);
  return items.nth(before);
}

async function fillControl(
  scope: Locator,
  question: string,
  typed: string | readonly string[],
): Promise<void> {
  const control = controlsOf(scope, question);
  if (!isList(typed)) {
    await expect(control.textbox.or(control.select).or(control.radios).first()).toBeVisible();
    if (await control.radios.isVisible()) {
      await tick(control.radios.getByRole('radio', { name: typed, exact: true }));
    } else if (await control.select.isVisible()) await control.select.selectOption({ label: typed });
    else {
      await control.textbox.fill(typed);
      await control.textbox.blur();
    }
    return;
  }
  await expect(control.ticks.or(control.finder).first()).toBeVisible();
  for (const option of typed) {
    if (await control.finder.isVisible()) {
      await control.finder.fill(option);
      await scope
        .getByRole('group', { name: `Find and add: ${question}` })
        .getByRole('button', { name: option, exact: true })
        .click();
    } else await tick(control.ticks.getByRole('checkbox', { name: option, exact: true }));
  }
}

/** Clicks the words beside a button, as its own small box is not on screen. */
async function tick(button: Locator): Promise<void> {
  if (await button.isChecked()) return;
  await button.locator('xpath=ancestor::label').click();
  await expect(button).toBeChecked();
}

/** The whole button of a choice, words and all. */
export function optionOf(choices: Locator, words: string): Locator {
  return choices.locator('label').filter({ has: choices.page().getByText(words, { exact: true }) });
}

async function expectField(scope: Locator, question: string, typed: Typed): Promise<void> {
  if (isList(typed) || typeof typed === 'string') return expectControl(scope, question, typed);
  if ('none' in typed) {
    const field = scope
      .locator('[data-path]')
      .filter({ has: scope.page().getByRole('button', { name: `No answer for: ${question}`, exact: true }) });
    await expect(field.last()).toContainText(typed.none);
    return;
  }
  if ('items' in typed) {
    const items = itemsOf(groupOf(scope, question));
    await expect(items).toHaveCount(typed.items.length);
    for (const [index, answers] of typed.items.entries()) {
      const item = items.nth(index);
      const fold = item.locator('button[aria-expanded]').first();
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
      await expectAnswers(item, answers);
    }
    return;
  }
  await expectControl(scope, question, typed.value);
  await expect(source(scope, question).locator('option:checked')).toHaveText(typed.from);
}

async function expectControl(
  scope: Locator,
  question: string,
  typed: string | readonly string[],
): Promise<void> {
  const control = controlsOf(scope, question);
  if (!isList(typed)) {
    await expect(control.textbox.or(control.select).or(control.radios).first()).toBeVisible();
    if (await control.radios.isVisible()) {
      await expect(control.radios.getByRole('radio', { name: typed, exact: true })).toBeChecked();
    } else if (await control.select.isVisible()) {
      await expect(control.select.locator('option:checked')).toHaveText(typed);
    } else await expect(control.textbox).toHaveValue(typed);
    return;
  }
  await expect(control.ticks.or(control.finder).first()).toBeVisible();
  for (const option of typed) {
    if (await control.finder.isVisible()) {
      await expect(scope.getByRole('button', { name: `Take off: ${option}`, exact: true })).toBeVisible();
    } else await expect(control.ticks.getByRole('checkbox', { name: option, exact: true })).toBeChecked();
  }
}

function controlsOf(scope: Locator, question: string) {
  const named = { name: question, exact: true };
  return {
    textbox: scope.getByRole('textbox', named),
    select: scope.getByRole('combobox', named),
    radios: scope.getByRole('radiogroup', named),
    ticks: scope.getByRole('group', named),
    finder: scope.getByRole('textbox', { name: `Find and add: ${question}`, exact: true }),
  };
}

function source(scope: Locator, question: string): Locator {
  return scope.getByRole('combobox', { name: `Where the answer to “${question}” came from`, exact: true });
}

function groupOf(scope: Locator, group: string): Locator {
  return scope.getByRole('group', { name: group, exact: true });
}

function itemsOf(region: Locator): Locator {
  return region.locator('> ol > [data-item]');
}

function isList(typed: Typed): typed is readonly string[] {
  return Array.isArray(typed);
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
