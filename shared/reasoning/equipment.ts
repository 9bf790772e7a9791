import type { RecordView } from '../assessments/view.ts';
import type { AnswerPath } from '../domain/answers.ts';
import { writtenDate } from '../domain/calendar.ts';
import { equipmentText as text } from '../text/equipment.ts';

/** The dated steps of a piece of equipment, in their order. */
export const equipmentSteps = ['neededOn', 'requestedOn', 'suppliedOn', 'inUseOn', 'reviewOn'] as const;

/** How far a piece of equipment has come. */
export type EquipmentStage = keyof typeof text.stages;

/** The last step that was reached. A date alone makes a step; what goes no further stays so whatever was dated. */
export function equipmentStage(item: RecordView): EquipmentStage {
  if (item.text('notGoingAhead') === 'yes') return 'stopped';
  if (item.text('reviewed') !== undefined) return 'reviewed';
  if (item.text('inUseOn') !== undefined) return 'inUse';
  if (item.text('suppliedOn') !== undefined) return 'supplied';
  if (item.text('requestedOn') !== undefined) return 'requested';
  return item.text('features') === undefined && item.text('dimensions') === undefined ? 'need' : 'specified';
}

/** A date that lies before one that it must follow. */
export interface DateProblem {
  readonly paths: readonly [AnswerPath, AnswerPath];
  /** Names both dates. */
  readonly problem: string;
}

/** Every date that lies before the last known one of the steps before it. */
export function equipmentDateProblems(item: RecordView): readonly DateProblem[] {
  const problems: DateProblem[] = [];
  let latest: { readonly step: (typeof equipmentSteps)[number]; readonly date: string } | undefined;
  for (const step of equipmentSteps) {
    const date = item.text(step);
    if (date === undefined) continue;
    if (latest !== undefined && date < latest.date) {
      problems.push({
        paths: [step, latest.step],
        problem: text.backwards(
          text.dates[step],
          writtenDate(date),
          text.dates[latest.step],
          writtenDate(latest.date),
        ),
      });
      continue;
    }
    latest = { step, date };
  }
  return problems;
}
