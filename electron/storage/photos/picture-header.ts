import { imageSize } from 'image-size';
import { AppError } from '../../../shared/domain/errors.ts';
import { picturesText } from '../../../shared/text/pictures.ts';

/** Largest picture file, in bytes. */
export const mostBytes = 50 * 1024 * 1024;
/** Most pixels of a picture: what would be decoded into memory, four bytes each. */
export const mostPixels = 60_000_000;

export interface PictureHeader {
  readonly type: 'jpeg' | 'png' | 'webp';
  readonly width: number;
  readonly height: number;
}

/**
 * Reads what a picture is from its first bytes, so that nothing decodes a bomb.
 * @param head the first bytes of the file, two megabytes at most
 * @param bytes length of the whole file
 * @throws AppError `picture-too-large` over 50 MB, `picture-type` unless JPEG, PNG or WebP, `picture-damaged` when its size cannot be
 * read, `picture-too-many-pixels` over 60 megapixels
 */
export function inspectPicture(head: Uint8Array, bytes: number): PictureHeader {
  if (bytes > mostBytes)
    throw wrong(
      'picture-too-large',
      picturesText.tooLarge(Math.ceil(bytes / 2 ** 20)),
      picturesText.acceptedBytes,
    );
  const type = typeOf(head);
  if (!type)
    throw wrong(
      'picture-type',
      isHeic(head) ? picturesText.heic : picturesText.notAPicture,
      picturesText.acceptedTypes,
    );
  if (bytes < head.length) throw wrong('picture-damaged', picturesText.damaged);
  const { width, height } = sizeOf(head);
  if (!(width > 0 && height > 0)) throw wrong('picture-damaged', picturesText.damaged);
  if (width * height > mostPixels)
    throw wrong(
      'picture-too-many-pixels',
      picturesText.tooManyPixels(width, height),
      picturesText.acceptedPixels,
    );
  return { type, width, height };
}

/** By the signature at the start, whatever the file is called. */
function typeOf(head: Uint8Array): PictureHeader['type'] | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n') && start.slice(12, 16) === 'IHDR') return 'png';
  return start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP' ? 'webp' : undefined;
}

/** What phones of Apple store unless told otherwise: an ISO media file of one of these brands. */
function isHeic(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(4, 12)).toString('latin1');
  return /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/.test(start);
}

function sizeOf(head: Uint8Array): { width: number; height: number } {
  try {
    // A copy of its own: the library reads past the end of a part of a larger buffer.
    return imageSize(Uint8Array.from(head));
  } catch {
    throw wrong('picture-damaged', picturesText.damaged);
  }
}

function wrong(
  code: 'picture-type' | 'picture-too-large' | 'picture-too-many-pixels' | 'picture-damaged',
  problem: string,
  accepted?: string,
): AppError {
  return new AppError({ code, field: picturesText.field, problem, ...(accepted && { accepted }) });
}
