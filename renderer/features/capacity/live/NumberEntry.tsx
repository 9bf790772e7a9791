import { IconBackspace } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { NumberField } from '../../../../shared/assessments/fields.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { AnswerPath } from '../../../../shared/domain/answers.ts';
import { liveText as text } from '../../../../shared/text/capacity-live.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import { useField } from '../../../components/form/use-field.ts';
import styles from './live.module.css';

interface Props {
  readonly path: AnswerPath;
  /** Said instead of the field's own label, where the place says the rest. */
  readonly label?: string;
  /** Beside the box: how near a limit it comes. */
  readonly beside?: ReactNode;
  readonly takesFocus?: boolean;
  /** Enter was pressed, or the pad's last key. */
  readonly onDone?: () => void;
}

/** Where the boxes of a row show the pad and what is wrong, so that the row itself stays as it is; null beneath each box. */
const RowFoot = createContext<HTMLElement | null>(null);

/** Boxes in a row, with room beneath the whole of it for the pad and for what is wrong. */
export function NumberRow({ children }: { readonly children: ReactNode }) {
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  return (
    <RowFoot value={foot}>
      <div className={styles.entries}>{children}</div>
      <div className={styles.rowFoot} ref={setFoot} />
    </RowFoot>
  );
}

/** A number with large digits: typed by keys, or by the pad that shows while the cursor is in it. Stored as it is typed. */
export function NumberEntry(props: Props) {
  const session = useSession();
  const field = resolveField(session.declaration, props.path);
  if (field?.kind !== 'number') throw new Error(`no number at ${props.path}`);
  return <Entry {...props} field={field} />;
}

function Entry({ path, label, beside, takesFocus, onDone, field }: Props & { readonly field: NumberField }) {
  const session = useSession();
  const handle = useField(field, path);
  const box = useRef<HTMLInputElement | null>(null);
  const shown = handle.typed === undefined ? '' : String(handle.typed);
  const flush = () => void session.autosave.flush();
  const [padShown, setPadShown] = useState(false);
  const foot = useContext(RowFoot);
  const leave = () => {
    flush();
    // What is being tapped must not move away beneath the finger.
    afterTap(() => {
      handle.onBlur();
      if (document.activeElement !== box.current) setPadShown(false);
    });
  };
  const beneath = (
    <>
      <p id={`${handle.ids.control}:about`} className={styles.problem} role="status">
        {handle.problem ?? ''}
      </p>
      {padShown ? (
        <Pad
          decimal={field.decimals > 0}
          onKey={(key) => handle.setTyped(key === 'back' ? shown.slice(0, -1) : `${shown}${key}`)}
          onDone={() => {
            box.current?.blur();
            onDone?.();
          }}
        />
      ) : null}
    </>
  );
  return (
    <div className={styles.entry} data-path={path}>
      <label htmlFor={handle.ids.control}>{label ?? field.label}</label>
      <div>
        <span>
          <input
            type="text"
            id={handle.ids.control}
            className={styles.box}
            ref={(element) => {
              box.current = element;
              handle.ref(element);
            }}
            value={shown}
            inputMode={field.decimals > 0 ? 'decimal' : 'numeric'}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: only where the user asked to type a number
            autoFocus={takesFocus}
            aria-invalid={handle.problem !== undefined || undefined}
            aria-describedby={`${handle.ids.control}:about`}
            onChange={(event) => handle.setTyped(event.currentTarget.value)}
            onFocus={() => setPadShown(true)}
            onClick={() => setPadShown(true)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              setPadShown(false);
              leave();
              onDone?.();
            }}
          />
          <span className={styles.unit}>{field.unit}</span>
        </span>
        {beside}
      </div>
      {foot === null ? beneath : createPortal(beneath, foot)}
    </div>
  );
}

/** Does something once the finger or button that is down now is up again and its click is through. */
function afterTap(then: () => void): void {
  if (document.querySelector(':active') === null) setTimeout(then);
  else window.addEventListener('pointerup', () => setTimeout(then), { once: true });
}

/** Digits for a thumb. Keys reach the box itself, so the pad is no stop for them. */
function Pad(props: {
  readonly decimal: boolean;
  readonly onKey: (key: string) => void;
  readonly onDone: () => void;
}) {
  const keys = ['1', '2', '3', '4', '5', '6', 'back', '7', '8', '9', '0', props.decimal ? '.' : ''];
  return (
    // The cursor stays in the box while its pad is used.
    <div className={styles.pad} onPointerDown={(event) => event.preventDefault()} data-pad>
      {keys.map((key) =>
        key === '' ? (
          <span key="none" />
        ) : (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            className={styles.key}
            aria-label={key === 'back' ? text.pad.back : undefined}
            onClick={() => props.onKey(key)}
          >
            {key === 'back' ? <IconBackspace size={24} aria-hidden="true" /> : key}
          </button>
        ),
      )}
      <button type="button" tabIndex={-1} className={styles.key} data-main onClick={props.onDone}>
        {text.pad.done}
      </button>
    </div>
  );
}
