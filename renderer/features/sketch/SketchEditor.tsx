import { Button, NativeSelect } from '@mantine/core';
import { IconArrowBackUp, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { SketchField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { sketchText as text } from '../../../shared/text/sketch.ts';
import { FieldFrame } from '../../components/form/FieldFrame.tsx';
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
        <Canvas sketch={sketch} label={text.canvas(field.label)} />
        <p id={`${sketch.handle.ids.control}:keys`} className={styles.soft}>
          {text.canvasHelp}
        </p>
        <p className={styles.message} role="status">
          {sketch.message}
        </p>
        <div className={styles.row}>
          <NativeSelect
            label={text.snap}
            value={String(sketch.step)}
            data={(['50', '100'] as const).map((value) => ({ value, label: text.snaps[value] }))}
            onChange={(event) => sketch.setStep(event.currentTarget.value === '100' ? 100 : 50)}
          />
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            onClick={() => sketch.zoom(1 / 1.5)}
          >
            {text.zoomIn}
          </Button>
          <Button
            variant="default"
            leftSection={<IconMinus size={18} aria-hidden="true" />}
            onClick={() => sketch.zoom(1.5)}
          >
            {text.zoomOut}
          </Button>
          <Button
            variant="default"
            leftSection={<IconMaximize size={18} aria-hidden="true" />}
            onClick={sketch.fit}
          >
            {text.fit}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden="true" />}
            disabled={!sketch.canUndo}
            onClick={sketch.undo}
          >
            {text.undo}
          </Button>
        </div>
        <NumbersPanel sketch={sketch} />
        <ElementList sketch={sketch} />
      </div>
    </FieldFrame>
  );
}
