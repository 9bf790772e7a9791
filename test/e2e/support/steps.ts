import { expect } from '@playwright/test';
import { casesText } from '../../../shared/text/cases';
import { shellText } from '../../../shared/text/shell';
import type { OtwayApp } from './app';

/** What a user does on the way to the work, through the window alone. */

/** Opens a new case and waits for its overview. `birthDate` as typed. */
export async function openNewCase(otway: OtwayApp, clientName: string, birthDate: string): Promise<void> {
  const { page } = otway;
  await page.getByRole('link', { name: casesText.newCase }).first().click();
  await page.getByLabel(casesText.clientName).fill(clientName);
  await page.getByLabel(casesText.birthDate).fill(birthDate);
  await page.getByRole('button', { name: casesText.open, exact: true }).click();
  await expect(page.getByRole('heading', { name: casesText.overviewTitle })).toBeVisible();
}

/** Opens a case from the case list. */
export async function openCase(otway: OtwayApp, clientName: string): Promise<void> {
  const { page } = otway;
  await page.getByRole('link', { name: shellText.cases, exact: true }).click();
  await page.getByRole('link', { name: clientName }).first().click();
  await expect(page.getByRole('heading', { name: casesText.overviewTitle })).toBeVisible();
}

/** Goes to a part of the open case. */
export async function goToRoom(otway: OtwayApp, room: string): Promise<void> {
  const rooms = otway.page.getByRole('navigation', { name: casesText.caseRooms });
  await rooms.getByRole('link', { name: room, exact: true }).click();
}

/** Waits until the form on screen says that everything typed is saved. */
export async function expectSaved(otway: OtwayApp): Promise<void> {
  await expect(otway.page.locator('[role="status"][data-state="saved"]').first()).toBeVisible();
}
