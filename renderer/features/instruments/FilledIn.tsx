import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import { assessReadings } from '../../../shared/assessments/instruments/score-readings.ts';
import { isInstrumentKind } from '../../../shared/assessments/registry.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Answers } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { InstrumentKind } from '../../../shared/domain/records.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { instrumentRoomText as text } from '../../../shared/text/instruments/room.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import { showDate } from '../../components/format.ts';
import styles from './instruments.module.css';
import { resultWords } from './result-words.ts';

type Row = Output<Contracts['cases.get']>['records'][number];

const shownAtFirst = 6;

/** The instruments filled in on this case, each with its result; each opens, and can be removed with a way back. */
export function FilledIn({ caseId, rows }: { readonly caseId: Id; readonly rows: readonly Row[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <section className={styles.filledIn} aria-labelledby="filled-in">
      <h2 id="filled-in">{text.filledIn}</h2>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <li key={row.id} className={styles.row}>
            <Link
              to="/cases/$caseId/instruments/$recordId"
              params={{ caseId, recordId: row.id }}
              className={styles.rowLink}
            >
              <RowWords row={row} />
            </Link>
            <ActionIcon aria-label={text.remove(row.title)} onClick={() => void remove(row.id)}>
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <Button variant="default" onClick={() => setAll(true)}>
          {text.showAll(rows.length)}
        </Button>
      ) : null}
    </section>
  );
}

/** When, what, and what came of it. */
function RowWords({ row }: { readonly row: Row }) {
  const answers = useRead('records.get', { recordId: row.id }).data?.answers;
  if (!isInstrumentKind(row.kind)) return null;
  const { declaration } = instrumentForm(row.kind);
  const view = answers && new RecordView(row.id, declaration, answers);
  const date = view?.text('date');
  const subject = view?.text('subject');
  return (
    <>
      <span className={styles.rowDate}>{date === undefined ? '' : showDate(date)}</span>
      <span className={styles.rowName}>
        <span className={styles.rowTitle}>{declaration.title}</span>
        {subject === undefined ? null : (
          <span className={styles.rowSubject} dir="auto">
            {subject}
          </span>
        )}
      </span>
      <span>{answers ? resultLine(row.kind, row.id, answers) : ''}</span>
    </>
  );
}

function resultLine(kind: InstrumentKind, recordId: Id, answers: Answers): string {
  const form = instrumentForm(kind);
  const results = assessReadings(form, new RecordView(recordId, form.declaration, answers));
  if (results.heldBack !== null) return text.heldBack;
  const readings = results.readings.filter(({ assessment }) => assessment.status === 'scored');
  return readings.length === 0 ? text.incomplete : resultWords({ ...results, readings }).join('; ');
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
