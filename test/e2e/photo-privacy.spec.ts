import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { casesText } from '../../shared/text/cases';
import { documentFormatText } from '../../shared/text/document-format';
import { documentsScreenText } from '../../shared/text/documents-screen';
import { photoBenchText as text } from '../../shared/text/photo-bench';
import { photoDocumentsText } from '../../shared/text/photo-documents';
import { photosText } from '../../shared/text/photos';
import { DocxFile } from '../fixtures/documents/read-docx';
import { expect, type OtwayApp, test } from './support/app';
import { addRecord, given } from './support/desk';
import { sayHowItLeaves } from './support/document-pages';
import { metadataOf } from './support/pdf-files';
import { draw, layerOf, openBench, reopenBench, saved } from './support/photo-bench';
import { privatePicture, privatePlaces } from './support/pictures';

/** Where the picture was taken, as its camera wrote it. */
const planted = { latitude: '51.5237', artist: 'PLANTEDARTIST' };

/** The private picture with place, maker and a thumbnail of itself planted by exiftool. */
async function plantedPicture(otway: OtwayApp, folder: (name: string) => string): Promise<string> {
  const file = folder('IMG 0007.jpg');
  const thumbnail = folder('thumbnail.jpg');
  const jpeg = await privatePicture(otway.page);
  await writeFile(file, jpeg);
  await writeFile(thumbnail, jpeg.subarray(0, 30_000));
  execFileSync('exiftool', [
    '-q',
    '-overwrite_original',
    `-GPSLatitude=${planted.latitude}`,
    '-GPSLatitudeRef=N',
    '-GPSLongitude=0.1585',
    '-GPSLongitudeRef=W',
    `-Artist=${planted.artist}`,
    `-XMP-dc:Creator=${planted.artist}`,
    `-ThumbnailImage<=${thumbnail}`,
    file,
  ]);
  expect(tagsOf(file)).toMatch(/GPS Latitude/);
  expect(tagsOf(file)).toContain(planted.artist);
  return file;
}

function tagsOf(file: string): string {
  return execFileSync('exiftool', ['-a', '-G1', file], { encoding: 'latin1' });
}

/** How far the pixels of a JPEG are from one colour inside a place, and how many anywhere are magenta or green. */
function look(
  page: Page,
  jpeg: Buffer,
  place: readonly number[],
): Promise<{ unlike: number; telling: number }> {
  return page.evaluate(
    async ({ base64, at }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(bitmap, 0, 0);
      const pixels = (x: number, y: number, width: number, height: number) =>
        pen.getImageData(Math.round(x), Math.round(y), Math.round(width), Math.round(height)).data;
      const [left = 0, top = 0, right = 0, bottom = 0] = at;
      const { width, height } = bitmap;
      const inside = pixels(left * width, top * height, (right - left) * width, (bottom - top) * height);
      let unlike = 0;
      for (let index = 0; index < inside.length; index += 4)
        for (const part of [0, 1, 2]) unlike = Math.max(unlike, Math.abs((inside[index + part] ?? 0) - 0x1a));
      const all = pixels(0, 0, width, height);
      let telling = 0;
      for (let index = 0; index < all.length; index += 4) {
        const [red = 0, green = 0, blue = 0] = all.subarray(index, index + 3);
        if (Math.abs(red - green) > 60 && Math.abs(green - blue) > 60) telling += 1;
      }
      return { unlike, telling };
    },
    { base64: jpeg.toString('base64'), at: place },
  );
}

/** Paints over a place in strokes from side to side. */
async function cover(page: Page, [left, top, right, bottom]: readonly [number, number, number, number]) {
  const strokes: [number, number][] = [];
  for (let y = top; y < bottom + 0.04; y += 0.04) strokes.push([left - 0.01, y], [right + 0.01, y]);
  await draw(page, 'cover', ...strokes);
}

