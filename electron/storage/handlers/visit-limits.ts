import { RecordView } from '../../../shared/assessments/view.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import type { LimitReached } from '../../../shared/ipc/visit-lock-contracts.ts';
import {
  type HardStop,
  hardStops,
  readLimits,
  stepBeforeLast,
} from '../../../shared/reasoning/capacity/stop-rules.ts';
import { type CapacityTest, readTests } from '../../../shared/reasoning/capacity/tests.ts';
import { answersOf } from '../answers.ts';
import type { VaultDatabase } from '../database.ts';
import { saveAnswers } from '../save-answers.ts';
import type { StoredTimer } from '../timers.ts';
import type { Work } from '../work.ts';

/** A reading at its limit, by the id of its field. */
export interface LimitReading {
  readonly field: 'heartRate' | 'systolic' | 'saturation';
  readonly stop: LimitReached;
}

const readingOf: Partial<Record<HardStop, LimitReading>> = {
  heartRate: { field: 'heartRate', stop: 'over' },
  systolic: { field: 'systolic', stop: 'over' },
  systolicFall: { field: 'systolic', stop: 'fallen' },
  saturation: { field: 'saturation', stop: 'under' },
};

/**
 * Compares the last readings of a test with the limits of its evaluation, and stores the interruption when one is reached: it waits to be
 * seen, whatever is read next. The stopwatch is left to whoever stands beside it.
 * @returns the readings that stop the test; none for a timer that belongs to no test
 */
export function interruptAtLimit(
  work: Work,
  { record, declaration, path }: StoredTimer,
): readonly LimitReading[] {
  const found = testOf(work.database, { record, declaration, path });
  if (found === undefined) return [];
  const { evaluation, test } = found;
  const reached = reachedIn(evaluation, test.steps);
  if (reached.length > 0)
    saveAnswers(work, { recordId: record.id, changes: interruption(test), reason: null });
  return reached;
}

/**
 * The readings for which a test waits to be seen, each with its value: those of the last step that reached a limit. Empty once somebody
 * has seen the interruption, and for a timer that belongs to no test.
 */
export function interruptionsWaiting(
  database: VaultDatabase,
  timer: StoredTimer,
): readonly (LimitReading & { readonly value: number })[] {
  const found = testOf(database, timer);
  if (found === undefined) return [];
  const { evaluation, test } = found;
  if (!test.hardStops.includes('vitalLimit') || evaluation.text(`${test.path}.stopAcknowledged`) === 'yes')
    return [];
  for (let count = test.steps.length; count > 0; count -= 1) {
    const steps = test.steps.slice(0, count);
    const reached = reachedIn(evaluation, steps);
    if (reached.length > 0)
      return reached.flatMap((one) => {
        const value = steps.at(-1)?.[one.field];
        return value === undefined ? [] : [{ ...one, value }];
      });
  }
  return [];
}

/** The test whose stopwatch this is. */
function testOf(
  database: VaultDatabase,
  { record, declaration, path }: Pick<StoredTimer, 'record' | 'declaration' | 'path'>,
): { readonly evaluation: RecordView; readonly test: CapacityTest } | undefined {
  if (record.kind !== 'capacityEvaluation') return undefined;
  const evaluation = new RecordView(record.id, declaration, answersOf(database, record.id));
  const test = readTests(evaluation).find((one) => `${one.path}.timer` === path);
  return test === undefined ? undefined : { evaluation, test };
}

/** What of the last step is at a limit of the evaluation. */
function reachedIn(evaluation: RecordView, steps: CapacityTest['steps']): readonly LimitReading[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  return hardStops(last, readLimits(evaluation), stepBeforeLast(steps)).flatMap(
    (stop) => readingOf[stop] ?? [],
  );
}

function interruption({ path, hardStops: noted }: CapacityTest): FieldChange[] {
  return [
    {
      path: `${path}.hardStops`,
      answer: { state: 'given', typed: [...new Set([...noted, 'vitalLimit'])] },
    },
    { path: `${path}.stopAcknowledged`, answer: null },
    { path: `${path}.stopOutcome`, answer: null },
  ];
}
