import type { Layer, Mark, Point } from '../../../shared/photos/layer.ts';
import { cropBetween, movedMark, type PictureView } from '../../../shared/photos/view.ts';
import { drawCover, drawingOptions, drawKnownLine, drawMark } from '../../components/photos/draw-layer.ts';
import { draggedMark, type Tool } from './draft.ts';

/** A gesture in the picture while the pointer is down, in pixels of the stored picture. */
export interface Gesture {
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

/** Draws what the pointer does, in pixels of the stored picture. Of a stroke only its newest part: what lies below it is there already. */
export function drawGesture(
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
      drawKnownLine(pen, { from: start, to: end }, drawing);
      return;
    case 'text':
      return;
    default:
      drawMark(pen, draggedMark(tool, id, start, end), drawing);
  }
}

/** What a crop leaves out lies in the shade. */
export function shade(pen: CanvasRenderingContext2D, { crop }: Layer, { width, height }: ImageBitmap): void {
  if (crop === null) return;
  pen.fillStyle = 'rgb(0 0 0 / 0.6)';
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.rect(crop.x, crop.y, crop.width, crop.height);
  pen.fill('evenodd');
}

/** Frames the chosen mark with a broken line, in dark and light so that it shows on everything. */
export function outline(pen: CanvasRenderingContext2D, mark: Mark, scale: number): void {
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
