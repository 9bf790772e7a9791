import type { AnswerPath } from '../../domain/answers.ts';
import { liftingDrawing } from '../../instruments/drawings/lifting.ts';
import { frequencyIndependentLimit, nioshLift } from '../../instruments/lifting/niosh-lift.ts';
import { isAtOrAbove } from '../../instruments/lifting/niosh-multipliers.ts';
import { nioshTasks } from '../../instruments/lifting/niosh-tasks.ts';
import { liftingFormText as text } from '../../text/instruments/lifting-forms.ts';
import { nioshText } from '../../text/instruments/niosh-lifting.ts';
import { group, line } from '../declarations/build.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Meaning, type Reading, type ScoredReading } from './form.ts';
import {
  type Answered,
  controlOf,
  durationOf,
  durationReadings,
  frequencyOf,
  measured,
  travelled,
  unitsOf,
} from './lifting-answers.ts';
import {
  angleField,
  controlField,
  couplingField,
  durationFields,
  fitHeldBack,
  fitSection,
  frequencyFields,
  frequencyFromField,
  lengths,
  unitsField,
  weights,
} from './lifting-fields.ts';
import { liftLevers } from './lifting-levers.ts';
import { liftMeaning, recommendedLimit } from './niosh-lift.ts';

/** Several lifting tasks of one job, by the revised NIOSH equation. */
export const nioshTasksForm = defineInstrumentForm({
  kind: 'nioshMultiTask',
  group: 'lifting',
  version: 1,
  title: nioshText.multi.certificate.title,
  sensitivity: 'function',
  sections: [
    fitSection,
    {
      id: 'together',
      title: text.tasks.together,
      fields: [unitsField, ...durationFields, frequencyFromField],
    },
    {
      id: 'tasks',
      title: text.tasks.title,
      purpose: text.tasks.purpose,
      fields: [
        group('tasks', text.tasks.question, 'function', {
          help: text.tasks.help,
          titleField: 'name',
          itemName: text.tasks.item,
          maxItems: 12,
          fields: [
            line('name', text.tasks.name, 'function', {
              help: text.tasks.nameHelp,
              emptyStates: [],
              maxLength: 80,
            }),
            ...weights('average', { question: text.tasks.average, help: text.tasks.averageHelp }),
            ...weights('heaviest', { question: text.tasks.heaviest, help: text.tasks.heaviestHelp }),
            couplingField,
            ...lengths('startHeight', text.startHeight, 0),
            ...lengths('startDistance', text.startDistance, 1),
            ...lengths('endHeight', text.endHeight, 0),
            controlField,
            ...lengths('endDistance', text.endDistance, 1, { field: 'control', is: ['yes'] }),
            angleField,
            ...frequencyFields,
          ],
        }),
      ],
    },
  ],
  heldBack: fitHeldBack,
  ofTask: true,
  levers: {
    showIf: { field: 'units', is: ['metric', 'us'] },
    group: { id: 'tasks', titleField: 'name' },
    parts: liftLevers({
      loadIds: ['average', 'heaviest'],
      limitOf: (record, prefix) => {
        const [item = ''] = prefix.split('.').slice(1);
        return recommendedLimit(singleReading(record)(taskOf(record, item), 0));
      },
      loads: [
        ...weights('average', { question: text.tasks.average, help: text.tasks.averageHelp }),
        ...weights('heaviest', { question: text.tasks.heaviest, help: text.tasks.heaviestHelp }),
      ],
      startDistance: lengths('startDistance', text.startDistance, 1),
      endDistance: lengths('endDistance', text.endDistance, 1),
    }),
  },
  readings: (record) => {
    const tasks = record.items('tasks').map((item) => taskOf(record, item));
    return [combined(record, tasks), ...tasks.map(singleReading(record)), ...durationReadings(record)];
  },
  drawings: (record) =>
    record.items('tasks').map((item, place) => {
      const task = taskOf(record, item);
      const drawing = liftingDrawing({
        ...task.lift,
        // Where a load is put is drawn as well where it needs no care there.
        destination: { H: task.endDistance, V: task.endHeight },
      });
      return { ...drawing, alt: `${taskTitle(task, place)}. ${drawing.alt}`, reading: item };
    }),
  meaning: (scored) => {
    if (scored.id === 'duration') return null;
    return scored.id === 'main' ? combinedMeaning(scored) : liftMeaning(scored.inputs, scored.title);
  },
});

/** What one task's answers say. */
interface Task {
  readonly item: string;
  readonly name: string | undefined;
  readonly average: Answered<number>;
  readonly heaviest: Answered<number>;
  readonly frequency: Answered<number>;
  /** All of the lift but the load and how often it is done, with the answer behind each. */
  readonly lift: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, AnswerPath>>;
  readonly startHeight: number | undefined;
  readonly endHeight: number | undefined;
  /** Asked only where the load is placed with care. */
  readonly endDistance: number | undefined;
}

