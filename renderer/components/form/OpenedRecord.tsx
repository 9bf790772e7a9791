import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { formText } from '../../../shared/text/form.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import styles from './form.module.css';
import type { RecordSession } from './record-session.ts';
import { SessionProvider } from './session-context.tsx';
import { useRecordSession } from './use-record-session.ts';

interface Props {
  readonly recordId: Id;
  /** What stands on the page once the record is open. */
  readonly children: (session: RecordSession) => ReactNode;
}

/** Opens a record for what stands within; says so while it opens, and why if it cannot. */
export function OpenedRecord({ recordId, children }: Props) {
  const opened = useRecordSession(recordId);
  switch (opened.state) {
    case 'opening':
      return <p className={styles.opening}>{formText.loading}</p>;
    case 'failed':
      return (
        <ErrorNote
          error={opened.error}
          actions={
            <Button variant="default" onClick={opened.again}>
              {formText.tryAgain}
            </Button>
          }
        />
      );
    case 'open':
      return <SessionProvider session={opened.session}>{children(opened.session)}</SessionProvider>;
  }
}
