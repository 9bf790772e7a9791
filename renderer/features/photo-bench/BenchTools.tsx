import {
  IconArrowBackUp,
  IconArrowUpRight,
  IconBrush,
  IconCircle,
  IconCrop,
  IconLetterT,
  IconLine,
  IconPointer,
  IconRestore,
  IconRotate2,
  IconRotateClockwise2,
  IconRuler2,
  IconRulerMeasure,
} from '@tabler/icons-react';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import styles from './bench.module.css';
import { type Tool, tools } from './draft.ts';

const icons: Readonly<Record<Tool, typeof IconBrush>> = {
  select: IconPointer,
  arrow: IconArrowUpRight,
  line: IconLine,
  circle: IconCircle,
  text: IconLetterT,
  known: IconRuler2,
  measure: IconRulerMeasure,
  cover: IconBrush,
  crop: IconCrop,
};

interface Props {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly onTurn: (quarters: 1 | 3) => void;
  readonly onUndo: (() => void) | undefined;
  /** Undefined where the picture is shown as it was taken. */
  readonly onRestore: (() => void) | undefined;
}

/** What the pointer does, and what is done to the whole picture. */
export function BenchTools({ tool, onTool, onTurn, onUndo, onRestore }: Props) {
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.tools}>
      {tools.map((one) => {
        const Icon = icons[one];
        return (
          <button
            key={one}
            type="button"
            className={styles.tool}
            aria-pressed={one === tool}
            onClick={() => onTool(one)}
          >
            <Icon size={22} aria-hidden="true" />
            {text.tool[one]}
          </button>
        );
      })}
      <span className={styles.gap} />
      <button type="button" className={styles.tool} onClick={() => onTurn(3)}>
        <IconRotate2 size={22} aria-hidden="true" />
        {text.turnLeft}
      </button>
      <button type="button" className={styles.tool} onClick={() => onTurn(1)}>
        <IconRotateClockwise2 size={22} aria-hidden="true" />
        {text.turnRight}
      </button>
      <button type="button" className={styles.tool} disabled={!onUndo} onClick={onUndo}>
        <IconArrowBackUp size={22} aria-hidden="true" />
        {text.undo}
      </button>
      <button type="button" className={styles.tool} disabled={!onRestore} onClick={onRestore}>
        <IconRestore size={22} aria-hidden="true" />
        {text.restore}
      </button>
    </div>
  );
}
