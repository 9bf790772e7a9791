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

const between = 16;

/** How many of the photos that follow stand in the next row: a pair by itself, else three side by side, else two. */
export function photosInRow(following: readonly Photo[]): number {
  const isPair = (index: number) =>
    following[index]?.pair === 'before' && following[index + 1]?.pair === 'after';
  if (isPair(0)) return 2;
  const nextPair = following.findIndex((_photo, index) => isPair(index));
  const single = nextPair === -1 ? following.length : nextPair;
  return single === 3 ? 3 : Math.min(single, 2);
}

/** Two or three photos side by side, each over its caption; a single one has the room of two. */
export function photoRow(
  typesetter: Typesetter,
  photos: readonly Photo[],
  pictures: ReadonlyMap<string, PhotoPicture>,
  parent: StructureNode,
): Strip {
  const columns = Math.max(2, photos.length);
  const room = (contentWidth - between * (columns - 1)) / columns;
  // Pictures of a row share this height, so that their captions line up: that of a 4:3 picture as wide as its column, in a row of three of a 3:2 picture.
  const tallest = (room * (columns > 2 ? 2 : 3)) / (columns > 2 ? 3 : 4);
  const set = photos.map((photo, index) => {
    const picture = pictures.get(photo.attachmentId) ?? { width: 4, height: 3 };
    const scale = Math.min(room / picture.width, tallest / picture.height);
    const node = addNode(parent, 'Figure', { alt: photo.alt });
    return {
      photo,
      node,
      caption: addNode(parent, 'Caption'),
      x: page.left + index * (room + between),
      width: picture.width * scale,
      height: picture.height * scale,
      lines: typesetter.lines(photo.caption, styles.caption, room),
    };
  });
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
    blockIds: photos.map((photo) => photo.id),
    x: page.left,
    width: contentWidth,
    photos: photos.length,
    figures: set.map(({ node, x, width, height }) => ({ node, x, width, height })),
  };
}
