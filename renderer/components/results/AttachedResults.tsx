import { Link } from '@tanstack/react-router';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import { scoredReadings } from '../../../shared/assessments/instruments/score-readings.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { handlingText } from '../../../shared/text/handling.ts';
import { headlineWords } from '../../../shared/text/instruments/results.ts';
import { showDate } from '../format.ts';
import styles from './result.module.css';
import type { TaskInstrument } from './use-task-instruments.ts';

interface Props {
  readonly caseId: Id;
  readonly instruments: readonly TaskInstrument[];
}

/** Instruments of a task, each by name with its date and what came of it; the name opens it. */
export function AttachedResults({ caseId, instruments }: Props) {
  return (
    <ul className={styles.attached}>
      {instruments.map(({ kind, view }) => {
        const form = instrumentForm(kind);
        const results = scoredReadings(form, view).map(({ title, explanation }) =>
          title === null ? headlineWords(explanation) : `${title}: ${headlineWords(explanation)}`,
        );
        const date = view.text('date');
        const subject = view.text('subject');
        return (
          <li key={view.recordId}>
            <Link
              to="/cases/$caseId/instruments/$recordId"
              params={{ caseId, recordId: view.recordId }}
              className={styles.attachedLink}
            >
              {subject === undefined ? form.declaration.title : `${form.declaration.title}, ${subject}`}
            </Link>
            {date === undefined ? null : <p className={styles.soft}>{showDate(date)}</p>}
            {results.length === 0 ? <p>{handlingText.panel.open}</p> : null}
            {results.map((result) => (
              <p key={result}>{result}</p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
