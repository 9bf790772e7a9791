import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { casesText } from '../../../shared/text/cases';
import { photosText } from '../../../shared/text/photos';
import { visitText } from '../../../shared/text/visit';
import { expect, type OtwayApp } from './app';
import { addRecord, type Desk, given, openDesk, openRoom } from './desk';
import { drawPicture } from './pictures';

/** A case with an analysis of one task, and the window at its photos. */
export async function openPhotos(otway: OtwayApp): Promise<Desk> {
  const desk = await openDesk(otway, async (desk) => {
    const visit = await addRecord(desk, 'visit', null, [given('date', '2026-11-20')]);
    await addRecord(desk, 'activityAnalysis', visit, [
      given('tasks', ['cage']),
      given('tasks.cage.name', 'load the cage'),
    ]);
  });
  await goToPhotos(otway);
  return desk;
}

export async function goToPhotos(otway: OtwayApp): Promise<void> {
  await openRoom(otway.page, casesText.roomVisits);
  await openPhotosOfAnalysis(otway.page);
}

/** From the visits of the case to the photos of the analysis. */
export async function openPhotosOfAnalysis(page: Page): Promise<void> {
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^Photos/ })
    .click();
  await expect(page.getByRole('button', { name: photosText.add, exact: true })).toBeVisible();
}

export async function choose(otway: OtwayApp, files: string | string[]): Promise<void> {
  const choosing = otway.page.waitForEvent('filechooser');
  await otway.page.getByRole('button', { name: photosText.add, exact: true }).click();
  await (await choosing).setFiles(files);
}

/** A JPEG with the metadata of a camera: turned a quarter, a maker's note that must never be stored. */
export async function cameraPicture(otway: OtwayApp, info: TestInfo): Promise<string> {
  const jpeg = await drawPicture(otway.page, 'cage');
  const tiff = Buffer.concat([
    Buffer.from('4d4d002a00000008', 'hex'),
    // Two entries: orientation 6, and a description that lies after the table.
    Buffer.from('0002', 'hex'),
    Buffer.from('011200030000000100060000', 'hex'),
    Buffer.from('010e00020000001900000026', 'hex'),
    Buffer.from('00000000', 'hex'),
    Buffer.from('PLANTED-PLACE-51.5N-0.12W\0', 'latin1'),
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  const picture = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from('ffe1', 'hex'),
    length,
    body,
    jpeg.subarray(2),
  ]);
  const file = info.outputPath('IMG 2041.jpg');
  await writeFile(file, picture);
  return file;
}
