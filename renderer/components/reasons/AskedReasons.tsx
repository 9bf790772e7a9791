import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { ExplainedChange } from '../../../shared/documents/change-reason.ts';
import { changeReasonsText as text } from '../../../shared/text/change-reasons.ts';
import { useRead } from '../../client/queries.ts';
import { showToast } from '../../client/toasts.ts';
import { useSaveStatus, useSession } from '../form/session-context.tsx';
import { showMoment } from '../format.ts';
import { ReasonForm } from './ReasonForm.tsx';
import styles from './reasons.module.css';

/** Asked once the typing pauses, in milliseconds: saves follow each other faster while it goes on. */
const pause = 700;

/**
 * The changes of this record on which signed documents rest. It follows what is saved and never comes before it. What was open when the
 * page was opened is asked at once; what arises while somebody types waits behind a button, so that nothing moves under their hands.
 */
export function useReasons() {
  const panelId = useId();
  const session = useSession();
  const { savedAt } = useSaveStatus(session);
  const recordId = session.record.id;
  const { data, refetch } = useRead('changeReasons.ofRecord', { recordId });
  const [shown, setShown] = useState<boolean>();
  useEffect(() => {
    if (savedAt === null) return undefined;
    const asking = setTimeout(() => void refetch(), pause);
    return () => clearTimeout(asking);
  }, [savedAt, refetch]);
  const count = data?.open.length;
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (count === undefined) return;
    if (before.current === 0 && count > 0) showToast({ text: text.arisen });
    if (before.current === undefined || count === 0) setShown(count > 0 && before.current === undefined);
    before.current = count;
  }, [count]);
  return { caseId: session.record.caseId, ...(data ?? nothing), shown: shown === true, setShown, panelId };
}

const nothing = { open: [], given: [] };

type Reasons = ReturnType<typeof useReasons>;

/** Says how many changes have no reason, and shows the question. */
export function ReasonsButton({ open, shown, setShown, panelId }: Reasons) {
  if (open.length === 0) return null;
  return (
    <Button
      className={styles.asked}
      variant="light"
      aria-expanded={shown}
      aria-controls={shown ? panelId : undefined}
      onClick={() => setShown(!shown)}
    >
      {text.asked(open.length)}
    </Button>
  );
}

/** The question, and the reasons that were given. */
export function ReasonsPanel({ caseId, open, given, shown, panelId }: Reasons) {
  const told = useRef<HTMLDetailsElement>(null);
  const [justGiven, setJustGiven] = useState(false);
  // The form that had the focus is gone by then.
  useEffect(() => {
    if (!justGiven || given.length === 0) return;
    setJustGiven(false);
    if (document.activeElement === document.body) told.current?.querySelector('summary')?.focus();
  }, [justGiven, given]);
  if (open.length + given.length === 0) return null;
  return (
    <div id={panelId}>
      {shown && open.length > 0 ? (
        <ReasonForm caseId={caseId} changes={open} onGiven={() => setJustGiven(true)} />
      ) : null}
      {given.length > 0 ? (
        <details className={styles.given} ref={told}>
          <summary>{text.given(given.length)}</summary>
          <GivenReasons given={given} />
        </details>
      ) : null}
    </div>
  );
}

function GivenReasons({ given }: { readonly given: readonly ExplainedChange[] }) {
  return (
    <ul>
      {given.map(({ id, label, from, to, reason, by, at }) => (
        <li key={id}>
          {text.change(label, from, to)}. {text.givenBy(reason, by, showMoment(at))}
        </li>
      ))}
    </ul>
  );
}
