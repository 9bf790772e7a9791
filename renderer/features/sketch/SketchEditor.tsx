import { NativeSelect } from '@mantine/core';
import { IconArrowBackUp, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { SketchField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { sketchText as text } from '../../../shared/text/sketch.ts';
import { FieldFrame } from '../../components/form/FieldFrame.tsx';
import iconButtonStyles from '../../components/icon-button.module.css';
import { Note } from '../../components/Note.tsx';
import { Canvas } from './Canvas.tsx';
import { ElementList } from './ElementList.tsx';
import { NumbersPanel } from './NumbersPanel.tsx';
import styles from './sketch.module.css';
import { tools, useSketch } from './use-sketch.ts';

interface Props {
  readonly field: SketchField;
  readonly path: AnswerPath;
}

/** A plan drawn to scale, by dragging or by numbers. */
export default function SketchEditor({ field, path }: Props) {
  const sketch = useSketch(field, path);
  return (
    <FieldFrame field={field} handle={sketch.handle} many>
      {sketch.broken ? <Note tone="attend">{text.broken}</Note> : null}
      <div className={styles.editor}>
        <div className={styles.bar}>
          <fieldset className={styles.tools} aria-label={text.tools}>
            {tools.map((tool) => (
              <button
                key={tool}
                type="button"
                className={styles.tool}
                aria-pressed={sketch.tool === tool}
                onClick={() => sketch.setTool(tool)}
              >
                {text.tool[tool]}
              </button>
            ))}
          </fieldset>
          <div className={styles.actions}>
            <button
              type="button"
              className={styles.tool}
              aria-label={text.undo}
              disabled={!sketch.canUndo}
              onClick={sketch.undo}
            >
              <IconArrowBackUp size={18} aria-hidden="true" /> {text.undoShort}
            </button>
            <IconButton label={text.zoomIn} Icon={IconPlus} onClick={() => sketch.zoom(1 / 1.5)} />
            <IconButton label={text.zoomOut} Icon={IconMinus} onClick={() => sketch.zoom(1.5)} />
            <IconButton label={text.fit} Icon={IconMaximize} onClick={sketch.fit} />
            <p className={styles.message} role="status">
              {sketch.message}
            </p>
          </div>
        </div>
        <Canvas sketch={sketch} label={text.canvas(field.label)} />
        <p id={`${sketch.handle.ids.control}:keys`} className={styles.soft}>
          {text.canvasHelp}
        </p>
        <div className={styles.row}>
          <NativeSelect
            label={text.snap}
            value={String(sketch.step)}
            data={(['50', '100'] as const).map((value) => ({ value, label: text.snaps[value] }))}
            onChange={(event) => sketch.setStep(event.currentTarget.value === '100' ? 100 : 50)}
          />
        </div>
        <NumbersPanel sketch={sketch} />
        <ElementList sketch={sketch} />
      </div>
    </FieldFrame>
  );
}

function IconButton(props: {
  readonly label: string;
  readonly Icon: typeof IconPlus;
  readonly onClick: () => void;
}) {
  const { label, Icon, onClick } = props;
  return (
    <button
      type="button"
      className={iconButtonStyles.iconButton}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}
