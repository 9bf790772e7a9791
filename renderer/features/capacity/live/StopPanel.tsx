import { useEffect, useRef, useState } from 'react';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import { useSaveStatus, useSession } from '../../../components/form/session-context.tsx';
import { endReasonOf } from './end-reasons.ts';
import styles from './live.module.css';
import type { Live } from './use-live-test.ts';

const text = liveText.stop;

interface Props {
  readonly live: Live;
  /** Readings at a limit, in words. */
  readonly reached: readonly string[];
  /** Pressed by hand and no reason chosen yet. */
  readonly pressed: boolean;
  readonly onSeen: () => void;
  /** Help was called: no further test today. */
  readonly onHelpCalled: () => void;
}

/** What interrupts a test stands in the place of everything else until it is seen. */
export function StopPanel({ live: { live, actions }, reached, pressed, onSeen, onHelpCalled }: Props) {
  const session = useSession();
  const { state } = useSaveStatus(session);
  const title = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(live.hardStops);
  useEffect(() => title.current?.focus(), []);
  const options = optionsOf(session.declaration, `${live.path}.hardStops`);
  const all = [...new Set([...live.hardStops, ...chosen])];
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const acknowledge = (stopOutcome: 'personSafe' | 'helpCalled') =>
    actions.put({
      hardStops: options.filter(({ id }) => all.includes(id)).map(({ id }) => id),
      stopAcknowledged: 'yes',
      stopOutcome,
      endReason: endReasonOf(all),
    });
  return (
    <div
      className={styles.halt}
      data-live-stop
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="stop-title"
      aria-describedby="stop-saved"
    >
      <h1 id="stop-title" tabIndex={-1} ref={title}>
        {text.title}
      </h1>
      {reached.map((words) => (
        <p key={words} className={styles.reached}>
          {words}
        </p>
      ))}
      <p id="stop-saved" data-saved={state === 'saved' || undefined}>
        {state === 'saved' ? text.saved : text.notSaved}
      </p>
      <p>
        <strong>{text.advice}</strong>
      </p>
      <p>{text.why}</p>
      <div className={styles.reasons}>
        {options.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className={styles.key}
            aria-pressed={all.includes(id)}
            // A reading at its limit stays a reason.
            disabled={live.hardStops.includes(id)}
            onClick={() => toggle(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className={styles.pair}>
        <button
          type="button"
          className={styles.key}
          data-large
          data-main
          data-wide
          disabled={all.length === 0}
          onClick={() => {
            acknowledge('personSafe');
            onSeen();
          }}
        >
          {text.acknowledge}
        </button>
        <button
          type="button"
          className={styles.key}
          data-large
          data-wide
          disabled={all.length === 0}
          onClick={() => {
            acknowledge('helpCalled');
            onHelpCalled();
          }}
        >
          {text.helpCalled}
        </button>
        {pressed && live.hardStops.length === 0 ? (
          <button type="button" className={styles.key} data-large onClick={onSeen}>
            {text.mistake}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** The choices of a field, without the one that stands for none. */
export function optionsOf(
  declaration: Parameters<typeof resolveField>[0],
  path: string,
): readonly { readonly id: string; readonly label: string }[] {
  const field = resolveField(declaration, path);
  if (field?.kind !== 'choices' && field?.kind !== 'choice') return [];
  return field.options.filter(({ alone }) => alone !== true);
}
