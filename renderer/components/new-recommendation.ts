import { wholeJob } from '../../shared/assessments/ratings.ts';
import type { TypedAnswer } from '../../shared/domain/answers.ts';
import type { FieldChange } from '../../shared/domain/records.ts';
import type { Suggestion } from '../../shared/reasoning/suggest-adjustments.ts';

/**
 * The first answers of a recommendation taken from the library. What only the employer can say, feasibility above all, stays "not yet
 * discussed".
 * @param position place in the list, from 1
 */
export function answersFromSuggestion(suggestion: Suggestion, position: number): FieldChange[] {
  const { adjustment, rows, picked } = suggestion;
  const tasks = [...new Set(rows.map((row) => row.taskId))];
  const demands = [...new Set([...rows.flatMap((row) => row.demandId ?? []), ...picked])];
  const limits = [...new Set(rows.flatMap((row) => row.reasons))];
  const [owner] = adjustment.who;
  const changes: FieldChange[] = [
    given('action', adjustment.action),
    given('demandIds', demands),
    given('alternative', adjustment.alternative),
    given('costBand', adjustment.costTo),
    given('feasibility', 'notDiscussed'),
    given('status', 'suggested'),
    given('libraryId', adjustment.id),
    given('order', position),
    // One task is named; several are the whole job, which the OT can narrow down.
    given('taskId', tasks.length === 1 && tasks[0] !== undefined ? tasks[0] : wholeJob),
    adjustment.trialWeeks === null
      ? { path: 'trialWeeks', answer: { state: 'notApplicable' } }
      : given('trialWeeks', adjustment.trialWeeks),
  ];
  if (owner !== undefined) changes.push(given('owner', owner));
  if (adjustment.flags.length > 0) changes.push(given('flags', [...adjustment.flags]));
  if (limits.length > 0) changes.push(given('limitRemoved', limits.join('; ')));
  return changes;
}

/** The first answers of a recommendation of the OT's own. */
export function ownAnswers(position: number): FieldChange[] {
  return [given('feasibility', 'notDiscussed'), given('status', 'suggested'), given('order', position)];
}

/** An answer as the window sends it. */
export function given(path: string, typed: NonNullable<TypedAnswer['typed']>): FieldChange {
  return { path, answer: { state: 'given', typed } };
}
