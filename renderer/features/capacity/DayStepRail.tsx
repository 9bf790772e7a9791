import { useDeferredValue, useMemo } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import {
  batteryState,
  type DayStepState,
  questionsState,
  responseState,
  resultState,
  testsState,
} from '../../../shared/reasoning/capacity/day-steps.ts';
import { capacityScreenText } from '../../../shared/text/capacity-screen.ts';
import { today } from '../../components/format.ts';
import styles from './capacity.module.css';
import { useRecordView } from './live/use-live-test.ts';
import { type DayStepId, daySteps } from './steps.ts';
import { useJob } from './use-job.ts';

const { steps: text, stepState: states } = capacityScreenText;

interface Props {
  readonly current: DayStepId;
  readonly onChoose: (step: DayStepId) => void;
}

/** The steps of the day in their order, with what is still open in each. */
export function DayStepRail({ current, onChoose }: Props) {
  const known = useStates();
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
                <small>{stateWords(known.get(id))}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useStates(): ReadonlyMap<DayStepId, DayStepState> {
  const view = useRecordView();
  // What the rail says may lag behind the typing; the typing never waits for it.
  const shown = useDeferredValue(view);
  const job = useJob(shown);
  return useMemo(
    () => new Map(daySteps.map(({ id, sections }) => [id, stateOf(id, sections, shown, job)])),
    [shown, job],
  );
}

function stateOf(
  id: DayStepId,
  sections: readonly string[],
  view: RecordView,
  job: RecordView | undefined,
): DayStepState {
  switch (id) {
    case 'battery':
      return batteryState(view, job);
    case 'tests':
      return testsState(view);
    case 'response':
      return responseState(view, today());
    case 'result':
      return resultState(view);
    default:
      return questionsState(view, sections);
  }
}

function stateWords(state: DayStepState | undefined): string {
  if (state === undefined) return '';
  return state.state === 'left' ? states.left[state.what](state.count) : states[state.state];
}
