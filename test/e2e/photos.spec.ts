import { open, truncate, writeFile } from 'node:fs/promises';
import type { PhotoSummary } from '../../shared/domain/practitioner';
import { photosText } from '../../shared/text/photos';
import { picturesText } from '../../shared/text/pictures';
import { shellText } from '../../shared/text/shell';
import { cmykJpeg, heicHead } from '../fixtures/pictures';
import { expect, test } from './support/app';
import { cameraPicture, choose, goToPhotos, openPhotos } from './support/photos';

test('a photo is turned, made smaller and stripped; its words are kept; it can be removed and brought back', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openPhotos(otway);
  const { page } = otway;
  await choose(otway, await cameraPicture(otway, info));
  const photo = page.getByRole('main').getByRole('figure');
  await expect(photo).toHaveCount(1);
  const [stored] = await ask<PhotoSummary[]>('photos.list', { caseId });
  expect(stored).toMatchObject({ width: 1536, height: 2048, inDocuments: false });
  await expect(page.getByRole('main').getByText(photosText.added(1))).toBeVisible();
  const bytes = Buffer.from(await ask<Uint8Array>('photos.bytes', { photoId: stored?.id }));
  expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(bytes.includes('Exif')).toBe(false);
  expect(bytes.includes('PLANTED')).toBe(false);

  await photo.getByLabel(photosText.caption, { exact: true }).fill('The top shelf of the cage, at 1,650 mm');
  await photo.getByLabel(photosText.task, { exact: true }).selectOption({ label: 'load the cage' });
  await photo.getByRole('checkbox', { name: photosText.inDocuments }).check();
  await expect(photo.getByText(photosText.held.peopleNotSaid)).toBeVisible();
  await photo.getByLabel(photosText.people, { exact: true }).selectOption({ label: photosText.peopleNamed });
  await photo.getByLabel(photosText.personName, { exact: true }).fill('Rosa Diaz');
  await photo
    .getByLabel(photosText.consent, { exact: true })
    .selectOption({ label: photosText.consentOption.no });
  await expect(photo.getByText(photosText.held.notAgreed)).toBeVisible();
  const consent = photo.getByLabel(photosText.consent, { exact: true });
  await consent.selectOption({ label: photosText.consentOption.yes });
  await photo.getByLabel(photosText.personName, { exact: true }).fill('');
  await expect(photo.getByText(photosText.held.notNamed)).toBeVisible();
  await photo.getByLabel(photosText.personName, { exact: true }).fill('Rosa Diaz');
  await consent.selectOption({ label: photosText.consentOption.no });
  await expect(photo.getByRole('checkbox', { name: photosText.covered })).toBeDisabled();
  await otway.expectAccessible();
  await expect
    .poll(async () => (await ask<PhotoSummary[]>('photos.list', { caseId }))[0])
    .toMatchObject({
      caption: 'The top shelf of the cage, at 1,650 mm',
      people: 'notAgreed',
      persons: [{ name: 'Rosa Diaz', consent: 'no', covered: false }],
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

test('forty megapixels are made smaller, four inks become three colours, and HEIC is refused with what to do', async ({
  otway,
}, info) => {
  const { ask, caseId } = await openPhotos(otway);
  const { page } = otway;
  const large = info.outputPath('large.jpg');
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8000, 5000);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = '#406080';
    pen.fillRect(0, 0, 8000, 5000);
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })).arrayBuffer(),
    );
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  await writeFile(large, Buffer.from(base64, 'base64'));
  const inks = info.outputPath('inks.jpg');
  await writeFile(inks, cmykJpeg);
  const phone = info.outputPath('IMG_1.HEIC');
  await writeFile(phone, Buffer.concat([heicHead, Buffer.alloc(500)]));
  await choose(otway, [phone, large, inks]);
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(2, { timeout: 20_000 });
  await expect(page.getByRole('alert').filter({ hasText: picturesText.heic })).toBeVisible();
  const stored = await ask<PhotoSummary[]>('photos.list', { caseId });
  expect(stored.map(({ width, height }) => [width, height])).toEqual([
    [2048, 1280],
    [96, 64],
  ]);
  const bytes = Buffer.from(await ask<Uint8Array>('photos.bytes', { photoId: stored[1]?.id }));
  const [red = 0, green = 0, blue = 0] = await page.evaluate(async (text) => {
    const made = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([made], { type: 'image/jpeg' }));
    const pen = new OffscreenCanvas(96, 64).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    return [...(pen?.getImageData(48, 32, 1, 1).data ?? [])];
  }, bytes.toString('base64'));
  // Inks mean other shades on every paper; red stays red.
  expect(red).toBeGreaterThan(150);
  expect(Math.max(green, blue)).toBeLessThan(110);
});

/** The first bytes of a PNG that says it has this many pixels. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return Buffer.concat([header, Buffer.alloc(64)]);
}
