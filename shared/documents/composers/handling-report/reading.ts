import { placeOf, placesOfTask } from '../../../assessments/instruments/at-places.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { demandOfHandling, handlingTasks } from '../../../reasoning/rules/handling.ts';
import { type ComposeInput, type Reading, readCase } from '../case-reading.ts';
import { type ChosenResult, chosenResults } from '../instrument-results/chosen.ts';
import { type Change, changesOf } from '../recommendations.ts';

/** One handling task with what was scored at it. */
export interface ReportedTask {
  readonly id: string;
  readonly path: string;
  /** Where it stands in an analysis. */
  readonly place:
    | { readonly analysis: RecordView; readonly taskId: string; readonly stepId?: string }
    | undefined;
  readonly results: readonly ChosenResult[];
}

/** The case as the report on one handling assessment sees it. */
export interface HandlingReading extends Reading {
  readonly handling: RecordView;
  readonly tasks: readonly ReportedTask[];
  /** Scored tasks marked for reports that belong to none of its handling tasks. */
  readonly further: readonly ChosenResult[];
  readonly changes: readonly Change[];
  /** What keeps scores out. */
  readonly missing: readonly string[];
}

/** The assessment asked for, else the latest. */
export function chosenHandling({ data, recordIds }: ComposeInput): RecordView | undefined {
  return data.handling.find(({ recordId }) => recordIds?.includes(recordId)) ?? data.handling.at(-1);
}

export function readHandling(input: ComposeInput, handling: RecordView): HandlingReading {
  const reading = readCase(input);
  const places = handling.items('tasks').map((id) => placeAt(reading, handling, id));
  const attached = new Set(places.flatMap(({ ids }) => ids));
  const records = input.data.instruments.filter(
    ({ form, record }) =>
      (form.ofTask && attached.has(placeOf(record) ?? '')) ||
      // What stands at another task of the analysis is told there.
      (form.ofTask && placeOf(record) === undefined && record.text('inReports') === 'yes'),
  );
  const { results, missing } = chosenResults({
    ...input,
    recordIds: records.map(({ record }) => record.recordId),
  });
  return {
    ...reading,
    handling,
    tasks: places.map(({ id, place, ids }) => ({
      id,
      path: `tasks.${id}`,
      place,
      results: results.filter(({ record }) => ids.includes(placeOf(record) ?? '')),
    })),
    further: results.filter(({ record }) => !attached.has(placeOf(record) ?? '')),
    changes: changesFor(
      reading,
      handling,
      places.flatMap(({ place }) => place?.taskId ?? []),
    ),
    missing,
  };
}

/** Where a handling task stands in an analysis, and the ids of everything that belongs to it there. */
function placeAt({ data }: Reading, handling: RecordView, id: string) {
  const chosen = handling.text(`tasks.${id}.placeId`);
  for (const analysis of chosen === undefined ? [] : data.analyses) {
    for (const taskId of analysis.items('tasks')) {
      const ids: readonly string[] = placesOfTask(analysis, taskId);
      if (chosen === taskId) return { id, place: { analysis, taskId }, ids };
      if (chosen !== undefined && ids.includes(chosen))
        return { id, place: { analysis, taskId, stepId: chosen }, ids: [chosen] as readonly string[] };
    }
  }
  return { id, place: undefined, ids: [] as readonly string[] };
}

/** Demands of handling: a change that serves one of them belongs in this report; repeated work only where a handling task is one. */
const handlingDemands = /^(?:lift_|carry_|push_|pull_)/u;

function changesFor(reading: Reading, handling: RecordView, taskIds: readonly string[]): Change[] {
  const demands = new Set(handlingTasks(handling).flatMap((task) => demandOfHandling(handling, task) ?? []));
  const serving = new Set(
    reading.data.recommendations
      .filter(
        (record) =>
          taskIds.includes(record.text('taskId') ?? '') ||
          record.list('demandIds').some((id) => demands.has(id) || handlingDemands.test(id)),
      )
      .map(({ recordId }) => recordId),
  );
  return changesOf(reading).filter(({ id, declined }) => serving.has(id) && !declined);
}
