import { type KeyboardEvent, useRef } from 'react';
import type { NumberField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { roundedChange } from '../../../shared/instruments/rounding.ts';
import styles from './choices.module.css';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { moveOn } from './move-on.ts';
import { useField } from './use-field.ts';

interface Props {
  readonly field: NumberField & { readonly scale: NonNullable<NumberField['scale']> };
  readonly path: AnswerPath;
}

/** A digit that follows within this time belongs to the same number, in milliseconds. */
const oneNumber = 1000;

/** Up to this wide a button grows, in rem. */
const stepWidth = 3.75;

/** A rating as one row of buttons with words at its ends. Digits choose; where one digit says it all, they also go on to the next question. */
export function ScaleRow({ field, path }: Props) {
  const handle = useField(field, path);
  const lastKey = useRef({ digits: '', at: 0 });
  const endsId = `${handle.ids.control}:ends`;
  const chosen = handle.typed === undefined || handle.typed === '' ? Number.NaN : Number(handle.typed);
  const steps = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index);

  const shown = (step: number) => (field.min < 0 ? roundedChange(step, 0) : String(step));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!/^[-\d]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const before = lastKey.current;
    const together = event.timeStamp - before.at < oneNumber ? before.digits + event.key : event.key;
    const digits = steps.includes(Number(together)) ? together : event.key;
    lastKey.current = { digits, at: event.timeStamp };
    if (!steps.includes(Number(digits))) return;
    event.preventDefault();
    handle.setTyped(Number(digits));
    if (field.max < 10) moveOn(event.currentTarget);
    else document.getElementById(stepId(handle.ids.control, Number(digits), field.min))?.focus();
  };

  return (
    <FieldFrame field={field} handle={handle} many>
      <div style={{ maxWidth: `${steps.length * stepWidth}rem` }}>
        <div
          className={styles.scale}
          role="radiogroup"
          aria-labelledby={handle.ids.label}
          aria-describedby={[endsId, describedBy(field, handle) ?? ''].join(' ').trim()}
          aria-invalid={handle.problem !== undefined || undefined}
          onKeyDown={onKeyDown}
        >
          {steps.map((step) => (
            <label key={step} className={styles.scaleStep} data-checked={step === chosen || undefined}>
              <input
                type="radio"
                name={handle.ids.control}
                className={styles.optionInput}
                id={stepId(handle.ids.control, step, field.min)}
                checked={step === chosen}
                onChange={() => handle.setTyped(step)}
                onBlur={handle.onBlur}
                ref={step === field.min ? handle.ref : undefined}
              />
              {shown(step)}
            </label>
          ))}
        </div>
        <p id={endsId} className={styles.scaleEnds}>
          <span>
            {shown(field.min)}: {field.scale.low}
          </span>
          <span>
            {shown(field.max)}: {field.scale.high}
          </span>
        </p>
      </div>
    </FieldFrame>
  );
}

/** The first button stands for the question: what points at the field finds it. */
function stepId(control: string, step: number, first: number): string {
  return step === first ? control : `${control}:${step}`;
}
