import { AppError } from '../../../shared/domain/errors.ts';
import { logoSide } from '../../../shared/domain/house-style.ts';
import { emptyLayer, longestSide } from '../../../shared/photos/layer.ts';
import { houseText } from '../../../shared/text/house-style.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { call } from '../../client/page-client.ts';
import { fitWithin } from './fit-within.ts';
import { inkBox, whiten } from './ink-box.ts';
import { makeViews } from './make-views.ts';

/** Enough of a file to find its type and size in pixels, whatever its metadata. */
const headBytes = 256 * 1024;
const jpegQuality = 0.85;
const logoQuality = 0.92;
/** Longest side at which ink is looked for, in pixels. */
const scanSide = 1000;

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

/**
 * The picture of a signature fit to keep: as a logo, cut down to what is written on it, so that a scan of a whole sheet can be used.
 * @throws AppError as `preparePicture`, and `picture-damaged` where nothing is written on it
 */
export async function prepareSignature(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await openPicture(file);
  try {
    const { x, y, width, height } = writtenOn(bitmap);
    const cut = await createImageBitmap(bitmap, x, y, width, height);
    try {
      const { canvas, context } = drawn(cut, logoSide);
      const image = context.getImageData(0, 0, canvas.width, canvas.height);
      whiten(image.data);
      context.putImageData(image, 0, 0);
      return await jpegOf(canvas, logoQuality);
    } finally {
      cut.close();
    }
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

/** Where ink stands on a sheet, with a little room around it, in pixels of the picture. */
function writtenOn(bitmap: ImageBitmap): { x: number; y: number; width: number; height: number } {
  const { canvas, context } = drawn(bitmap, scanSide);
  const { width, height } = canvas;
  const found = inkBox(context.getImageData(0, 0, width, height).data, width);
  if (found === undefined)
    throw new AppError({
      code: 'picture-damaged',
      field: houseText.scan.title,
      problem: houseText.pictureEmpty,
      accepted: houseText.pictureEmptyAccepted,
    });
  const room = Math.round(Math.max(width, height) / 100);
  const [scaleX, scaleY] = [bitmap.width / width, bitmap.height / height];
  const left = Math.max(0, found.left - room);
  const top = Math.max(0, found.top - room);
  return {
    x: Math.floor(left * scaleX),
    y: Math.floor(top * scaleY),
    width: Math.max(1, Math.floor((Math.min(width, found.right + 1 + room) - left) * scaleX)),
    height: Math.max(1, Math.floor((Math.min(height, found.bottom + 1 + room) - top) * scaleY)),
  };
}

/** On white, at most this long. */
function drawn(bitmap: ImageBitmap, side: number) {
  const { width, height } = fitWithin(bitmap.width, bitmap.height, side);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw damaged();
  // JPEG knows no transparency; without this, see-through parts come out black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return { canvas, context };
}

async function encode(bitmap: ImageBitmap, side: number, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  return jpegOf(drawn(bitmap, side).canvas, quality);
}

async function jpegOf(canvas: OffscreenCanvas, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return new Uint8Array(await blob.arrayBuffer());
}

function damaged(): AppError {
  return new AppError({ code: 'picture-damaged', problem: photosText.damaged });
}
