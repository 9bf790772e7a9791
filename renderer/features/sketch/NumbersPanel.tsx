import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { SketchNumbers } from '../../../shared/sketch/edit.ts';
import { longestLabel, type SketchKind } from '../../../shared/sketch/model.ts';
import { groupDigits } from '../../../shared/text/fields.ts';
import { sketchText as text } from '../../../shared/text/sketch.ts';
import styles from './sketch.module.css';
import { isDrawn, type Sketch } from './use-sketch.ts';

const asked: Readonly<Record<SketchKind, readonly (keyof SketchNumbers)[]>> = {
  wall: ['length', 'way'],
  dimension: ['length', 'way'],
  door: ['opening', 'way', 'swing'],
  fitting: ['label', 'width', 'depth'],
  words: ['label'],
};

/** Draws at the cross by typed numbers, or changes what is chosen to them. */
export function NumbersPanel({ sketch }: { readonly sketch: Sketch }) {
  const { chosen, tool, cross, numbers, setNumbers } = sketch;
  const kind = chosen?.kind ?? (isDrawn(tool) ? tool : undefined);
  if (kind === undefined) return null;
  const title = chosen ? `${text.chosen}: ${text.kinds[kind].toLowerCase()}` : text.numbers;
  return (
    <form
      className={styles.panel}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        sketch.byNumbers();
      }}
    >
      <p className={styles.title}>{title}</p>
      <p className={styles.soft}>
        {text.from} {text.at(groupDigits(cross.x), groupDigits(cross.y))}
      </p>
      <div className={styles.row}>
        {asked[kind].map((name) => {
          switch (name) {
            case 'way':
              return (
                <NativeSelect
                  key={name}
                  label={kind === 'door' ? text.wayLabel : text.direction}
                  value={numbers.way}
                  data={Object.entries(text.way).map(([value, label]) => ({ value, label }))}
                  onChange={(event) => {
                    const way = ways.find((one) => one === event.currentTarget.value);
                    if (way) setNumbers({ ...numbers, way });
                  }}
                />
              );
            case 'swing':
              return (
                <NativeSelect
                  key={name}
                  label={text.swingLabel}
                  value={numbers.swing}
                  data={Object.entries(text.swing).map(([value, label]) => ({ value, label }))}
                  onChange={(event) => {
                    const swing = swings.find((one) => one === event.currentTarget.value);
                    if (swing) setNumbers({ ...numbers, swing });
                  }}
                />
              );
            default:
              return (
                <TextInput
                  key={name}
                  label={text[name]}
                  value={numbers[name]}
                  maxLength={name === 'label' ? longestLabel : 8}
                  inputMode={name === 'label' ? 'text' : 'numeric'}
                  autoComplete="off"
                  onChange={(event) => setNumbers({ ...numbers, [name]: event.currentTarget.value })}
                />
              );
          }
        })}
        <Button type="submit" variant="default">
          {chosen ? text.change : text.add(text.kinds[kind])}
        </Button>
        {chosen ? (
          <Button variant="default" onClick={sketch.remove}>
            {text.remove}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

const ways = ['right', 'down', 'left', 'up'] as const;
const swings = ['left', 'right', 'none'] as const;
