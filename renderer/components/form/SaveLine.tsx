import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconKeyboard } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { errorText } from '../../../shared/text/errors.ts';
import { formText } from '../../../shared/text/form.ts';
import { showSeconds } from '../format.ts';
import iconButtonStyles from '../icon-button.module.css';
import { Note } from '../Note.tsx';
import { ReasonsButton, ReasonsPanel, useReasons } from '../reasons/AskedReasons.tsx';
import type { SaveStatus } from './autosave.ts';
import styles from './form.module.css';
import { useSaveStatus, useSession } from './session-context.tsx';

interface SaveLineProps {
  readonly onUndo: () => void;
  readonly onKeys: () => void;
}

/** The save state in words, with undo and keyboard help beside it, and below it what is asked about changes under a signed document. */
export function SaveLine({ onUndo, onKeys }: SaveLineProps) {
  const status = useSaveStatus(useSession());
  const reasons = useReasons();
  return (
    <>
      <div className={styles.saveLine}>
        <p className={styles.saved} role="status" data-state={status.state}>
          {status.state === 'saved' ? <IconCheck size={18} aria-hidden="true" /> : null}
          {saveWords(status)}
        </p>
        <ReasonsButton {...reasons} />
        <Button
          variant="subtle"
          leftSection={<IconArrowBackUp size={18} aria-hidden="true" />}
          onClick={onUndo}
        >
          {formText.undo.button}
        </Button>
        <button
          type="button"
          className={iconButtonStyles.iconButton}
          aria-label={formText.keys.open}
          onClick={onKeys}
        >
          <IconKeyboard size={20} aria-hidden="true" />
        </button>
      </div>
      <ReasonsPanel {...reasons} />
    </>
  );
}

/** Says so while a save fails, until one succeeds. */
export function SaveFailure() {
  const session = useSession();
  const { state, failure } = useSaveStatus(session);
  if (state !== 'failed' || failure === null) return null;
  return (
    <Note
      tone="stop"
      live
      title={formText.save.failedTitle}
      actions={
        <Button variant="default" onClick={() => void session.autosave.flush()}>
          {formText.save.tryNow}
        </Button>
      }
    >
      {formText.save.failedBody(failure.shape.problem, errorText[failure.code])}
    </Note>
  );
}

function saveWords(status: SaveStatus): string {
  switch (status.state) {
    case 'untouched':
      return formText.save.untouched;
    // While typing the line keeps the last time rather than flicker.
    case 'waiting':
    case 'saving':
    case 'saved':
      return status.savedAt === null
        ? formText.save.saving
        : formText.save.saved(showSeconds(status.savedAt));
    case 'failed':
      return formText.save.failed;
  }
}

/** Undo by keyboard, where the key is not the text box's own. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'z' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      if (ownsUndo(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function ownsUndo(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
