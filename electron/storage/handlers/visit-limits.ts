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
export function interruptAtLimit(work: Work, { record, declaration, path }: StoredTimer): LimitReading[] {
  if (record.kind !== 'capacityEvaluation') return [];
  const evaluation = new RecordView(record.id, declaration, answersOf(work.database, record.id));
  const test = readTests(evaluation).find((one) => `${one.path}.timer` === path);
  const last = test?.steps.at(-1);
  if (test === undefined || last === undefined) return [];
  const reached = hardStops(last, readLimits(evaluation), stepBeforeLast(test.steps)).flatMap(
    (stop) => readingOf[stop] ?? [],
  );
  if (reached.length > 0)
    saveAnswers(work, { recordId: record.id, changes: interruption(test), reason: null });
  return reached;
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
