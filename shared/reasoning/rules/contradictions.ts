import { type Rating, readRatings, shiftMinutes } from '../../assessments/rating-view.ts';
import { type Frequency, frequencyFromMinutes, wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { minutes } from '../../domain/units.ts';
import { findingText, midSentence } from '../../text/findings.ts';
import type { FindingDraft, FindingRule } from '../finding.ts';
import { parallelTasks, taskMinutes } from '../task-minutes.ts';
import { dayAgainstItself, heightsAgainstName, stepsAgainstRatings } from './contradictions-detail.ts';
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
    return [
      ...(shift === undefined ? [] : tasksAgainstShift(analysis, shift)),
      ...tasksTogether(analysis, ratings),
      ...posturesAgainstTasks(analysis, ratings),
      ...(shift === undefined ? [] : posturesAgainstShift(analysis, ratings, shift)),
      ...ratings.flatMap((rating) => withinRating(analysis, rating, shift)),
      ...ratings.flatMap((rating) => heightsAgainstName(analysis, rating)),
      ...stepsAgainstRatings(analysis, ratings),
      ...dayAgainstItself(analysis),
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

function withinRating(analysis: RecordView, rating: Rating, shift: number | undefined): FindingDraft[] {
  const { minutes: taken, frequency, duration, demand, path, taskId } = rating;
  const where = taskInWords(analysis, taskId);
  const base = { kind: 'contradiction', taskId, demandId: demand.id, confidence: 'high' } as const;
  const takesTime = (taken ?? 0) > 0 || (duration ?? 0) > 0;
  if (rating.frequencyFrom === 'rated' && frequency === 'never' && takesTime && !(taken && shift))
    return [
      {
        ...base,
        subject: `${path}.frequency`,
        statement: findingText.neverWithMinutes(demand.label, where),
        evidence: [`${path}.frequency`, `${path}.minutes`, `${path}.duration`],
      },
    ];
  if (taken === undefined) return [];
  if (shift === undefined)
    return [...longerThanTotal(rating, where), ...longerThanTask(analysis, rating, where)];
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
  return [...drafts, ...longerThanTotal(rating, where), ...longerThanTask(analysis, rating, where)];
}

function longerThanTotal(rating: Rating, where: string): FindingDraft[] {
  const { minutes: taken, duration, path, demand, taskId } = rating;
  if (taken === undefined || duration === undefined || duration <= taken) return [];
  return [
    {
      kind: 'contradiction',
      taskId,
      demandId: demand.id,
      confidence: 'high',
      subject: `${path}.duration`,
      statement: findingText.durationOverMinutes(demand.label, where),
      evidence: [`${path}.duration`, `${path}.minutes`],
    },
  ];
}

/** A demand of a task cannot take longer than the task. Base postures are added up instead. */
function longerThanTask(analysis: RecordView, rating: Rating, where: string): FindingDraft[] {
  const { minutes: taken, path, demand, taskId } = rating;
  const task = analysis.number(`tasks.${taskId}.minutes`);
  if (taken === undefined || task === undefined || demand.basePosture || taken <= task * (1 + tolerance))
    return [];
  return [
    {
      kind: 'contradiction',
      taskId,
      demandId: demand.id,
      confidence: 'high',
      subject: `${path}.minutes.task`,
      statement: findingText.demandOverTask(demand.label, where, String(taken), String(task)),
      evidence: [`${path}.minutes`, `tasks.${taskId}.minutes`],
    },
  ];
}

/** Tasks done at the same time: none outlasts what it is done beside, and their postures fit into one body. */
function tasksTogether(analysis: RecordView, ratings: readonly Rating[]): FindingDraft[] {
  const minutesOf = (taskId: string) => analysis.number(`tasks.${taskId}.minutes`);
  const items = analysis.items('tasks');
  const outlasting = items.flatMap((taskId): FindingDraft[] => {
    const other = analysis.text(`tasks.${taskId}.sameTimeAs`);
    const own = minutesOf(taskId);
    const beside = other === undefined || !items.includes(other) ? undefined : minutesOf(other);
    // Two that name each other are as long as the longer.
    const mutual = other !== undefined && analysis.text(`tasks.${other}.sameTimeAs`) === taskId;
    if (other === undefined || own === undefined || beside === undefined || mutual) return [];
    if (own <= beside * (1 + tolerance)) return [];
    return [
      {
        kind: 'contradiction',
        subject: `tasks.${taskId}.sameTimeAs`,
        taskId,
        statement: findingText.taskWithTask(
          capital(taskInWords(analysis, taskId)),
          taskInWords(analysis, other),
          String(own),
          String(beside),
        ),
        confidence: 'high',
        evidence: [`tasks.${taskId}.sameTimeAs`, `tasks.${taskId}.minutes`, `tasks.${other}.minutes`],
      },
    ];
  });
  const clashing = parallelTasks(analysis).flatMap((cluster): FindingDraft[] => {
    const longest = Math.max(...cluster.map((taskId) => minutesOf(taskId) ?? 0));
    if (cluster.length < 2 || longest === 0) return [];
    const postures = ratings.filter(
      ({ taskId, demand, minutes: taken }) =>
        cluster.includes(taskId) && demand.basePosture && taken !== undefined,
    );
    const most = new Map<string, number>();
    for (const { demand, minutes: taken } of postures)
      most.set(demand.id, Math.max(most.get(demand.id) ?? 0, taken ?? 0));
    const total = [...most.values()].reduce((sum, one) => sum + one, 0);
    if (new Set(postures.map(({ taskId }) => taskId)).size < 2 || total <= longest * (1 + tolerance))
      return [];
    return [
      {
        kind: 'contradiction',
        subject: `tasks.${cluster[0]}.postures`,
        statement: findingText.posturesTogether(
          capital(cluster.map((taskId) => taskInWords(analysis, taskId)).join(' and ')),
          String(total),
          String(longest),
        ),
        confidence: 'high',
        evidence: [
          ...cluster.map((taskId) => `tasks.${taskId}.sameTimeAs`),
          ...postures.map(({ path }) => `${path}.minutes`),
        ],
      },
    ];
  });
  return [...outlasting, ...clashing];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
