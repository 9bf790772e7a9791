import type { Id } from '../../../shared/domain/ids.ts';
import { isEmptyLayer, type Layer, longestSide } from '../../../shared/photos/layer.ts';
import { viewOf } from '../../../shared/photos/view.ts';
import { call } from '../../client/page-client.ts';
import { queryClient } from '../../client/queries.ts';
import { drawPicture } from './draw-layer.ts';
import { encodeJpeg } from './encode-jpeg.ts';
import { fitWithin } from './fit-within.ts';

/** Longest side of a picture in lists, in pixels. */
const smallSide = 480;
const flatQuality = 0.88;
const smallQuality = 0.8;

/** Pictures made of a photo and its marks, as JPEG without metadata. */
export interface Views {
  /** What documents print; null where nothing is drawn over the picture. */
  readonly flat: Uint8Array<ArrayBuffer> | null;
  readonly small: Uint8Array<ArrayBuffer>;
}

/** Draws a photo with its marks, once for documents and once for lists. Works on pixels alone, so no metadata can come along. */
export async function makeViews(picture: ImageBitmap, layer: Layer): Promise<Views> {
  await document.fonts.ready;
  const { width, height } = viewOf(picture, layer);
  const small = fitWithin(width, height, smallSide);
  const whole = isEmptyLayer(layer)
    ? null
    : drawn(picture, layer, fitWithin(width, height, longestSide).width / width);
  const list = whole ? shrunk(whole, small) : drawn(picture, layer, small.width / width);
  const [flatJpeg, smallJpeg] = await Promise.all([
    whole && encodeJpeg(whole, flatQuality),
    encodeJpeg(list, smallQuality),
  ]);
  return { flat: flatJpeg, small: smallJpeg };
}

function drawn(picture: ImageBitmap, layer: Layer, scale: number): OffscreenCanvas {
  const view = viewOf(picture, layer);
  const { canvas, pen } = blank(view.width * scale, view.height * scale);
  // JPEG knows no transparency; without this, see-through parts come out black.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawPicture(pen, picture, picture, layer, scale);
  return canvas;
}

function shrunk(
  source: OffscreenCanvas,
  { width, height }: { width: number; height: number },
): OffscreenCanvas {
  const { canvas, pen } = blank(width, height);
  pen.drawImage(source, 0, 0, width, height);
  return canvas;
}

function blank(width: number, height: number) {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('no canvas to draw a photo on');
  pen.imageSmoothingQuality = 'high';
  return { canvas, pen };
}

/** Small pictures that are being made, by photo: one after another, since each needs its whole picture decoded. */
const underWay = new Map<Id, Promise<Uint8Array<ArrayBuffer>>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the pictures of a photo anew from what is stored, and stores them. What documents print follows at once.
 * @returns the picture for lists
 */
export function renewViews(photoId: Id): Promise<Uint8Array<ArrayBuffer>> {
  const known = underWay.get(photoId);
  if (known) return known;
  const renewed = last.then(() => renewNow(photoId)).finally(() => underWay.delete(photoId));
  last = renewed.catch(() => undefined);
  underWay.set(photoId, renewed);
  return renewed;
}

async function renewNow(photoId: Id): Promise<Uint8Array<ArrayBuffer>> {
  const { layer, edition } = await call('photos.layer', { photoId });
  const picture = await decodedPhoto(photoId);
  try {
    const views = await makeViews(picture, layer);
    const { kept } = await call('photos.keepViews', { photoId, edition, ...views });
    if (kept && views.flat) await queryClient.invalidateQueries({ queryKey: ['photos.list'] });
    return views.small;
  } finally {
    picture.close();
  }
}

/** The stored picture, decoded. */
export async function decodedPhoto(photoId: Id): Promise<ImageBitmap> {
  const bytes = await call('photos.bytes', { photoId });
  return createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
}
