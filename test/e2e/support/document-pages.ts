/** The screens after the visit: findings, recommendations, documents. */
import { expect, type Locator, type Page } from '@playwright/test';
import { casesText } from '../../../shared/text/cases.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { findingsScreenText as findingsText } from '../../../shared/text/findings-screen.ts';
import { recommendationsText } from '../../../shared/text/recommendations.ts';
import type { OtwayApp } from './app.ts';
import { openRoom } from './case-pages.ts';
import { type Answers, expectAnswers, expectSaved, fillAnswers } from './forms.ts';

export type Kind = keyof typeof text.kinds;

/** Sets the only finding that says this aside, with a reason. */
export async function setFindingAside(page: Page, statement: string | RegExp, reason: string): Promise<void> {
  const finding = page.getByRole('article').filter({ hasText: statement });
  await finding.getByRole('button', { name: /^Set aside: / }).click();
  await finding.getByRole('textbox', { name: findingsText.reason }).fill(reason);
  await finding.getByRole('button', { name: findingsText.confirm, exact: true }).click();
  await expect(finding).toBeHidden();
}

/** Looks for a finding among those set aside, with its reason. */
export async function expectSetAside(page: Page, statement: string | RegExp, reason: string): Promise<void> {
  await page.getByRole('checkbox', { name: findingsText.showSetAside }).check();
  await expect(page.getByRole('article').filter({ hasText: statement })).toContainText(reason);
}

/** Takes the library's first suggestion that says this; gives its words. */
export async function takeSuggestion(page: Page, words: string | RegExp): Promise<string> {
  const suggestion = suggestions(page).getByRole('article').filter({ hasText: words }).first();
  const action = (await suggestion.getAttribute('aria-label')) ?? '';
  await suggestion.getByRole('button', { name: recommendationsText.addNamed(action) }).click();
  await expect(recommendation(page, action)).toBeVisible();
  await expect(suggestion).toContainText(recommendationsText.inList);
  return action;
}

/** Writes a recommendation of one's own and folds it. */
export async function writeRecommendation(page: Page, answers: Answers): Promise<void> {
  const cards = listed(page).getByRole('article');
  const before = await cards.count();
  await page.getByRole('button', { name: recommendationsText.own }).click();
  await expect(cards).toHaveCount(before + 1);
  await fillAnswers(cards.nth(before), answers);
  await expectSaved(page);
  await cards.nth(before).locator('button[aria-expanded=true]').first().click();
}

/** Opens a recommendation, fills in more of it, and folds it. */
export async function editRecommendation(page: Page, action: string, answers: Answers): Promise<void> {
  await openRecommendation(page, action);
  await fillAnswers(recommendation(page, action), answers);
  await expectSaved(page);
  await foldRecommendation(page, action);
}

export async function expectRecommendation(page: Page, action: string, answers: Answers): Promise<void> {
  await openRecommendation(page, action);
  await expectAnswers(recommendation(page, action), answers);
  await foldRecommendation(page, action);
}

async function openRecommendation(page: Page, action: string): Promise<void> {
  await recommendation(page, action)
    .getByRole('button', { name: recommendationsText.editNamed(action), exact: true })
    .click();
}

async function foldRecommendation(page: Page, action: string): Promise<void> {
  await recommendation(page, action)
    .getByRole('button', { name: recommendationsText.foldNamed(action), exact: true })
    .click();
}

function recommendation(page: Page, action: string): Locator {
  // Its name begins with its number.
  return listed(page)
    .getByRole('article')
    .filter({ has: page.getByText(action, { exact: true }) });
}

function listed(page: Page): Locator {
  return page.getByRole('region', { name: recommendationsText.list });
}

function suggestions(page: Page): Locator {
  return page.getByRole('region', { name: recommendationsText.suggestions });
}

/** Chooses a document on the documents screen. */
export async function chooseDocument(page: Page, kind: Kind): Promise<void> {
  await page.getByLabel(text.choose).selectOption({ label: text.kinds[kind] });
}

