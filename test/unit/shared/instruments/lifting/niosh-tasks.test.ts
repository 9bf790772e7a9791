import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiftDuration } from '../../../../../shared/instruments/lifting/niosh-tables.ts';
import { nioshTasks, type TasksInputs } from '../../../../../shared/instruments/lifting/niosh-tasks.ts';
import { rounded } from '../../../../../shared/instruments/rounding.ts';
import { problemOf } from '../capacity/problem-of.ts';

type Task = TasksInputs['tasks'][number];
const task = (name: string, more: Partial<Task> = {}): Task => ({
  name,
  FIRWL: 20,
  Lmax: 20,
  Lavg: 20,
  F: 1,
  ...more,
});

const job = (tasks: readonly Task[], more: Partial<TasksInputs> = {}): TasksInputs => ({
  units: 'lb',
  duration: '<=1 h',
  V_at_or_above_threshold_for_all_tasks: false,
  tasks: [...tasks],
  ...more,
});

const notesOf = (inputs: TasksInputs): string => {
  const assessed = nioshTasks.assess(inputs);
  return assessed.status === 'scored' ? assessed.explanation.notes.join('\n') : assessed.status;
};

describe('the illustration of section 2.4.5', () => {
  // Its task values have not yet been compared with the print; they reproduce its results.
  const illustration = job([
    task('one', { FIRWL: 20, Lmax: 30, Lavg: 30, F: 1 }),
    task('two', { FIRWL: 20, Lmax: 20, Lavg: 20, F: 2 }),
    task('three', { FIRWL: 15, Lmax: 10, Lavg: 10, F: 4 }),
  ]);

  it('comes to 1.9', () => {
    const result = nioshTasks.score(illustration);
    const shown = (values: Readonly<Record<string, number | null>>) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value ?? 0, 1)]));
    expect(shown(result.STRWL)).toEqual({ one: '18.8', two: '18.2', three: '12.6' });
    expect(shown(result.FILI)).toEqual({ one: '1.5', two: '1.0', three: '0.7' });
    expect(shown(result.STLI)).toEqual({ one: '1.6', two: '1.1', three: '0.8' });
    expect(result.order).toEqual(['one', 'two', 'three']);
    expect(result.joined.map(({ F, FM }) => [F, FM])).toEqual([
      [1, 0.94],
      [3, 0.88],
      [7, 0.7],
    ]);
    expect(result.increments).toEqual([
      expect.closeTo(1 / 0.88 - 1 / 0.94, 12),
      expect.closeTo((10 / 15) * (1 / 0.7 - 1 / 0.88), 12),
    ]);
    expect(rounded(result.CLI ?? 0, 1)).toBe('1.9');
  });

  it('does not depend on the order of entry', () => {
    const turned = nioshTasks.score({ ...illustration, tasks: [...illustration.tasks].reverse() });
    expect(turned.order).toEqual(['one', 'two', 'three']);
    expect(turned.CLI).toBe(nioshTasks.score(illustration).CLI);
  });

  it('says each step', () => {
    const assessed = nioshTasks.assess(illustration);
    expect(assessed).toMatchObject({
      explanation: {
        headline: { label: 'Combined lifting index', value: '1.86' },
        band: { tone: 'attend' },
        steps: expect.arrayContaining([
          { label: 'one, single-task index', from: '30 lb ÷ 18.8 lb', result: '1.60' },
          { label: 'Order, heaviest first', from: '', result: 'one, two, three' },
          { label: 'Begin with one', from: '1 lift a minute together: multiplier 0.94', result: '1.60' },
          {
            label: 'Add three',
            from: '7 lifts a minute together: multiplier 0.70; 0.67 × (1 ÷ 0.70 − 1 ÷ 0.88)',
            result: '0.19',
          },
          { label: 'Combined lifting index', from: '1.60 + 0.07 + 0.19', result: '1.86' },
        ]),
      },
    });
    expect(notesOf(illustration)).toContain('The task that weighs most is one.');
    expect(notesOf(illustration)).toContain('one asks for more strength than recommended');
    expect(notesOf(illustration)).not.toContain('which task’s hand height');
    const frequent = job([task('one', { F: 8 }), task('two', { F: 6 })], {
      V_at_or_above_threshold_for_all_tasks: true,
    });
    expect(notesOf(frequent)).toContain('which task’s hand height');
    const equal = job([task('one', { F: 0.1 }), task('two', { F: 0.2 })]);
    expect(notesOf(equal)).toContain('whether equal indices are those before or after rounding');
  });
});

describe('order', () => {
  it('puts the more frequent of two equal tasks first', () => {
    // Both multipliers are 1: lifts up to one in five minutes count alike.
    const tasks = [task('seldom', { F: 0.05 }), task('oftener', { F: 0.2 })];
    expect(nioshTasks.score(job(tasks)).order).toEqual(['oftener', 'seldom']);
  });

  it('does not take the noise of arithmetic for a difference', () => {
    const tasks = [
      task('noisy', { FIRWL: 0.3, Lavg: 0.1 + 0.2, Lmax: 1, F: 0.1 }),
      task('exact', { FIRWL: 3, Lavg: 3, Lmax: 3, F: 0.2 }),
    ];
    expect(nioshTasks.score(job(tasks)).order).toEqual(['exact', 'noisy']);
  });
});

