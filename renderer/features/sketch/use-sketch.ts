import { useMemo, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { SketchField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { describeElement } from '../../../shared/sketch/describe.ts';
import {
  elementAt,
  endOf,
  type Made,
  movedBy,
  numbersOf,
  type Point,
  type SketchNumbers,
  startOf,
  typedLength,
  usualNumbers,
} from '../../../shared/sketch/edit.ts';
import {
  extentOf,
  mostElements,
  readSketch,
  type SketchElement,
  type SketchKind,
  shortestLength,
  sketchSize,
  writeSketch,
} from '../../../shared/sketch/model.ts';
import { proportion, type Sight, zoomed } from '../../../shared/sketch/sight.ts';
import { groupDigits } from '../../../shared/text/fields.ts';
import { sketchText as text } from '../../../shared/text/sketch.ts';
import { type FieldHandle, useField } from '../../components/form/use-field.ts';

export const tools = ['select', 'hand', 'wall', 'door', 'fitting', 'dimension', 'words'] as const;
export type Tool = (typeof tools)[number];

/** Whether the tool puts something on the plan. */
export function isDrawn(tool: Tool): tool is SketchKind {
  return tool !== 'select' && tool !== 'hand';
}

export interface Sketch {
  readonly handle: FieldHandle;
  readonly elements: readonly SketchElement[];
  /** What is stored cannot be read: nothing is drawn over it unseen. */
  readonly broken: boolean;
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  /** Millimetres between places of the grid. */
  readonly step: 50 | 100;
  readonly setStep: (step: 50 | 100) => void;
  readonly cross: Point;
  readonly setCross: (at: Point) => void;
  readonly numbers: SketchNumbers;
  readonly setNumbers: (numbers: SketchNumbers) => void;
  readonly chosen: SketchElement | undefined;
  readonly choose: (id: string | null) => void;
  readonly sight: Sight;
  readonly look: (sight: Sight) => void;
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  /** What was just done, or why it was not. */
  readonly message: string;
  readonly say: (message: string) => void;
  /** Puts a drawn element on the plan, or says why not. True when it is there. */
  readonly put: (made: Made) => boolean;
  /** Puts what the numbers say at the cross, or changes the chosen element to them. */
  readonly byNumbers: () => void;
  /** Sets a thing of the numbers’ size at a place. */
  readonly setAt: (kind: SketchKind, at: Point) => void;
  readonly move: (element: SketchElement, by: Point) => void;
  readonly remove: () => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly newId: () => string;
}

const firstSight: Sight = { x: 0, y: 0, width: 6000, height: 4500 };

/** The state of one drawing and everything that can be done to it. Every change is an answer like any other. */
export function useSketch(field: SketchField, path: AnswerPath): Sketch {
  const handle = useField(field, path);
  const lines = Array.isArray(handle.typed) ? handle.typed : none;
  const found = useMemo(() => readSketch(lines), [lines]);
  const elements = 'elements' in found ? found.elements : noElements;
  const [tool, setTool] = useState<Tool>('wall');
  const [step, setStep] = useState<50 | 100>(100);
  const [cross, setCross] = useState<Point>({ x: 1000, y: 1000 });
  const [numbers, setNumbers] = useState(usualNumbers);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [sight, setSight] = useState<Sight>(() => around(elements));
  const [message, say] = useState('');
  const before = useRef<(readonly string[])[]>([]);
  const chosen = elements.find(({ id }) => id === chosenId);

  const store = (next: readonly SketchElement[]) => {
    before.current = [...before.current.slice(-99), lines];
    handle.setTyped(next.length === 0 ? undefined : writeSketch(next));
  };
  const put = (made: Made): boolean => {
    if ('wrong' in made) {
      say(reason(made.wrong));
      return false;
    }
    const { element } = made;
    const known = elements.some(({ id }) => id === element.id);
    if (!known && elements.length >= mostElements) {
      say(text.full(mostElements));
      return false;
    }
    store(known ? elements.map((one) => (one.id === element.id ? element : one)) : [...elements, element]);
    say(text.added(describeElement(element)));
    return true;
  };
  const choose = (id: string | null) => {
    setChosen(id);
    const element = elements.find((one) => one.id === id);
    if (element) {
      setNumbers(numbersOf(element, numbers));
      setCross(startOf(element));
    }
  };
  const setAt = (kind: SketchKind, at: Point) => {
    const made = elementAt(kind, newId(), at, numbers);
    if (!put(made) || !('element' in made)) return;
    const length = kind === 'wall' || kind === 'dimension' ? typedLength(numbers.length) : undefined;
    if (length !== undefined) setCross(endOf(at, numbers.way, length));
  };
  return {
    handle,
    elements,
    broken: 'problem' in found && lines.length > 0,
    tool,
    setTool: (next) => {
      setTool(next);
      if (next !== 'select') setChosen(null);
    },
    step,
    setStep,
    cross,
    setCross: (at) => {
      setCross(at);
      setSight(holding(sight, at));
    },
    numbers,
    setNumbers,
    chosen,
    choose,
    sight,
    look: setSight,
    zoom: (by) => setSight(zoomed(sight, by)),
    fit: () => setSight(around(elements)),
    message,
    say,
    put,
    byNumbers: () => {
      if (chosen) put(elementAt(chosen.kind, chosen.id, startOf(chosen), numbers));
      else if (isDrawn(tool)) setAt(tool, cross);
    },
    setAt,
    move: (element, by) => {
      const next = movedBy(element, by);
      if (next) put({ element: next });
      else say(text.beyond);
    },
    remove: () => {
      if (!chosen) return;
      store(elements.filter(({ id }) => id !== chosen.id));
      setChosen(null);
      say(text.removed(describeElement(chosen)));
    },
    canUndo: before.current.length > 0,
    undo: () => {
      const last = before.current.pop();
      if (!last) return;
      handle.setTyped(last.length === 0 ? undefined : [...last]);
      say(text.undone);
    },
    newId,
  };
}

const none: readonly string[] = [];
const noElements: readonly SketchElement[] = [];

function reason(wrong: Extract<Made, { readonly wrong: unknown }>['wrong']): string {
  switch (wrong) {
    case 'zeroLength':
      return text.tooShort(shortestLength);
    case 'outside':
      return text.beyond;
    case 'label':
      return text.wordsMissing;
    case 'length':
    case 'opening':
    case 'width':
    case 'depth':
      return text.notLength(text[wrong], shortestLength, groupDigits(sketchSize));
    default:
      return text.broken;
  }
}

/** The sight that shows all that is drawn, with some paper around it. */
function around(elements: readonly SketchElement[]): Sight {
  const extent = extentOf(elements);
  if (extent === undefined) return firstSight;
  const across = extent.right - extent.left + 1200;
  const down = extent.bottom - extent.top + 1200;
  const width = Math.max(across, down / proportion, 2000);
  const height = width * proportion;
  return {
    width,
    height,
    x: (extent.left + extent.right) / 2 - width / 2,
    y: (extent.top + extent.bottom) / 2 - height / 2,
  };
}

/** The same sight, moved as little as it takes to hold a place. */
function holding(sight: Sight, at: Point): Sight {
  const edge = sight.width / 20;
  const x = Math.min(at.x - edge, Math.max(sight.x, at.x - sight.width + edge));
  const y = Math.min(at.y - edge, Math.max(sight.y, at.y - sight.height + edge));
  return { ...sight, x, y };
}
