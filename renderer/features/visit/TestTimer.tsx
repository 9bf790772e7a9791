import { IconPlayerPlay, IconPlayerStop, IconRotate } from '@tabler/icons-react';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { timerFace, timerText } from '../../../shared/text/timer.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { SessionProvider, useSession } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import { useTimer } from '../../components/form/use-timer.ts';
import styles from './visit.module.css';

const words = visitText.timer;
/** The visit's own timer, wherever the visit has led. */
const path = 'stopwatch';

interface Props {
  readonly visitId: Id;
  /** Takes the time on the stopwatch into a note. */
  readonly onNote: (text: string) => void;
}

/** The stopwatch of the visit: start, stop, reset. What is done without a visit has none. */
export function TestTimer({ visitId, onNote }: Props) {
  const opened = useRecordSession(visitId);
  if (opened.state !== 'open') return null;
  return (
    <SessionProvider session={opened.session}>
      <Stopwatch onNote={onNote} />
    </SessionProvider>
  );
}

function Stopwatch({ onNote }: Pick<Props, 'onNote'>) {
  const field = resolveField(useSession().declaration, path);
  return field?.kind === 'timer' ? <Buttons field={field} onNote={onNote} /> : null;
}

function Buttons({
  field,
  onNote,
}: Pick<Props, 'onNote'> & { readonly field: Parameters<typeof useTimer>[0] }) {
  const timer = useTimer(field, path);
  const { running } = timer;
  const shown = timer.milliseconds === null ? timerText.notKnown : timerFace(timer.milliseconds);
  const standing = !running && timer.stretches.length > 0;
  return (
    <section className={styles.timer} aria-label={words.label}>
      <button
        type="button"
        className={styles.tool}
        data-running={running || undefined}
        onClick={running ? timer.stop : timer.start}
      >
        {running ? (
          <IconPlayerStop size={22} aria-hidden="true" />
        ) : (
          <IconPlayerPlay size={22} aria-hidden="true" />
        )}
        {running ? words.stop : words.start}
      </button>
      {running || standing ? (
        <output className={styles.time} aria-live="off">
          {shown}
        </output>
      ) : null}
      {standing ? (
        <>
          <button type="button" className={styles.tool} onClick={() => onNote(words.timed(shown))}>
            {words.toNote}
          </button>
          <button type="button" className={styles.tool} aria-label={words.reset} onClick={timer.clear}>
            <IconRotate size={22} aria-hidden="true" />
          </button>
        </>
      ) : null}
    </section>
  );
}
