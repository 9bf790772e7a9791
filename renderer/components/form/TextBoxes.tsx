import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { DateField, NumberField, TextField, TimeField } from '../../../shared/assessments/fields.ts';
import { codePoints } from '../../../shared/assessments/read-answer.ts';
import { numberDoubt } from '../../../shared/assessments/unusual.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { securityDetailIn } from '../../../shared/domain/home-security.ts';
import { formText } from '../../../shared/text/form.ts';
import { DoubtLine } from '../DoubtLine.tsx';
import { GuardLine } from '../GuardLine.tsx';
import iconButtonStyles from '../icon-button.module.css';
import boxStyles from './boxes.module.css';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { useSession } from './session-context.tsx';
import { dateFromTyped, timeFromTyped, typedDate } from './typed-forms.ts';
import { useField } from './use-field.ts';
import { WorkGuard } from './WorkGuard.tsx';

interface Props<F> {
  readonly field: F;
  readonly path: AnswerPath;
}

/** From this share of the limit on, the count is shown. */
const nearLimit = 0.9;

/** Words, in one line or in a box that grows with them. */
export function TextBox({ field, path }: Props<TextField>) {
  const handle = useField(field, path);
  const [touched, setTouched] = useState(false);
  const text = asText(handle.typed);
  const count = text.length < field.maxLength * nearLimit ? text.length : codePoints(text);
  const over = count > field.maxLength;
  const shared = {
    id: handle.ids.control,
    value: text,
    'aria-describedby': describedBy(field, handle),
    'aria-invalid': over || handle.problem !== undefined || undefined,
    onFocus: () => setTouched(true),
    onBlur: handle.onBlur,
    ref: handle.ref,
    // Words that begin right to left run from the right, figures and signs in their order.
    dir: 'auto',
  };
  return (
    <FieldFrame
      field={field}
      handle={over ? { ...handle, problem: formText.charactersOver(count, field.maxLength) } : handle}
      note={
        <>
          {!over && count >= field.maxLength * nearLimit ? (
            <p className={boxStyles.count} role="status">
              {formText.charactersLeft(field.maxLength - count)}
            </p>
          ) : null}
          <HomeGuard text={text} />
          <WorkGuard field={field} text={text} touched={touched} />
        </>
      }
    >
      {(field.lines ?? 1) > 1 ? (
        <textarea
          {...shared}
          className={boxStyles.box}
          rows={field.lines ?? 2}
          onChange={(event) => handle.setTyped(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          className={boxStyles.box}
          onChange={(event) => handle.setTyped(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

/** Points out words that must not be written down about a home. */
function HomeGuard({ text }: { readonly text: string }) {
  const { declaration } = useSession();
  return <GuardLine found={declaration.guardsHome ? securityDetailIn(text) : undefined} />;
}

/** A number with its unit. What cannot be read stays as typed. */
export function NumberBox({ field, path }: Props<NumberField>) {
  const handle = useField(field, path);
  const unitId = `${handle.ids.control}:unit`;
  // Half a number is no number yet: it is asked about once it has been left.
  const [typing, setTyping] = useState(false);
  const doubtId = `${handle.ids.control}:doubt`;
  const doubt = typing ? undefined : numberDoubt(field, handle.typed);
  return (
    <FieldFrame field={field} handle={handle} note={<DoubtLine id={doubtId} words={doubt} />}>
      <div className={boxStyles.numberLine}>
        <input
          type="text"
          className={`${boxStyles.box} ${boxStyles.number}`}
          id={handle.ids.control}
          ref={handle.ref}
          value={asText(handle.typed)}
          inputMode={field.decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          aria-describedby={
            [field.unit ? unitId : '', describedBy(field, handle) ?? '', doubt ? doubtId : '']
              .filter(Boolean)
              .join(' ') || undefined
          }
          aria-invalid={handle.problem !== undefined || undefined}
          onBlur={() => {
            setTyping(false);
            handle.onBlur();
          }}
          onChange={(event) => {
            setTyping(true);
            handle.setTyped(event.currentTarget.value);
          }}
        />
        {field.unit ? (
          <span id={unitId} className={boxStyles.unit}>
            {field.unit}
          </span>
        ) : null}
      </div>
    </FieldFrame>
  );
}

/** A date to type, with the system's calendar beside it. */
export function DateBox({ field, path }: Props<DateField>) {
  const handle = useField(field, path);
  const stored = asText(handle.typed);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <FieldFrame field={field} handle={handle}>
      <div className={boxStyles.numberLine}>
        <input
          type="text"
          className={`${boxStyles.box} ${boxStyles.date}`}
          id={handle.ids.control}
          ref={handle.ref}
          value={typedDate(stored)}
          inputMode="numeric"
          autoComplete="off"
          placeholder={formText.datePlaceholder}
          aria-describedby={describedBy(field, handle)}
          aria-invalid={handle.problem !== undefined || undefined}
          onBlur={() => {
            const date = dateFromTyped(stored);
            if (date !== stored) handle.setTyped(date);
            handle.onBlur();
          }}
          onChange={(event) => handle.setTyped(event.currentTarget.value)}
        />
        <span className={boxStyles.picker}>
          <button
            type="button"
            className={iconButtonStyles.iconButton}
            aria-label={formText.openCalendar(field.label)}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={20} aria-hidden="true" />
          </button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            className={boxStyles.hiddenPicker}
            value={/^\d{4}-\d{2}-\d{2}$/.test(stored) ? stored : ''}
            onChange={(event) => handle.setTyped(event.currentTarget.value)}
          />
        </span>
      </div>
    </FieldFrame>
  );
}

/** A time of day to type. */
export function TimeBox({ field, path }: Props<TimeField>) {
  const handle = useField(field, path);
  const typed = asText(handle.typed);
  return (
    <FieldFrame field={field} handle={handle}>
      <input
        type="text"
        className={`${boxStyles.box} ${boxStyles.number}`}
        id={handle.ids.control}
        ref={handle.ref}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        placeholder={formText.timePlaceholder}
        aria-describedby={describedBy(field, handle)}
        aria-invalid={handle.problem !== undefined || undefined}
        onBlur={() => {
          const time = timeFromTyped(typed);
          if (time !== typed) handle.setTyped(time);
          handle.onBlur();
        }}
        onChange={(event) => handle.setTyped(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

function asText(typed: unknown): string {
  return typeof typed === 'string' || typeof typed === 'number' ? String(typed) : '';
}
