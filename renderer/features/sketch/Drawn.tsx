import type { Point } from '../../../shared/sketch/edit.ts';
import {
  labelSide,
  lengthOf,
  type SketchElement,
  type SketchOf,
  waySteps,
} from '../../../shared/sketch/model.ts';
import { groupDigits } from '../../../shared/text/fields.ts';

interface Props {
  readonly element: SketchElement;
  /** A hairline, in millimetres of the home at this closeness. */
  readonly thin: number;
  readonly chosen: boolean;
  /** The whole plan: lengths stand outside it. */
  readonly all: readonly SketchElement[];
}

/** One element on the screen’s paper. */
export function Drawn({ element, thin, chosen, all }: Props) {
  const ink = chosen ? 'var(--accent)' : 'var(--ink)';
  switch (element.kind) {
    case 'wall':
    case 'dimension': {
      const { x1, y1, x2, y2 } = element;
      const wall = element.kind === 'wall';
      return (
        <>
          <line
            {...{ x1, y1, x2, y2 }}
            stroke={wall ? ink : 'var(--accent)'}
            strokeWidth={wall ? thin * 4 : thin * 1.2}
            strokeLinecap={wall ? 'round' : 'butt'}
            strokeDasharray={wall ? undefined : `${thin * 6} ${thin * 3}`}
          />
          <Figure at={labelPlace(element, thin, all)} thin={thin} words={groupDigits(lengthOf(element))} />
        </>
      );
    }
    case 'door':
      return <Door door={element} thin={thin} ink={ink} />;
    case 'fitting': {
      const { x, y, width, depth, label } = element;
      const middle = { x: x + width / 2, y: y + depth / 2 };
      return (
        <>
          <rect
            {...{ x, y, width }}
            height={depth}
            fill="var(--accent-soft)"
            stroke={ink}
            strokeWidth={thin}
          />
          <Figure at={{ x: middle.x, y: middle.y - thin * 5 }} thin={thin} words={label} />
          <Figure
            at={{ x: middle.x, y: middle.y + thin * 9 }}
            thin={thin}
            words={`${groupDigits(width)} × ${groupDigits(depth)}`}
          />
        </>
      );
    }
    case 'words':
      return <Figure at={element} thin={thin} words={element.label} anchor="start" colour={ink} />;
  }
}

/** A line while it is drawn, with its length. */
export function LineDrawn(props: {
  readonly from: Point;
  readonly to: Point;
  readonly thin: number;
  readonly words: string;
}) {
  const { from, to, thin, words } = props;
  return (
    <g pointerEvents="none">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="var(--accent)" strokeWidth={thin * 3} />
      <Figure
        at={{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - thin * 7 }}
        thin={thin}
        words={words}
        colour="var(--accent)"
      />
    </g>
  );
}

function Door(props: { readonly door: SketchOf<'door'>; readonly thin: number; readonly ink: string }) {
  const { door, thin, ink } = props;
  const { x, y, width, swing } = door;
  const step = waySteps[door.way];
  const end = { x: x + step.x * width, y: y + step.y * width };
  const side = swing === 'right' ? 1 : -1;
  const leaf = { x: x - step.y * width * side, y: y + step.x * width * side };
  return (
    <>
      <line x1={x} y1={y} x2={end.x} y2={end.y} stroke="var(--surface)" strokeWidth={thin * 6} />
      {swing === 'none' ? null : (
        <path
          d={`M ${x} ${y} L ${leaf.x} ${leaf.y} A ${width} ${width} 0 0 ${side === 1 ? 0 : 1} ${end.x} ${end.y}`}
          fill="none"
          stroke={ink}
          strokeWidth={thin * 1.4}
        />
      )}
      <Figure
        at={{ x: (x + end.x) / 2, y: (y + end.y) / 2 + thin * 3.5 }}
        thin={thin}
        words={groupDigits(width)}
      />
    </>
  );
}

function labelPlace(
  line: SketchOf<'wall'> | SketchOf<'dimension'>,
  thin: number,
  all: readonly SketchElement[],
): Point {
  const away = {
    left: { x: -18, y: 3 },
    right: { x: 18, y: 3 },
    above: { x: 0, y: -6 },
    below: { x: 0, y: 13 },
  }[labelSide(line, all)];
  return { x: (line.x1 + line.x2) / 2 + away.x * thin, y: (line.y1 + line.y2) / 2 + away.y * thin };
}

interface FigureProps {
  readonly at: Point;
  readonly thin: number;
  readonly words: string;
  readonly anchor?: 'start' | 'middle';
  readonly colour?: string;
}

/** Words that keep their size however close the paper is. */
function Figure({ at, thin, words, anchor = 'middle', colour = 'var(--ink)' }: FigureProps) {
  return (
    <text
      x={at.x}
      y={at.y}
      fontSize={thin * 9.5}
      textAnchor={anchor}
      fill={colour}
      stroke="var(--surface)"
      strokeWidth={thin * 2.5}
      paintOrder="stroke"
      pointerEvents="none"
    >
      {words}
    </text>
  );
}
