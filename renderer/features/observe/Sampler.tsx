import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isWork } from '../../../shared/assessments/activity-about.ts';
import { demandById } from '../../../shared/assessments/catalogue.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import { otherSample, samplesDue, summariseSamples } from '../../../shared/reasoning/observation.ts';
import { observationText as words } from '../../../shared/text/observation.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { useTimer } from '../../components/form/use-timer.ts';
import { CarryOver } from './CarryOver.tsx';
import { Face } from './Face.tsx';
import {
  answerSample,
  listAt,
  noteMissed,
  numberAt,
  samplesAt,
  takeBackSample,
  timerFieldAt,
} from './observation.ts';
import styles from './observe.module.css';

interface Props {
  readonly path: string;
  readonly task: string;
  readonly taskId: string | undefined;
}

const percent = (share: number) => Math.round(share * 100);

/** What share of the time each of several things takes: asked in silence every so many seconds. */
export function Sampler({ path, task, taskId }: Props) {
  const session = useSession();
  const answers = useAnswers();
  const field = useMemo(() => timerFieldAt(session, `${path}.timer`), [session, path]);
  const timer = useTimer(field, `${path}.timer`);
  const interval = numberAt(answers, `${path}.interval`);
  const watched = listAt(answers, `${path}.watched`);
  const ran = timer.milliseconds ?? 0;
  const due = interval === undefined ? 0 : samplesDue(ran, interval);
  const samples = samplesAt(answers, path);
  const summary = summariseSamples(samples, due);
  const asking = timer.running && due > 0 && !samples.some(({ slot }) => slot === due);
  const labelOf = (id: string) => demandById(id)?.label ?? words.sampler.other;

  const put = (changes: Parameters<typeof session.putAll>[0]) => {
    if (changes.length === 0) return;
    session.putAll(changes);
    void session.autosave.flush();
  };
  if (interval === undefined || watched.length < 2)
    return <p className={styles.soft}>{words.sampler.tooFew}</p>;

  const shift = numberAt(answers, 'shiftMinutes');
  const base = !isWork(answers.about?.value)
    ? undefined
    : taskId === undefined || taskId === wholeJob
      ? shift
      : (numberAt(answers, `tasks.${taskId}.minutes`) ?? shift);
  const offers =
    timer.running || base === undefined
      ? []
      : summary.shares
          .filter(({ seen }) => watched.includes(seen))
          .map(({ seen, share }) => {
            const minutes = Math.round(share * base);
            return {
              part: 'minutes',
              value: minutes,
              demandId: seen,
              label: words.use.minutesOf(labelOf(seen), minutes),
            };
          });
  return (
    <>
      <Face
        field={field}
        timer={timer}
        path={path}
        onStop={() => put(noteMissed(session.allAnswers(), path, samplesDue(ran, interval)))}
      />
      {timer.running ? (
        <div className={styles.ask} data-asking={asking || undefined}>
          <p className={styles.askNow} role="status">
            {asking
              ? words.sampler.now(due)
              : words.sampler.next(Math.max(0, Math.ceil(((due + 1) * interval * 1000 - ran) / 1000)))}
          </p>
          <div className={styles.choices}>
            {[...watched, otherSample].map((id) => (
              <button
                key={id}
                type="button"
                className={styles.big}
                disabled={!asking}
                onClick={() => put(answerSample(session.allAnswers(), path, due, id))}
              >
                {labelOf(id)}
              </button>
            ))}
          </div>
        </div>
      ) : null}
      <div className={styles.counts}>
        <output>{words.sampler.summary(summary.answered, summary.due, summary.missed)}</output>
        <button
          type="button"
          className={styles.small}
          disabled={summary.answered === 0}
          onClick={() => put(takeBackSample(session.allAnswers(), path))}
        >
          <IconArrowBackUp size={22} aria-hidden="true" />
          {words.sampler.undo}
        </button>
      </div>
      {summary.answered > 0 ? (
        <table className={styles.shares}>
          <thead>
            <tr>
              <th scope="col">{words.sampler.what}</th>
              <th scope="col">{words.sampler.noted}</th>
              <th scope="col">{words.sampler.shares}</th>
            </tr>
          </thead>
          <tbody>
            {summary.shares.map(({ seen, count, share, low, high }) => (
              <tr key={seen}>
                <th scope="row">{labelOf(seen)}</th>
                <td>{count}</td>
                <td>{words.sampler.share(percent(share), percent(low), percent(high))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className={styles.soft}>{words.sampler.caution}</p>
      <CarryOver
        offers={offers}
        task={task}
        taskId={taskId}
        source="observed"
        note={!timer.running && summary.answered > 0 && base === undefined ? words.use.noBase : null}
      />
    </>
  );
}
