import type { PlainBlock } from '../../../shared/documents/tree.ts';
import type { Typesetter } from './inline.ts';
import { addNode, type Item, type Strip, type StructureNode } from './items.ts';
import { contentWidth, gaps, page, styles } from './page-style.ts';
import { lineItems } from './text-strips.ts';

type Photo = Extract<PlainBlock, { kind: 'photo' }>;

/** A picture's own size in pixels. */
export interface PhotoPicture {
  readonly width: number;
  readonly height: number;
}

/** White space between photos side by side, in points. */
export const betweenPhotos = 16;
/** Runs up to this stand two side by side with the text; longer ones are there to be looked at. */
const photosInText = 4;
/** Two rows of this height, with captions of three lines, and a heading fill a page. */
const tallestOnPage = 280;
/** A photo that stands among text alone, and portraits side by side there. */
const tallestInText = 220;

/** Photos of one row, in points. */
export interface PhotoRow {
  /** At the same height where they are a pair, so that before and after can be compared. */
  readonly photos: readonly { readonly photo: Photo; readonly width: number; readonly height: number }[];
  /** Room of each, with its caption. */
  readonly room: number;
}

/**
 * The rows of photos that follow each other. A pair stands side by side. Where many are there to be looked at, landscapes have a row of
 * their own and portraits share one, two rows to a page; else two or three stand side by side.
 */
export function photoRows(run: readonly Photo[], pictures: ReadonlyMap<string, PhotoPicture>): PhotoRow[] {
  const pictureOf = (photo: Photo): PhotoPicture =>
    pictures.get(photo.attachmentId) ?? { width: 4, height: 3 };
  const isPortrait = (photo: Photo) => pictureOf(photo).height > pictureOf(photo).width;
  const large = run.length > photosInText;
  const rows: PhotoRow[] = [];
  for (let index = 0; index < run.length; ) {
    const count = photosInRow(run.slice(index), large, isPortrait);
    const photos = run.slice(index, index + count);
    const columns = count === 1 && !photos.every(isPortrait) ? 1 : Math.max(2, count);
    const room = (contentWidth - betweenPhotos * (columns - 1)) / columns;
    const tall = photos.every(isPortrait) ? (large ? tallestOnPage : tallestInText) : (room * 3) / 4;
    const tallest = Math.min(tall, large ? tallestOnPage : tallestInText);
    const heights = photos.map((photo) => {
      const { width, height } = pictureOf(photo);
      return Math.min(tallest, (room * height) / width);
    });
    const same = photos[0]?.pair === 'before' ? Math.min(...heights) : undefined;
    rows.push({
      room,
      photos: photos.map((photo, at) => {
        const height = same ?? heights[at] ?? tallest;
        const picture = pictureOf(photo);
        return { photo, height, width: (height * picture.width) / picture.height };
      }),
    });
    index += photos.length;
  }
  return rows;
}

/** How many of the photos that follow stand in the next row: a pair by itself; in text three where there are three, else two. */
function photosInRow(
  following: readonly Photo[],
  large: boolean,
  isPortrait: (photo: Photo) => boolean,
): number {
  const isPair = (index: number) =>
    following[index]?.pair === 'before' && following[index + 1]?.pair === 'after';
  if (isPair(0)) return 2;
  const nextPair = following.findIndex((_photo, index) => isPair(index));
  const single = nextPair === -1 ? following.length : nextPair;
  if (!large) return single === 3 ? 3 : Math.min(single, 2);
  return single > 1 && following.slice(0, 2).every(isPortrait) ? 2 : 1;
}

/** One row of photos, each over its caption. */
export function photoRow(typesetter: Typesetter, { photos, room }: PhotoRow, parent: StructureNode): Strip {
  const set = photos.map(({ photo, width, height }, index) => ({
    photo,
    node: addNode(parent, 'Figure', { alt: photo.alt }),
    caption: addNode(parent, 'Caption'),
    x: page.left + index * (room + betweenPhotos),
    width,
    height,
    lines: typesetter.lines(photo.caption, styles.caption, Math.min(room, page.measure)),
  }));
  const pictureHeight = Math.max(...set.map((one) => one.height));
  const captionHeight = Math.max(...set.map((one) => one.lines.length)) * styles.caption.leading;
  const items = set.flatMap((one): Item[] => [
    {
      kind: 'image',
      owner: one.node,
      x: one.x,
      y: 0,
      photoId: one.photo.attachmentId,
      width: one.width,
      height: one.height,
    },
    ...one.lines.flatMap((line, index) =>
      lineItems(
        line,
        styles.caption,
        { x: one.x, y: pictureHeight + 4 + index * styles.caption.leading, width: room },
        one.caption,
      ),
    ),
  ]);
  return {
    height: pictureHeight + 4 + captionHeight,
    gap: gaps.figure,
    keepWithNext: false,
    items,
    blockIds: photos.map(({ photo }) => photo.id),
    x: page.left,
    width: contentWidth,
    photos: photos.length,
    figures: set.map(({ node, x, width, height }) => ({ node, x, width, height })),
  };
}