/** Shows a document as its printed pages. */
export async function openDocument(page: Page, kind: Kind): Promise<void> {
  await openRoom(page, casesText.roomDocuments);
  await chooseDocument(page, kind);
  await expectDrawn(page);
}

/** Waits until every page is drawn. */
export async function expectDrawn(page: Page): Promise<void> {
  const preview = page.getByRole('region', { name: text.pages });
  await expect(preview).not.toHaveAttribute('aria-busy');
  // Asked all at once: pages come and go while a shorter or longer document takes the place of the one before.
  const canvases = preview.locator('canvas');
  await expect
    .poll(() =>
      canvases.evaluateAll((all) => all.length > 0 && all.every((one) => one.dataset.drawn === 'true')),
    )
    .toBe(true);
}

/** Opens the sentence on the page that has these words, and gives its panel. */
export async function chooseSentence(page: Page, has: string | RegExp): Promise<Locator> {
  const name = typeof has === 'string' ? new RegExp(`^Rewrite: .*${has}`) : has;
  await page.getByRole('button', { name }).first().click();
  return page.getByRole('region', { name: text.sentence });
}

/** Replaces the sentence on the page that has these words. */
export async function rewriteSentence(page: Page, has: string | RegExp, by: string): Promise<void> {
  const panel = await chooseSentence(page, has);
  const before = await panel.getByRole('textbox', { name: text.edit }).inputValue();
  await panel.getByRole('textbox', { name: text.edit }).fill(by);
  await panel.getByRole('button', { name: text.keepWords }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: text.rewrite(before), exact: true })).toHaveCount(0);
  await expectDrawn(page);
}

/** Opens the list of what this reader will not see, and gives its lines. */
export async function withheldLines(page: Page): Promise<string[]> {
  const list = page
    .locator('details')
    .filter({ hasText: /withheld/ })
    .first();
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  return list.getByRole('listitem').allInnerTexts();
}

/** Says how a copy goes to its reader, why it leaves unsigned where it does, and that the client agreed to it. */
export async function sayHowItLeaves(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: text.release, exact: true });
  await panel.getByRole('combobox', { name: standingText.channel }).selectOption('secureEmail');
  const reason = panel.getByRole('textbox', { name: standingText.unsignedReason });
  if (await reason.isVisible()) await reason.fill('The meeting is today.');
  const agreed = panel.getByRole('checkbox', { name: /^The client agreed to this document/ });
  if (await agreed.isVisible()) await agreed.check();
}

export interface ReleaseTo {
  /** Words of the consent, where there are several. */
  readonly consent?: RegExp;
  readonly recipient?: string;
  readonly purpose?: string;
}

/** Fills in the release and asks for it; the system's dialog answers with this file. */
export async function release(otway: OtwayApp, file: string, to: ReleaseTo = {}): Promise<void> {
  const { page } = otway;
  await otway.answerSaveDialog(file);
  const panel = page.getByRole('region', { name: text.release, exact: true });
  if (to.consent !== undefined) {
    const choice = panel.getByRole('combobox', { name: text.consent });
    const label = await choice.locator('option', { hasText: to.consent }).first().textContent();
    await choice.selectOption({ label: label ?? '' });
  }
  if (to.recipient !== undefined)
    await panel.getByRole('textbox', { name: text.recipient }).fill(to.recipient);
  if (to.purpose !== undefined)
    await panel.getByRole('combobox', { name: text.purpose }).selectOption({ label: to.purpose });
  await sayHowItLeaves(page);
  await panel.getByRole('button', { name: text.releaseButton }).click();
}

/** Looks for the refusal and its reason. */
export async function expectRefused(page: Page, reason: string): Promise<void> {
  const panel = page.getByRole('region', { name: text.release, exact: true });
  await expect(panel.getByRole('alert')).toContainText(reason);
}

/** Waits until the release is done. */
export async function expectReleased(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: text.release, exact: true })).toContainText('Released.');
}

/** The lines of the ledger, newest as shown. */
export function ledger(page: Page): Locator {
  return page.getByRole('region', { name: text.ledger }).getByRole('listitem');
}
