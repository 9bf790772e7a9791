import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { AppError } from '../../../shared/domain/errors.ts';
import { batchScreenText as text } from '../../../shared/text/batch.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { useStore } from '../../client/store.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import ruled from '../../components/ruled-table.module.css';
import styles from './batch.module.css';
import type { BatchAsked, Person } from './batch-people.ts';
import { batchChoice, choose, tick } from './batch-store.ts';
import { PersonRow } from './PersonRow.tsx';

interface Props {
  readonly asked: BatchAsked;
  readonly people: readonly Person[];
  /** Those that were looked for. */
  readonly shown: readonly Person[];
  readonly searching: boolean;
  /** How many are chosen, shown or not. */
  readonly chosen: number;
  /** How many have been looked at. */
  readonly looked: number;
  readonly error: AppError | null;
  readonly onLookAgain: () => void;
  /** Leaves the list behind, however long it is. */
  readonly onGoOn: () => void;
  /** Whether the OT has asked for the letters, so that what is missing for them is said. */
  readonly tried: boolean;
  readonly busy: boolean;
}

/** The people with open cases: who gets the letter, who cannot and why. */
export function PeoplePart(props: Props) {
  const { asked, people, shown, searching, chosen, looked, error, onLookAgain, onGoOn, tried, busy } = props;
  const { query } = useStore(batchChoice);
  const ready = shown.filter(({ terms }) => terms !== undefined);
  const notShown = chosen - shown.filter((person) => person.chosen).length;
  const looking = looked < people.length && error === null;
  const forOthers = asked.audience !== 'client';
  return (
    <section className={styles.part} aria-labelledby="batch-people">
      <h2 id="batch-people">{text.peoplePart}</h2>
      <div className={styles.tools}>
        <TextInput
          type="search"
          aria-label={text.search}
          placeholder={casesText.searchPlaceholder}
          leftSection={<IconSearch size={20} aria-hidden />}
          className={styles.search}
          value={query}
          maxLength={200}
          disabled={busy}
          onChange={(event) => choose({ query: event.currentTarget.value })}
          // Enter in a search looks for something; it writes no letters.
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <Button
          variant="default"
          // Who is not looked at yet would be left out unseen.
          disabled={busy || looking || ready.every((person) => person.chosen)}
          onClick={() =>
            tick(
              ready.map(({ row }) => row.id),
              true,
            )
          }
        >
          {text.selectShown}
        </Button>
        <Button
          variant="default"
          disabled={busy || chosen === 0}
          onClick={() => choose({ ticked: new Set() })}
        >
          {text.selectNone}
        </Button>
      </div>
      <div className={styles.tools}>
        <p className={styles.count} aria-live="polite">
          {[
            text.chosen(chosen, people.length),
            ...(notShown > 0 ? [text.chosenNotShown(notShown)] : []),
            ...(looking ? [text.looking(looked, people.length)] : []),
          ].join(' · ')}
        </p>
        <Button variant="subtle" onClick={onGoOn}>
          {text.goOn}
        </Button>
      </div>
      {error && (
        <ErrorNote
          error={error}
          actions={
            <Button variant="default" onClick={onLookAgain}>
              {text.lookAgain}
            </Button>
          }
        />
      )}
      {searching && shown.length === 0 ? <p>{casesText.nothingFound(query.trim())}</p> : null}
      {shown.length > 0 ? (
        <fieldset className={styles.people} disabled={busy} aria-label={text.peoplePart}>
          <table className={`${ruled.table} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{text.columnClient}</th>
                {forOthers ? <th scope="col">{text.columnTo}</th> : null}
                <th scope="col">{text.columnState}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((person) => (
                <PersonRow key={person.row.id} {...person} asked={asked} tried={tried} />
              ))}
            </tbody>
          </table>
        </fieldset>
      ) : null}
    </section>
  );
}
