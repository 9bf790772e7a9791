import { Button } from '@mantine/core';
import type { InstantField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import styles from './boxes.module.css';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { instantFromLocal, localFromInstant } from './typed-forms.ts';
import { useField } from './use-field.ts';

/** A moment on this machine's clock, with a button for this one. */
export function InstantBox({ field, path }: { readonly field: InstantField; readonly path: AnswerPath }) {
  const handle = useField(field, path);
  const stored = typeof handle.typed === 'string' ? handle.typed : '';
  return (
    <FieldFrame field={field} handle={handle}>
      <div className={styles.numberLine}>
        <input
          type="datetime-local"
          step={1}
          className={styles.box}
          id={handle.ids.control}
          ref={handle.ref}
          value={localFromInstant(stored)}
          aria-describedby={describedBy(field, handle)}
          aria-invalid={handle.problem !== undefined || undefined}
          onBlur={handle.onBlur}
          onChange={(event) => handle.setTyped(instantFromLocal(event.currentTarget.value))}
        />
        <Button
          variant="default"
          aria-label={formText.nowFor(field.label)}
          onClick={() => handle.setTyped(new Date().toISOString())}
        >
          {formText.now}
        </Button>
      </div>
    </FieldFrame>
  );
}
