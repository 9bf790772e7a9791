import { Link } from '@tanstack/react-router';
import { batchScreenText as text } from '../../../shared/text/batch.ts';
import { Note } from '../../components/Note.tsx';
import { showAtOnce } from '../../components/show-at-once.ts';
import styles from './batch.module.css';
import type { BatchOutcome } from './write-letters.ts';

/** So many people stand open in a list; more are folded. */
const fewPeople = 12;

interface Props {
  readonly outcome: Extract<BatchOutcome, { kind: 'ended' }>;
}

/** How many letters were written and where, which were not and why, and the way to each case's documents. */
export function BatchOutcomeNote({ outcome: { result, folder, people } }: Props) {
  const { written, notWritten, cancelled } = result;
  const nameOf = (caseId: string) => people.get(caseId)?.row.clientName ?? '';
  const problems = [...new Set(notWritten.map(({ problem }) => problem))];
  return (
    <div ref={showAtOnce} className={styles.outcome}>
      <Note
        tone={notWritten.length === 0 ? 'note' : 'attend'}
        live
        title={cancelled ? text.stopped(written.length, people.size) : text.written(written.length)}
      >
        {written.length > 0 ? (
          <>
            <p className={styles.folder}>{text.writtenWhere(folder)}</p>
            <p>{text.writtenKept}</p>
          </>
        ) : null}
      </Note>
      {problems.map((problem) => {
        const those = notWritten.filter((one) => one.problem === problem);
        return (
          <People
            key={problem}
            summary={text.notWritten(those.length, problem)}
            caseIds={those.map(({ caseId }) => caseId)}
            nameOf={nameOf}
          />
        );
      })}
      {written.length > 0 ? (
        <People
          summary={text.showWritten(written.length)}
          caseIds={written.map(({ caseId }) => caseId)}
          nameOf={nameOf}
        />
      ) : null}
    </div>
  );
}

interface PeopleProps {
  readonly summary: string;
  readonly caseIds: readonly string[];
  readonly nameOf: (caseId: string) => string;
}

/** People by name, each with the way to the documents of the case. */
function People({ summary, caseIds, nameOf }: PeopleProps) {
  return (
    <details className={styles.example} open={caseIds.length <= fewPeople || undefined}>
      <summary>{summary}</summary>
      <ul className={styles.names}>
        {caseIds.map((caseId) => (
          <li key={caseId}>
            <Link to="/cases/$caseId/documents" params={{ caseId }} className={styles.link}>
              {text.documentsOf(nameOf(caseId))}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
