import { useEffect, useState } from 'react';
import { instantAt } from '../../../../shared/domain/timer.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import { announce } from '../../../client/announce.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import styles from './live.module.css';
import { optionsOf } from './StopPanel.tsx';
import type { Live } from './use-live-test.ts';

const text = liveText.prompt;

interface Props {
  readonly live: Live;
  /** What was seen: ids of the prompts of the declaration. */
  readonly prompts: readonly string[];
  readonly onEnd: () => void;
}

/** Asks and never decides: the test runs on beneath, and why it goes on is kept. */
export function PromptPanel({ live: { live, actions }, prompts, onEnd }: Props) {
  const session = useSession();
  const [own, setOwn] = useState<string | null>(null);
  const words = new Map(
    optionsOf(session.declaration, `${live.path}.promptNotes.any.prompt`).map(({ id, label }) => [id, label]),
  );
  const said = `${text.title}: ${prompts.map((id) => words.get(id) ?? id).join('; ')}`;
  useEffect(() => announce(said), [said]);
  const decide = (decision: 'goOn' | 'end', why: string) => {
    for (const prompt of prompts)
      actions.addTo(`${live.path}.promptNotes`, { prompt, decision, why, at: instantAt(Date.now()) });
  };
  return (
    <section className={styles.prompt} aria-labelledby="prompt-title">
      <h2 id="prompt-title">{said}</h2>
      <p className={styles.soft}>{text.why}</p>
      <div className={styles.pair}>
        {text.quick.map((reason) => (
          <button key={reason} type="button" className={styles.key} onClick={() => decide('goOn', reason)}>
            {reason}
          </button>
        ))}
        {own === null ? (
          <button type="button" className={styles.key} onClick={() => setOwn('')}>
            {text.own}
          </button>
        ) : (
          <form
            className={styles.line}
            onSubmit={(event) => {
              event.preventDefault();
              if (own.trim() !== '') decide('goOn', own.trim());
            }}
          >
            <input
              type="text"
              className={styles.words}
              aria-label={text.why}
              maxLength={300}
              value={own}
              // biome-ignore lint/a11y/noAutofocus: the user asked to write here
              autoFocus
              onChange={(event) => setOwn(event.currentTarget.value)}
            />
            <button type="submit" className={styles.key} disabled={own.trim() === ''}>
              {text.goOn}
            </button>
          </form>
        )}
        <button
          type="button"
          className={styles.key}
          onClick={() => {
            decide('end', '');
            onEnd();
          }}
        >
          {text.end}
        </button>
      </div>
    </section>
  );
}
