import { TextInput } from '@mantine/core';
import { Colour, contrastOnWhite } from '../../../shared/domain/house-style.ts';
import { houseText as text } from '../../../shared/text/house-style.ts';
import styles from './house-style.module.css';

interface Props {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (accent: string) => void;
}

/** The colour of a document's headings: one of a few, or the clinic's own by its digits, with its contrast on paper. */
export function AccentField({ value, problem, onChange }: Props) {
  const isColour = Colour.safeParse(value).success;
  return (
    <div className={styles.colour}>
      <fieldset className={styles.swatches} aria-label={text.accentChoices}>
        {text.accentNames.map(([colour, name]) => (
          <button
            key={colour}
            type="button"
            className={styles.swatch}
            aria-pressed={value === colour}
            onClick={() => onChange(colour)}
          >
            <span className={styles.dot} style={{ background: colour }} />
            {name}
          </button>
        ))}
      </fieldset>
      <TextInput
        className={styles.short}
        label={text.accent}
        description={text.accentHelp}
        maxLength={7}
        autoComplete="off"
        spellCheck={false}
        value={value}
        error={problem}
        leftSection={isColour ? <span className={styles.dot} style={{ background: value }} /> : undefined}
        onChange={(event) => onChange(event.currentTarget.value.trim().toLowerCase())}
      />
      {isColour && problem === undefined ? (
        <p className={styles.soft}>{text.accentIs(contrastOnWhite(value).toFixed(1))}</p>
      ) : null}
    </div>
  );
}
