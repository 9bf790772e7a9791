import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Point } from '../../../shared/sketch/edit.ts';
import { pinched, type Sight } from '../../../shared/sketch/sight.ts';
import type { Sketch } from './use-sketch.ts';

/** What the hand took hold of: the sight of then, and the place of the paper under it. */
interface Grip {
  readonly sight: Sight;
  readonly matrix: DOMMatrix;
  readonly place: Point;
  readonly apart: number;
}

/** Moves the paper: with the hand, two fingers, the middle button, or any button while Space is held over it. */
export function usePanning(sketch: Sketch, paper: RefObject<SVGSVGElement | null>, letGo: () => void) {
  const touches = useRef(new Map<number, Point>());
  const grip = useRef<Grip | null>(null);
  const space = useSpaceOver(paper);

  const take = () => {
    const matrix = paper.current?.getScreenCTM()?.inverse();
    if (matrix === undefined) return;
    const { middle, apart } = spread(touches.current);
    grip.current = { sight: sketch.sight, matrix, place: onPaper(middle, matrix), apart };
  };
  return {
    space,
    /** Each is true when the pointer moves the paper and draws nothing. */
    onDown: (event: PointerEvent): boolean => {
      touches.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const pans = touches.current.size > 1 || event.button === 1 || space || sketch.tool === 'hand';
      if (!pans) return false;
      letGo();
      take();
      return true;
    },
    onMove: (event: PointerEvent): boolean => {
      if (!touches.current.has(event.pointerId)) return false;
      touches.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (grip.current === null) return false;
      const { sight, matrix, place, apart } = grip.current;
      const now = spread(touches.current);
      sketch.look(pinched(sight, place, onPaper(now.middle, matrix), now.apart / apart));
      return true;
    },
    onEnd: (event: PointerEvent): boolean => {
      touches.current.delete(event.pointerId);
      if (grip.current === null) return false;
      if (touches.current.size > 0) take();
      else grip.current = null;
      return true;
    },
  };
}

function onPaper({ x, y }: Point, matrix: DOMMatrix): Point {
  return new DOMPoint(x, y).matrixTransform(matrix);
}

/** The middle of all fingers, and how far apart the first two are, in pixels; 1 for one finger. */
function spread(touches: ReadonlyMap<number, Point>): { readonly middle: Point; readonly apart: number } {
  const all = [...touches.values()];
  const [one, other] = all;
  return {
    middle: {
      x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
      y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
    },
    apart: one && other ? Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)) : 1,
  };
}

/** Whether Space is held while the pointer is over the paper. It then neither scrolls the page nor presses a button. */
function useSpaceOver(paper: RefObject<SVGSVGElement | null>): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      if (event.type === 'keyup') {
        setHeld(false);
        return;
      }
      const { target } = event;
      const types = target instanceof HTMLElement && target.matches('input, textarea, select, summary');
      if (types || !paper.current?.matches(':hover')) return;
      event.preventDefault();
      setHeld(true);
    };
    const onBlur = () => setHeld(false);
    window.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onKey);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onKey);
      window.removeEventListener('blur', onBlur);
    };
  }, [paper]);
  return held;
}
