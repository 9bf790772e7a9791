import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { demandById } from '../../../shared/assessments/catalogue.ts';
import { ratedRepetitions, ratePerMinute } from '../../../shared/reasoning/observation.ts';
import { observationText as words } from '../../../shared/text/observation.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { useTimer } from '../../components/form/use-timer.ts';
import { CarryOver } from './CarryOver.tsx';
import { Face } from './Face.tsx';
import { given, numberAt, textAt, timerFieldAt } from './observation.ts';
import styles from './observe.module.css';

interface Props {
  readonly path: string;
  readonly task: string;
  readonly taskId: string | undefined;
}

const parts = ['count', 'countLeft', 'countRight'] as const;
type Part = (typeof parts)[number];
const most = 100_000;

/** How often something is done: a tap counts one, on either side or on none. */
export function Counter({ path, task, taskId }: Props) {
  const session = useSession();
  const answers = useAnswers();
  const field = useMemo(() => timerFieldAt(session, `${path}.timer`), [session, path]);
  const timer = useTimer(field, `${path}.timer`);
  const taps = useRef<Part[]>([]);
  const countOf = (part: Part) => numberAt(answers, `${path}.${part}`) ?? 0;
  const total = parts.reduce((sum, part) => sum + countOf(part), 0);
  const rate = timer.milliseconds === null ? null : ratePerMinute(total, timer.milliseconds);
  const demand = demandById(textAt(answers, `${path}.demandId`) ?? '');

  const change = (part: Part, by: 1 | -1) => {
    const before = numberAt(session.allAnswers(), `${path}.${part}`) ?? 0;
    const next = Math.min(most, Math.max(0, before + by));
    session.putAll([given(`${path}.${part}`, next)]);
    // A tap is not typing: it does not wait for the pause after it.
    void session.autosave.flush();
  };
  const tap = (part: Part) => {
    taps.current.push(part);
    change(part, 1);
  };
  const takeBack = () => {
    // After a lock nobody knows which came last; then the largest gives way.
    const last =
      taps.current.pop() ?? parts.toSorted((one, other) => countOf(other) - countOf(one))[0] ?? 'count';
    change(last, -1);
  };
  const minutes = numberAt(answers, `tasks.${taskId ?? ''}.minutes`) ?? null;
  const rated =
    demand === undefined || rate === null || timer.running || total === 0
      ? null
      : ratedRepetitions(demand, rate, minutes);
  return (
    <>
      <Face field={field} timer={timer} path={path} />
      <div className={styles.counter}>
        <button
          type="button"
          className={styles.big}
          aria-label={words.counter.left}
          disabled={!timer.running}
          onClick={() => tap('countLeft')}
        >
          {words.counter.leftShort}
        </button>
        <button
          type="button"
          className={styles.huge}
          aria-label={words.counter.plus}
          disabled={!timer.running}
          onClick={() => tap('count')}
        >
          +1
        </button>
        <button
          type="button"
          className={styles.big}
          aria-label={words.counter.right}
          disabled={!timer.running}
          onClick={() => tap('countRight')}
        >
          {words.counter.rightShort}
        </button>
      </div>
      <div className={styles.counts}>
        <output className={styles.total}>{words.counter.total(total)}</output>
        {countOf('countLeft') + countOf('countRight') > 0 ? (
          <span>{words.counter.sides(countOf('countLeft'), countOf('countRight'))}</span>
        ) : null}
        {rate === null || total === 0 ? null : <span>{words.counter.rate(rate.toFixed(1))}</span>}
        <button type="button" className={styles.small} disabled={total === 0} onClick={takeBack}>
          <IconArrowBackUp size={22} aria-hidden="true" />
          {words.counter.undo}
        </button>
      </div>
      {timer.running ? null : <p className={styles.soft}>{words.counter.notRunning}</p>}
      <CarryOver
        offers={
          rated === null
            ? []
            : [
                {
                  part: rated.part,
                  value: rated.value,
                  label: words.use.repetitions(rated.value, rated.label),
                  demandId: demand?.id,
                },
              ]
        }
        task={task}
        taskId={taskId}
        source="measured"
        note={
          timer.running || total === 0
            ? null
            : demand === undefined
              ? words.use.noDemand
              : rated === null
                ? words.use.noRate
                : null
        }
      />
    </>
  );
}
