import { capacityBattery, safetyScreen } from '../../assessments/capacity-battery.ts';
import { criticalityOf, isDemanded, type Rating, readRatings } from '../../assessments/rating-view.ts';
import type { Criticality } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { type BatteryTest, TestFamily } from '../../domain/capacity.ts';
import { heldFamilies } from './resting.ts';

/** A demand of the job as the battery needs it. */
export interface BatteryDemand {
  readonly demandId: string;
  /** The highest of its tasks; unknown counts as essential. */
  readonly criticality: Criticality | undefined;
}

/** What the person and the screen say about testing. */
export interface BatteryConditions {
  /** What was decided about each screen item with a concern. */
  readonly decisions: ReadonlyMap<string, ScreenDecision>;
  /** Screen items with a concern that is not decided yet. */
  readonly undecided: readonly string[];
  readonly declined: readonly TestFamily[];
  readonly postExertional: boolean;
  /** Families that readings at rest at a limit, or the decision about them, hold. */
  readonly restingHeld?: readonly TestFamily[];
}

export type ScreenDecision = 'go' | 'modify' | 'postpone' | 'doNotTest';

/** A test to do, in the order of the day. */
export interface OfferedTest {
  readonly test: BatteryTest;
  /** Demands of the job that it tests. */
  readonly demandIds: readonly string[];
  readonly criticality: Criticality;
  /** Screen items for which it is changed. */
  readonly modifiedFor: readonly string[];
  /** Changed because symptoms follow exertion. */
  readonly modifiedForExertion: boolean;
}

/** Why a demand of the job stays without a test. */
export type NoTestReason =
  /** The person did not agree to that family of tests. */
  | 'declined'
  /** The safety screen rules it out. */
  | 'screen'
  /** The readings at rest hold its family. */
  | 'resting'
  /** Symptoms follow exertion. */
  | 'postExertional'
  /** No test of the battery shows it: observe it at work, ask, or declare a job test. */
  | 'notObservable';

export interface UntestedDemand {
  readonly demandId: string;
  readonly criticality: Criticality;
  readonly reason: NoTestReason;
  /** Screen items that rule it out. */
  readonly items: readonly string[];
}

export interface Battery {
  readonly offered: readonly OfferedTest[];
  readonly untested: readonly UntestedDemand[];
}

const weight: readonly Criticality[] = ['safetyCritical', 'essential', 'marginal'];

/** The demands of a job, each once, with the weight of its weightiest task. */
export function demandsOfJob(analysis: RecordView): readonly BatteryDemand[] {
  const known = new Map<string, Criticality>();
  for (const rating of readRatings(analysis).filter(isAsked)) {
    const next = criticalityOf(analysis, rating) ?? 'essential';
    const before = known.get(rating.demand.id);
    if (before === undefined || weight.indexOf(next) < weight.indexOf(before))
      known.set(rating.demand.id, next);
  }
  return [...known].map(([demandId, criticality]) => ({ demandId, criticality }));
}

function isAsked(rating: Rating): boolean {
  return isDemanded(rating) || rating.notTested;
}

/** What the evaluation's own screen and consents say. */
export function batteryConditions(evaluation: RecordView): BatteryConditions {
  const decisions = new Map<string, ScreenDecision>();
  const undecided: string[] = [];
  for (const { id, concernWhen } of safetyScreen) {
    const answer = evaluation.text(`screen_${id}`);
    if (answer !== concernWhen && answer !== 'notKnown') continue;
    const decision = decisionOf(evaluation.text(`decision_${id}`));
    if (decision === undefined) undecided.push(id);
    else decisions.set(id, decision);
  }
  return {
    decisions,
    undecided,
    declined: TestFamily.options.filter((family) => evaluation.text(`consent_${family}`) === 'declined'),
    postExertional: isPostExertional(evaluation),
    restingHeld: heldFamilies(evaluation),
  };
}

/** Symptoms follow exertion: by the screen, or by what the calls showed. */
export function isPostExertional(evaluation: RecordView): boolean {
  return evaluation.text('screen_postExertional') === 'yes' || evaluation.text('postExertional') === 'yes';
}

function decisionOf(text: string | undefined): ScreenDecision | undefined {
  return (['go', 'modify', 'postpone', 'doNotTest'] as const).find((decision) => decision === text);
}

