import type { Point, Size } from '../../../shared/photos/layer.ts';

/** Which part of the picture is seen, and how large. */
export interface Look {
  /** 1 shows all of it, as large as there is room for. */
  readonly zoom: number;
  /** What is in the middle, as shares of the view's width and height. */
  readonly middle: Point;
}

export const wholePicture: Look = { zoom: 1, middle: { x: 0.5, y: 0.5 } };
/** At the most one pixel of a stored picture is about six on a small screen. */
export const mostZoom = 16;
/** What one press of a button or key does. */
export const zoomStep = 1.5;
/** A small picture is not blown up further than this by itself. */
const largestFit = 1.5;

/** The window through which a picture is seen. */
export interface Shown extends Size {
  /** Pixels of the screen for one of the view. */
  readonly scale: number;
  /** What lies left of the window and above it, in pixels of the view. */
  readonly left: number;
  readonly top: number;
}

/**
 * @param view size of the picture, cropped and turned
 * @param room what the window may fill, in pixels of the screen
 */
export function shownPart({ zoom, middle }: Look, view: Size, room: Size): Shown {
  const scale = Math.min(room.width / view.width, room.height / view.height, largestFit) * zoom;
  const seen = (length: number, most: number) => Math.max(1, Math.floor(Math.min(most, length * scale)));
  const width = seen(view.width, room.width);
  const height = seen(view.height, room.height);
  const hidden = (at: number, length: number, window: number) =>
    Math.max(0, Math.min(length - window / scale, at * length - window / scale / 2));
  return {
    width,
    height,
    scale,
    left: hidden(middle.x, view.width, width),
    top: hidden(middle.y, view.height, height),
  };
}

/**
 * Larger or smaller around a point, which stays where it is as far as the picture's edges allow.
 * @param at a point of the view, in its pixels
 */
export function zoomedAt(look: Look, factor: number, at: Point, view: Size, room: Size): Look {
  const zoom = Math.min(mostZoom, Math.max(1, look.zoom * factor));
  const before = shownPart(look, view, room);
  const after = shownPart({ ...look, zoom }, view, room);
  // The window lies in the middle of the room, before and after, so distances from there are what stays.
  const middle = (point: number, hidden: number, window: number, length: number) =>
    (point - ((point - hidden) * before.scale - window / 2) / after.scale) / length;
  return within({
    zoom,
    middle: {
      x: middle(at.x, before.left, before.width, view.width),
      y: middle(at.y, before.top, before.height, view.height),
    },
  });
}

/** Larger or smaller around what is in the middle. */
export function zoomed({ zoom, middle }: Look, factor: number): Look {
  return within({ zoom: Math.min(mostZoom, Math.max(1, zoom * factor)), middle });
}

/** Another part, so many pixels of the view further. */
export function shifted({ zoom, middle }: Look, by: Point, view: Size): Look {
  return within({ zoom, middle: { x: middle.x + by.x / view.width, y: middle.y + by.y / view.height } });
}

/** The middle stays so far from the edges that it can be seen in the middle. */
function within({ zoom, middle }: Look): Look {
  const inside = (share: number) => Math.min(1 - 0.5 / zoom, Math.max(0.5 / zoom, share));
  return { zoom, middle: { x: inside(middle.x), y: inside(middle.y) } };
}
