import { placeOf } from '../../../shared/assessments/instruments/at-places.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { handlingText } from '../../../shared/text/handling.ts';
import { useAnswers, useList, useSession } from '../../components/form/session-context.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { AttachedResults } from '../../components/results/AttachedResults.tsx';
import styles from '../../components/results/result.module.css';
import { type TaskInstrument, useTaskInstruments } from '../../components/results/use-task-instruments.ts';

const text = handlingText.panel;

/** What was scored at each handling task, with the way to score more; then what else was scored on the same visit. */
export default function HandlingPanel() {
  const { record } = useSession();
  const answers = useAnswers();
  const all = useTaskInstruments(record.caseId);
  const tasks = useList('tasks').map((id, index) => {
    const [place, name] = ['placeId', 'name'].map((field) => answers[`tasks.${id}.${field}`]?.value);
    return {
      id,
      name: typeof name === 'string' && name.trim() !== '' ? name.trim() : text.unnamed(index + 1),
      place: typeof place === 'string' ? place : undefined,
    };
  });
  const places = tasks.flatMap(({ place }) => place ?? []);
  const others = all.filter(
    ({ view, visitId }) =>
      record.parentId !== null && visitId === record.parentId && !places.includes(placeOf(view) ?? ''),
  );
  return (
    <section className={styles.panel} aria-labelledby="handling-scored">
      <h2 id="handling-scored">{text.title}</h2>
      {tasks.length === 0 ? <p className={styles.soft}>{text.noTask}</p> : null}
      {tasks.map((task) => (
        <ScoredTask
          key={task.id}
          {...task}
          caseId={record.caseId}
          handlingId={record.id}
          instruments={all.filter(({ view }) => task.place !== undefined && placeOf(view) === task.place)}
        />
      ))}
      {others.length === 0 ? null : (
        <>
          <h3>{text.others}</h3>
          <AttachedResults caseId={record.caseId} instruments={others} />
        </>
      )}
    </section>
  );
}

interface ScoredTaskProps {
  readonly id: string;
  readonly name: string;
  readonly place: string | undefined;
  readonly caseId: Id;
  readonly handlingId: Id;
  readonly instruments: readonly TaskInstrument[];
}

function ScoredTask({ id, name, place, caseId, handlingId, instruments }: ScoredTaskProps) {
  return (
    <section className={styles.reading} aria-labelledby={`scored:${id}`}>
      <h3 id={`scored:${id}`} dir="auto">
        {name}
      </h3>
      {instruments.length > 0 ? (
        <AttachedResults caseId={caseId} instruments={instruments} />
      ) : (
        <p className={styles.soft}>{place === undefined ? text.noPlace : text.none}</p>
      )}
      <div>
        <LinkButton
          variant="default"
          to="/cases/$caseId/instruments"
          params={{ caseId }}
          search={{ handling: handlingId, task: id }}
          aria-label={text.startFor(name)}
        >
          {text.start}
        </LinkButton>
      </div>
    </section>
  );
}
