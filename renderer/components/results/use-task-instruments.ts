import { taskInstruments } from '../../../shared/assessments/instruments/at-places.ts';
import { declarationFor, isInstrumentKind } from '../../../shared/assessments/registry.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { InstrumentKind } from '../../../shared/domain/records.ts';
import { useRead } from '../../client/queries.ts';

/** An instrument of a task, with the visit it was done on. */
export interface TaskInstrument {
  readonly kind: InstrumentKind;
  readonly view: RecordView;
  readonly visitId: Id | null;
}

const kinds = taskInstruments();

/** The instruments of a case that describe a task, in the order in which they were made. */
export function useTaskInstruments(caseId: Id): readonly TaskInstrument[] {
  // The list of kinds never changes, so neither does the order of these.
  const found = kinds.map((kind) => useRead('records.ofKind', { caseId, kind }).data);
  return found
    .flatMap((records) => records ?? [])
    .filter(({ record }) => record.deletedAt === null)
    .sort((one, other) => (one.record.createdAt < other.record.createdAt ? -1 : 1))
    .flatMap(({ record, answers }) =>
      isInstrumentKind(record.kind)
        ? {
            kind: record.kind,
            view: new RecordView(record.id, declarationFor(record.kind), answers),
            visitId: record.parentId,
          }
        : [],
    );
}
