import { useDeferredValue, useMemo } from 'react';
import { progressOf } from '../../../shared/assessments/progress.ts';
import { capacityScreenText } from '../../../shared/text/capacity-screen.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import styles from './capacity.module.css';
import { type DayStepId, daySteps } from './steps.ts';

const text = capacityScreenText.steps;

interface Props {
  readonly current: DayStepId;
  readonly onChoose: (step: DayStepId) => void;
}

/** The steps of the day in their order, with what is still open in each. */
export function DayStepRail({ current, onChoose }: Props) {
  const open = useOpenQuestions();
  return (
    <nav aria-label={text.label} className={styles.rail}>
      <ol>
        {daySteps.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.railItem}
              aria-current={id === current ? 'step' : undefined}
              data-step={id}
              onClick={() => onChoose(id)}
            >
              <span className={styles.railNumber} aria-hidden="true">
                {index + 1}
              </span>
              <span>
                {title}
                <small>{text.left(open.get(id) ?? 0)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useOpenQuestions(): ReadonlyMap<DayStepId, number> {
  const { declaration } = useSession();
  // What the rail says may lag behind the typing; the typing never waits for it.
  const answers = useDeferredValue(useAnswers());
  return useMemo(() => {
    const sections = progressOf(declaration, answers);
    return new Map(
      daySteps.map((step) => [
        step.id,
        sections
          .filter(({ sectionId }) => step.sections.includes(sectionId))
          .reduce((sum, { answered, countable }) => sum + countable - answered, 0),
      ]),
    );
  }, [declaration, answers]);
}
