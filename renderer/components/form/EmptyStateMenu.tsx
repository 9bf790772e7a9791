import { Menu } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import type { Field } from '../../../shared/assessments/fields.ts';
import { emptyStatesOf } from '../../../shared/assessments/read-answer.ts';
import { formText } from '../../../shared/text/form.ts';
import styles from './form.module.css';
import type { FieldHandle } from './use-field.ts';

interface Props {
  readonly field: Field;
  readonly handle: FieldHandle;
}

/**
 * The empty answers that a field offers. A form has hundreds of fields and few such menus are ever opened, so each is made when its
 * button is first pressed.
 */
export function EmptyStateMenu({ field, handle }: Props) {
  const [wanted, setWanted] = useState(false);
  if (emptyStatesOf(field).length === 0) return null;
  if (wanted) return <OpenedMenu field={field} handle={handle} />;
  return <MenuButton field={field} onClick={() => setWanted(true)} />;
}

function OpenedMenu({ field, handle }: Props) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is drawn anew; it has the focus again before the menu opens, so that the menu gives it back.
  useEffect(() => {
    button.current?.focus();
    setOpened(true);
  }, []);
  return (
    <Menu position="bottom-end" withinPortal opened={opened} onChange={setOpened}>
      <Menu.Target>
        <MenuButton field={field} ref={button} />
      </Menu.Target>
      <Menu.Dropdown>
        {emptyStatesOf(field).map((state) => (
          <Menu.Item key={state} onClick={() => handle.setState(state)}>
            {formText.state[state]}
          </Menu.Item>
        ))}
        {handle.state === 'notAsked' ? null : (
          <Menu.Item leftSection={<IconX size={16} aria-hidden="true" />} onClick={handle.clear}>
            {formText.clear}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ButtonProps {
  readonly field: Field;
  readonly onClick?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** What a menu adds to its target goes on the button, over what stands here. */
function MenuButton({ field, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.emptyButton}
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={formText.noAnswerFor(field.label)}
      {...rest}
    >
      {formText.noAnswer}
      <IconChevronDown size={16} aria-hidden="true" />
    </button>
  );
}
