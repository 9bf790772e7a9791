import { z } from 'zod';
import { inputText } from '../../text/instruments/inputs.ts';
import { nioshText as text } from '../../text/instruments/niosh-lifting.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity, quantityAbove } from '../schema.ts';
import { indexBand } from './lifting-band.ts';
import { type FrequencyMultiplier, frequencyMultiplier, liftingIndex } from './niosh-multipliers.ts';
import { LiftDuration } from './niosh-tables.ts';
import { taskMeasures, taskNotes, taskSteps } from './niosh-tasks-steps.ts';

/** Most tasks in one job that are accepted; a limit of plausibility, not a published one. */
const MOST_TASKS = 50;

// The upper end of loads is one of plausibility, not a published one.
const load = quantityAbove('kg or lb', 0, 10_000);

const Inputs = z.strictObject({
  units: z.enum(['kg', 'lb']),
  duration: LiftDuration,
  V_at_or_above_threshold_for_all_tasks: z.boolean(),
  tasks: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        FIRWL: quantity('kg or lb', 0, 10_000),
        Lmax: load,
        Lavg: load,
        F: quantity('lifts a minute', 0, 1000),
      }),
    )
    .min(1)
    .max(MOST_TASKS),
});
export type TasksInputs = z.infer<typeof Inputs>;

/** A step of the sum: the task that joins, all lifts a minute so far, and their multiplier. */
export interface Joined {
  readonly name: string;
  readonly F: number;
  readonly FM: number;
}

type ByName<Value> = Readonly<Record<string, Value>>;

export interface TasksResult {
  /** Names, the greatest single-task index first. */
  readonly order: readonly string[];
  readonly FM: ByName<number>;
  /** Single-task recommended weight limits, kg or lb. */
  readonly STRWL: ByName<number>;
  /** Frequency-independent lifting indices, of the heaviest load; null where the limit is 0. */
  readonly FILI: ByName<number | null>;
  /** Single-task lifting indices, of the average load; null where the limit is 0. */
  readonly STLI: ByName<number | null>;
  /** What each further task adds, in order; null from where it is undefined. */
  readonly increments: readonly (number | null)[];
  readonly CLI: number | null;
  readonly joined: readonly Joined[];
  /** Why the combined index is undefined. */
  readonly reason: 'noLimit' | 'noFrequency' | null;
}

interface Task {
  readonly name: string;
  readonly F: number;
  readonly frequency: FrequencyMultiplier;
  readonly STRWL: number;
  readonly FILI: number | null;
  readonly STLI: number | null;
}

/** Combined lifting index of a job of several lifting tasks (Waters, Putz-Anderson and Garg, 1994, revised 2021, section 2.4). */
export const nioshTasks = defineInstrument<TasksInputs, TasksResult>({
  id: 'NIOSH-CLI',
  version: 1,
  certificate: text.multi.certificate,
  inputs: Inputs,
  calculate: (inputs) => {
    checkTasks(inputs);
    const { duration, V_at_or_above_threshold_for_all_tasks: atOrAbove } = inputs;
    const tasks = inputs.tasks.map(({ name, FIRWL, Lmax, Lavg, F }): Task => {
      const frequency = frequencyMultiplier(F, duration, atOrAbove);
      const STRWL = FIRWL * frequency.FM;
      return { name, F, frequency, STRWL, FILI: liftingIndex(Lmax, FIRWL), STLI: liftingIndex(Lavg, STRWL) };
    });
    const ordered = [...tasks].sort(heavierFirst);
    const joined = joinedOf(ordered, inputs);
    const increments = incrementsOf(ordered, joined);
    const CLI = sumOf(ordered[0]?.STLI ?? null, increments);
    return {
      order: ordered.map(({ name }) => name),
      FM: byName(tasks, ({ frequency }) => frequency.FM),
      STRWL: byName(tasks, ({ STRWL }) => STRWL),
      FILI: byName(tasks, ({ FILI }) => FILI),
      STLI: byName(tasks, ({ STLI }) => STLI),
      increments,
      CLI,
      joined,
      reason: CLI !== null ? null : tasks.some(({ FILI }) => FILI === null) ? 'noLimit' : 'noFrequency',
    };
  },
  explain: (inputs, result) => ({
    headline: {
      label: text.combinedIndex,
      value: result.CLI === null ? null : rounded(result.CLI, 2),
      unit: '',
    },
    band: indexBand(result.CLI),
    measures: taskMeasures(inputs, result),
    steps: taskSteps(inputs, result),
    notes: taskNotes(inputs, result),
  }),
  comparables: [
    {
      label: text.combinedIndex,
      unit: '',
      decimals: 2,
      better: 'lower',
      error: null,
      value: ({ CLI }) => CLI,
    },
  ],
});

function checkTasks({ tasks, units }: TasksInputs): void {
  for (const [place, { name, Lavg, Lmax }] of tasks.entries()) {
    if (tasks.findIndex((other) => other.name === name) < place)
      throw conflict(`tasks.${place}.name`, text.multiNotes.sameName, text.multiNotes.otherName);
    if (Lavg > Lmax)
      throw conflict(
        `tasks.${place}.Lavg`,
        text.multiNotes.averageAboveHeaviest,
        inputText.number({ whole: false, from: undefined, above: 0, to: Lmax, unit: units }),
      );
  }
}

/** The greater index first, undefined before all; then the higher frequency; then as given. Noise of arithmetic makes no order. */
function heavierFirst(one: Task, other: Task): number {
  const rank = ({ STLI }: Task) => (STLI === null ? Number.MAX_VALUE : Number(STLI.toPrecision(12)));
  return rank(other) - rank(one) || other.F - one.F;
}

/** The tasks as they join, with the multiplier of all their lifts together. */
function joinedOf(ordered: readonly Task[], inputs: TasksInputs): readonly Joined[] {
  let F = 0;
  return ordered.map((task) => {
    F += task.F;
    const { FM } = frequencyMultiplier(F, inputs.duration, inputs.V_at_or_above_threshold_for_all_tasks);
    return { name: task.name, F, FM };
  });
}

function incrementsOf(ordered: readonly Task[], joined: readonly Joined[]): (number | null)[] {
  return ordered.slice(1).map(({ FILI }, place) => {
    const before = joined[place]?.FM ?? 0;
    const after = joined[place + 1]?.FM ?? 0;
    return FILI === null || before === 0 || after === 0 ? null : finite(FILI * (1 / after - 1 / before));
  });
}

function sumOf(first: number | null, increments: readonly (number | null)[]): number | null {
  return increments.reduce((sum, next) => (sum === null || next === null ? null : finite(sum + next)), first);
}

/** Limits next to nothing make sums that a computer cannot hold; they are no numbers to go by. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function byName<Value>(tasks: readonly Task[], value: (task: Task) => Value): ByName<Value> {
  return Object.fromEntries(tasks.map((task) => [task.name, value(task)]));
}
