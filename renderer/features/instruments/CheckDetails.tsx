import { useState } from 'react';
import { checkOf } from '../../../shared/assessments/instruments/check-line.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import styles from '../../components/results/result.module.css';
import type { Results } from './use-results.ts';

/** What it takes to score the results again outside the program. */
export function CheckDetails({ results: { form, readings, view } }: { readonly results: Results }) {
  // Scoring again for the check takes time that typing should not wait for.
  const [open, setOpen] = useState(false);
  const scored = readings.filter(({ assessment }) => assessment.status === 'scored');
  if (scored.length === 0) return null;
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.check}</summary>
      <p className={styles.soft}>{text.checkHelp}</p>
      {form.cliniciansOnly === undefined ? null : <p>{text.checkForClinicians}</p>}
      {(open ? scored : []).map(({ reading }) => {
        const { line, result } = checkOf(reading, view.declaration, view.answers);
        return (
          <dl key={reading.id} className={styles.check} data-check={reading.id}>
            <dt>
              {reading.title === null ? '' : `${reading.title}. `}
              {text.checkLine}
            </dt>
            <dd>
              <code data-line>{line}</code>
            </dd>
            <dt>{text.checkResult}</dt>
            <dd>
              <code data-result>{result}</code>
            </dd>
          </dl>
        );
      })}
    </details>
  );
}