/**
 * The tests that the job's demands ask for, in the order of the day: seated and hands before positions, those before walking, light
 * handling before heavy; within each part what is safety-critical or essential first. A test is left out where its family was
 * declined, where the screen rules it out, or where symptoms follow exertion. What needs medical advice first, and is postponed or
 * not decided, rules out every test; readings at rest at a limit rule out the families that they hold. Demands that are left without a test are listed, each with its reason.
 */
export function chooseBattery(demands: readonly BatteryDemand[], conditions: BatteryConditions): Battery {
  const offered: OfferedTest[] = [];
  const barred = new Map<string, Bar>();
  for (const test of capacityBattery) {
    const asked = demands.filter(({ demandId }) => test.informs.includes(demandId));
    if (asked.length === 0) continue;
    const bar = barTo(test, conditions);
    if (bar !== undefined) {
      for (const { demandId } of asked) if (!barred.has(demandId)) barred.set(demandId, bar);
      continue;
    }
    offered.push({
      test,
      demandIds: asked.map(({ demandId }) => demandId),
      criticality: highest(asked),
      modifiedFor: modifiedFor(test, conditions),
      modifiedForExertion: conditions.postExertional && test.postExertional !== 'usual',
    });
  }
  const tested = new Set(offered.flatMap(({ demandIds }) => demandIds));
  return {
    offered: offered.sort(inOrderOfDay),
    untested: demands
      .filter(({ demandId }) => !tested.has(demandId))
      .map(({ demandId, criticality }) => ({
        demandId,
        criticality: criticality ?? 'essential',
        ...(barred.get(demandId) ?? { reason: 'notObservable' as const, items: [] }),
      }))
      .sort((one, other) => weight.indexOf(one.criticality) - weight.indexOf(other.criticality)),
  };
}

function inOrderOfDay(one: OfferedTest, other: OfferedTest): number {
  return (
    one.test.phase - other.test.phase || weight.indexOf(one.criticality) - weight.indexOf(other.criticality)
  );
}

function highest(demands: readonly BatteryDemand[]): Criticality {
  const places = demands.map(({ criticality }) => weight.indexOf(criticality ?? 'essential'));
  return weight[Math.min(...places)] ?? 'essential';
}

type Bar = Pick<UntestedDemand, 'reason' | 'items'>;

function barTo(test: BatteryTest, conditions: BatteryConditions): Bar | undefined {
  if (conditions.declined.includes(test.family)) return { reason: 'declined', items: [] };
  const items = [
    ...[...conditions.decisions].flatMap(([item, decision]) =>
      rulesOut(item, decision, test) ? [item] : [],
    ),
    ...conditions.undecided.filter((item) => isBlockedBy(item, test)),
  ];
  if (items.length > 0) return { reason: 'screen', items };
  if (conditions.restingHeld?.includes(test.family)) return { reason: 'resting', items: [] };
  const changed = conditions.decisions.get(exertionItem) === 'modify';
  if (conditions.postExertional && test.postExertional === 'omit' && !changed)
    return { reason: 'postExertional', items: [] };
  return undefined;
}

/** Has a rule of its own: walks, steps and repeated lifts are left out or changed. */
const exertionItem = 'postExertional';
const groupOf = new Map(safetyScreen.map(({ id, group }) => [id, group]));
const named = new Set(capacityBattery.flatMap(({ cautions }) => cautions.map(({ item }) => item)));

function rulesOut(item: string, decision: ScreenDecision, test: BatteryTest): boolean {
  if (decision === 'go' || decision === 'modify' || item === exertionItem) return false;
  if (decision === 'postpone' && groupOf.get(item) !== 'modify') return true;
  // A decision against testing that no test names in its cautions is meant for all of them.
  return !named.has(item) || test.cautions.some((caution) => caution.item === item);
}

/** Until it is decided, what needs advice first stops everything, and the rest the tests it would rule out. */
function isBlockedBy(item: string, test: BatteryTest): boolean {
  if (item === exertionItem) return false;
  if (groupOf.get(item) !== 'modify') return true;
  return test.cautions.some((caution) => caution.item === item && caution.action === 'omit');
}

function modifiedFor(test: BatteryTest, { decisions, undecided }: BatteryConditions): readonly string[] {
  return test.cautions
    .filter(({ item }) => decisions.get(item) === 'modify' || undecided.includes(item))
    .map(({ item }) => item);
}
