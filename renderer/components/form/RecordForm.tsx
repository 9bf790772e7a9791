import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { formText } from '../../../shared/text/form.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import styles from './form.module.css';
import { type ActiveField, FormViewContext } from './form-view.ts';
import { KeyHelp } from './KeyHelp.tsx';
import type { Drafts, RecordSession } from './record-session.ts';
import { SaveFailure, SaveLine, useUndoKey } from './SaveLine.tsx';
import { SessionProvider, useSession } from './session-context.tsx';
import { useFocusPath } from './use-focus-path.ts';
import { useRecordSession } from './use-record-session.ts';
import { useUndo } from './use-undo.ts';

interface Props {
  readonly recordId: Id;
  /** Puts the section of an answer on the page. */
  readonly onSection: (sectionId: string) => void;
  /** Opens the section of this answer and puts the focus on its field. */
  readonly focusPath?: AnswerPath | undefined;
  readonly children: ReactNode;
}

/** Opens a record for a page that lays out its questions itself: what stands within can draw any of its fields. */
export function RecordForm(props: Props) {
  const opened = useRecordSession(props.recordId);
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
      return (
        <SessionProvider session={opened.session}>
          <Opened {...props} session={opened.session} key={props.recordId} />
        </SessionProvider>
      );
  }
}

const noExtras = {};

function Opened({ session, onSection, focusPath, children }: Props & { readonly session: RecordSession }) {
  const form = useForm<Drafts>({ formControl: session.form.formControl });
  const [active, setActive] = useState<ActiveField | null>(null);
  const goTo = useFocusPath(focusPath, onSection, session);
  const view = useMemo(
    () => ({ active, setActive, extras: noExtras, focusPath, goTo }),
    [active, focusPath, goTo],
  );
  return (
    <FormProvider {...form}>
      <FormViewContext value={view}>{children}</FormViewContext>
    </FormProvider>
  );
}

/** The save state of the record with undo, and why saving fails while it does. */
export function RecordSaveLine() {
  const session = useSession();
  const [keysShown, setKeysShown] = useState(false);
  const undo = useUndo(session);
  useUndoKey(undo);
  return (
    <>
      <SaveLine onUndo={undo} onKeys={() => setKeysShown(!keysShown)} />
      {keysShown ? <KeyHelp onClose={() => setKeysShown(false)} /> : null}
      <SaveFailure />
    </>
  );
}
