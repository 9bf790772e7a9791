import { useMemo } from 'react';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import { burdenOf, type Coverage, coverageOf } from '../../../shared/assessments/interview-meters.ts';
import { isInstrumentKind } from '../../../shared/assessments/registry.ts';
import { interviewText } from '../../../shared/text/interview.ts';
import { useRead } from '../../client/queries.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import styles from './meters.module.css';

const text = interviewText.meters;

/** How evenly body, mind and surroundings have been asked about, and how much the asking takes out of the client. */
export function InterviewMeters() {
  const { declaration, record } = useSession();
  const answers = useAnswers();
  const coverage = useMemo(() => coverageOf(declaration, answers), [declaration, answers]);
  const { minutes, left } = useMemo(() => burdenOf(declaration, answers), [declaration, answers]);
  const records = useRead('cases.get', { caseId: record.caseId }).data?.records ?? [];
  const questionnaires = records.filter(
    ({ kind, deletedAt }) =>
      deletedAt === null && isInstrumentKind(kind) && instrumentForm(kind).group === 'questionnaires',
  ).length;
  return (
    <section className={styles.panel} aria-labelledby="interview-meters">
      <h2 id="interview-meters" className={styles.title}>
        {text.coverage}
      </h2>
      <dl className={styles.meters}>
        {coverage.map((one) => (
          <Meter key={one.domain} coverage={one} />
        ))}
      </dl>
      <h3 className={styles.title}>{text.burden}</h3>
      <p data-burden>{text.minutes(minutes, left)}</p>
      <p className={styles.soft}>{text.questionnaires(questionnaires)}</p>
    </section>
  );
}

function Meter({ coverage: { domain, answered, asked, next } }: { readonly coverage: Coverage }) {
  const { goTo } = useFormView();
  return (
    <div data-domain={domain}>
      <dt>
        {next === null ? (
          text.domains[domain]
        ) : (
          <button
            type="button"
            className={styles.next}
            aria-label={text.goOn(text.domains[domain])}
            onClick={() => goTo(next)}
          >
            {text.domains[domain]}
          </button>
        )}
      </dt>
      <dd>
        {text.answered(answered, asked)}
        <span className={styles.track} aria-hidden="true">
          <span
            className={styles.filled}
            style={{ width: `${asked === 0 ? 0 : (answered / asked) * 100}%` }}
          />
        </span>
      </dd>
    </div>
  );
}
