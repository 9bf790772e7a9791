import { useDeferredValue } from 'react';
import { demandCatalogue } from '../../../shared/assessments/catalogue.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import type { Answers } from '../../../shared/domain/answers.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { useAnswers } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import { numberOf, partPath } from './rating-paths.ts';

interface Props {
  readonly grid: string;
  /** Id of the group of tasks. */
  readonly tasks: string;
  /** Id of the number field with the shift in minutes. */
  readonly shift: string;
}

/** Base postures may add up to this share of the shift; observation is never exact. */
const postureTolerance = 1.05;

/** Minutes that cannot all be true: more task time than shift, or base postures over the whole of it. */
export function Contradictions({ grid, tasks, shift }: Props) {
  const answers = useDeferredValue(useAnswers());
  const notices = contradictions(answers, grid, tasks, shift);
  if (notices.length === 0) return null;
  return (
    <Note tone="attend">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </Note>
  );
}

function contradictions(answers: Answers, grid: string, tasks: string, shift: string): readonly string[] {
  const shiftMinutes = numberOf(answers[shift]);
  const value = answers[tasks]?.value;
  const taskIds = Array.isArray(value) ? value : [];
  if (shiftMinutes === undefined || shiftMinutes <= 0) return [];
  const notices: string[] = [];
  const total = sum(
    taskIds
      // A task done at the same time as another takes no time of its own.
      .filter((id) => answers[`${tasks}.${id}.sameTimeAs`]?.state !== 'given')
      .map((id) => numberOf(answers[`${tasks}.${id}.minutes`])),
  );
  if (total > shiftMinutes) notices.push(gridText.tasksOver(String(total), String(shiftMinutes)));
  const postures = sum(
    demandCatalogue
      .filter((demand) => demand.basePosture)
      .map((demand) => {
        const whole = numberOf(answers[partPath(grid, wholeJob, demand.id, 'minutes')]);
        return whole ?? sum(taskIds.map((id) => numberOf(answers[partPath(grid, id, demand.id, 'minutes')])));
      }),
  );
  if (postures > shiftMinutes * postureTolerance)
    notices.push(gridText.posturesOver(Math.round((postures / shiftMinutes) * 100)));
  return notices;
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
