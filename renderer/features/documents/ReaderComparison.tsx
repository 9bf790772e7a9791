import { Button, Checkbox, Modal, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { readersOf } from '../../../shared/documents/readers.ts';
import { type ComparedPart, sideBySide } from '../../../shared/documents/side-by-side.ts';
import { Audience } from '../../../shared/domain/sensitivity.ts';
import { documentsScreenText as screenText } from '../../../shared/text/documents-screen.ts';
import { readerComparisonText as text } from '../../../shared/text/reader-comparison.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { type Composed, WithheldList } from './Checks.tsx';
import styles from './comparison.module.css';
import { toFillIn } from './to-fill-in.ts';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly composed: Composed;
}

/** Opens what two readers get side by side; where a document is for one reader alone, what they get beside the whole. */
export function ReaderComparison({ choice, composed }: Props) {
  const [open, setOpen] = useState(false);
  const one = readersOf[choice.kind].length < 2;
  if (one && toFillIn(choice.kind)) return null;
  if (one && composed.withheld.length === 0) return <p className={styles.nothing}>{text.nothingKept}</p>;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {one ? text.openOne : text.open}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={one ? text.titleOne : text.title}
        size="90rem"
        closeButtonProps={{ 'aria-label': screenText.close }}
      >
        {one ? (
          <BesideWhole choice={choice} composed={composed} />
        ) : (
          <Comparison choice={choice} audience={composed.tree.audience} />
        )}
      </Modal>
    </>
  );
}

/** The whole on the left, the only reader's copy on the right. */
function BesideWhole({ choice, composed }: Props) {
  const whole = useRead('documents.whole', { ...choice, consentId: undefined });
  const copy = useCopy(choice, composed.tree.audience);
  const parts = useMemo(
    () => (whole.data && copy.data ? sideBySide(whole.data, copy.data.tree) : undefined),
    [whole.data, copy.data],
  );
  const error = whole.error ?? copy.error;
  return (
    <div className={styles.comparison}>
      <p>{text.leadOne}</p>
      {error ? <ErrorNote error={error} /> : null}
      {copy.data ? <WithheldList composed={copy.data} /> : null}
      <Parts parts={parts} left={text.whole} right={screenText.copies[composed.tree.audience]} />
    </div>
  );
}

interface ComparisonProps {
  readonly choice: DocumentChoice;
  readonly audience: Audience;
}

function Comparison({ choice, audience }: ComparisonProps) {
  const readers = readersOf[choice.kind];
  const [left, setLeft] = useState(audience);
  const [right, setRight] = useState(readers.find((one) => one !== audience) ?? audience);
  const [mine, other] = [useCopy(choice, left), useCopy(choice, right)];
  const parts = useMemo(
    () => (mine.data && other.data ? sideBySide(mine.data.tree, other.data.tree) : undefined),
    [mine.data, other.data],
  );
  const error = mine.error ?? other.error;
  return (
    <div className={styles.comparison}>
      <p>{text.lead}</p>
      <div className={styles.readers}>
        <Reader label={text.left} value={left} readers={readers} onReader={setLeft} />
        <Reader label={text.right} value={right} readers={readers} onReader={setRight} />
      </div>
      {error ? <ErrorNote error={error} /> : null}
      <div className={styles.readers}>
        {mine.data ? <WithheldList composed={mine.data} /> : null}
        {other.data ? <WithheldList composed={other.data} /> : null}
      </div>
      <Parts parts={parts} left={screenText.copies[left]} right={screenText.copies[right]} />
    </div>
  );
}

interface PartsProps {
  /** Undefined until both are composed. */
  readonly parts: readonly ComparedPart[] | undefined;
  readonly left: string;
  readonly right: string;
}

/** Two copies part by part, or only where they differ. */
function Parts({ parts, left, right }: PartsProps) {
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const all = parts ?? [];
  const differing = all.filter(({ same }) => !same).length;
  const shown = onlyDifferent ? all.filter(({ same, isHeading }) => !same || isHeading) : all;
  return (
    <>
      <Checkbox
        label={text.onlyDifferent}
        checked={onlyDifferent}
        onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
      />
      <p role="status">{parts ? text.differing(differing, all.length) : text.composing}</p>
      <table className={styles.copies}>
        <thead>
          <tr>
            <th scope="col">{left}</th>
            <th scope="col">{right}</th>
          </tr>
        </thead>
        <tbody>
          {withoutEmptySections(shown).map((part) => (
            <PartRow key={part.id} part={part} />
          ))}
        </tbody>
      </table>
    </>
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
