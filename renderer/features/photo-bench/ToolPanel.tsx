import { Button, TextInput } from '@mantine/core';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import styles from './bench.module.css';
import { type Brush, brushes, type Tool } from './draft.ts';

interface Props {
  readonly tool: Tool;
  readonly brush: Brush;
  readonly onBrush: (brush: Brush) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly cropped: boolean;
  readonly onWhole: () => void;
}

/** How the chosen tool is used, and what it asks for. */
export function ToolPanel(props: Props) {
  const { tool, brush } = props;
  return (
    <section className={styles.part} aria-label={text.howTo}>
      <p className={styles.soft}>
        {text.hint[tool]} {text.zoomHint}
      </p>
      {tool === 'cover' ? (
        <>
          <div className={styles.brushes} role="toolbar" aria-label={text.brush}>
            {brushes.map((one) => (
              <button
                key={one}
                type="button"
                className={styles.tool}
                aria-pressed={one === brush}
                onClick={() => props.onBrush(one)}
              >
                {text.brushes[one]}
              </button>
            ))}
          </div>
          <p className={styles.soft}>{text.noFaces}</p>
        </>
      ) : null}
      {tool === 'text' ? (
        <TextInput
          label={text.words}
          value={props.words}
          maxLength={80}
          onChange={(event) => props.onWords(event.currentTarget.value)}
        />
      ) : null}
      {tool === 'crop' && props.cropped ? (
        <div>
          <Button variant="default" onClick={props.onWhole}>
            {text.wholePicture}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
