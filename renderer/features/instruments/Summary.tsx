import type { AssessedReading } from '../../../shared/assessments/instruments/score-readings.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import styles from '../../components/results/result.module.css';
import { stillNeeded } from '../../components/results/result-words.ts';

/** Several readings side by side, each with its number and band: left and right at a glance. */
export function Summary({ readings }: { readonly readings: readonly AssessedReading[] }) {
  return (
    <dl className={styles.summary}>
      {readings.map((assessed) => (
        <div key={assessed.reading.id}>
          <dt>{assessed.reading.title}</dt>
          <SummaryOf assessed={assessed} />
        </div>
      ))}
    </dl>
  );
}

function SummaryOf({ assessed }: { readonly assessed: AssessedReading }) {
  const { assessment } = assessed;
  if (assessment.status === 'incomplete') return <dd className={styles.soft}>{stillNeeded(assessed)}</dd>;
  const { headline, band } = assessment.explanation;
  return (
    <>
      <dd>
        <span className={styles.summaryNumber}>{headline.value ?? text.undefined}</span>
        {headline.value === null || headline.unit === '' ? null : ` ${headline.unit}`}
      </dd>
      {band === null ? null : (
        <dd className={styles.summaryBand} data-tone={band.tone}>
          <span aria-hidden="true" className={styles.bandMark}>
            {text.bandMarks[band.tone]}
          </span>{' '}
          {band.words}
        </dd>
      )}
    </>
  );
}
