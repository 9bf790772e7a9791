import { useDeferredValue, useMemo } from 'react';
import { ratingGrid } from '../../../shared/assessments/rating-view.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { FindingDraft } from '../../../shared/reasoning/finding.ts';
import { openPostures } from '../../../shared/reasoning/posture-minutes.ts';
import { contradictions } from '../../../shared/reasoning/rules/contradictions.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { fullLabelOfPath, labelOfPath } from '../../components/form/path-labels.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './grid.module.css';

/** What cannot all be true, and which minutes are still open: each names the answers it rests on and leads to them. */
export function Contradictions() {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  const drafts = useMemo(() => {
    const view = new RecordView(record.id, declaration, answers);
    const found = [...contradictions.find(view), ...openPostures(view)];
    const answered = (path: string) => answers[path] !== undefined && answers[path].state !== 'notAsked';
    return found.map((draft) => ({
      ...draft,
      evidence: [...new Set(draft.evidence)].filter(answered),
    }));
  }, [record, declaration, answers]);
  const wrong = drafts.filter(({ kind }) => kind === 'contradiction');
  const open = drafts.filter(({ kind }) => kind !== 'contradiction');
  return (
    <>
      {wrong.length === 0 ? null : (
        <Note tone="attend">
          <Statements summary={gridText.contradictions(wrong.length)} drafts={wrong} />
        </Note>
      )}
      {open.length === 0 ? null : (
        <Note tone="note">
          <Statements summary={gridText.openMinutes(open.length)} drafts={open} />
        </Note>
      )}
    </>
  );
}

function Statements({
  summary,
  drafts,
}: {
  readonly summary: string;
  readonly drafts: readonly FindingDraft[];
}) {
  return (
    <details>
      <summary className={styles.noticeCount}>{summary}</summary>
      <ul className={styles.notices}>
        {drafts.map(({ subject, statement, evidence }) => (
          <li key={subject}>
            {statement}
            <ul className={styles.noticeLinks} aria-label={gridText.restsOn}>
              {evidence.slice(0, mostLinks).map((path) => (
                <li key={path}>
                  <AnswerButton path={path} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A job of sixty tasks would bury its own sentence under links. */
const mostLinks = 12;

/** Goes to an answer, by the name the therapist knows it by. */
function AnswerButton({ path }: { readonly path: AnswerPath }) {
  const { declaration, allAnswers } = useSession();
  const { goTo } = useFormView();
  const [grid, taskId] = path.split('.');
  const task =
    grid !== ratingGrid
      ? undefined
      : taskId === wholeJob
        ? gridText.wholeJob
        : allAnswers()[`tasks.${taskId}.name`]?.value;
  const label =
    task === undefined
      ? fullLabelOfPath(declaration, allAnswers(), path)
      : gridText.answerOfTask(labelOfPath(declaration, path), String(task));
  return (
    <button type="button" className={styles.noticeLink} onClick={() => goTo(path)}>
      {label}
    </button>
  );
}
