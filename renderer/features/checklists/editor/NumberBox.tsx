import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { checklistText } from '../../../../shared/text/checklists.ts';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  readonly className?: string | undefined;
}

/** A number or nothing. What cannot be read stays as typed, says so and counts as nothing. */
export function NumberBox({ label, value, onValue, className }: Props) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const read = numberOf(typed);
  const shown = read === value || read === undefined ? typed : value === null ? '' : String(value);
  return (
    <TextInput
      label={label}
      {...(className === undefined ? {} : { className })}
      inputMode="decimal"
      maxLength={12}
      autoComplete="off"
      value={shown}
      error={read === undefined ? checklistText.editor.notNumber : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onValue(numberOf(event.currentTarget.value) ?? null);
      }}
    />
  );
}

/** Null for nothing, undefined for what is no number. */
function numberOf(typed: string): number | null | undefined {
  const plain = typed.trim().replace(',', '.').replace('−', '-');
  if (plain === '') return null;
  return /^-?\d{1,9}(\.\d{0,6})?$/u.test(plain) ? Number(plain) : undefined;
}
