import type { InstrumentKind } from '../../domain/records.ts';
import type { RecordView } from '../view.ts';
import { placeField } from './form.ts';
import { allInstrumentForms } from './registry.ts';

/** Instruments that describe a task, and can be attached to a task or a step of an activity analysis. */
export function taskInstruments(): readonly InstrumentKind[] {
  return allInstrumentForms()
    .filter(({ ofTask }) => ofTask)
    .map(({ kind }) => kind);
}

/** The task or step that an instrument is attached to; undefined while it is to none. */
export function placeOf(record: RecordView): string | undefined {
  return record.text(placeField);
}

/** A task's own id and those of its steps: what is attached to any of them belongs to the task. */
export function placesOfTask(analysis: RecordView, taskId: string): readonly string[] {
  return [taskId, ...analysis.items(`tasks.${taskId}.steps`)];
}
