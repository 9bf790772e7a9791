import { demandById, levelAnchor } from '../../assessments/catalogue.ts';
import type { Frequency } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { amountInWords, findingText, isCount, sentence, withUnit } from '../../text/findings.ts';
import { managedLevel } from '../../text/levels.ts';
import type { Confidence, FindingDraft, FindingRule } from '../finding.ts';
import { type ObservedFunction, readObservedFunction } from '../observed-function.ts';

type Group = Parameters<typeof readObservedFunction>[1];

/**
 * What the person can do, first; limits second; not tested said as such.
 * @param trust how far to trust a line, where the record knows more than the kind of evidence
 */
export function capacitiesIn(
  group: Group,
  trust: (record: RecordView, line: ObservedFunction) => Confidence,
): FindingRule {
  return {
    id: 'capacity',
    find: (record) =>
      readObservedFunction(record, group).map((line) => capacity(record, line, trust(record, line))),
  };
}

export const observedCapacities = capacitiesIn('observedFunction', (_, line) => confidenceOf(line));

/** The price of doing it: health detail for the OT. What it means for work is the limit, which the capacity itself tells. */
export function costsIn(group: Group): FindingRule {
  return {
    id: 'cost',
    find: (record) => readObservedFunction(record, group).flatMap(costOf),
  };
}

export const costs = costsIn('observedFunction');

function costOf(line: ObservedFunction): readonly FindingDraft[] {
  if (line.cost === undefined) return [];
  return [
    {
      kind: 'capacity',
      subject: `${line.path}.cost`,
      ...about(line),
      statement: sentence(findingText.cost(line.activity, line.cost)),
      confidence: confidenceOf(line),
      evidence: [`${line.path}.cost`],
    },
  ];
}

const capacityParts = [
  'activity',
  'evidence',
  'frequency',
  'amount',
  'amountUnit',
  'duration',
  'level',
  'support',
  'limitKind',
  'limit',
  'until',
];

function capacity(analysis: RecordView, line: ObservedFunction, confidence: Confidence): FindingDraft {
  return {
    kind: line.evidence === 'notTested' ? 'gap' : 'capacity',
    subject: line.path,
    ...about(line),
    statement: capacityStatement(line),
    confidence,
    evidence: capacityParts
      .map((part) => `${line.path}.${part}`)
      .filter((path) => analysis.state(path) === 'given'),
  };
}

/** What the person can do, with units and support, then the limit with its end. */
export function capacityStatement(line: ObservedFunction): string {
  const limit = limitInWords(line);
  if (line.evidence === 'notTested') return `${findingText.capacityNotTested(line.activity)}${limit}`;
  const parts = [
    ...(line.frequency === undefined ? [] : [managed(line.frequency)]),
    ...(line.amount === undefined ? [] : [findingText.upTo(amountManaged(line.demandId, line.amount))]),
    ...(line.level === undefined ? [] : [managedLevel(line.level, levelAnchor(line.demandId, line.level))]),
    ...(line.duration === undefined ? [] : [findingText.atOnce(String(line.duration))]),
    ...(line.side === undefined ? [] : [findingText.side[line.side]]),
    ...(line.support === undefined ? [] : [findingText.withSupport(line.support)]),
  ];
  const how = line.evidence === undefined ? parts.join(', ') : `${parts.join(', ')} (${line.evidence})`;
  return `${findingText.can(line.activity, how.trim())}${limit}`;
}

function managed(frequency: Frequency): string {
  return frequency === 'never' ? findingText.notManaged : findingText.frequency[frequency];
}

/** `8 kg`; a rate is named by what the demand counts: `430 words or entries an hour`. */
export function amountManaged(
  demandId: string | undefined,
  { value, unit }: { value: number; unit: string },
): string {
  const measure = demandById(demandId ?? '')?.measures.find((one) => one.unit === unit);
  if (measure !== undefined && isCount(unit)) return amountInWords(measure, value);
  return withUnit(value, unit);
}

/** The limit in functional words, by its kind alone where nobody described it; nothing where there is none. Who advised it is for those who may know of health. */
function limitInWords({ limitKind, limit, until }: ObservedFunction): string {
  if (limitKind === undefined || limitKind === 'none') return '';
  const kind =
    limit === undefined
      ? findingText.limitsAlone[limitKind]
      : findingText.limits[limitKind](limit.replace(/\.$/, ''));
  const ends = until === undefined ? '' : findingText.until(writtenDate(until));
  return `${kind}${ends}`;
}

function about(line: ObservedFunction): Pick<FindingDraft, 'taskId' | 'demandId'> {
  return {
    ...(line.taskId === undefined ? {} : { taskId: line.taskId }),
    ...(line.demandId === undefined ? {} : { demandId: line.demandId }),
  };
}

/** Measured is high, observed medium, projected or one account low. */
export function confidenceOf(line: ObservedFunction): Confidence {
  if (line.evidence === 'measured') return 'high';
  return line.evidence === 'observed' ? 'medium' : 'low';
}
