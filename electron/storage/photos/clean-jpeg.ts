import { AppError } from '../../../shared/domain/errors.ts';
import { longestSide } from '../../../shared/photos/layer.ts';
import { picturesText } from '../../../shared/text/pictures.ts';

/** A JPEG that holds the picture and nothing else. */
export interface CleanJpeg {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
const firstApplication = 0xe0;
const lastApplication = 0xef;

/**
 * Copies a JPEG without what cameras and programs put beside the picture: Exif with place and time, XMP, colour profiles, thumbnails,
 * comments, and anything after the end. The plain JFIF header and the marker that tells how colours are coded stay.
 * @throws AppError `picture-type` when it is no JPEG, `picture-damaged` when it is cut short or not built as a JPEG,
 * `picture-too-many-pixels` when its longest side is over 2048
 */
export function cleanJpeg(bytes: Uint8Array): CleanJpeg {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage || bytes[2] !== 0xff)
    throw new AppError({
      code: 'picture-type',
      field: picturesText.field,
      problem: picturesText.notAPicture,
      accepted: picturesText.acceptedTypes,
    });
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let scans = 0;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw damaged();
    if (marker === endOfImage) break;
    const end = at + 2 + segmentLength(bytes, at + 2);
    if (end > bytes.length) throw damaged();
    const segment = bytes.subarray(at, end);
    if (isPicture(segment, marker)) kept.push(segment);
    if (isFrameHeader(marker)) size ??= frameSize(segment);
    at = end;
    if (marker === startOfScan) {
      if (!size) throw damaged();
      scans += 1;
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
    }
  }
  if (!size || scans === 0) throw damaged();
  if (Math.max(size.width, size.height) > longestSide)
    throw new AppError({
      code: 'picture-too-many-pixels',
      field: picturesText.field,
      problem: picturesText.tooManyPixels(size.width, size.height),
      accepted: picturesText.acceptedSide,
    });
  kept.push(Uint8Array.of(0xff, endOfImage));
  return { jpeg: Buffer.concat(kept), ...size };
}

/** Segments that are needed to draw the picture. */
function isPicture(segment: Uint8Array, marker: number): boolean {
  if (marker === comment) return false;
  if (marker < firstApplication || marker > lastApplication) return true;
  const name = Buffer.from(segment.subarray(4, 9)).toString('latin1');
  // A JFIF header longer than 18 bytes carries a thumbnail; the picture does without it.
  if (marker === firstApplication) return name === 'JFIF\0' && segment.length === 18;
  return marker === 0xee && name === 'Adobe' && segment.length === 16;
}

function segmentLength(bytes: Uint8Array, at: number): number {
  const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  if (at + 1 >= bytes.length || length < 2) throw damaged();
  return length;
}

/** Frame headers 0 to 15, without the two tables and the extension that share their range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function frameSize(segment: Uint8Array): { width: number; height: number } {
  const height = ((segment[5] ?? 0) << 8) | (segment[6] ?? 0);
  const width = ((segment[7] ?? 0) << 8) | (segment[8] ?? 0);
  if (width === 0 || height === 0) throw damaged();
  return { width, height };
}

/** Where the next marker stands: in the coded data, 0xff is followed by 0x00 or by a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    const next = bytes[at + 1];
    if (at < 0 || next === undefined) throw damaged();
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

function damaged(): AppError {
  return new AppError({
    code: 'picture-damaged',
    field: picturesText.field,
    problem: picturesText.damaged,
  });
}
