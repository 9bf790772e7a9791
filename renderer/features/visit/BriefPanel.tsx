import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { visitBrief } from '../../../shared/reasoning/visit-brief.ts';
import { visitBriefText as text } from '../../../shared/text/visit-brief.ts';
import { recordPlace } from '../../components/record-place.ts';
import { useCaseViews } from '../../components/use-case-views.ts';
import { useRecommendationNumbers } from '../../components/use-recommendation-numbers.ts';
import styles from './brief.module.css';

interface Props {
  readonly caseId: Id;
  readonly visitId: Id;
}

/** What to know before going in. Folded: others may look at the screen during a visit. */
export function BriefPanel(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.brief} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.title}</summary>
      {open ? <Brief {...props} /> : null}
    </details>
  );
}

const none: readonly RecordView[] = [];

function Brief({ caseId, visitId }: Props) {
  const visits = useCaseViews(caseId, 'visit');
  const clients = useCaseViews(caseId, 'client');
  const caseFiles = useCaseViews(caseId, 'caseFile');
  const interviews = useCaseViews(caseId, 'interview');
  const analyses = useCaseViews(caseId, 'activityAnalysis');
  const evaluations = useCaseViews(caseId, 'capacityEvaluation');
  const recommendations = useCaseViews(caseId, 'recommendation');
  const numbers = useRecommendationNumbers(caseId);
  const visit = visits?.find(({ recordId }) => recordId === visitId);
  if (visit === undefined) return null;
  const parts = visitBrief(visit, {
    client: clients?.at(0),
    caseFile: caseFiles?.at(0),
    visits: visits ?? none,
    interviews: interviews ?? none,
    analyses: analyses ?? none,
    evaluations: evaluations ?? none,
    recommendations: recommendations ?? none,
  });
  return (
    <>
      <p className={styles.soft}>{text.lead}</p>
      <div className={styles.parts}>
        {parts.map(({ id, lines }) => (
          <section key={id} aria-labelledby={`brief:${id}`}>
            <h2 id={`brief:${id}`}>{text.parts[id]}</h2>
            {lines.length === 0 ? <p className={styles.soft}>{text.nothing}</p> : null}
            <ul>
              {lines.map(({ words, record, path }) => (
                <li key={`${record.recordId}.${path}.${words}`}>
                  <Link
                    {...recordPlace(caseId, record.declaration.kind, record.recordId, path)}
                    className={styles.link}
                    dir="auto"
                  >
                    {numbers.has(record.recordId) ? `${numbers.get(record.recordId)} ${words}` : words}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
