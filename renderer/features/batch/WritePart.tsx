import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import type { BatchLetter } from '../../../shared/documents/batch.ts';
import { mostInBatch } from '../../../shared/ipc/batch-contracts.ts';
import { batchScreenText as text } from '../../../shared/text/batch.ts';
import { useStore } from '../../client/store.ts';
import { usePrint } from '../../client/use-print.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Note } from '../../components/Note.tsx';
import { OperationProgress } from '../../components/OperationProgress.tsx';
import { PdfPreview } from '../../components/pdf/PdfPreview.tsx';
import { BatchOutcomeNote } from './BatchOutcomeNote.tsx';
import styles from './batch.module.css';
import { type BatchAsked, labelOf, type Person } from './batch-people.ts';
import { batchWriting } from './write-letters.ts';

interface Props {
  readonly letter: BatchLetter;
  readonly asked: BatchAsked;
  readonly chosen: readonly Person[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What will be written, the way to it, how far it is and what came of it. */
export function WritePart({ letter, asked, chosen, heading }: Props) {
  const { busy, operation, letters, outcome } = useStore(batchWriting);
  const [first] = chosen;
  const open = chosen.filter(({ confirmed }) => !confirmed).length;
  const again = chosen.filter(({ terms }) => terms !== undefined && terms.before !== null).length;
  const tooMany = chosen.length > mostInBatch;
  return (
    <section className={styles.part} aria-labelledby="batch-write">
      <h2 id="batch-write" ref={heading} tabIndex={-1}>
        {text.writePart}
      </h2>
      {busy ? null : (
        <p>
          {chosen.length === 0
            ? text.noneChosen
            : text.toWrite(chosen.length, labelOf(letter), text.files[asked.format](chosen.length))}{' '}
          {open > 0 ? text.toConfirm(open, chosen.length) : ''}
        </p>
      )}
      {again > 0 && !busy ? <p>{text.toSendAgain(again, chosen.length)}</p> : null}
      {tooMany ? <p>{text.tooMany(mostInBatch)}</p> : null}
      {first === undefined ? null : <Example asked={asked} person={first} />}
      <div>
        <Button
          type="submit"
          leftSection={<IconFolder size={20} aria-hidden />}
          disabled={busy || chosen.length === 0 || tooMany}
        >
          {text.write(chosen.length)}
        </Button>
      </div>
      <OperationProgress
        operation={operation}
        label={text.writing}
        comesIntoView
        // Every letter is looked through before the first is written.
        count={({ done }) => (done === 0 ? text.lookingThrough : text.progress(done, letters))}
      />
      {outcome?.kind === 'cancelled' ? (
        <Note tone="note" live>
          {text.stoppedBefore}
        </Note>
      ) : null}
      {outcome?.kind === 'failed' ? <ErrorNote error={outcome.error} /> : null}
      {outcome?.kind === 'ended' ? <BatchOutcomeNote outcome={outcome} /> : null}
    </section>
  );
}

interface ExampleProps {
  readonly asked: BatchAsked;
  readonly person: Person;
}

/** The first of the letters, to be looked at before they are written. */
function Example({ asked, person }: ExampleProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.example} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.example(person.row.clientName)}</summary>
      {open ? <ExamplePages asked={asked} person={person} /> : null}
    </details>
  );
}

function ExamplePages({ asked, person }: ExampleProps) {
  const consentId = person.terms?.consentId;
  const printed = usePrint('documents.print', {
    caseId: person.row.id,
    ...asked.letter,
    audience: asked.audience,
    ...(consentId ? { consentId } : {}),
  });
  if (printed.error) return <ErrorNote error={printed.error} />;
  if (printed.data === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard.
    <section className={styles.pages} tabIndex={0} aria-label={text.examplePage}>
      <PdfPreview pdf={printed.data.pdf} label={text.examplePage} />
    </section>
  );
}
