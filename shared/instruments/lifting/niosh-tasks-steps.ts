import { nioshText as text } from '../../text/instruments/niosh-lifting.ts';
import { figure } from '../figure.ts';
import type { Measure, Step } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { frequencyMultiplier } from './niosh-multipliers.ts';
import type { TasksInputs, TasksResult } from './niosh-tasks.ts';

const words = text.multiSteps;

/** The single-task index of each task, the heaviest first. */
export function taskMeasures(_inputs: TasksInputs, { order, STLI }: TasksResult): readonly Measure[] {
  return order.map((name) => ({ label: words.stli(name), value: indexWords(STLI[name]), unit: '' }));
}

/** The way to the combined index, as section 2.4 goes it. */
export function taskSteps(inputs: TasksInputs, result: TasksResult): readonly Step[] {
  const { order, joined, increments, STLI, CLI } = result;
  const [first, ...others] = joined;
  return [
    ...inputs.tasks.flatMap((task) => singleSteps(inputs, task, result)),
    { label: words.order, from: '', result: order.join(', ') },
    ...(first === undefined
      ? []
      : [
          {
            label: words.first(first.name),
            from: words.summed(figure(first.F), rounded(first.FM, 2)),
            result: shown(STLI[first.name]),
          },
        ]),
    ...others.map(({ name, F, FM }, place) => ({
      label: words.add(name),
      from: `${words.summed(figure(F), rounded(FM, 2))}; ${words.added(shown(result.FILI[name]), rounded(FM, 2), rounded(joined[place]?.FM ?? 0, 2))}`,
      result: shown(increments[place]),
    })),
    {
      label: text.combinedIndex,
      from: [STLI[order[0] ?? ''], ...increments].map(shown).join(' + '),
      result: shown(CLI),
    },
  ];
}

type Task = TasksInputs['tasks'][number];

function singleSteps({ units, duration }: TasksInputs, task: Task, result: TasksResult): Step[] {
  const { name, FIRWL, Lmax, Lavg, F } = task;
  const [FM, STRWL] = [result.FM[name] ?? 0, result.STRWL[name] ?? 0];
  const weight = (value: number) => `${rounded(value, 1)} ${units}`;
  const load = (value: number) => `${figure(value)} ${units}`;
  return [
    {
      label: words.frequency(name),
      from: text.tableFive(figure(F), text.durations[duration]),
      result: rounded(FM, 2),
    },
    {
      label: words.strwl(name),
      from: text.formula.times(weight(FIRWL), rounded(FM, 2)),
      result: weight(STRWL),
    },
    {
      label: words.fili(name),
      from: text.formula.over(load(Lmax), weight(FIRWL)),
      result: shown(result.FILI[name]),
    },
    {
      label: words.stli(name),
      from: text.formula.over(load(Lavg), weight(STRWL)),
      result: shown(result.STLI[name]),
    },
  ];
}

/** What must be said with the result: what weighs most, which loads are too heavy by themselves, and what the manual leaves open. */
export function taskNotes(inputs: TasksInputs, result: TasksResult): readonly string[] {
  const { order, FILI, STLI, joined, reason } = result;
  const notes = text.multiNotes;
  const above = (one: number | null | undefined, limit: number | null | undefined) =>
    typeof one === 'number' && typeof limit === 'number' && one > limit;
  const strength = order.filter((name) => above(FILI[name], 1));
  const maximum = order.filter((name) => above(FILI[name], STLI[name]));
  const noLimit = order.filter((name) => FILI[name] === null);
  const [first] = order;
  return [
    ...(reason === 'noLimit' ? [notes.noLimit(noLimit)] : []),
    ...(reason === 'noFrequency'
      ? [notes.noFrequency(figure(joined.at(-1)?.F ?? 0), text.durations[inputs.duration])]
      : []),
    ...(first !== undefined && order.length > 1 ? [notes.heaviest(first)] : []),
    ...(strength.length > 0 ? [notes.strength(strength)] : []),
    ...(maximum.length > 0 ? [notes.maximum(maximum)] : []),
    ...(columnsDiffer(inputs, result) ? [notes.column] : []),
    ...(hasTies(result) ? [notes.ties] : []),
    notes.control,
    text.notes.notAPerson,
  ];
}

/** Whether the sum would be another with the hands at the other height. */
function columnsDiffer({ duration }: TasksInputs, { joined }: TasksResult): boolean {
  const others = joined.slice(1);
  return others.some(
    ({ F }) => frequencyMultiplier(F, duration, true).FM !== frequencyMultiplier(F, duration, false).FM,
  );
}

function hasTies({ order, STLI }: TasksResult): boolean {
  return order.some((name, place) => {
    const [one, other] = [STLI[name], STLI[order[place + 1] ?? '']];
    return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1e-9 * one;
  });
}

function indexWords(index: number | null | undefined): string | null {
  return index === null || index === undefined ? null : rounded(index, 2);
}

function shown(index: number | null | undefined): string {
  return indexWords(index) ?? text.undefined;
}
