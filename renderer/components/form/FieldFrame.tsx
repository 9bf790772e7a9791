import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../../../shared/assessments/fields.ts';
import { AnswerSource } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import { libraryText } from '../../../shared/text/library.ts';
import { focusAfter } from '../focus-after.ts';
import { EmptyStateMenu } from './EmptyStateMenu.tsx';
import styles from './form.module.css';
import { useFormView } from './form-view.ts';
import type { FieldHandle } from './use-field.ts';

interface FieldFrameProps {
  readonly field: Field;
  readonly handle: FieldHandle;
  /** True when the control is a set of buttons, which a `label` element cannot name. */
  readonly many?: boolean;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** Label, help, source, empty answers and message around any control. */
export function FieldFrame({ field, handle, many = false, note, children }: FieldFrameProps) {
  const view = useFormView();
  const { ids } = handle;
  return (
    <div
      className={styles.field}
      data-path={handle.path}
      data-invalid={handle.problem !== undefined || undefined}
      onFocusCapture={() => view.setActive({ field, path: handle.path })}
    >
      <div className={styles.fieldTop}>
        {many ? (
          <span id={ids.label} className={styles.label}>
            {field.label}
          </span>
        ) : (
          <label id={ids.label} htmlFor={ids.control} className={styles.label}>
            {field.label}
          </label>
        )}
        <div className={styles.fieldTools}>
          <SourceSelect field={field} handle={handle} />
          <EmptyStateMenu field={field} handle={handle} />
        </div>
      </div>
      {field.help ? (
        <p id={ids.help} className={styles.help}>
          {field.help}
        </p>
      ) : null}
      {children}
      {note}
      {handle.source === 'library' && handle.state === 'given' ? (
        <FromLibrary field={field} handle={handle} />
      ) : null}
      {handle.state !== 'given' && handle.state !== 'notAsked' ? (
        <p className={styles.stateLine}>
          <span className={styles.statePill}>{formText.state[handle.state]}</span>
        </p>
      ) : null}
      <p id={ids.problem} className={styles.problem} hidden={handle.problem === undefined}>
        {handle.problem ? (
          <>
            <span aria-hidden="true">▲ </span>
            {handle.problem}
          </>
        ) : null}
      </p>
    </div>
  );
}

/** The ids that describe a control: help always, message while there is one. */
export function describedBy(field: Field, handle: FieldHandle): string | undefined {
  const ids = [field.help ? handle.ids.help : '', handle.problem ? handle.ids.problem : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** What the library says is there to be confirmed or typed over. */
function FromLibrary({ field, handle }: { readonly field: Field; readonly handle: FieldHandle }) {
  return (
    <div className={styles.fromLibrary}>
      <span>{libraryText.fromLibrary}</span>
      <Button
        variant="subtle"
        aria-label={libraryText.confirmLabel(field.label)}
        onClick={() => {
          // This button goes away; the focus goes to the answer it confirmed.
          focusAfter(handle.confirm, () => document.getElementById(handle.ids.control));
        }}
      >
        {libraryText.confirm}
      </Button>
    </div>
  );
}

function SourceSelect({ field, handle }: { readonly field: Field; readonly handle: FieldHandle }) {
  // With only one place to come from there is nothing to choose.
  if (field.sources === undefined || field.sources.length < 2 || handle.state === 'notAsked') return null;
  // An answer may come from where none is typed: the library.
  const source = handle.source ?? field.sources[0];
  const offered = [...new Set([...field.sources, ...(source === undefined ? [] : [source])])];
  return (
    <NativeSelect
      className={styles.source}
      data-library={source === 'library' || undefined}
      aria-label={formText.sourceFor(field.label)}
      value={source}
      onChange={(event) => handle.setSource(AnswerSource.parse(event.currentTarget.value))}
      data={offered.map((one) => ({ value: one, label: formText.source[one] }))}
    />
  );
}
