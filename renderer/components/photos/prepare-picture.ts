import { AppError } from '../../../shared/domain/errors.ts';
import { logoSide } from '../../../shared/domain/house-style.ts';
import { emptyLayer, longestSide } from '../../../shared/photos/layer.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { call } from '../../client/page-client.ts';
import { fitWithin } from './fit-within.ts';
import { makeViews } from './make-views.ts';

/** Enough of a file to find its type and size in pixels, whatever its metadata. */
const headBytes = 256 * 1024;
const jpegQuality = 0.85;
const logoQuality = 0.92;

export interface PreparedPicture {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly small: Uint8Array<ArrayBuffer>;
}

/**
 * Makes a picture fit to store: checked by its first bytes before anything decodes it, turned upright, at most 2048 pixels, JPEG, and
 * without any metadata. A file that is too large is refused without being read.
 * @returns the picture, and the one for lists
 * @throws AppError `picture-type`, `picture-too-large`, `picture-too-many-pixels` or `picture-damaged`
 */
export async function preparePicture(file: File): Promise<PreparedPicture> {
  return picturesOf(await openPicture(file));
}

/**
 * A logo fit to keep: checked and made as a photo is, only smaller and with sharper edges.
 * @throws AppError as `preparePicture`
 */
export async function prepareLogo(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await openPicture(file);
  try {
    return await encode(bitmap, logoSide, logoQuality);
  } finally {
    bitmap.close();
  }
}

async function openPicture(file: File): Promise<ImageBitmap> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  await call('photos.inspect', { head, bytes: file.size });
  return decode(file);
}

/** The picture to store and the one for lists, of what was decoded or seen through the camera; it is closed afterwards. */
export async function picturesOf(bitmap: ImageBitmap): Promise<PreparedPicture> {
  try {
    return {
      jpeg: await encode(bitmap, longestSide, jpegQuality),
      small: (await makeViews(bitmap, emptyLayer)).small,
    };
  } finally {
    bitmap.close();
  }
}

async function decode(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw damaged();
  }
}

async function encode(bitmap: ImageBitmap, side: number, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = fitWithin(bitmap.width, bitmap.height, side);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw damaged();
  // JPEG knows no transparency; without this, see-through parts come out black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Uint8Array(await blob.arrayBuffer());
}

function damaged(): AppError {
  return new AppError({ code: 'picture-damaged', problem: photosText.damaged });
}