describe('what is not defined', () => {
  it('is the index where the summed frequency is beyond the table', () => {
    const tasks = [task('a', { F: 8 }), task('b', { F: 8, Lavg: 10 })];
    const result = nioshTasks.score(job(tasks));
    expect(result).toMatchObject({ CLI: null, increments: [null], reason: 'noFrequency' });
    expect(result.STLI).toMatchObject({ a: expect.any(Number), b: expect.any(Number) });
    expect(notesOf(job(tasks))).toContain('16 lifts a minute together, for up to 1 hour, are beyond');
    const long = [task('a', { F: 5 }), task('b', { F: 4 })];
    expect(nioshTasks.score(job(long, { duration: '>2-8 h' })).CLI).toBeNull();
    expect(
      nioshTasks.score(job(long, { duration: '>2-8 h', V_at_or_above_threshold_for_all_tasks: true })).CLI,
    ).toEqual(expect.any(Number));
  });

  it('is every index of a task without a limit, which comes first', () => {
    const result = nioshTasks.score(job([task('a'), task('none', { FIRWL: 0 })]));
    expect(result).toMatchObject({
      order: ['none', 'a'],
      FILI: { none: null },
      STLI: { none: null },
      CLI: null,
      reason: 'noLimit',
    });
    expect(notesOf(job([task('a'), task('none', { FIRWL: 0 })]))).toContain(
      'none has no weight limit above 0',
    );
  });
});

describe('what it turns down', () => {
  it.each([
    [job([]), 'range', 'tasks'],
    [job([task('a', { FIRWL: -1 })]), 'range', 'tasks.0.FIRWL'],
    [job([task('a', { Lmax: 0 })]), 'range', 'tasks.0.Lmax'],
    [job([task('a', { Lavg: 0 })]), 'range', 'tasks.0.Lavg'],
    [job([task('a', { Lavg: 21 })]), 'conflict', 'tasks.0.Lavg'],
    [job([task('a', { F: -1 })]), 'range', 'tasks.0.F'],
    [job([task('a'), task('a')]), 'conflict', 'tasks.1.name'],
    [job([task('')]), 'range', 'tasks.0.name'],
    [{ ...job([task('a')]), units: 'kg/cm' }, 'range', 'units'],
    [
      { ...job([task('a')]), V_at_or_above_threshold_for_all_tasks: 'no' },
      'type',
      'V_at_or_above_threshold_for_all_tasks',
    ],
    [{ ...job([task('a')]), tasks: [{ ...task('a'), F: undefined }] }, 'missing', 'tasks.0.F'],
    [{ ...job([task('a')]), tasks: [{ ...task('a'), H: 1 }] }, 'unknown', 'tasks.0.an unnamed key'],
  ])('%#', (inputs, code, field) => {
    expect(problemOf(nioshTasks, inputs)).toMatchObject({ code, field });
  });

  it('keeps any name apart, even one that a program uses itself', () => {
    const { STLI } = nioshTasks.score(job([task('__proto__'), task('constructor', { F: 2 })]));
    expect(Object.keys(STLI)).toEqual(['__proto__', 'constructor']);
  });
});

describe('any job', () => {
  const anyTask = fc.record({
    FIRWL: fc.double({ min: 0.5, max: 51, noNaN: true }),
    Lmax: fc.double({ min: 1, max: 60, noNaN: true }),
    part: fc.double({ min: 0.1, max: 1, noNaN: true }),
    F: fc.double({ min: 0, max: 4, noNaN: true }),
  });
  const anyJob = fc
    .record({
      tasks: fc.array(anyTask, { minLength: 1, maxLength: 5 }),
      duration: fc.constantFrom(...LiftDuration.options),
      high: fc.boolean(),
    })
    .map(({ tasks, duration, high }) =>
      job(
        tasks.map(({ part, ...one }, place) => task(`task ${place}`, { ...one, Lavg: one.Lmax * part })),
        { duration, V_at_or_above_threshold_for_all_tasks: high },
      ),
    );

  it('has an index no lower than that of its heaviest task, and of each part of it', () => {
    fc.assert(
      fc.property(anyJob, (inputs) => {
        const { CLI, STLI, order, increments } = nioshTasks.score(inputs);
        expect([...order].sort()).toEqual(inputs.tasks.map(({ name }) => name).sort());
        expect(increments).toHaveLength(inputs.tasks.length - 1);
        if (CLI === null) return;
        const largest = Math.max(...Object.values(STLI).map((value) => value ?? 0));
        expect(CLI).toBeGreaterThanOrEqual(largest * (1 - 1e-12));
        const fewer = order.slice(0, -1);
        if (fewer.length === 0) {
          expect(CLI).toBe(largest);
          return;
        }
        const part = nioshTasks.score({
          ...inputs,
          tasks: inputs.tasks.filter(({ name }) => fewer.includes(name)),
        });
        expect(CLI).toBeGreaterThanOrEqual((part.CLI ?? Number.NaN) * (1 - 1e-12));
      }),
    );
  });
});
