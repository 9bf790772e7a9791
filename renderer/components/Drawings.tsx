import type { Shape } from '../../shared/documents/tree.ts';
import type { Drawing } from '../../shared/instruments/drawing.ts';
import { drawingColours } from '../../shared/instruments/drawings/pen.ts';
import styles from './drawings.module.css';

/** What was entered, as plain pictures in the theme's colours. */
export function Drawings({ drawings }: { readonly drawings: readonly Drawing[] }) {
  return drawings.map((drawing, index) => (
    <svg
      key={index}
      className={styles.drawing}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={drawing.alt}
    >
      {drawing.shapes.map((shape, place) => (
        <Drawn key={place} shape={shape} />
      ))}
    </svg>
  ));
}

/** Colours on paper, and the theme's own in their place. */
const themed = new Map<string, string>([
  [drawingColours.ink, 'var(--ink)'],
  [drawingColours.soft, 'var(--ink-soft)'],
  [drawingColours.line, 'var(--line-strong)'],
  [drawingColours.accent, 'var(--accent)'],
  [drawingColours.body, 'var(--accent-soft)'],
  [drawingColours.paper, 'var(--surface)'],
]);

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={colour(shape.stroke)}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash === undefined ? undefined : `${shape.dash} ${shape.dash * 1.4}`}
        />
      );
    case 'circle':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.r}
          fill={colour(shape.fill)}
          stroke={colour(shape.stroke)}
          strokeWidth={0.8}
        />
      );
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={colour(shape.fill)}
          stroke={colour(shape.stroke)}
          strokeWidth={0.6}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.strong ? 700 : 400}
          textAnchor={shape.anchor}
          fill={colour(shape.fill)}
        >
          {shape.text}
        </text>
      );
  }
}

function colour(printed: string | null): string {
  return printed === null ? 'none' : (themed.get(printed) ?? printed);
}
