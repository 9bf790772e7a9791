import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { ResultChoice } from '../tree.ts';

/**
 * Records of one kind as the OT may choose one of them for a document, newest first.
 * @param about what tells them apart, as typed
 */
export function recordChoices(
  records: readonly RecordView[],
  chosen: RecordView | undefined,
  about: (record: RecordView) => string | undefined,
): readonly ResultChoice[] {
  return [...records].reverse().map((record) => {
    const day = record.text('observedOn') ?? record.text('date');
    return {
      recordId: record.recordId,
      title: [
        // The date leads: it alone tells two with one question apart where the line is cut.
        ...(day === undefined ? [] : [writtenDate(day)]),
        record.declaration.title,
        ...[about(record)].flatMap((told) => told ?? []),
      ].join(', '),
      state: 'ready',
      chosen: record.recordId === chosen?.recordId,
    };
  });
}
