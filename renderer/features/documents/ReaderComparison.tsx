import { Button, Checkbox, Modal, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { readersOf } from '../../../shared/documents/readers.ts';
import { type ComparedPart, sideBySide } from '../../../shared/documents/side-by-side.ts';
import { Audience } from '../../../shared/domain/sensitivity.ts';
import { documentsScreenText as screenText } from '../../../shared/text/documents-screen.ts';
import { readerComparisonText as text } from '../../../shared/text/reader-comparison.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { WithheldList } from './Checks.tsx';
import styles from './comparison.module.css';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly audience: Audience;
}

/** Opens what two readers get side by side; nothing where a document is for one reader alone. */
export function ReaderComparison({ choice, audience }: Props) {
  const [open, setOpen] = useState(false);
  const readers = readersOf[choice.kind];
  if (readers.length < 2) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={text.title}
        size="90rem"
        closeButtonProps={{ 'aria-label': screenText.close }}
      >
        <Comparison choice={choice} audience={audience} />
      </Modal>
    </>
  );
}

function Comparison({ choice, audience }: Props) {
  const readers = readersOf[choice.kind];
  const [left, setLeft] = useState(audience);
  const [right, setRight] = useState(readers.find((one) => one !== audience) ?? audience);
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const [mine, other] = [useCopy(choice, left), useCopy(choice, right)];
  const parts = useMemo(
    () => (mine.data && other.data ? sideBySide(mine.data.tree, other.data.tree) : []),
    [mine.data, other.data],
  );
  const error = mine.error ?? other.error;
  const differing = parts.filter(({ same }) => !same).length;
  const shown = onlyDifferent ? parts.filter(({ same, isHeading }) => !same || isHeading) : parts;
  return (
    <div className={styles.comparison}>
      <p>{text.lead}</p>
      <div className={styles.readers}>
        <Reader label={text.left} value={left} readers={readers} onReader={setLeft} />
        <Reader label={text.right} value={right} readers={readers} onReader={setRight} />
      </div>
      <Checkbox
        label={text.onlyDifferent}
        checked={onlyDifferent}
        onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
      />
      {error ? <ErrorNote error={error} /> : null}
      <p role="status">
        {mine.data && other.data ? text.differing(differing, parts.length) : text.composing}
      </p>
      <div className={styles.readers}>
        {mine.data ? <WithheldList composed={mine.data} /> : null}
        {other.data ? <WithheldList composed={other.data} /> : null}
      </div>
      <table className={styles.copies}>
        <thead>
          <tr>
            <th scope="col">{screenText.copies[left]}</th>
            <th scope="col">{screenText.copies[right]}</th>
          </tr>
        </thead>
        <tbody>
          {withoutEmptySections(shown).map((part) => (
            <PartRow key={part.id} part={part} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One reader's copy, composed as it would be for them. */
function useCopy(choice: DocumentChoice, audience: Audience) {
  return useRead('documents.compose', { ...choice, consentId: undefined, audience }, { keepPrevious: true });
}

interface ReaderProps {
  readonly label: string;
  readonly value: Audience;
  readonly readers: readonly Audience[];
  readonly onReader: (audience: Audience) => void;
}

function Reader({ label, value, readers, onReader }: ReaderProps) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={readers.map((one) => ({ value: one, label: screenText.readers[one] }))}
      onChange={(event) => onReader(Audience.parse(event.currentTarget.value))}
    />
  );
}

function PartRow({ part }: { readonly part: ComparedPart }) {
  const { left, right, same, isHeading } = part;
  return (
    <tr data-differs={!same || undefined} data-heading={isHeading || undefined}>
      <Words words={left} same={same} />
      <Words words={right} same={same} />
    </tr>
  );
}

function Words({ words, same }: { readonly words: string | null; readonly same: boolean }) {
  if (words === null) return <td data-absent>{text.absent}</td>;
  return (
    <td>
      {words}
      {same ? null : <span className={styles.mark}> {text.mark}</span>}
    </td>
  );
}

/** Headings under which nothing is shown would tell nothing. */
function withoutEmptySections(parts: readonly ComparedPart[]): readonly ComparedPart[] {
  return parts.filter(
    ({ isHeading, same }, index) => !isHeading || !same || parts[index + 1]?.isHeading === false,
  );
}
