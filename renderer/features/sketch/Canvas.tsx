import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { joinedTo, lineBetween, nearestTo, type Point, straightened } from '../../../shared/sketch/edit.ts';
import { lengthOf, type SketchElement, snapped } from '../../../shared/sketch/model.ts';
import { groupDigits } from '../../../shared/text/fields.ts';
import { sketchText as text } from '../../../shared/text/sketch.ts';
import { announce } from '../../client/announce.ts';
import { Drawn, LineDrawn } from './Drawn.tsx';
import styles from './sketch.module.css';
import { usePanning } from './use-panning.ts';
import { isDrawn, type Sketch } from './use-sketch.ts';

interface Props {
  readonly sketch: Sketch;
  readonly label: string;
}

/** What the pointer or the keys have begun and not ended. */
type Begun =
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'move'; readonly element: SketchElement; readonly from: Point; readonly to: Point };

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** As far as this from its middle, in pixels, a target is 44 pixels wide. */
const reach = 22;

/** The paper: drawn on by dragging, or by moving a cross with the keys. */
export function Canvas({ sketch, label }: Props) {
  const { sight, elements, tool, step, cross, chosen } = sketch;
  const paper = useRef<SVGSVGElement>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  const lineTool = tool === 'wall' || tool === 'dimension' ? tool : null;

  const panning = usePanning(sketch, paper, () => setBegun(null));
  /** Pixels to a millimetre. */
  const scale = () => paper.current?.getScreenCTM()?.a ?? 1;
  const exactPlaceOf = (event: PointerEvent): Point => {
    const matrix = paper.current?.getScreenCTM()?.inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix ?? undefined);
  };
  const placeOf = (event: PointerEvent): Point => {
    const at = exactPlaceOf(event);
    const place = { x: snapped(at.x, step), y: snapped(at.y, step) };
    return lineTool ? joinedTo(elements, place, step * 1.5) : place;
  };
  const endLine = (from: Point, to: Point) => {
    setBegun(null);
    if (lineTool && sketch.put(lineBetween(lineTool, sketch.newId(), from, to))) sketch.setCross(to);
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button > 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (panning.onDown(event) || event.button !== 0) return;
    const at = placeOf(event);
    sketch.setCross(at);
    if (lineTool) setBegun({ kind: 'line', from: at, to: at });
    else if (isDrawn(tool)) sketch.setAt(tool, at);
    else {
      const element = nearestTo(elements, exactPlaceOf(event), reach / scale());
      sketch.choose(element?.id ?? null);
      if (element) setBegun({ kind: 'move', element, from: at, to: at });
    }
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (panning.onMove(event) || begun === null) return;
    const at = placeOf(event);
    setBegun({ ...begun, to: begun.kind === 'line' ? straightened(begun.from, at) : at });
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    if (panning.onEnd(event)) return;
    if (begun?.kind === 'line') endLine(begun.from, begun.to);
    if (begun?.kind === 'move') {
      setBegun(null);
      const by = { x: begun.to.x - begun.from.x, y: begun.to.y - begun.from.y };
      if (by.x !== 0 || by.y !== 0) sketch.move(begun.element, by);
    }
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const arrow = arrows[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (arrow) {
      event.preventDefault();
      const far = event.shiftKey ? 10 : 1;
      const by = { x: arrow.x * step * far, y: arrow.y * step * far };
      if (tool === 'select' && chosen) {
        sketch.move(chosen, by);
        return;
      }
      const next = { x: snapped(cross.x + by.x, step), y: snapped(cross.y + by.y, step) };
      sketch.setCross(next);
      if (begun?.kind === 'line') setBegun({ ...begun, to: next });
      announce(text.cross(groupDigits(next.x), groupDigits(next.y)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (begun?.kind === 'line') endLine(begun.from, cross);
      else if (lineTool) {
        setBegun({ kind: 'line', from: cross, to: cross });
        sketch.say(text.began);
      } else if (isDrawn(tool)) sketch.setAt(tool, cross);
    } else if (event.key === 'Escape' && (begun || chosen)) {
      event.stopPropagation();
      setBegun(null);
      sketch.choose(null);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      sketch.remove();
    }
  };

  const thin = sight.width / 400;
  const grid = sight.width > 12_000 ? 1000 : 500;
  const shift =
    begun?.kind === 'move'
      ? { id: begun.element.id, x: begun.to.x - begun.from.x, y: begun.to.y - begun.from.y }
      : null;
  return (
    <svg
      ref={paper}
      className={styles.paper}
      data-tool={panning.space ? 'hand' : tool}
      viewBox={`${sight.x} ${sight.y} ${sight.width} ${sight.height}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the paper is drawn on with the keys
      tabIndex={0}
      role="application"
      aria-label={label}
      aria-describedby={`${sketch.handle.ids.control}:keys`}
      id={sketch.handle.ids.control}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={(event) => {
        panning.onEnd(event);
        setBegun(null);
      }}
      // The middle button would begin to scroll the page.
      onMouseDown={(event) => {
        if (event.button === 1) event.preventDefault();
      }}
      onKeyDown={onKeyDown}
    >
      <defs>
        <pattern
          id={`${sketch.handle.ids.control}:grid`}
          width={grid}
          height={grid}
          patternUnits="userSpaceOnUse"
        >
          <path d={`M ${grid} 0 H 0 V ${grid}`} fill="none" stroke="var(--line)" strokeWidth={thin} />
        </pattern>
      </defs>
      <rect
        x={sight.x}
        y={sight.y}
        width={sight.width}
        height={sight.height}
        fill={`url("#${sketch.handle.ids.control}:grid")`}
      />
      {elements.map((element) => (
        <g
          key={element.id}
          transform={shift?.id === element.id ? `translate(${shift.x} ${shift.y})` : undefined}
        >
          <Drawn element={element} thin={thin} chosen={element.id === chosen?.id} all={elements} />
        </g>
      ))}
      {begun?.kind === 'line' ? (
        <LineDrawn
          from={begun.from}
          to={begun.to}
          thin={thin}
          words={groupDigits(
            lengthOf({ x1: begun.from.x, y1: begun.from.y, x2: begun.to.x, y2: begun.to.y }),
          )}
        />
      ) : null}
      <path
        d={`M ${cross.x - thin * 8} ${cross.y} H ${cross.x + thin * 8} M ${cross.x} ${cross.y - thin * 8} V ${cross.y + thin * 8}`}
        stroke="var(--accent)"
        strokeWidth={thin * 1.6}
        pointerEvents="none"
      />
    </svg>
  );
}
