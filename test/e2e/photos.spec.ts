import { open, truncate, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import type { PhotoSummary } from '../../shared/domain/practitioner';
import { casesText } from '../../shared/text/cases';
import { photosText } from '../../shared/text/photos';
import { shellText } from '../../shared/text/shell';
import { visitText } from '../../shared/text/visit';
import { expect, type OtwayApp, test } from './support/app';
import { addRecord, type Desk, given, openDesk, openRoom } from './support/desk';
import { drawPicture } from './support/pictures';

/** A case with an analysis of one task, and the window at its photos. */
async function openPhotos(otway: OtwayApp): Promise<Desk> {
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

async function goToPhotos(otway: OtwayApp): Promise<void> {
  const { page } = otway;
  await openRoom(page, casesText.roomVisits);
  await page.getByRole('link', { name: visitText.analysisTitle }).click();
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^Photos/ })
    .click();
  await expect(page.getByRole('button', { name: photosText.add, exact: true })).toBeVisible();
}

async function choose(otway: OtwayApp, files: string | string[]): Promise<void> {
  const choosing = otway.page.waitForEvent('filechooser');
  await otway.page.getByRole('button', { name: photosText.add, exact: true }).click();
  await (await choosing).setFiles(files);
}

/** A JPEG with the metadata of a camera: turned a quarter, a maker's note that must never be stored. */
async function cameraPicture(otway: OtwayApp, info: TestInfo): Promise<string> {
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

test('a photo is turned, made smaller and stripped; its words are kept; it can be removed and brought back', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openPhotos(otway);
  const { page } = otway;
  await choose(otway, await cameraPicture(otway, info));
  const photo = page.getByRole('main').getByRole('figure');
  await expect(photo).toHaveCount(1);
  const [stored] = await ask<PhotoSummary[]>('photos.list', { caseId });
  expect(stored).toMatchObject({ width: 1536, height: 2048 });
  const bytes = Buffer.from(await ask<Uint8Array>('photos.bytes', { photoId: stored?.id }));
  expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(bytes.includes('Exif')).toBe(false);
  expect(bytes.includes('PLANTED')).toBe(false);

  await photo.getByLabel(photosText.caption, { exact: true }).fill('The top shelf of the cage, at 1,650 mm');
  await photo.getByLabel(photosText.task, { exact: true }).selectOption({ label: 'load the cage' });
  await photo.getByRole('checkbox', { name: photosText.inDocuments }).check();
  await photo
    .getByLabel(photosText.people, { exact: true })
    .selectOption({ label: photosText.peopleOption.notAgreed });
  await expect(photo.getByText(photosText.inDocumentsBlocked)).toBeVisible();
  await otway.expectAccessible();
  await expect
    .poll(async () => (await ask<PhotoSummary[]>('photos.list', { caseId }))[0])
    .toMatchObject({
      caption: 'The top shelf of the cage, at 1,650 mm',
      people: 'notAgreed',
      itemId: 'cage',
    });

  await page.reload();
  await goToPhotos(otway);
  await expect(photo.getByLabel(photosText.caption, { exact: true })).toHaveValue(/1,650 mm/);
  await expect(photo.locator('img')).toHaveAttribute('alt', /1,650 mm/);
  await photo.getByRole('button', { name: photosText.removeNamed(photosText.number(1)) }).click();
  await expect(photo).toHaveCount(0);
  await page
    .getByRole('region', { name: shellText.notifications })
    .getByRole('button', { name: shellText.undo })
    .click();
  await expect(photo).toHaveCount(1);
});

test('what is no picture, too large or a bomb is refused by name, and the others are taken', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openPhotos(otway);
  const { page } = otway;
  const good = await cameraPicture(otway, info);
  const huge = info.outputPath('huge.jpg');
  await writeFile(huge, Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'));
  await truncate(huge, 200 * 1024 * 1024);
  const bomb = info.outputPath('bomb.png');
  await writeFile(bomb, pngHeader(50_000, 50_000));
  const words = info.outputPath('notes.jpg');
  await writeFile(words, 'This is a letter, not a picture.');

  const started = Date.now();
  await choose(otway, [huge, bomb, words, good]);
  const refused = page.getByRole('alert').filter({ hasText: photosText.failedFor('huge.jpg') });
  await expect(refused).toContainText('50 MB');
  await expect(refused).toContainText(photosText.failedFor('bomb.png'));
  await expect(refused).toContainText('megapixels');
  await expect(refused).toContainText(photosText.failedFor('notes.jpg'));
  // Reading and decoding 200 MB would take far longer than reading four headers.
  expect(Date.now() - started).toBeLessThan(15_000);
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(1);
  expect(await ask<PhotoSummary[]>('photos.list', { caseId })).toHaveLength(1);
  await otway.expectAccessible();
  await refused.getByRole('button', { name: shellText.dismiss }).click();
  await expect(refused).toBeHidden();
});

test('a picture that breaks off is refused and nothing is stored', async ({ otway }, info) => {
  const { ask, caseId } = await openPhotos(otway);
  const file = info.outputPath('broken.png');
  await writeFile(file, pngHeader(800, 600));
  const handle = await open(file, 'a');
  await handle.write(Buffer.alloc(2000, 7));
  await handle.close();
  await choose(otway, file);
  await expect(otway.page.getByRole('alert').filter({ hasText: 'broken.png' })).toBeVisible();
  expect(await ask<PhotoSummary[]>('photos.list', { caseId })).toHaveLength(0);
});

/** The first bytes of a PNG that says it has this many pixels. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return Buffer.concat([header, Buffer.alloc(64)]);
}
