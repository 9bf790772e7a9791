import { useMemo } from 'react';
import { type FollowedRating, lastTalkOf } from '../../../shared/assessments/last-talk.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import { interviewText } from '../../../shared/text/interview.ts';
import { useRead } from '../../client/queries.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { showDate } from '../../components/format.ts';
import styles from './meters.module.css';

const text = interviewText.lastTalk;

/** What the interview before left to take up, and how the ratings have changed; nothing where this is the first. */
export function LastTalkPanel() {
  const { declaration, record } = useSession();
  const answers = useAnswers();
  const stored = useRead('records.ofKind', { caseId: record.caseId, kind: 'interview' }).data;
  const last = useMemo(
    () => lastTalkOf(stored ?? [], new RecordView(record.id, declaration, answers)),
    [stored, record.id, declaration, answers],
  );
  if (last === null) return null;
  return (
    <section className={styles.panel} aria-labelledby="last-talk">
      <h2 id="last-talk" className={styles.title}>
        {text.title(last.date === null ? null : showDate(last.date))}
      </h2>
      {last.notes.length === 0 ? <p className={styles.soft}>{text.nothing}</p> : null}
      <dl className={styles.notes}>
        {last.notes.map(({ path, label, words }) => (
          <div key={path} data-note={path}>
            <dt>{label}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
        {last.ratings.map((rating) => (
          <div key={rating.question} data-rating={rating.question}>
            <dt>{rating.label}</dt>
            <dd>{ratingWords(rating)}</dd>
          </div>
        ))}
      </dl>
      {last.ratings.length === 0 ? <p className={styles.soft}>{text.ratingsLater}</p> : null}
    </section>
  );
}

function ratingWords({ baseline, last, now }: FollowedRating): string {
  const on = (date: string | null) => (date === null ? null : showDate(date));
  return [
    text.baseline(baseline.value, on(baseline.date)),
    ...(last === null ? [] : [text.last(last.value, on(last.date))]),
    text.now(now),
  ].join(', ');
}
