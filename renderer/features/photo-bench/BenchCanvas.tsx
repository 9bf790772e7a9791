import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Layer, type Mark, type Point, shortestLine } from '../../../shared/photos/layer.ts';
import {
  cropBetween,
  markAt,
  movedMark,
  type PictureView,
  toPicture,
  viewOf,
} from '../../../shared/photos/view.ts';
import { photoBenchText } from '../../../shared/text/photo-bench.ts';
import { aimAt, drawCover, drawingOptions, drawMark, drawMarks } from '../../components/photos/draw-layer.ts';
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

/** What came of what was done in the picture. */
export interface CanvasEvents {
  readonly onMark: (mark: Mark) => void;
  readonly onKnown: (from: Point, to: Point) => void;
  readonly onText: (at: Point) => void;
  readonly onCrop: (one: Point, other: Point) => void;
  readonly onSelect: (id: string | null) => void;
}

interface Props extends CanvasEvents {
  readonly picture: ImageBitmap;
  readonly layer: Layer;
  readonly tool: Tool;
  readonly brush: Brush;
  readonly selected: string | null;
  readonly label: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Where the finger may miss a mark by, in pixels of the screen. */
const reachOnScreen = 16;
/** A shorter drag, in pixels of the screen, is a slip. */
const leastDrag = 6;

/** A gesture in the picture while the pointer is down, in pixels of the stored picture. */
interface Gesture {
  readonly start: Point;
  end: Point;
  /** Points of a stroke of cover. */
  readonly stroke: [number, number][];
  /** How many of those are on the canvas already. */
  drawn: number;
  /** The mark that is dragged. */
  readonly mark: Mark | null;
  readonly id: string;
}

/**
 * The picture with its marks. Two canvases lie on each other: one with what stands, drawn anew when that changes, and one with what the
 * pointer draws now, so that a pointer's move never touches the picture.
 */
export function BenchCanvas(props: Props) {
  const { picture, layer, tool, brush, selected, label } = props;
  const frame = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLCanvasElement>(null);
  const live = useRef<HTMLCanvasElement>(null);
  const gesture = useRef<Gesture | null>(null);
  const [dragging, setDragging] = useState<string | null>(null);
  const room = useRoom(frame);
  const view = viewOf(picture, layer, tool === 'crop');
  const fit = Math.min(room.width / view.width, room.height / view.height, 1.5);
  const shown = {
    width: Math.max(1, Math.floor(view.width * fit)),
    height: Math.max(1, Math.floor(view.height * fit)),
  };
  const sharpness = Math.min(2, window.devicePixelRatio || 1);
  const scale = fit * sharpness;
  const scaled = useScaled(picture, scale);
  const pixels = { width: Math.round(shown.width * sharpness), height: Math.round(shown.height * sharpness) };

  useLayoutEffect(() => {
    const pen = still.current?.getContext('2d', { alpha: false });
    if (!pen || !scaled) return;
    aimAt(pen, view, scale);
    pen.drawImage(scaled, 0, 0, picture.width, picture.height);
    drawMarks(
      pen,
      { ...layer, marks: layer.marks.filter(({ id }) => id !== dragging) },
      drawingOptions(view, layer),
    );
    if (tool === 'crop') shade(pen, layer, picture);
    const chosen = layer.marks.find(({ id }) => id === selected && id !== dragging);
    if (chosen) outline(pen, chosen, scale);
  });

  const place = (event: { clientX: number; clientY: number }): Point => {
    const box = live.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const at = {
      x: ((event.clientX - box.left) * view.width) / box.width,
      y: ((event.clientY - box.top) * view.height) / box.height,
    };
    return toPicture(view.matrix, at);
  };

  const drawNow = () => {
    const pen = live.current?.getContext('2d');
    const now = gesture.current;
    if (!pen || !now) return;
    aimAt(pen, view, scale);
    drawGesture(pen, now, { tool, width: brushWidth(brush, picture), view, layer, picture });
  };
  const wipe = () => {
    const pen = live.current?.getContext('2d');
    pen?.setTransform(1, 0, 0, 1, 0, 0);
    pen?.clearRect(0, 0, pixels.width, pixels.height);
  };

  const down = (event: React.PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return;
    const start = place(event);
    if (tool === 'text') {
      props.onText(roundedPoint(start));
      return;
    }
    const mark = tool === 'select' ? (markAt(layer.marks, start, reachOnScreen / fit) ?? null) : null;
    if (tool === 'select') {
      props.onSelect(mark?.id ?? null);
      if (!mark) return;
      setDragging(mark.id);
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    gesture.current = { start, end: start, stroke: [[start.x, start.y]], drawn: 0, mark, id: newMarkId() };
    drawNow();
  };
  const move = (event: React.PointerEvent<HTMLCanvasElement>) => {
    const now = gesture.current;
    if (!now) return;
    now.end = place(event);
    if (tool === 'cover') {
      const between = event.nativeEvent.getCoalescedEvents();
      for (const one of between.length > 0 ? between : [event.nativeEvent]) {
        const { x, y } = place(one);
        now.stroke.push([x, y]);
      }
    } else wipe();
    drawNow();
  };
  const up = () => {
    const now = gesture.current;
    gesture.current = null;
    setDragging(null);
    wipe();
    if (now) finish(now, props, fit);
  };

  return (
    <div className={styles.frame} ref={frame}>
      <section
        className={styles.sheet}
        style={shown}
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
          onPointerCancel={() => {
            gesture.current = null;
            setDragging(null);
            wipe();
          }}
        />
      </section>
    </div>
  );
}

/** Draws what the pointer does, in pixels of the stored picture. Of a stroke only its newest part: what lies below it is there already. */
function drawGesture(
  pen: CanvasRenderingContext2D,
  gesture: Gesture,
  options: { tool: Tool; width: number; view: PictureView; layer: Layer; picture: ImageBitmap },
): void {
  const { start, end, stroke, mark, id } = gesture;
  const { tool, width, view, layer, picture } = options;
  const drawing = drawingOptions(view, layer);
  switch (tool) {
    case 'select':
      if (mark) drawMark(pen, movedMark(mark, { x: end.x - start.x, y: end.y - start.y }), drawing);
      return;
    case 'cover':
      drawCover(pen, stroke.slice(Math.max(0, gesture.drawn - 1)), width);
      gesture.drawn = stroke.length;
      return;
    case 'crop': {
      const { x, y, width: across, height } = cropBetween(start, end, picture);
      pen.strokeStyle = '#ffffff';
      pen.lineWidth = drawing.sizes.stroke + drawing.sizes.halo;
      pen.strokeRect(x, y, across, height);
      pen.strokeStyle = '#0b5a5e';
      pen.lineWidth = drawing.sizes.stroke;
      pen.strokeRect(x, y, across, height);
      return;
    }
    case 'known':
      drawMark(pen, { kind: 'line', id, from: start, to: end }, drawing);
      return;
    case 'text':
      return;
    default:
      drawMark(pen, draggedMark(tool, id, start, end), drawing);
  }
}

function finish({ start, end, stroke, mark, id }: Gesture, props: Props, fit: number): void {
  const { tool, brush, picture } = props;
  const least = leastDrag / fit;
  switch (tool) {
    case 'select':
      if (mark && Math.hypot(end.x - start.x, end.y - start.y) >= least / 2)
        props.onMark(movedMark(mark, { x: end.x - start.x, y: end.y - start.y }));
      return;
    case 'cover': {
      const width = brushWidth(brush, picture);
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
      return;
    default: {
      const drawn = draggedMark(tool, id, start, end);
      if (isDrawn(drawn, Math.min(least, shortestLine))) props.onMark(drawn);
    }
  }
}

/** What a crop leaves out lies in the shade. */
function shade(pen: CanvasRenderingContext2D, { crop }: Layer, { width, height }: ImageBitmap): void {
  if (crop === null) return;
  pen.fillStyle = 'rgb(0 0 0 / 0.6)';
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.rect(crop.x, crop.y, crop.width, crop.height);
  pen.fill('evenodd');
}

/** Frames the chosen mark with a broken line, in dark and light so that it shows on everything. */
function outline(pen: CanvasRenderingContext2D, mark: Mark, scale: number): void {
  const points = pointsOf(mark);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const room = 14 / scale;
  const left = Math.min(...xs) - room;
  const top = Math.min(...ys) - room;
  pen.lineWidth = 2.5 / scale;
  for (const [colour, offset] of [
    ['#ffffff', 0],
    ['#000000', 8],
  ] as const) {
    pen.setLineDash([8 / scale, 8 / scale]);
    pen.lineDashOffset = offset / scale;
    pen.strokeStyle = colour;
    pen.strokeRect(left, top, Math.max(...xs) + room - left, Math.max(...ys) + room - top);
  }
  pen.setLineDash([]);
}

function pointsOf(mark: Mark): Point[] {
  switch (mark.kind) {
    case 'circle': {
      const { centre, radius } = mark;
      return [
        { x: centre.x - radius, y: centre.y - radius },
        { x: centre.x + radius, y: centre.y + radius },
      ];
    }
    case 'text':
      return [mark.at];
    case 'cover': {
      const half = mark.width / 2;
      return mark.points.flatMap(([x, y]) => [
        { x: x - half, y: y - half },
        { x: x + half, y: y + half },
      ]);
    }
    default:
      return [mark.from, mark.to];
  }
}

/** The room that the picture may fill, in pixels of the screen. */
function useRoom(frame: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 640, height: 480 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setRoom({ width: Math.max(120, Math.floor(width)), height: Math.max(120, Math.floor(height)) });
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [frame]);
  return room;
}

/** The picture at the size in which it is shown, made once: shrinking a large one anew at each drawing would be slow. */
function useScaled(picture: ImageBitmap, scale: number): CanvasImageSource | null {
  const [scaled, setScaled] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    let here = true;
    let made: ImageBitmap | null = null;
    const resizeWidth = Math.max(1, Math.round(picture.width * scale));
    createImageBitmap(picture, { resizeWidth, resizeQuality: 'high' }).then((bitmap) => {
      if (!here) {
        bitmap.close();
        return;
      }
      made = bitmap;
      setScaled(bitmap);
    });
    return () => {
      here = false;
      made?.close();
      setScaled(null);
    };
  }, [picture, scale]);
  return scaled ?? picture;
}
