import { useMemo } from 'react';
import type { AssessedReading } from '../../../shared/assessments/instruments/score-readings.ts';
import { shownOnly } from '../../../shared/assessments/instruments/score-readings.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { writtenDate } from '../../../shared/domain/calendar.ts';
import type { Drawing } from '../../../shared/instruments/drawing.ts';
import {
  afterChanges,
  rosaParts,
  workstationScores,
  workstationScoring,
} from '../../../shared/reasoning/workstation/rosa.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { Note } from '../../components/Note.tsx';
import { OriginDetails } from '../../components/results/OriginDetails.tsx';
import { ReadingResult } from '../../components/results/ReadingResult.tsx';
import resultStyles from '../../components/results/result.module.css';
import styles from './workstation.module.css';

export const scorePanelId = 'workstation-score';

/** ROSA of the workstation as found, and beside it after what was changed today. */
export function Score({ view }: { readonly view: RecordView }) {
  const { heldBack, before, after } = useMemo(() => workstationScores(view), [view]);
  const date = view.text('date');
  const last = after ?? before;
  return (
    <section className={resultStyles.panel} aria-labelledby={scorePanelId}>
      <h2 id={scorePanelId} tabIndex={-1} className={resultStyles.panelTitle}>
        {text.score}
      </h2>
      {heldBack === null ? null : (
        <Note tone="attend" title={text.heldBack}>
          {heldBack}
        </Note>
      )}
      {before !== null && after !== null ? (
        <>
          <BeforeAndAfter before={before} after={after} />
          <h3>{text.after}</h3>
        </>
      ) : null}
      {last === null ? null : (
        <ReadingResult assessed={last} drawings={picturesOf(after === null ? view : afterChanges(view))} />
      )}
      {before !== null && after !== null ? (
        <details className={resultStyles.details}>
          <summary>{text.before}</summary>
          <ReadingResult assessed={before} drawings={picturesOf(view)} />
        </details>
      ) : (
        <p className={resultStyles.soft}>{text.unchanged}</p>
      )}
      {last === null ? null : (
        <>
          {date === undefined ? null : (
            <p className={resultStyles.soft}>{text.scoreDate(writtenDate(date))}</p>
          )}
          <OriginDetails certificate={last.reading.instrument.certificate} titled={false} />
        </>
      )}
    </section>
  );
}

function picturesOf(view: RecordView): readonly Drawing[] {
  return workstationScoring.drawings?.(shownOnly(view)) ?? [];
}

function BeforeAndAfter({
  before,
  after,
}: {
  readonly before: AssessedReading;
  readonly after: AssessedReading;
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.columns.part}</th>
          <th scope="col">{text.columns.before}</th>
          <th scope="col">{text.columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {rosaParts(before, after).map(({ part, found, changed }) => (
          <tr key={part} data-whole={part === 'final' || undefined}>
            <th scope="row">{text.parts[part]}</th>
            <td>{found ?? text.noScore}</td>
            <td>{changed ?? text.noScore}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
