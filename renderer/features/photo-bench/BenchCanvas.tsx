import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Layer, type Mark, type Point, type Size, shortestLine } from '../../../shared/photos/layer.ts';
import {
  markAt,
  movedMark,
  type PictureView,
  toPicture,
  toView,
  viewOf,
} from '../../../shared/photos/view.ts';
import { photoBenchText } from '../../../shared/text/photo-bench.ts';
import { aimAt, drawingOptions, drawKnownLine, drawMarks } from '../../components/photos/draw-layer.ts';
import styles from './bench.module.css';
import {
  type Brush,
  brushWidth,
  draggedMark,
  isDrawn,
  newMarkId,
  roundedPoint,
  type Tool,
  thinned,
} from './draft.ts';
import { drawGesture, type Gesture, outline, shade } from './gesture.ts';
import { type Look, type Shown, shifted, shownPart, wholePicture, zoomedAt } from './look.ts';
import { useRoom, useScaled } from './use-canvas.ts';

/** What came of what was done in the picture. */
export interface CanvasEvents {
  readonly onMark: (mark: Mark) => void;
  readonly onKnown: (from: Point, to: Point) => void;
  readonly onText: (at: Point) => void;
  readonly onCrop: (one: Point, other: Point) => void;
  readonly onSelect: (id: string | null) => void;
  readonly onLook: (look: Look) => void;
}

