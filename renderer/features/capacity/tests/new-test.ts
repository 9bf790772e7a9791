import { sidesOf, testById } from '../../../../shared/assessments/capacity-battery.ts';
import type { FieldChange } from '../../../../shared/domain/records.ts';
import type { RecordSession } from '../../../components/form/record-session.ts';
import { newItem } from '../live/use-live-test.ts';

/** Which wording of the instructions the battery has. */
const instructions = 'Otway 1';

/**
 * Puts tests into the day. One with sides and no form of its own goes in once for each side, so that no value stands for two.
 * @param day 1 or 2
 */
export function addTests(session: RecordSession, testIds: readonly string[], day: '1' | '2' = '1'): void {
  const evaluator = session.answer('evaluator')?.value;
  for (const testId of testIds) {
    const test = testById(testId);
    if (test === undefined) continue;
    for (const side of sidesOf(test))
      session.putAll(
        newItem(session, 'tests', {
          testId,
          day,
          instructionVersion: instructions,
          observer: typeof evaluator === 'string' ? evaluator : null,
          side,
        }).filter(({ answer }: FieldChange) => answer !== null),
      );
  }
  void session.autosave.flush();
}
