import { useEffect, useRef, useState } from 'react';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import styles from './live.module.css';
import { titleOf } from './read-live-test.ts';
import { optionsOf } from './StopPanel.tsx';
import { clockTime, type Live } from './use-live-test.ts';

const text = liveText.end;

interface Props {
  readonly live: Live;
  /** Back to the test, where it has not ended yet. */
  readonly onBack: () => void;
  readonly onDone: () => void;
  readonly next: { readonly name: string; readonly go: () => void } | undefined;
}

/** Why a test ended: one reason first, others beside it. An interrupted test goes on from here only with a reason. */
export function EndPanel({ live: { live, view, actions }, onBack, onDone, next }: Props) {
  const session = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const reasons = optionsOf(session.declaration, `${live.path}.endReason`);
  const others = view.list(`${live.path}.otherReasons`);
  const chosen = live.endReason;
  const choose = (id: string) => {
    if (chosen === undefined) actions.put({ endReason: id, endedAt: clockTime() });
    else if (chosen === id) actions.put({ endReason: null });
    else {
      const now = others.includes(id) ? others.filter((one) => one !== id) : [...others, id];
      actions.put({ otherReasons: now.length === 0 ? null : now });
    }
  };
  return (
    <div className={styles.halt} data-tone="note">
      <h1 tabIndex={-1} ref={title}>
        {text.title}
      </h1>
      <p className={styles.soft}>{titleOf(live)}</p>
      {chosen === undefined ? null : <p className={styles.soft}>{text.other}</p>}
      <div className={styles.reasons}>
        {reasons.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className={styles.key}
            aria-pressed={chosen === id || others.includes(id)}
            data-main={chosen === id || undefined}
            onClick={() => choose(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <label>
        {text.detail}
        <textarea
          className={styles.words}
          rows={2}
          defaultValue={view.text(`${live.path}.endDetail`) ?? ''}
          onBlur={(event) => actions.put({ endDetail: event.currentTarget.value })}
        />
      </label>
      <div className={styles.pair}>
        {next === undefined ? null : (
          <button
            type="button"
            className={styles.key}
            data-large
            data-main
            data-wide
            disabled={chosen === undefined}
            onClick={next.go}
          >
            {text.next(next.name)}
          </button>
        )}
        <button
          type="button"
          className={styles.key}
          data-large
          data-wide
          data-main={next === undefined || undefined}
          disabled={chosen === undefined}
          onClick={onDone}
        >
          {text.done}
        </button>
        {live.hardStops.length === 0 ? (
          <button
            type="button"
            className={styles.key}
            data-large
            onClick={() => {
              actions.put({ endReason: null, otherReasons: null });
              onBack();
            }}
          >
            {text.back}
          </button>
        ) : null}
      </div>
      {live.hardStops.length > 0 ? <Resume live={{ live, view, actions }} onBack={onBack} /> : null}
    </div>
  );
}

interface ResumeProps {
  readonly live: Pick<Live, 'live' | 'view' | 'actions'>;
  readonly onBack: () => void;
}

/** An interrupted test goes on only with a reason; what was written before stays. */
function Resume({ live: { live, view, actions }, onBack }: ResumeProps) {
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const before = view.text(`${live.path}.resumeReason`);
  const resume = () => {
    if (why.trim() === '') {
      setMissing(true);
      return;
    }
    // Help that was called ends the day no longer, and is not forgotten either.
    const helpCalled = view.text(`${live.path}.stopOutcome`) === 'helpCalled';
    const reason = helpCalled ? text.afterHelp(why.trim()) : why.trim();
    actions.put({
      resumeReason: [before, reason].filter(Boolean).join('\n'),
      ...(helpCalled ? { stopOutcome: null } : {}),
      endReason: null,
      otherReasons: null,
    });
    onBack();
  };
  return (
    <form
      aria-label={text.resumeTitle}
      className={styles.column}
      onSubmit={(event) => {
        event.preventDefault();
        resume();
      }}
    >
      <label>
        {text.resumeWhy}
        <input
          type="text"
          className={styles.words}
          value={why}
          maxLength={500}
          aria-invalid={missing || undefined}
          aria-describedby="resume-missing"
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <p id="resume-missing" role="alert" className={styles.problem}>
        {missing && why.trim() === '' ? text.resumeMissing : ''}
      </p>
      <button type="submit" className={styles.key}>
        {text.resumeTitle}
      </button>
    </form>
  );
}
