import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { knownLength, type Point } from '../../../shared/photos/layer.ts';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import styles from './bench.module.css';
import { type Brush, brushes, type Tool } from './draft.ts';

interface Props {
  readonly tool: Tool;
  readonly brush: Brush;
  readonly onBrush: (brush: Brush) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The line whose length is asked for. */
  readonly knownLine: { readonly from: Point; readonly to: Point } | null;
  readonly onKnown: (mm: number) => void;
  readonly cropped: boolean;
  readonly onWhole: () => void;
}

/** How the chosen tool is used, and what it asks for. */
export function ToolPanel(props: Props) {
  const { tool, brush } = props;
  return (
    <section className={styles.part} aria-label={text.howTo}>
      <p className={styles.soft}>{text.hint[tool]}</p>
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
      {tool === 'known' && props.knownLine ? <KnownLengthBox onKnown={props.onKnown} /> : null}
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

/** Asks for the millimetres of the line just drawn. */
function KnownLengthBox({ onKnown }: { readonly onKnown: (mm: number) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const take = () => {
    const mm = Number(
      typed
        .trim()
        .replace(/,(?=\d{3}$)/, '')
        .replace(',', '.'),
    );
    const fits = typed.trim() !== '' && mm >= knownLength.least && mm <= knownLength.most;
    setWrong(!fits);
    if (fits) onKnown(mm);
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextInput
        label={text.knownMm}
        inputMode="decimal"
        autoFocus
        value={typed}
        error={wrong ? text.knownAccepted(knownLength.least, knownLength.most) : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <Button type="submit">{text.setKnown}</Button>
      </div>
    </form>
  );
}
