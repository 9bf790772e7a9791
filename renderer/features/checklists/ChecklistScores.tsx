import { useDeferredValue, useMemo } from 'react';
import { RecordView } from '../../../shared/assessments/view.ts';
import { scoresOf, scoreWords } from '../../../shared/checklists/scores.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import styles from './checklists.module.css';

const text = checklistText.screen;

/** What the answers come to so far, beside the questions; what is missing is named. */
export default function ChecklistScores() {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  const scores = useMemo(
    () =>
      record.checklist === undefined
        ? []
        : scoresOf(record.checklist.definition, new RecordView(record.id, declaration, answers)),
    [record, declaration, answers],
  );
  if (scores.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="checklist-scores">
      <h2 id="checklist-scores">{text.scores}</h2>
      <dl className={styles.results} aria-live="polite">
        {scores.map((score) => (
          <div key={score.id}>
            <dt>{score.label}</dt>
            <dd data-state={score.outcome.state}>{scoreWords(score)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{text.scoresOwn}</p>
    </section>
  );
}
