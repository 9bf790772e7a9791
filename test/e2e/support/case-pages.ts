/** The screens of a case. */
import { expect, type Page } from '@playwright/test';
import { assessmentRooms } from '../../../renderer/features/cases/case-rooms.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { type Answers, expectAnswers, expectSaved, fillAnswers } from './forms.ts';

/** Makes a case from the list of cases; ends on its overview. */
export async function newCase(
  page: Page,
  client: { readonly name: string; readonly birthDate: string },
): Promise<void> {
  await page
    .getByRole('link', { name: text.newCase })
    .or(page.getByRole('button', { name: text.newCase }))
    .first()
    .click();
  await page.getByRole('textbox', { name: text.clientName }).fill(client.name);
  await page.getByRole('textbox', { name: text.birthDate }).fill(client.birthDate);
  await page.getByRole('button', { name: text.open, exact: true }).click();
  await expect(page.getByRole('navigation', { name: text.caseRooms })).toBeVisible();
}

/** Opens a case from the list of cases. */
export async function openCase(page: Page, clientName: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: clientName }).click();
  await expect(page.getByRole('navigation', { name: text.caseRooms })).toBeVisible();
}

/** Goes to a part of the open case and waits for its page. */
export async function openRoom(page: Page, room: string): Promise<void> {
  await goToRoom(page, room);
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: room })).toBeVisible();
}

const assessments: ReadonlySet<string> = new Set(assessmentRooms.map(({ label }) => label));

/** Goes to a part of the open case, by the rows of rooms or by the menu that stands for them; an assessment by way of the assessments. */
export async function goToRoom(page: Page, room: string): Promise<void> {
  const rooms = page.getByRole('navigation', { name: text.caseRooms });
  const link = (name: string) => rooms.getByRole('link', { name, exact: true });
  const menu = rooms.getByRole('button');
  await expect(menu.or(link(text.roomOverview))).toBeVisible();
  if (await menu.isVisible()) {
    await menu.click();
    await page.getByRole('menuitem', { name: room, exact: true }).click();
    return;
  }
  if (assessments.has(room)) await link(text.roomAssessments).click();
  await link(room).click();
}

/** Records a consent and returns to the list. */
export async function recordConsent(page: Page, answers: Answers): Promise<void> {
  await openRoom(page, text.roomConsents);
  await page.getByRole('button', { name: text.consentNew }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.consentTitle })).toBeVisible();
  await fillAnswers(page.getByRole('main'), answers);
  await expectSaved(page);
}

/** Opens the consent whose line in the list begins so, and looks for its answers. */
export async function expectConsent(page: Page, title: string, answers: Answers): Promise<void> {
  await openRoom(page, text.roomConsents);
  await page.getByRole('main').getByRole('listitem').filter({ hasText: title }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: text.consentTitle })).toBeVisible();
  await expectAnswers(page.getByRole('main'), answers);
}

/** Opens the case's only note and looks for its words. */
export async function expectNote(page: Page, words: string): Promise<void> {
  await openRoom(page, text.roomNotes);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Note, / })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: text.noteTitle })).toBeVisible();
  await expectAnswers(page.getByRole('main'), [['Note', words]]);
}
