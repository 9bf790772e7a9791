import { type ReactNode, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { type ActiveField, FormViewContext } from './form-view.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { OpenedRecord } from './OpenedRecord.tsx';
import type { Drafts, RecordSession } from './record-session.ts';
import { SaveFailure, SaveLine, useUndoKey } from './SaveLine.tsx';
import { useSession } from './session-context.tsx';
import { useFocusPath } from './use-focus-path.ts';
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
  return (
    <OpenedRecord recordId={props.recordId}>
      {(session) => <Opened {...props} session={session} key={props.recordId} />}
    </OpenedRecord>
  );
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