interface Props extends CanvasEvents {
  readonly picture: ImageBitmap;
  readonly layer: Layer;
  readonly tool: Tool;
  readonly brush: Brush;
  readonly selected: string | null;
  readonly look: Look;
  readonly label: string;
  /** A line whose length is not known yet, and what asks for it beside it. */
  readonly asked: { readonly from: Point; readonly to: Point; readonly form: ReactNode } | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Where the finger may miss a mark by, in pixels of the screen. */
const reachOnScreen = 16;
/** A shorter drag, in pixels of the screen, is a slip. */
const leastDrag = 6;
/** Room that the question for a length takes, in pixels of the screen. */
const askRoom = { width: 300, height: 190 };
/** How far beside the line it stands. */
const aside = 24;
const middleButton = 1;

/** Two fingers on the picture: how far they are apart and where their middle is, in pixels of the screen. */
interface Pinch {
  readonly apart: number;
  readonly middle: Point;
}

/**
 * The picture with its marks. Two canvases lie on each other: one with what stands, drawn anew when that changes, and one with what the
 * pointer draws now, so that a pointer's move never touches the picture. Both are as large as what is seen, however far it is zoomed.
 */
export function BenchCanvas(props: Props) {
  const { picture, layer, tool, selected, label, look, asked } = props;
  const frame = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLCanvasElement>(null);
  const live = useRef<HTMLCanvasElement>(null);
  const gesture = useRef<Gesture | null>(null);
  const panned = useRef<Point | null>(null);
  const fingers = useRef(new Map<number, Point>());
  const pinch = useRef<Pinch | null>(null);
  const [dragging, setDragging] = useState<string | null>(null);
  const room = useRoom(frame);
  const view = viewOf(picture, layer, tool === 'crop');
  const shown = shownPart(look, view, room);
  const sharpness = Math.min(2, window.devicePixelRatio || 1);
  const scale = shown.scale * sharpness;
  const fitted = useScaled(picture, shownPart(wholePicture, view, room).scale * sharpness);
  const source = look.zoom === 1 ? fitted : picture;
  const pixels = { width: Math.round(shown.width * sharpness), height: Math.round(shown.height * sharpness) };
  const seen = seenThrough(view, shown);

  useLayoutEffect(() => {
    const pen = still.current?.getContext('2d', { alpha: false });
    if (!pen || !source) return;
    const drawing = drawingOptions(view, layer);
    aimAt(pen, seen, scale);
    pen.drawImage(source, 0, 0, picture.width, picture.height);
    drawMarks(pen, { ...layer, marks: layer.marks.filter(({ id }) => id !== dragging) }, drawing);
    if (asked) drawKnownLine(pen, asked, drawing);
    if (tool === 'crop') shade(pen, layer, picture);
    const chosen = layer.marks.find(({ id }) => id === selected && id !== dragging);
    if (chosen) outline(pen, chosen, scale);
  });
  useWheel(frame, (event) => {
    if (look.zoom === 1 && event.deltaY > 0) return;
    event.preventDefault();
    // A pinch on a touchpad comes as a wheel with Control, in small steps.
    const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002));
    props.onLook(zoomedAt(look, factor, inView(event), view, room));
  });

  /** Where a pointer is, in pixels of the view. */
  const inView = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = live.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return {
      x: shown.left + (clientX - box.left) / shown.scale,
      y: shown.top + (clientY - box.top) / shown.scale,
    };
  };
  const place = (event: { clientX: number; clientY: number }) => toPicture(view.matrix, inView(event));

  const drawNow = () => {
    const pen = live.current?.getContext('2d');
    const now = gesture.current;
    if (!pen || !now) return;
    aimAt(pen, seen, scale);
    drawGesture(pen, now, { tool, width: widthOf(props), view, layer, picture });
  };
  const wipe = () => {
    const pen = live.current?.getContext('2d');
    pen?.setTransform(1, 0, 0, 1, 0, 0);
    pen?.clearRect(0, 0, pixels.width, pixels.height);
  };
  const letGo = () => {
    gesture.current = null;
    panned.current = null;
    setDragging(null);
    wipe();
  };

  const down = (event: React.PointerEvent<HTMLCanvasElement>) => {
    if (event.pointerType === 'touch') {
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      pinch.current = pinchOf(fingers.current);
      if (pinch.current) {
        letGo();
        return;
      }
    }
    if (event.button !== 0 && event.button !== middleButton) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = place(event);
    const choosing = tool === 'select' && event.button === 0;
    const mark = choosing ? (markAt(layer.marks, start, reachOnScreen / shown.scale) ?? null) : null;
    if (choosing) props.onSelect(mark?.id ?? null);
    if (event.button === middleButton || (choosing && !mark)) {
      event.preventDefault();
      panned.current = { x: event.clientX, y: event.clientY };
      return;
    }
    if (mark) setDragging(mark.id);
    gesture.current = { start, end: start, stroke: [[start.x, start.y]], drawn: 0, mark, id: newMarkId() };
    drawNow();
  };
  const move = (event: React.PointerEvent<HTMLCanvasElement>) => {
    const at = { x: event.clientX, y: event.clientY };
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, at);
    const before = pinch.current;
    if (before) {
      const after = pinchOf(fingers.current);
      if (!after) return;
      pinch.current = after;
      const middle = inView({ clientX: before.middle.x, clientY: before.middle.y });
      const zoomed = zoomedAt(look, after.apart / before.apart, middle, view, room);
      props.onLook(shifted(zoomed, between(after.middle, before.middle, shown.scale), view));
      return;
    }
    if (panned.current) {
      props.onLook(shifted(look, between(at, panned.current, shown.scale), view));
      panned.current = at;
      return;
    }
    const now = gesture.current;
    if (!now) return;
    now.end = place(event);
    if (tool === 'cover') {
      const all = event.nativeEvent.getCoalescedEvents();
      for (const one of all.length > 0 ? all : [event.nativeEvent]) {
        const { x, y } = place(one);
        now.stroke.push([x, y]);
      }
    } else wipe();
    drawNow();
  };
  const up = (event: React.PointerEvent<HTMLCanvasElement>) => {
    fingers.current.delete(event.pointerId);
    pinch.current = pinchOf(fingers.current);
    const now = gesture.current;
    letGo();
    if (now) finish(now, props, shown.scale);
  };

  return (
    <div className={styles.frame} ref={frame}>
      <section
        className={styles.sheet}
        style={{ width: shown.width, height: shown.height }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: marks are put and moved here with the keyboard.
        tabIndex={0}
        aria-label={photoBenchText.sheet}
        onKeyDown={props.onKeyDown}
      >
        <canvas ref={still} {...pixels} className={styles.still} role="img" aria-label={label} />
        <canvas
          ref={live}
          {...pixels}
          className={styles.live}
          data-tool={tool}
          onPointerDown={down}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={(event) => {
            fingers.current.delete(event.pointerId);
            pinch.current = null;
            letGo();
          }}
        />
      </section>
      {asked ? (
        <div className={styles.ask} style={askPlace(asked, view, shown, room)}>
          {asked.form}
        </div>
      ) : null}
    </div>
  );
}

