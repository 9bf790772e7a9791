import { asks, isAnswered, shownFields } from '../../assessments/progress.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { batteryConditions, chooseBattery, demandsOfJob } from './battery.ts';
import { dueCalls } from './calls.ts';
import { readTests } from './tests.ts';

/** How far a step of the day has come: nothing was done in it, so much of it is left, or nothing is left. */
export type DayStepState = { readonly state: 'notStarted' | 'done' } | Left;

interface Left {
  readonly state: 'left';
  /** What is left: questions, demands without a test or a reason, tests to do, or calls to make. */
  readonly what: 'questions' | 'choices' | 'tests' | 'calls';
  readonly count: number;
}

/** How many questions of these sections are answered, and how many are open. */
function questionsIn(view: RecordView, sections: readonly string[]) {
  const fields = view.declaration.sections
    .filter(({ id }) => sections.includes(id))
    .flatMap((section) => [...shownFields(section.fields, '', view.answers)])
    .filter(([field]) => asks(field));
  const answered = fields.filter(([field, path]) => isAnswered(field, path, view.answers)).length;
  return { answered, open: fields.length - answered };
}

/**
 * The state of a step that is nothing but the questions of its sections.
 * @param sections ids of sections of the declaration
 */
export function questionsState(view: RecordView, sections: readonly string[]): DayStepState {
  const { answered, open } = questionsIn(view, sections);
  return answered === 0 ? { state: 'notStarted' } : stateOf('questions', open);
}

/**
 * The choice of tests: done once each demand of the job has a test in the day, or is listed as not tested with its reason.
 * @param analysis the job compared
 */
export function batteryState(view: RecordView, analysis: RecordView | undefined): DayStepState {
  const taken = new Set(readTests(view).map(({ test }) => test.id));
  const listed = new Set(view.items('notTested').map((id) => view.text(`notTested.${id}.demandId`)));
  if (taken.size === 0 && listed.size === 0) return { state: 'notStarted' };
  if (analysis === undefined) return { state: 'done' };
  const { offered } = chooseBattery(demandsOfJob(analysis), batteryConditions(view));
  const tested = new Set(
    offered.filter(({ test }) => taken.has(test.id)).flatMap(({ demandIds }) => demandIds),
  );
  const open = demandsOfJob(analysis).filter(
    ({ demandId }) => !tested.has(demandId) && !listed.has(demandId),
  );
  return stateOf('choices', open.length);
}

/** The tests of the day: those without a reason why they ended are still to do, unless help was called on their day. */
export function testsState(view: RecordView): DayStepState {
  const tests = readTests(view);
  if (tests.length === 0) return { state: 'notStarted' };
  const over = new Set(
    tests.filter(({ path }) => view.text(`${path}.stopOutcome`) === 'helpCalled').map(({ day }) => day),
  );
  return stateOf(
    'tests',
    tests.filter(({ endReason, day }) => endReason === undefined && !over.has(day)).length,
  );
}

/** The calls after the tests, and the questions of those that were made. */
export function responseState(view: RecordView, today: CalendarDate): DayStepState {
  const calls = dueCalls(view, today);
  const begun = view.items('calls').length;
  const undone = calls.filter(({ state }) => state !== 'done').length;
  const { open } = questionsIn(view, ['followUp']);
  if (begun === 0 && view.state('postExertional') === 'notAsked')
    return undone > 0 && calls.some(({ state }) => state === 'due' || state === 'overdue')
      ? { state: 'left', what: 'calls', count: undone }
      : { state: 'notStarted' };
  return undone > 0 ? { state: 'left', what: 'calls', count: undone } : stateOf('questions', open);
}

/** The result: lines without the therapist's word, and the questions about consistency and opinion. */
export function resultState(view: RecordView): DayStepState {
  const lines = view.items('capacities');
  const unconfirmed = lines.filter(
    (id) =>
      view.text(`capacities.${id}.evidence`) !== 'notTested' &&
      view.state(`capacities.${id}.limitKind`) === 'notAsked',
  ).length;
  const { answered, open } = questionsIn(view, ['consistency', 'opinion']);
  if (lines.length === 0 && answered === 0) return { state: 'notStarted' };
  return stateOf('questions', unconfirmed + open);
}

function stateOf(what: Left['what'], count: number): DayStepState {
  return count === 0 ? { state: 'done' } : { state: 'left', what, count };
}
