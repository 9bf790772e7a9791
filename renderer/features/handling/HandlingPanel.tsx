import { useMemo } from 'react';
import { placeOf } from '../../../shared/assessments/instruments/at-places.ts';
import { handlingText } from '../../../shared/text/handling.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { AttachedResults } from '../../components/results/AttachedResults.tsx';
import styles from '../../components/results/result.module.css';
import { useTaskInstruments } from '../../components/results/use-task-instruments.ts';

const text = handlingText.panel;

/** What was scored at the handling tasks: instruments of the same visit, and those attached to the same tasks or steps. */
export default function HandlingPanel() {
  const { record } = useSession();
  const answers = useAnswers();
  const all = useTaskInstruments(record.caseId);
  const places = useMemo(
    () =>
      Object.entries(answers).flatMap(([path, { value }]) =>
        /^tasks\.[^.]+\.placeId$/u.test(path) && typeof value === 'string' ? value : [],
      ),
    [answers],
  );
  const here = all.filter(
    ({ view, visitId }) =>
      (record.parentId !== null && visitId === record.parentId) || places.includes(placeOf(view) ?? ''),
  );
  return (
    <section className={styles.panel} aria-labelledby="handling-scored">
      <h2 id="handling-scored">{text.title}</h2>
      {here.length === 0 ? (
        <p className={styles.soft}>{text.none}</p>
      ) : (
        <AttachedResults caseId={record.caseId} instruments={here} />
      )}
      {record.parentId === null ? null : (
        <div>
          <LinkButton
            variant="default"
            to="/cases/$caseId/instruments"
            params={{ caseId: record.caseId }}
            search={{ visit: record.parentId }}
          >
            {text.start}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
