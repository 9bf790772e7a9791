import { criticalityOf, readRatings } from '../../../assessments/rating-view.ts';
import { wholeJob } from '../../../assessments/ratings.ts';
import type { Finding } from '../../../reasoning/finding.ts';
import { isLimited, readObservedFunction } from '../../../reasoning/observed-function.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, joined, type ListItem, type Parts } from '../blocks.ts';
import { findingsOf, type Reading, taskName, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';

/** What was not seen, tested or settled, a line for each kind: the visit's own limits and the gaps among the findings. */
export function limitBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { data, analysis } = reading;
  const limits = analysis?.text('visitLimits');
  const gaps = findingsOf(data, 'gap');
  const open = gaps.filter((gap) => isOpen(gap) && !isToldByJob(reading, gap, gaps));
  const notSeen = open.filter((gap) => notSeenParts(reading, gap) !== undefined);
  const notTested = open.filter((gap) => demandParts(reading, gap) ?? abilityParts(reading, gap));
  const rest = open.filter((gap) => !notSeen.includes(gap) && !notTested.includes(gap));
  const items: ListItem[] = [
    ...(limits === undefined ? [] : [{ slot: 'visit', words: [typed(sentence(limits))] }]),
    ...(notSeen.length === 0 ? [] : [{ slot: 'notSeen', words: notSeenWords(reading, notSeen) }]),
    ...(notTested.length === 0 ? [] : [{ slot: 'notTested', words: notTestedWords(reading, notTested) }]),
    ...rest.map((gap) => ({ slot: gap.id, words: [typed(gap.statement)] })),
  ];
  const blocks: Block[] = [
    ...(items.length === 0
      ? []
      : [make.list('limits/list', false, items, { findings: open.map((gap) => gap.id) })]),
    ...gaps
      .filter((gap) => !isOpen(gap))
      .map((gap) =>
        make.paragraph(`limits/${gap.id}`, [typed(gap.statement)], {
          findings: [gap.id],
          sensitivity: gap.sensitivity,
          ...(gap.functionalEffect === null ? {} : { functional: [typed(gap.functionalEffect)] }),
        }),
      ),
  ];
  return blocks.length > 0 ? blocks : [make.paragraph('limits/none', words.noLimits)];
}

function isOpen({ sensitivity }: Finding): boolean {
  return sensitivity === 'identity' || sensitivity === 'function';
}

/** A capacity evaluation lists again what the job's own demands say is not tested. */
function isToldByJob({ data, analysis }: Reading, gap: Finding, gaps: readonly Finding[]): boolean {
  if (gap.demandId === null || !data.evaluations.some(({ recordId }) => recordId === gap.recordId))
    return false;
  return gaps.some(
    (other) => isOpen(other) && other.recordId === analysis?.recordId && other.demandId === gap.demandId,
  );
}

function notSeenWords(reading: Reading, gaps: readonly Finding[]): Parts {
  const told = gaps.flatMap((gap) => {
    const parts = notSeenParts(reading, gap);
    return parts === undefined ? [] : [parts];
  });
  return [words.notSeen, ...joined(told, '; '), '.'];
}

/** What the visit did not show, and why; undefined when the finding is not about that. */
function notSeenParts({ data }: Reading, gap: Finding): Parts | undefined {
  const visit = data.visits.find((one) => one.recordId === gap.recordId);
  const path = /\/notSeen\/(.+)$/.exec(gap.id)?.[1];
  const what = path === undefined ? undefined : visit?.text(`${path}.what`);
  if (what === undefined) return undefined;
  const why = visit?.text(`${path}.why`);
  return [
    typed(midSentence(withoutStop(what)), reportText.neutral.activity),
    ...(why === undefined ? [] : [' (', typed(withoutStop(why), reportText.neutral.reason), ')']),
  ];
}

/** Demands by task and weight, then activities of observed function. */
function notTestedWords(reading: Reading, gaps: readonly Finding[]): Parts {
  const groups = new Map<string, { readonly labels: string[]; readonly where: Parts }>();
  const activities: Parts[] = [];
  for (const gap of gaps) {
    const demand = demandParts(reading, gap);
    const activity = abilityParts(reading, gap);
    if (demand !== undefined) {
      const group = groups.get(demand.group) ?? { labels: [], where: demand.where };
      group.labels.push(midSentence(demand.label));
      groups.set(demand.group, group);
    } else if (activity !== undefined) activities.push(activity);
  }
  const demands = [...groups.values()].map(({ labels, where }): Parts => [`${labels.join(', ')} `, ...where]);
  return [words.notTested, ...joined([...demands, ...activities], '; '), '.'];
}

interface UntestedDemand {
  /** The same for demands of one task and weight. */
  readonly group: string;
  readonly label: string;
  readonly where: Parts;
}

/** A demand that was rated as not tested; undefined when the finding is about something else. */
function demandParts({ analysis }: Reading, gap: Finding): UntestedDemand | undefined {
  if (analysis === undefined || analysis.recordId !== gap.recordId) return undefined;
  const rating = readRatings(analysis).find(
    (one) => one.notTested && gap.id.endsWith(`/gap/${one.path}.frequency`),
  );
  if (rating === undefined) return undefined;
  const weight = criticalityOf(analysis, rating);
  const safety =
    weight === 'safetyCritical' ? `, ${ratingText.criticality.safetyCritical.toLowerCase()}` : '';
  const task: Parts =
    rating.taskId === wholeJob ? [reportText.wholeJob] : ['“', taskName(analysis, rating.taskId), '”'];
  return {
    group: `${rating.taskId} ${safety}`,
    label: rating.demand.label,
    where: ['(', ...task, `${safety})`],
  };
}

/** An activity that was not tested and has no limit to tell beside that. */
function abilityParts({ analysis }: Reading, gap: Finding): Parts | undefined {
  if (analysis === undefined || analysis.recordId !== gap.recordId) return undefined;
  const line = readObservedFunction(analysis).find(
    (one) => gap.id.endsWith(`/capacity/${one.path}`) && !isLimited(one),
  );
  if (line === undefined) return undefined;
  return [typed(midSentence(withoutStop(line.activity)), reportText.neutral.activity)];
}
