import { useMemo } from 'react';
import { isWork } from '../../../shared/assessments/activity-about.ts';
import { observationText as words } from '../../../shared/text/observation.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { useTimer } from '../../components/form/use-timer.ts';
import { CarryOver } from './CarryOver.tsx';
import { Face } from './Face.tsx';
import { textAt, timerFieldAt } from './observation.ts';

interface Props {
  readonly path: string;
  readonly task: string;
  readonly taskId: string | undefined;
}

/** How long a demand lasts. */
export function Stopwatch({ path, task, taskId }: Props) {
  const session = useSession();
  const answers = useAnswers();
  const field = useMemo(() => timerFieldAt(session, `${path}.timer`), [session, path]);
  const timer = useTimer(field, `${path}.timer`);
  const { milliseconds } = timer;
  const minutes = milliseconds === null ? 0 : Math.ceil(milliseconds / 60_000);
  const offers =
    timer.running || minutes < 1 || minutes > 1440
      ? []
      : [
          { part: 'duration', value: minutes, label: words.use.duration(minutes) },
          ...(isWork(answers.about?.value)
            ? [{ part: 'minutes', value: minutes, label: words.use.minutes(minutes) }]
            : []),
        ].map((offer) => ({ ...offer, demandId: textAt(answers, `${path}.demandId`) }));
  return (
    <>
      <Face field={field} timer={timer} path={path} />
      <CarryOver
        offers={offers}
        task={task}
        taskId={taskId}
        source="measured"
        note={offers.length > 0 ? words.use.rounded : null}
      />
    </>
  );
}