test('place, face and words on a screen are nowhere in the released file, and nobody uncovered gets that far', async ({
  otway,
}, info) => {
  test.slow();
  const file = await plantedPicture(otway, (name) => info.outputPath(name));
  const opened = await openBench(otway, file);
  const { page } = otway;
  await page.getByLabel(photosText.caption, { exact: true }).fill('The bench is 850 mm high.');
  await page.getByRole('checkbox', { name: photosText.inDocuments }).check();
  await page.getByLabel(photosText.people, { exact: true }).selectOption({ label: photosText.peopleNamed });
  await page.getByLabel(photosText.personName, { exact: true }).fill('Rosa Diaz');
  await page
    .getByLabel(photosText.consent, { exact: true })
    .selectOption({ label: photosText.consentOption.no });
  await addRecord(opened, 'consent', null, [
    given('scope', 'release'),
    given('recipient', 'Martin Okell'),
    given('audience', 'employer'),
    given('purposes', ['adjustments']),
    given('from', '2026-11-01'),
    given('howGiven', 'written'),
  ]);
  await expect(page.getByRole('checkbox', { name: photosText.covered })).toBeDisabled();

  // Before anything is covered, the document does without the photo and says why.
  const toDocuments = page
    .getByRole('navigation', { name: 'Parts of the case' })
    .getByRole('link', { name: casesText.roomDocuments });
  await toDocuments.click();
  const drawn = page.locator('canvas[data-drawn]').first();
  await expect(drawn).toBeVisible({ timeout: 20_000 });
  await expect(
    page.getByText(photoDocumentsText.held.notAgreed(1, 'The bench is 850 mm high.')),
  ).toBeVisible();

  await reopenBench(page);
  await cover(page, privatePlaces.face);
  await cover(page, privatePlaces.screen);
  await expect.poll(async () => (await layerOf(opened)).marks).toHaveLength(2);
  await saved(page);
  await page.getByRole('checkbox', { name: photosText.covered }).check();
  await page.screenshot({ path: info.outputPath('covered.png') });
  await toDocuments.click();
  await expect(drawn).toBeVisible({ timeout: 20_000 });
  const released = info.outputPath('report.pdf');
  await otway.answerSaveDialog(released);
  await sayHowItLeaves(page);
  await page.getByRole('button', { name: documentsScreenText.releaseButton }).click();
  await expect(page.getByText(/^Released\. The file is at /)).toBeVisible({ timeout: 20_000 });

  execFileSync('pdfimages', ['-all', released, info.outputPath('picture')]);
  const pictures = readdirSync(info.outputDir).filter((name) => /^picture-.*\.jpg$/.test(name));
  expect(pictures).toHaveLength(1);
  const picture = path.join(info.outputDir, pictures[0] ?? '');
  for (const one of [released, picture]) {
    expect(tagsOf(one)).not.toMatch(/GPS|Thumbnail|Artist/);
    expect(tagsOf(one)).not.toContain(planted.artist);
    expect(readFileSync(one).includes(planted.artist)).toBe(false);
    expect(readFileSync(one).includes('Exif')).toBe(false);
  }
  expect(metadataOf(released)).not.toContain('Diaz');
  for (const place of Object.values(privatePlaces)) {
    const { unlike, telling } = await look(page, readFileSync(picture), place);
    expect(unlike).toBeLessThanOrEqual(4);
    expect(telling).toBe(0);
  }
  // The same look finds both in what was planted.
  const before = await look(page, readFileSync(file), privatePlaces.face);
  expect(before.unlike).toBeGreaterThan(100);
  expect(before.telling).toBeGreaterThan(10_000);

  // The Word document holds the same covered picture.
  const word = info.outputPath('report.docx');
  await otway.answerSaveDialog(word);
  await page.getByLabel(documentFormatText.format).selectOption({ label: documentFormatText.formats.docx });
  await page.getByRole('button', { name: documentsScreenText.releaseButton }).click();
  await expect(page.getByText(`Released. The file is at ${word}.`)).toBeVisible({ timeout: 20_000 });
  const docx = new DocxFile(readFileSync(word));
  for (const [name, part] of docx.parts) {
    for (const telling of [planted.artist, 'Diaz', 'Exif', planted.latitude])
      expect(part.includes(telling), name).toBe(false);
  }
  const photos = docx.media.filter((name) => name.endsWith('.jpg'));
  expect(photos).toHaveLength(1);
  const inWord = info.outputPath('in-word.jpg');
  await writeFile(inWord, docx.parts.get(photos[0] ?? '') ?? '');
  expect(readFileSync(inWord).equals(readFileSync(picture))).toBe(true);
  expect(tagsOf(inWord)).not.toMatch(/GPS|Thumbnail|Artist/);

  // A cover taken off: nobody counts as covered, and the photo stays in until it was looked at again.
  await reopenBench(page);
  await page.getByRole('button', { name: text.deleteMark(text.numbered(text.mark.cover, 1)) }).click();
  await expect(page.getByRole('checkbox', { name: photosText.covered })).not.toBeChecked();
  await expect(page.getByText(photosText.held.notConfirmed)).toBeVisible();
});
