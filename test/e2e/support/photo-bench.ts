import type { Locator, Page } from '@playwright/test';
import type { PhotoSummary } from '../../../shared/domain/practitioner';
import type { Layer } from '../../../shared/photos/layer';
import { casesText } from '../../../shared/text/cases';
import { photoBenchText as text } from '../../../shared/text/photo-bench';
import { photosText } from '../../../shared/text/photos';
import { expect, type OtwayApp } from './app';
import type { Desk } from './desk';
import { choose, openPhotos, openPhotosOfAnalysis } from './photos';

/** A photo of one task, opened at the bench. */
export async function openBench(otway: OtwayApp, file: string): Promise<Desk & { photoId: string }> {
  const desk = await openPhotos(otway);
  await choose(otway, file);
  const [photo] = await photosOf(desk);
  if (!photo) throw new Error('the photo was not added');
  await openFirstPhoto(otway.page);
  return { ...desk, photoId: photo.id };
}

async function openFirstPhoto(page: Page): Promise<void> {
  await page.getByRole('link', { name: text.openNamed(photosText.number(1)) }).click();
  await expect(page.getByRole('heading', { name: text.title })).toBeVisible();
  await expect(sheet(page)).toBeVisible();
}

/** From anywhere in the case back to the photo at the bench. */
export async function reopenBench(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parts of the case' })
    .getByRole('link', { name: casesText.roomVisits })
    .click();
  await openPhotosOfAnalysis(page);
  await openFirstPhoto(page);
}

export const sheet = (page: Page): Locator => page.getByRole('region', { name: text.sheet });
export const photosOf = async ({ ask, caseId }: Desk) => {
  await expect.poll(async () => (await ask<PhotoSummary[]>('photos.list', { caseId })).length).toBe(1);
  return ask<PhotoSummary[]>('photos.list', { caseId });
};
export const layerOf = async ({ ask, photoId }: Desk & { photoId: string }) =>
  (await ask<{ layer: Layer }>('photos.layer', { photoId })).layer;

/** Takes a tool and drags it across the picture; places are shares of the shown picture. */
export async function draw(
  page: Page,
  tool: keyof typeof text.tool,
  ...places: [number, number][]
): Promise<void> {
  await page.getByRole('button', { name: text.tool[tool], exact: true }).click();
  await sheet(page).scrollIntoViewIfNeeded();
  const box = await sheet(page).boundingBox();
  if (!box) throw new Error('no picture');
  const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  const [first, ...rest] = places;
  if (!first) return;
  await page.mouse.move(...at(first));
  await page.mouse.down();
  for (const place of rest) await page.mouse.move(...at(place), { steps: 6 });
  await page.mouse.up();
}

/** Waits until the marks and the copy for documents are in the vault. */
export const saved = (page: Page) => expect(page.getByText(text.saved)).toBeVisible();
