import type { Rating } from '../../assessments/rating-view.ts';
import type { RecordView } from '../../assessments/view.ts';
import { findingText, withUnit } from '../../text/findings.ts';
import { ratingText } from '../../text/ratings.ts';
import type { FindingDraft } from '../finding.ts';
import { taskInWords } from './subject.ts';

/**
 * What a demand's name says of its heights, mm above the floor. Generous on purpose, so that they hold for short and tall people, seated
 * or standing: only what no body would call by that name is caught.
 */
const heightsOfName: Readonly<
  Record<
    string,
    {
      readonly measures: readonly string[];
      /** The lowest height must not be above this. */
      readonly startsBelow?: number;
      readonly neverBelow?: number;
      readonly neverAbove?: number;
      /** The highest height must be above this. */
      readonly reachesAbove?: number;
    }
  >
> = {
  lift_floor_waist: { measures: ['startHeight', 'endHeight'], startsBelow: 900, neverAbove: 1300 },
  lift_waist_shoulder: { measures: ['startHeight', 'endHeight'], neverBelow: 500, neverAbove: 1700 },
  lift_overhead: { measures: ['startHeight', 'endHeight'], reachesAbove: 1000 },
  reach_overhead: { measures: ['reachHeight'], reachesAbove: 1000 },
};

/** Heights that do not go with the name of the demand, such as a lift above shoulder that ends at the waist. */
export function heightsAgainstName(analysis: RecordView, rating: Rating): FindingDraft[] {
  const { demand, path, taskId } = rating;
  const rule = heightsOfName[demand.id];
  if (rule === undefined) return [];
  const heights = rating.amounts.filter(({ measure }) => rule.measures.includes(measure.id));
  if (heights.length === 0) return [];
  const lowest = Math.min(...heights.map(({ value }) => value));
  const highest = Math.max(...heights.map(({ value }) => value));
  // With one of two heights known, the other may be where the name wants it.
  const all = heights.length === rule.measures.length;
  const { heights: words } = findingText;
  const [problem, height] =
    rule.neverBelow !== undefined && lowest < rule.neverBelow
      ? [words.tooLow, lowest]
      : rule.neverAbove !== undefined && highest > rule.neverAbove
        ? [words.tooHigh, highest]
        : rule.startsBelow !== undefined && all && lowest > rule.startsBelow
          ? [words.notLow, lowest]
          : rule.reachesAbove !== undefined && all && highest <= rule.reachesAbove
            ? [words.notHigh, highest]
            : [undefined, 0];
  if (problem === undefined) return [];
  return [
    {
      kind: 'contradiction',
      subject: `${path}.heights`,
      taskId,
      demandId: demand.id,
      statement: problem(demand.label, taskInWords(analysis, taskId), withUnit(height, 'mm')),
      confidence: 'high',
      evidence: heights.map((one) => one.path),
    },
  ];
}

const loads = { field: 'load', demands: /^(lift|carry)_/, measures: ['mass'], unit: 'kg' } as const;
const forces = {
  field: 'force',
  demands: /^(push|pull)_/,
  measures: ['startForce', 'keepForce'],
  unit: 'N',
} as const;

/** A step that takes more than its task is rated at. */
export function stepsAgainstRatings(analysis: RecordView, ratings: readonly Rating[]): FindingDraft[] {
  return analysis.items('tasks').flatMap((taskId) =>
    [loads, forces].flatMap((kind): FindingDraft[] => {
      const rated = ratings
        .filter((rating) => rating.taskId === taskId && kind.demands.test(rating.demand.id))
        .flatMap(({ amounts }) =>
          amounts.filter(({ measure }) => (kind.measures as readonly string[]).includes(measure.id)),
        );
      if (rated.length === 0) return [];
      const most = Math.max(...rated.map(({ value }) => value));
      const steps = analysis.items(`tasks.${taskId}.steps`).flatMap((stepId) => {
        const path = `tasks.${taskId}.steps.${stepId}.${kind.field}`;
        const value = analysis.number(path);
        return value !== undefined && value > most ? [{ path, value }] : [];
      });
      const [heaviest] = steps.toSorted((one, other) => other.value - one.value);
      if (heaviest === undefined) return [];
      const words = kind === loads ? findingText.stepLoad : findingText.stepForce;
      return [
        {
          kind: 'contradiction',
          subject: heaviest.path,
          taskId,
          statement: words(
            taskInWords(analysis, taskId),
            withUnit(heaviest.value, kind.unit),
            withUnit(most, kind.unit),
          ),
          confidence: 'high',
          evidence: [...steps.map(({ path }) => path), ...rated.map(({ path }) => path)],
        },
      ];
    }),
  );
}

/** Minutes after midnight of a clock time. */
function minutesOf(time: string | undefined): number | undefined {
  const found = time === undefined ? null : /^(\d\d):(\d\d)$/.exec(time);
  return found === null ? undefined : Number(found[1]) * 60 + Number(found[2]);
}

/** When each kind of shift can be seen at all: minutes after midnight at which watching may begin. */
const mayBegin: Readonly<Record<string, (begin: number) => boolean>> = {
  night: (begin) => begin >= 18 * 60 || begin < 7 * 60,
  day: (begin) => begin >= 5 * 60 && begin < 20 * 60,
  early: (begin) => begin >= 3 * 60 && begin < 15 * 60,
  late: (begin) => begin >= 11 * 60,
};

/** The day seen: the shift against the clock, an end on the next day, and “none of these” beside one of them. */
export function dayAgainstItself(analysis: RecordView): FindingDraft[] {
  const from = analysis.text('observedFrom');
  const to = analysis.text('observedTo');
  const begin = minutesOf(from);
  const end = minutesOf(to);
  const drafts: FindingDraft[] = [];
  const add = (subject: string, statement: string, evidence: readonly string[]) =>
    drafts.push({ kind: 'contradiction', subject, statement, confidence: 'high', evidence });
  const shift = analysis.text('shiftObserved') ?? '';
  if (begin !== undefined && from !== undefined && mayBegin[shift]?.(begin) === false)
    add(
      'shiftObserved',
      findingText.shiftAgainstTimes(ratingText.shiftObserved[shift] ?? shift, from, to ?? ''),
      ['shiftObserved', 'observedFrom', 'observedTo'],
    );
  if (begin !== undefined && end !== undefined && end > begin && analysis.text('observedOvernight') === 'yes')
    add('observedOvernight', findingText.noDayEnd(from ?? '', to ?? ''), [
      'observedOvernight',
      'observedFrom',
      'observedTo',
    ]);
  const arrangements = analysis.list('arrangements');
  if (arrangements.includes('none') && arrangements.length > 1)
    add('arrangements', findingText.noneAndSome, ['arrangements']);
  return drafts;
}
