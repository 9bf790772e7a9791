import { Button, Checkbox, Portal } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppError } from '../../shared/domain/errors.ts';
import { vaultScreensText as text } from '../../shared/text/vault-screens.ts';
import { call } from '../client/page-client.ts';
import { asAppError } from '../client/queries.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { showDate, today } from './format.ts';
import { Note } from './Note.tsx';
import styles from './RecoveryCode.module.css';

interface Props {
  readonly code: string;
  readonly doneLabel: string;
  /** Called once the user has said that the code is stored. */
  readonly onDone: () => void;
}

/** Shows a recovery code once, prints it, saves it, and lets go only when it is stored. */
export function RecoveryCode({ code, doneLabel, onDone }: Props) {
  const [stored, setStored] = useState(false);
  const [asked, setAsked] = useState(false);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  }

  const print = () => attempt(async () => void (await call('window.print', { margins: true })));
  const save = () =>
    attempt(async () => {
      const chosen = await call('window.chooseSavePlace', {
        suggestedName: text.recoveryFileName,
        type: 'text',
      });
      if (!chosen) return;
      await call('vault.saveRecoveryCode', { place: chosen.place, recoveryCode: code });
      setSavedAs(chosen.shown);
    });

  return (
    <div className={styles.recovery}>
      <CodeGroups code={code} />
      <div className={styles.buttons}>
        <Button leftSection={<IconPrinter size={20} aria-hidden />} variant="default" onClick={print}>
          {text.recoveryPrint}
        </Button>
        <Button leftSection={<IconDeviceFloppy size={20} aria-hidden />} variant="default" onClick={save}>
          {text.recoverySave}
        </Button>
      </div>
      <Note tone="attend">{text.recoverySaveWarning}</Note>
      {savedAs !== null && (
        <Note tone="note" live>
          {text.recoverySavedAt(savedAs)}
        </Note>
      )}
      {error && <ErrorNote error={error} />}
      <Checkbox
        label={text.recoveryStored}
        checked={stored}
        error={asked && !stored ? text.recoveryStoredMissing : undefined}
        onChange={(event) => setStored(event.currentTarget.checked)}
      />
      <div>
        <Button onClick={() => (stored ? onDone() : setAsked(true))}>{doneLabel}</Button>
      </div>
      <Portal>
        <div className="print-sheet">
          <h1>{text.sheetTitle}</h1>
          <CodeGroups code={code} />
          <p>{text.sheetBody}</p>
          <p>{text.sheetUse}</p>
          <p>{text.sheetDate(showDate(today()))}</p>
        </div>
      </Portal>
    </div>
  );
}

/** The code in its groups, numbered by place so that none is skipped when copying by hand. */
function CodeGroups({ code }: { code: string }) {
  const groups = code.split(/[\s-]+/).filter((group) => group !== '');
  return (
    <section className={styles.code} aria-label={text.recoveryGroups}>
      {groups.map((group, place) => (
        <span key={place} className={styles.group}>
          {group}
        </span>
      ))}
    </section>
  );
}
