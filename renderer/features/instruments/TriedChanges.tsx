import { useMemo } from 'react';
import { scoreOf } from '../../../shared/assessments/instruments/bring-down.ts';
import type { ScoredReading } from '../../../shared/assessments/instruments/form.ts';
import { shownOnly } from '../../../shared/assessments/instruments/score-readings.ts';
import { type TriedChange, triedChanges } from '../../../shared/assessments/instruments/tried-changes.ts';
import { leversText as text } from '../../../shared/text/instruments/levers.ts';
import { measureWords } from '../../../shared/text/instruments/results.ts';
import styles from '../../components/results/result.module.css';
import { Steps } from '../../components/results/Steps.tsx';
import type { Results } from './use-results.ts';

/** Every change that was typed, with the result before and after it and how that was worked out. */
export function TriedChanges({ results: { form, view, heldBack } }: { readonly results: Results }) {
  const changes = useMemo(
    () => (form.levers === undefined || heldBack !== null ? [] : triedChanges(form, shownOnly(view))),
    [form, view, heldBack],
  );
  if (changes.length === 0) return null;
  return (
    <section className={styles.comparison} aria-live="polite" data-tried-changes>
      <h3>{text.tried}</h3>
      {changes.map((change) => (
        <Change key={change.item} change={change} />
      ))}
    </section>
  );
}

function Change({ change }: { readonly change: TriedChange }) {
  const { what = text.untitled, changes, problem, results, status } = change;
  return (
    <div className={styles.compared} data-change={change.item}>
      <p className={styles.comparedLabel}>{what}</p>
      {status === undefined || !(status in text.statuses) ? null : (
        <p className={styles.soft}>{text.statuses[status as keyof typeof text.statuses][0]}</p>
      )}
      {changes.map((line) => (
        <p key={line} className={styles.soft}>
          {line}
        </p>
      ))}
      {problem === null ? null : <p>{text.problems[problem]}</p>}
      {results.map(({ before, after }) => (
        <div key={before.id}>
          {before.title === null ? null : <p className={styles.comparedLabel}>{before.title}</p>}
          <dl className={styles.figures}>
            <Figure label={text.present} reading={before} />
            <Figure label={text.changed} reading={after} />
          </dl>
          <p className={styles.verdict} data-verdict="beyond">
            {verdict(before, after)}
          </p>
          <Steps steps={after.explanation.steps} summary={text.way(what)} />
        </div>
      ))}
    </div>
  );
}

function Figure({ label, reading }: { readonly label: string; readonly reading: ScoredReading }) {
  const { headline, band } = reading.explanation;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{measureWords(headline)}</dd>
      {band === null ? null : <dd className={styles.verdict}>{band.words}</dd>}
    </div>
  );
}

function verdict(before: ScoredReading, after: ScoredReading): string {
  const [was, is] = [scoreOf(before), scoreOf(after)];
  if (was === undefined || is === undefined || was === is) return text.verdicts.same;
  return is < was ? text.verdicts.lower : text.verdicts.higher;
}
