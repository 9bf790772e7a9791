import { Button } from '@mantine/core';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { showDate, showDay } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './Duplicates.module.css';

interface Props {
  readonly client: { readonly clientName: string; readonly birthDate: string | null };
  readonly rows: readonly CaseRow[];
  readonly onGoOn: () => void;
}

/** Warns that this client may be here already, and shows both side by side. */
export function Duplicates({ client, rows, onGoOn }: Props) {
  return (
    <Note
      tone="attend"
      live
      title={text.duplicateTitle}
      actions={
        <Button variant="default" onClick={onGoOn}>
          {text.duplicateGoOn}
        </Button>
      }
    >
      <p>{text.duplicateLead}</p>
      <div className={styles.sides}>
        <Person heading={text.duplicateNew} lines={[client.clientName, born(client.birthDate)]} />
        {rows.map((row) => (
          <div key={row.id}>
            <Person
              heading={text.duplicateExisting}
              lines={[
                row.clientName,
                born(row.birthDate),
                row.number,
                row.jobTitle,
                row.employer,
                `${text.columnChanged} ${showDay(row.changedAt)}`,
              ]}
            />
            <LinkButton to="/cases/$caseId" params={{ caseId: row.id }} variant="default">
              {text.duplicateOpen(row.number)}
            </LinkButton>
          </div>
        ))}
      </div>
    </Note>
  );
}

function born(date: string | null): string {
  return date === null ? text.birthDateUnknown : text.born(showDate(date));
}

function Person({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <div className={styles.person}>
      <h2 className={styles.heading}>{heading}</h2>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
