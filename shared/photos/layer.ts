import { z } from 'zod';
import { photoBenchText } from '../text/photo-bench.ts';

/**
 * What is drawn over a stored picture, as data. All places are pixels of the stored picture as it lies in the vault, before crop and
 * turn, so that cropping and turning never move a mark. The picture itself is never changed.
 */

/** The longest side of a stored picture, in pixels. */
export const longestSide = 2048;
/** A measuring line or known length shorter than this, in pixels, says nothing. */
export const shortestLine = 8;
/** The smallest side of a crop, in pixels. */
export const smallestCrop = 32;
/** A known length, in millimetres. */
export const knownLength = { least: 1, most: 20_000 } as const;

const Place = z
  .number()
  .min(-longestSide)
  .max(2 * longestSide);
export const Point = z.strictObject({ x: Place, y: Place });
export type Point = z.infer<typeof Point>;

const MarkId = z.string().regex(/^[a-z0-9-]{1,40}$/);
const ends = { id: MarkId, from: Point, to: Point };

export const Mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrow'), ...ends }),
  z.strictObject({ kind: z.literal('line'), ...ends }),
  z.strictObject({
    kind: z.literal('circle'),
    id: MarkId,
    centre: Point,
    radius: z.number().min(1).max(longestSide),
  }),
  z.strictObject({ kind: z.literal('text'), id: MarkId, at: Point, text: z.string().trim().min(1).max(80) }),
  /** Its length in millimetres follows from the known length. */
  z.strictObject({ kind: z.literal('measure'), ...ends }),
  /** A stroke of solid paint, over which nothing of the picture is left in the flattened copy. */
  z.strictObject({
    kind: z.literal('cover'),
    id: MarkId,
    width: z.number().min(2).max(1024),
    points: z
      .array(z.tuple([Place, Place]))
      .min(1)
      .max(2000),
  }),
]);
export type Mark = z.infer<typeof Mark>;

export const Crop = z.strictObject({
  x: z.int().min(0).max(longestSide),
  y: z.int().min(0).max(longestSide),
  width: z.int().min(1).max(longestSide),
  height: z.int().min(1).max(longestSide),
});
export type Crop = z.infer<typeof Crop>;

/** A length in the picture that somebody knows: a ruler, a sheet of paper, a door. */
export const KnownLength = z.strictObject({
  from: Point,
  to: Point,
  mm: z.number().min(knownLength.least).max(knownLength.most),
});
export type KnownLength = z.infer<typeof KnownLength>;

export const Layer = z.strictObject({
  /** Quarter turns clockwise. */
  turn: z.int().min(0).max(3),
  crop: Crop.nullable(),
  known: KnownLength.nullable(),
  marks: z.array(Mark).max(200),
});
export type Layer = z.infer<typeof Layer>;

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const emptyLayer: Layer = { turn: 0, crop: null, known: null, marks: [] };

/** Whether the picture is shown just as it is stored. */
export function isEmptyLayer({ turn, crop, known, marks }: Layer): boolean {
  return turn === 0 && crop === null && known === null && marks.length === 0;
}

/** The distance between two points, in pixels. */
export function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/**
 * A measured length in whole millimetres; null while no length in the picture is known. True only for what lies as far from the camera
 * as the known length does.
 */
export function measuredMm(
  line: { readonly from: Point; readonly to: Point },
  known: KnownLength | null,
): number | null {
  if (known === null) return null;
  return Math.round((distance(line.from, line.to) * known.mm) / distance(known.from, known.to));
}

/** Why a layer cannot be kept, in words for the OT; null when it can. */
export function layerProblem(layer: Layer, picture: Size): string | null {
  const { crop, known, marks } = layer;
  if (crop !== null) {
    if (crop.width < smallestCrop || crop.height < smallestCrop)
      return photoBenchText.cropTooSmall(smallestCrop);
    if (crop.x + crop.width > picture.width || crop.y + crop.height > picture.height)
      return photoBenchText.cropOutside;
  }
  if (known !== null && distance(known.from, known.to) < shortestLine) return photoBenchText.knownZero;
  const measures = marks.filter((mark) => mark.kind === 'measure');
  if (measures.some(({ from, to }) => distance(from, to) < shortestLine)) return photoBenchText.zeroLength;
  if (measures.length > 0 && known === null) return photoBenchText.knownFirst;
  if (new Set(marks.map(({ id }) => id)).size < marks.length) return photoBenchText.sameMarkTwice;
  return null;
}

/** Whether something of the picture is painted over or cut off. */
export function hides({ crop, marks }: Layer): boolean {
  return crop !== null || marks.some(({ kind }) => kind === 'cover');
}

/**
 * Whether something that was hidden may show again: a stroke of cover was taken off or changed, or the crop is another. Then it must be
 * looked at again.
 */
export function uncovers(before: Layer, after: Layer): boolean {
  const covers = (layer: Layer) =>
    new Set(layer.marks.filter(({ kind }) => kind === 'cover').map((mark) => JSON.stringify(mark)));
  const kept = covers(after);
  return (
    [...covers(before)].some((cover) => !kept.has(cover)) ||
    (before.crop !== null && JSON.stringify(before.crop) !== JSON.stringify(after.crop))
  );
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What differs between two layers: what was there before alone, and what is there after alone. */
export const LayerChange = z.object({ old: Layer.partial(), new: Layer.partial() });
type LayerChange = z.infer<typeof LayerChange>;

/** What differs between two layers, for the change log: only the marks that came, went or changed. */
export function layerChange(before: Layer, after: Layer): LayerChange {
  const onlyIn = (one: Layer, other: Layer) =>
    one.marks.filter((mark) => !other.marks.some((known) => same(known, mark)));
  const part = (one: Layer, other: Layer): Partial<Layer> => {
    const marks = onlyIn(one, other);
    return {
      ...(one.turn === other.turn ? {} : { turn: one.turn }),
      ...(same(one.crop, other.crop) ? {} : { crop: one.crop }),
      ...(same(one.known, other.known) ? {} : { known: one.known }),
      ...(marks.length > 0 ? { marks } : {}),
    };
  };
  return { old: part(before, after), new: part(after, before) };
}

/** The layer as it was before a change. A mark that was taken off comes back as the newest. */
export function layerBefore(after: Layer, { old, new: made }: LayerChange): Layer {
  const { marks: gone = [], ...rest } = old;
  const came = made.marks ?? [];
  const back = new Map(gone.map((mark) => [mark.id, mark]));
  const kept = after.marks.flatMap((mark) => {
    if (!came.some((one) => same(one, mark))) return [mark];
    const earlier = back.get(mark.id);
    back.delete(mark.id);
    return earlier ? [earlier] : [];
  });
  return { ...after, ...rest, marks: [...kept, ...back.values()] };
}

/**
 * The layers that can be gone back to, the latest last: each state of a photo, but those that were themselves undone.
 * @param states every layer that a photo has had, the present one last
 */
export function undoable(states: readonly Layer[]): Layer[] {
  const stack: Layer[] = [];
  for (const state of states) {
    if (same(stack.at(-2), state)) stack.pop();
    else stack.push(state);
  }
  return stack.slice(0, -1);
}
