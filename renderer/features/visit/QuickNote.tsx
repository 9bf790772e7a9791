import { IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { announce } from '../../client/announce.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FieldControl } from '../../components/form/FieldList.tsx';
import type { RecordSession } from '../../components/form/record-session.ts';
import { SessionProvider } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import styles from './visit.module.css';

const words = visitText.quickNote;

interface Props {
  readonly noteId: Id;
  /** Words to begin with, e.g. a time from the stopwatch. */
  readonly startWith: string;
  readonly onClose: () => void;
}

/** A note typed beside the assessment: saved as it is typed, never in the way. */
export function QuickNote({ noteId, startWith, onClose }: Props) {
  const opened = useRecordSession(noteId);
  if (opened.state === 'opening') return null;
  if (opened.state === 'failed') return <ErrorNote error={opened.error} />;
  return (
    <SessionProvider session={opened.session}>
      <OpenNote session={opened.session} startWith={startWith} onClose={onClose} />
    </SessionProvider>
  );
}

function OpenNote({
  session,
  startWith,
  onClose,
}: Omit<Props, 'noteId'> & { readonly session: RecordSession }) {
  const panel = useRef<HTMLElement>(null);
  const field = useMemo(() => {
    const text = resolveField(session.declaration, 'text');
    // The full form's help, empty answers and size would fill this small panel.
    return text?.kind === 'text' ? { ...text, help: '', emptyStates: [], lines: 3 } : undefined;
  }, [session]);
  useEffect(() => {
    if (startWith !== '' && session.draft('text') === null)
      session.put('text', { state: 'given', typed: `${startWith} ` });
    panel.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, [session, startWith]);

  const close = async () => {
    try {
      await session.autosave.flush();
      const empty = session.draft('text') === null;
      if (empty) await call('records.remove', { recordId: session.record.id });
      announce(empty ? words.empty : words.saved);
      await refreshAll();
    } catch (error) {
      showError(asAppError(error));
    }
    onClose();
  };

  return (
    <section
      ref={panel}
      className={styles.quickNote}
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') void close();
      }}
    >
      <div className={styles.quickHead}>
        <h2>{words.title}</h2>
        <button type="button" className={styles.tool} onClick={() => void close()}>
          <IconX size={20} aria-hidden="true" />
          {words.close}
        </button>
      </div>
      {field ? <FieldControl field={field} path="text" /> : null}
    </section>
  );
}
