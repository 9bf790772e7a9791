import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { type Layer, type Mark, measuredMm } from '../../../shared/photos/layer.ts';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import styles from './bench.module.css';

interface Props {
  readonly layer: Layer;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteKnown: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Everything that lies over the picture, to choose and to take off without a pointer. */
export function MarkList({ layer, selected, onSelect, onDelete, onDeleteKnown, onKeyDown }: Props) {
  const { known, marks } = layer;
  return (
    <section className={styles.part} aria-label={text.marks}>
      <h2>{text.marks}</h2>
      {known === null && marks.length === 0 ? <p className={styles.soft}>{text.noMarks}</p> : null}
      <ul className={styles.marks}>
        {known === null ? null : (
          <li>
            <span className={styles.mark}>{text.known(known.mm)}</span>
            <DeleteButton name={text.known(known.mm)} onClick={onDeleteKnown} />
          </li>
        )}
        {marks.map((mark, index) => {
          const name = nameOf(mark, index, layer);
          return (
            <li key={mark.id}>
              <button
                type="button"
                className={styles.mark}
                aria-pressed={mark.id === selected}
                onClick={() => onSelect(mark.id)}
                onFocus={() => onSelect(mark.id)}
                onKeyDown={onKeyDown}
              >
                {name}
              </button>
              <DeleteButton name={name} onClick={() => onDelete(mark.id)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function DeleteButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" color="gray" size={44} aria-label={text.deleteMark(name)} onClick={onClick}>
      <IconTrash size={18} aria-hidden="true" />
    </ActionIcon>
  );
}

function nameOf(mark: Mark, index: number, { marks, known }: Layer): string {
  const kind = text.mark[mark.kind];
  if (mark.kind === 'text') return text.withContent(kind, mark.text);
  const number = marks.slice(0, index + 1).filter((one) => one.kind === mark.kind).length;
  const name = text.numbered(kind, number);
  return mark.kind === 'measure' ? text.withContent(name, text.millimetres(measuredMm(mark, known))) : name;
}
