import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { knownLength } from '../../../shared/photos/layer.ts';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import styles from './bench.module.css';

interface Props {
  readonly onKnown: (mm: number) => void;
  readonly onCancel: () => void;
}

/** Asks for the millimetres of the line just drawn. */
export function KnownLengthBox({ onKnown, onCancel }: Props) {
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
      aria-label={text.knownAsk}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextInput
        label={text.knownMm}
        inputMode="decimal"
        autoFocus
        value={typed}
        rightSection={text.mm}
        error={wrong ? text.knownAccepted(knownLength.least, knownLength.most) : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.brushes}>
        <Button type="submit">{text.setKnown}</Button>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