function taskOf(record: RecordView, item: string): Task {
  const prefix = `tasks.${item}.`;
  const length = (id: string) => measured(record, prefix, id, 'length');
  const [startHeight, endHeight] = [length('startHeight'), length('endHeight')];
  const [startDistance, endDistance] = [length('startDistance'), length('endDistance')];
  const travel = travelled(startHeight, endHeight);
  const control = controlOf(record, prefix);
  const duration = durationOf(record);
  return {
    item,
    name: record.text(`${prefix}name`)?.trim(),
    average: measured(record, prefix, 'average', 'weight'),
    heaviest: measured(record, prefix, 'heaviest', 'weight'),
    frequency: frequencyOf(record, prefix),
    lift: {
      units: unitsOf(record).value,
      origin: { H: startDistance.value, V: startHeight.value },
      ...(control.value === true ? { destination: { H: endDistance.value, V: endHeight.value } } : {}),
      verticalTravelD: travel.value,
      asymmetryDeg: record.number(`${prefix}angle`),
      duration: duration.value,
      coupling: record.text(`${prefix}coupling`),
      significantControlAtDestination: control.value,
    },
    paths: {
      units: 'units',
      'origin.H': startDistance.path,
      'origin.V': startHeight.path,
      'destination.H': endDistance.path,
      'destination.V': endHeight.path,
      verticalTravelD: travel.path,
      asymmetryDeg: `${prefix}angle`,
      duration: duration.path,
      coupling: `${prefix}coupling`,
      significantControlAtDestination: control.path,
    },
    startHeight: startHeight.value,
    endHeight: endHeight.value,
    endDistance: control.value === true ? endDistance.value : undefined,
  };
}

function combined(record: RecordView, tasks: readonly Task[]): Reading {
  const units = unitsOf(record).value;
  const duration = durationOf(record);
  const paths: Record<string, AnswerPath> = {
    units: 'units',
    duration: duration.path,
    tasks: 'tasks',
    V_at_or_above_threshold_for_all_tasks: 'tasks',
  };
  const entries = tasks.map((task, place) => {
    const limit = limitOf(task);
    paths[`tasks.${place}.name`] = `tasks.${task.item}.name`;
    paths[`tasks.${place}.FIRWL`] = limit.path;
    paths[`tasks.${place}.Lmax`] = task.heaviest.path;
    paths[`tasks.${place}.Lavg`] = task.average.path;
    paths[`tasks.${place}.F`] = task.frequency.path;
    return {
      name: task.name,
      FIRWL: limit.value,
      Lmax: task.heaviest.value,
      Lavg: task.average.value,
      F: task.frequency.value,
    };
  });
  const heights = tasks.flatMap(({ startHeight }) => startHeight ?? []);
  return {
    id: 'main',
    title: tasks.length === 0 ? null : text.readings.all,
    instrument: nioshTasks,
    inputs: {
      units: units === 'kg/cm' ? 'kg' : units === 'lb/in' ? 'lb' : undefined,
      duration: duration.value,
      // Until every height is there, the missing ones are asked for by their own names.
      V_at_or_above_threshold_for_all_tasks: heights.every(
        (V) => units !== undefined && isAtOrAbove(units, V),
      ),
      tasks: entries.length === 0 ? undefined : entries,
    },
    paths,
  };
}

/** The limit without frequency; until the lift is known, the first answer that it waits for. */
function limitOf({ lift, paths }: Task): Answered<number> {
  const assessed = nioshLift.assess({ ...lift, load: 1, frequencyPerMin: 0 });
  if (assessed.status === 'scored')
    return { value: frequencyIndependentLimit(assessed.inputs), path: paths['origin.H'] ?? 'tasks' };
  const [first = ''] = [...assessed.missing, ...assessed.invalid.map(({ field }) => field)];
  const [found] = Object.entries(paths).filter(([input]) => input === first || input.startsWith(`${first}.`));
  return { value: undefined, path: found?.[1] ?? 'tasks' };
}

/** Its name, else its place among the others. */
function taskTitle({ name }: Task, place: number): string {
  return name ?? `${text.tasks.item.charAt(0).toUpperCase()}${text.tasks.item.slice(1)} ${place + 1}`;
}

function singleReading(record: RecordView) {
  return (task: Task, place: number): Reading => ({
    id: task.item,
    title: taskTitle(task, place),
    instrument: nioshLift,
    inputs: { ...task.lift, load: task.average.value, frequencyPerMin: task.frequency.value },
    paths: {
      ...task.paths,
      load: task.average.path,
      frequencyPerMin: frequencyOf(record, `tasks.${task.item}.`).path,
    },
  });
}

function combinedMeaning({ inputs }: Pick<ScoredReading, 'inputs'>): Meaning | null {
  const { CLI } = nioshTasks.score(inputs);
  if (CLI === null) return { kind: 'hazard', functionalEffect: text.meaning.severalBeyond };
  return CLI > 1 ? { kind: 'hazard', functionalEffect: text.meaning.several } : null;
}
