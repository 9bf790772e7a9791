import type { RecordView } from '../../assessments/view.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { capacityGroup } from '../match.ts';
import { type ObservedFunction, readObservedFunction } from '../observed-function.ts';

/**
 * Restrictions that hold on a day, from evaluations and analyses together: without an end, or with one that has not passed. A later
 * record that says nothing about a restriction does not lift it.
 */
export function restrictionsInForce(
  records: readonly RecordView[],
  on: CalendarDate,
): readonly ObservedFunction[] {
  return records.flatMap((record) =>
    readObservedFunction(record, capacityGroup(record)).filter(
      ({ limitKind, until }) => limitKind === 'shouldNot' && (until === undefined || until >= on),
    ),
  );
}
