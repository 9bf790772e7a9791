import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { placeField } from '../../../shared/assessments/instruments/form.ts';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import {
  assessReadings,
  type RecordResults,
} from '../../../shared/assessments/instruments/score-readings.ts';
import { isInstrumentKind } from '../../../shared/assessments/registry.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Answers } from '../../../shared/domain/answers.ts';
import type { CalendarDate, Id } from '../../../shared/domain/ids.ts';
import type { RecordWithAnswers } from '../../../shared/domain/records.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { instrumentRoomText as text } from '../../../shared/text/instruments/room.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useReads } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import { showDate } from '../../components/format.ts';
import { resultWords } from '../../components/results/result-words.ts';
import listStyles from '../../components/ruled-list.module.css';
import styles from './instruments.module.css';

type Row = Output<Contracts['cases.get']>['records'][number];

const shownAtFirst = 5;

/** The instruments filled in on this case, latest first; each shows its result, opens, and can be removed with a way back. */
export function FilledIn({ rows, ...place }: { readonly caseId: Id; readonly rows: readonly Row[] }) {
  const [all, setAll] = useState(false);
  const stored = useReads(
    'records.get',
    rows.map(({ id }) => ({ recordId: id })),
  );
  const told = stored?.flatMap(toldOf).sort(latestFirst) ?? [];
  const shown = all ? told : told.slice(0, shownAtFirst);
  return (
    <section className={styles.filledIn} aria-labelledby="filled-in">
      <h2 id="filled-in">{text.filledIn}</h2>
      <ul className={listStyles.list}>
        {shown.map((one) => (
          <FilledInRow
            key={one.recordId}
            {...place}
            told={one}
            name={rows.find(({ id }) => id === one.recordId)?.title ?? one.title}
          />
        ))}
      </ul>
      {shown.length < told.length ? (
        <Button variant="default" onClick={() => setAll(true)}>
          {text.showAll(told.length)}
        </Button>
      ) : null}
    </section>
  );
}

interface Told {
  readonly recordId: Id;
  readonly title: string;
  readonly date: CalendarDate | undefined;
  readonly subject: string | undefined;
  /** What came of it, one line a reading. */
  readonly lines: readonly string[];
  /** Opened and left: nothing was answered but what it began with. */
  readonly empty: boolean;
  /** Later records come after earlier ones in the order of these. */
  readonly place: string;
}

interface FilledInRowProps {
  readonly caseId: Id;
  readonly told: Told;
  /** What it is called elsewhere. */
  readonly name: string;
}

/** When, what, and what came of it. */
function FilledInRow({ caseId, told, name }: FilledInRowProps) {
  const { recordId, title, date, subject, empty, lines } = told;
  return (
    <li className={listStyles.row}>
      <Link
        to="/cases/$caseId/instruments/$recordId"
        params={{ caseId, recordId }}
        className={styles.rowLink}
      >
        <span className={styles.rowDate}>{date === undefined ? '' : showDate(date)}</span>
        <span className={styles.rowName}>
          <span className={styles.rowTitle}>{title}</span>
          {subject === undefined ? null : (
            <span className={styles.rowSubject} dir="auto">
              {subject}
            </span>
          )}
        </span>
        <span>
          {lines.map((line) => (
            <span key={line} className={styles.rowResult}>
              {line}
            </span>
          ))}
        </span>
      </Link>
      {empty ? (
        <Button variant="default" aria-label={text.remove(name)} onClick={() => void remove(recordId)}>
          {text.removeEmpty}
        </Button>
      ) : (
        <ActionIcon aria-label={text.remove(name)} onClick={() => void remove(recordId)}>
          <IconTrash size={20} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}

function toldOf({ record, answers }: RecordWithAnswers): readonly Told[] {
  if (!isInstrumentKind(record.kind)) return [];
  const form = instrumentForm(record.kind);
  const view = new RecordView(record.id, form.declaration, answers);
  const date = view.text('date');
  return [
    {
      recordId: record.id,
      title: form.declaration.title,
      date,
      subject: view.text('subject'),
      empty: !hasBegun(answers),
      lines: hasBegun(answers) ? resultLines(assessReadings(form, view)) : [text.nothingYet],
      place: `${date ?? record.createdAt.slice(0, 10)} ${record.createdAt}`,
    },
  ];
}

/** What it is of and when is put in as it is started. */
const begunWith: readonly string[] = ['date', 'subject', placeField];

function hasBegun(answers: Answers): boolean {
  return Object.entries(answers).some(
    ([path, { state }]) => state !== 'notAsked' && !begunWith.includes(path),
  );
}

function latestFirst(one: Told, other: Told): number {
  return one.place < other.place ? 1 : -1;
}

function resultLines(results: RecordResults): readonly string[] {
  if (results.heldBack !== null) return [text.heldBack];
  const readings = results.readings.filter(({ assessment }) => assessment.status === 'scored');
  return readings.length === 0 ? [text.incomplete] : resultWords({ ...results, readings });
}

async function remove(recordId: Id): Promise<void> {
  try {
    await call('records.remove', { recordId });
    await refreshAll();
    showToast({ text: text.removed, undo: () => void restore(recordId) });
  } catch (error) {
    showError(asAppError(error));
  }
}

async function restore(recordId: Id): Promise<void> {
  try {
    await call('records.restore', { recordId });
    await refreshAll();
  } catch (error) {
    showError(asAppError(error));
  }
}
