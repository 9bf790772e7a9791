import type { RecordView } from '../assessments/view.ts';
import type { Id } from '../domain/ids.ts';

/** The instruction that an expert report answers: the one asked for, else the latest; undefined where there is none. */
export function instructionAsked(
  all: readonly RecordView[],
  recordIds: readonly Id[] | undefined,
): RecordView | undefined {
  return all.find(({ recordId }) => recordIds?.includes(recordId)) ?? all.at(-1);
}
