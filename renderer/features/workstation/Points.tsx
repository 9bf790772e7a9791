import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { faultWords } from '../../../shared/reasoning/rules/workstation.ts';
import { countPoints, type FoundPoint, foundPoints } from '../../../shared/reasoning/workstation/points.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { AnswerLink } from '../../components/results/AnswerLink.tsx';
import resultStyles from '../../components/results/result.module.css';
import { PointLinks } from './PointLinks.tsx';
import styles from './workstation.module.css';
import { capitalised, writtenUp } from './written-up.ts';

/** What was found not to be right, each with the way to its question and one step from being written up. */
export function Points({ view }: { readonly view: RecordView }) {
  const found = useMemo(() => foundPoints(view), [view]);
  const counts = useMemo(() => countPoints(view), [view]);
  const session = useSession();
  const { goTo } = useFormView();
  const issues = view.items('issues');
  const written = new Map(issues.map((id) => [view.text(`issues.${id}.topic`), id]));

  const writeUp = (one: FoundPoint) => {
    const id = newId();
    session.putAll(writtenUp(view, one, id));
    goTo(`issues.${id}.what`);
  };

  return (
    <section className={resultStyles.panel} aria-labelledby="workstation-points">
      <h2 id="workstation-points">{text.points}</h2>
      <p className={resultStyles.soft}>{text.counts(counts.left, counts.putRight, counts.open)}</p>
      {found.length === 0 ? <p>{text.noPoints}</p> : null}
      <ul className={styles.points}>
        {found.map((one) => (
          <li key={one.point.id}>
            <div>
              <AnswerLink path={one.point.id} words={capitalised(faultWords(one, one.fault))} />
              {one.after === undefined ? <span className={styles.off}>{text.putRight}</span> : null}
            </div>
            {written.has(one.point.id) ? (
              <span className={resultStyles.soft}>{text.written}</span>
            ) : (
              <Button variant="default" aria-label={text.writeUpOf(one.fault)} onClick={() => writeUp(one)}>
                {text.writeUp}
              </Button>
            )}
            {/* What was put right needs no more, unless it was asked for already. */}
            {one.after === undefined && !written.has(one.point.id) ? null : (
              <PointLinks view={view} issueId={written.get(one.point.id)} found={one} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
