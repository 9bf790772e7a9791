import { useDeferredValue, useMemo } from 'react';
import { RecordView } from '../../../shared/assessments/view.ts';
import { contradictions } from '../../../shared/reasoning/rules/contradictions.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './grid.module.css';

/** What cannot all be true, as the findings will say it: minutes over the shift, postures that exclude each other. */
export function Contradictions() {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  const statements = useMemo(
    () =>
      contradictions
        .find(new RecordView(record.id, declaration, answers))
        .filter((draft) => draft.kind === 'contradiction')
        .map((draft) => draft.statement),
    [record, declaration, answers],
  );
  if (statements.length === 0) return null;
  return (
    <Note tone="attend">
      <details>
        <summary className={styles.noticeCount}>{gridText.contradictions(statements.length)}</summary>
        <ul className={styles.notices}>
          {statements.map((statement) => (
            <li key={statement}>{statement}</li>
          ))}
        </ul>
      </details>
    </Note>
  );
}
