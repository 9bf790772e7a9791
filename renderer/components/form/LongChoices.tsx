import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChoicesField } from '../../../shared/assessments/fields.ts';
import { formText } from '../../../shared/text/form.ts';
import boxStyles from './boxes.module.css';
import choiceStyles from './choices.module.css';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import styles from './form.module.css';
import type { FieldHandle } from './use-field.ts';

interface Props {
  readonly field: ChoicesField;
  readonly chosen: readonly string[];
  readonly handle: FieldHandle;
  readonly onToggle: (id: string) => void;
}

/** Any number of a long list: what is chosen stands as pills, the rest is found by typing. */
export function LongChoices({ field, chosen, handle, onToggle }: Props) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const wanted = query.trim().toLowerCase();
  const found = field.options.filter(
    (option) => !chosen.includes(option.id) && option.label.toLowerCase().includes(wanted),
  );
  return (
    <FieldFrame field={field} handle={handle} many>
      {chosen.length > 0 ? (
        <ul className={choiceStyles.pills} aria-labelledby={handle.ids.label}>
          {field.options
            .filter((option) => chosen.includes(option.id))
            .map((option) => (
              <li key={option.id}>
                <button
                  type="button"
                  className={choiceStyles.pill}
                  aria-label={formText.takeOff(option.label)}
                  onClick={() => onToggle(option.id)}
                >
                  {option.label}
                  <IconX size={18} aria-hidden="true" />
                </button>
              </li>
            ))}
        </ul>
      ) : null}
      <input
        type="text"
        className={boxStyles.box}
        id={handle.ids.control}
        ref={handle.ref}
        aria-label={formText.find(field.label)}
        aria-describedby={describedBy(field, handle)}
        placeholder={formText.findPlaceholder}
        value={query}
        onFocus={() => setOpen(true)}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {open ? (
        <fieldset className={choiceStyles.found} aria-label={formText.find(field.label)}>
          {found.length === 0 ? <p className={styles.help}>{formText.findNothing}</p> : null}
          {found.map((option) => (
            <button
              key={option.id}
              type="button"
              className={choiceStyles.option}
              onClick={() => onToggle(option.id)}
            >
              <IconPlus size={18} aria-hidden="true" />
              {option.label}
            </button>
          ))}
        </fieldset>
      ) : null}
    </FieldFrame>
  );
}
