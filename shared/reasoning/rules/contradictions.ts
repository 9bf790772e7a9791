import { type Rating, readRatings, shiftMinutes } from '../../assessments/rating-view.ts';
import { type Frequency, frequencyFromMinutes, wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { minutes } from '../../domain/units.ts';
import { findingText, midSentence } from '../../text/findings.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';
import { parallelTasks, taskMinutes } from '../task-minutes.ts';
import { taskInWords } from './subject.ts';

/** Minutes are estimates: five in a hundred either way is agreement. */
const tolerance = 0.05;

/**
 * What cannot all be true. Task minutes and mutually exclusive base postures cannot exceed the shift; demands that run in parallel
 * may, and are left alone.
 */
export const contradictions: FindingRule = {
  id: 'contradiction',
  find: (analysis) => {
    const shift = shiftMinutes(analysis);
    const ratings = readRatings(analysis);
    if (shift === undefined) return posturesAgainstTasks(analysis, ratings);
    return [
      ...tasksAgainstShift(analysis, shift),
      ...posturesAgainstTasks(analysis, ratings),
      ...posturesAgainstShift(analysis, ratings, shift),
      ...ratings.flatMap((rating) => withinRating(analysis, rating, shift)),
    ];
  },
};

function tasksAgainstShift(analysis: RecordView, shift: number): FindingDraft[] {
  const { total, complete } = taskMinutes(analysis);
  const evidence = [
    'shiftMinutes',
    ...analysis.items('tasks').map((id) => `tasks.${id}.minutes`),
    ...analysis.items('tasks').map((id) => `tasks.${id}.sameTimeAs`),
  ];
  const base = { subject: 'tasks', confidence: 'high', evidence } as const;
  if (total > shift * (1 + tolerance))
    return [
      { ...base, kind: 'contradiction', statement: findingText.overShift(String(total), String(shift)) },
    ];
  if (complete && total > 0 && total < shift * (1 - tolerance))
    return [
      { ...base, kind: 'gap', statement: findingText.underShift(String(shift - total), String(shift)) },
    ];
  return [];
}

function posturesAgainstTasks(analysis: RecordView, ratings: readonly Rating[]): FindingDraft[] {
  return analysis.items('tasks').flatMap((taskId) => {
    const task = analysis.number(`tasks.${taskId}.minutes`);
    const postures = ratings.filter(
      (rating) => rating.taskId === taskId && rating.demand.basePosture && rating.minutes !== undefined,
    );
    const total = postures.reduce((sum, rating) => sum + (rating.minutes ?? 0), 0);
    if (task === undefined || total <= task * (1 + tolerance)) return [];
    return {
      kind: 'contradiction',
      subject: `tasks.${taskId}.minutes`,
      taskId,
      statement: findingText.posturesOverTask(String(total), taskInWords(analysis, taskId), String(task)),
      confidence: 'high',
      evidence: [`tasks.${taskId}.minutes`, ...postures.map((rating) => `${rating.path}.minutes`)],
    };
  });
}

/** The whole-job row is checked by itself; the tasks together, with those done at the same time counted once. */
function posturesAgainstShift(
  analysis: RecordView,
  ratings: readonly Rating[],
  shift: number,
): FindingDraft[] {
  const postures = ratings.filter((rating) => rating.demand.basePosture);
  const ofTask = (taskId: string) => postures.filter((rating) => rating.taskId === taskId);
  const least = (taskId: string) =>
    ofTask(taskId).reduce((sum, rating) => sum + leastMinutes(rating, shift), 0);
  const drafts: FindingDraft[] = [];
  const check = (subject: string, total: number, tasks: readonly string[]) => {
    if (total <= shift * (1 + tolerance)) return;
    drafts.push({
      kind: 'contradiction',
      subject,
      statement: findingText.posturesOverShift(String(Math.round(total)), String(shift)),
      confidence: 'high',
      evidence: [
        'shiftMinutes',
        ...tasks.flatMap(ofTask).flatMap((rating) => [`${rating.path}.minutes`, `${rating.path}.frequency`]),
      ],
    });
  };
  check(`ratings.${wholeJob}`, least(wholeJob), [wholeJob]);
  const byTasks = parallelTasks(analysis).reduce((sum, cluster) => sum + Math.max(...cluster.map(least)), 0);
  check('ratings', byTasks, analysis.items('tasks'));
  return drafts;
}

/** The fewest minutes that a rating can mean. */
function leastMinutes(rating: Rating, shift: number): number {
  if (rating.minutes !== undefined) return rating.minutes;
  const share: Record<Frequency, number> = { never: 0, occasional: 0, frequent: 1 / 3, constant: 2 / 3 };
  return rating.frequency === undefined ? 0 : share[rating.frequency] * shift;
}

function withinRating(analysis: RecordView, rating: Rating, shift: number): FindingDraft[] {
  const { minutes: taken, frequency, duration, demand, path, taskId } = rating;
  if (taken === undefined) return [];
  const where = taskInWords(analysis, taskId);
  const base = { kind: 'contradiction', taskId, demandId: demand.id, confidence: 'high' } as const;
  if (taken > shift)
    return [
      {
        ...base,
        subject: `${path}.minutes`,
        statement: findingText.minutesOverShift(demand.label, where, String(taken), String(shift)),
        evidence: [`${path}.minutes`, 'shiftMinutes'],
      },
    ];
  const drafts: FindingDraft[] = [];
  const worked = frequencyFromMinutes(minutes(taken), minutes(shift));
  if (rating.frequencyFrom === 'rated' && frequency !== undefined && frequency !== worked)
    drafts.push({
      ...base,
      subject: `${path}.frequency`,
      statement: findingText.bandAgainstMinutes(
        demand.label,
        where,
        midSentence(findingText.frequency[frequency]),
        findingText.frequency[worked],
      ),
      evidence: [`${path}.frequency`, `${path}.minutes`, 'shiftMinutes'],
    });
  if (duration !== undefined && duration > taken)
    drafts.push({
      ...base,
      subject: `${path}.duration`,
      statement: findingText.durationOverMinutes(demand.label, where),
      evidence: [`${path}.duration`, `${path}.minutes`],
    });
  return drafts;
}