/** The view with its origin at the corner of the window through which it is seen. */
function seenThrough(view: PictureView, { left, top }: Shown): PictureView {
  const { matrix } = view;
  return { ...view, matrix: { ...matrix, e: matrix.e - left, f: matrix.f - top } };
}

/** The brush keeps its width on the screen, so that it paints finer where the picture is larger. */
function widthOf({ brush, picture, look }: Props): number {
  return brushWidth(brush, picture, look.zoom);
}

/** From one point of the screen to another, in pixels of the view. */
function between(from: Point, to: Point, scale: number): Point {
  return { x: (to.x - from.x) / scale, y: (to.y - from.y) / scale };
}

function pinchOf(fingers: ReadonlyMap<number, Point>): Pinch | null {
  const [one, other, ...more] = fingers.values();
  if (!one || !other || more.length > 0) return null;
  return {
    apart: Math.max(1, Math.hypot(other.x - one.x, other.y - one.y)),
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
  };
}

/** Just below the line, or above it where there is no room below, and inside the frame. */
function askPlace(
  { from, to }: { readonly from: Point; readonly to: Point },
  { matrix }: PictureView,
  shown: Shown,
  room: Size,
): { left: number; top: number; maxWidth: number } {
  const ends = [toView(matrix, from), toView(matrix, to)];
  const x = ends.reduce((sum, end) => sum + end.x, 0) / 2;
  const beside = { x: (room.width - shown.width) / 2, y: (room.height - shown.height) / 2 };
  const onScreen = (y: number) => (y - shown.top) * shown.scale + beside.y;
  const below = onScreen(Math.max(...ends.map((end) => end.y))) + aside;
  const above = onScreen(Math.min(...ends.map((end) => end.y))) - aside - askRoom.height;
  const fits = below + askRoom.height <= room.height || above < 0;
  const inside = (at: number, taken: number, most: number) => Math.max(8, Math.min(most - taken - 8, at));
  return {
    left: inside((x - shown.left) * shown.scale + beside.x - askRoom.width / 2, askRoom.width, room.width),
    top: inside(fits ? below : above, askRoom.height, room.height),
    maxWidth: askRoom.width,
  };
}

function finish({ start, end, stroke, mark, id }: Gesture, props: Props, scale: number): void {
  const { tool } = props;
  const least = leastDrag / scale;
  switch (tool) {
    case 'select':
      if (mark && Math.hypot(end.x - start.x, end.y - start.y) >= least / 2)
        props.onMark(movedMark(mark, { x: end.x - start.x, y: end.y - start.y }));
      return;
    case 'cover': {
      const width = widthOf(props);
      props.onMark({ kind: 'cover', id, width, points: thinned(stroke, width) });
      return;
    }
    case 'crop':
      props.onCrop(start, end);
      return;
    case 'known':
      props.onKnown(roundedPoint(start), roundedPoint(end));
      return;
    case 'text':
      props.onText(roundedPoint(start));
      return;
    default: {
      const drawn = draggedMark(tool, id, start, end);
      if (isDrawn(drawn, Math.min(least, shortestLine))) props.onMark(drawn);
    }
  }
}

/** Listens to the wheel in a way that can keep the page from scrolling. */
function useWheel(frame: React.RefObject<HTMLElement | null>, onWheel: (event: WheelEvent) => void): void {
  const newest = useRef(onWheel);
  useLayoutEffect(() => {
    newest.current = onWheel;
  });
  useEffect(() => {
    const element = frame.current;
    const turn = (event: WheelEvent) => newest.current(event);
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [frame]);
}
