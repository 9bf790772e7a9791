import { describe, expect, test } from 'vitest';
import { declarationSchema } from '../../../../shared/assessments/declaration-schema.ts';
import { defineAssessment } from '../../../../shared/assessments/define.ts';
import { progressOf } from '../../../../shared/assessments/progress.ts';
import { resolveField, siblingPath } from '../../../../shared/assessments/resolve-field.ts';
import type { Answer, Answers } from '../../../../shared/domain/answers.ts';

const declaration = defineAssessment({
  id: 'sample',
  kind: 'note',
  version: 1,
  title: 'Sample',
  findings: [],
  sections: [
    {
      id: 'tasks',
      title: 'Tasks',
      fields: [
        { kind: 'guidance', id: 'hint', label: 'Watch first', sensitivity: 'identity', tone: 'note' },
        {
          kind: 'number',
          id: 'shift',
          label: 'Shift',
          sensitivity: 'function',
          unit: 'min',
          min: 1,
          max: 1440,
          decimals: 0,
        },
        {
          kind: 'group',
          id: 'tasks',
          label: 'Tasks',
          sensitivity: 'function',
          titleField: 'name',
          itemName: 'task',
          maxItems: 20,
          fields: [
            { kind: 'text', id: 'name', label: 'Name', sensitivity: 'function', maxLength: 100 },
            {
              kind: 'group',
              id: 'steps',
              label: 'Steps',
              sensitivity: 'function',
              titleField: 'what',
              itemName: 'step',
              maxItems: 12,
              counts: false,
              fields: [
                { kind: 'text', id: 'what', label: 'What', sensitivity: 'function', maxLength: 100 },
                {
                  kind: 'number',
                  id: 'load',
                  label: 'Load',
                  sensitivity: 'function',
                  unit: 'kg',
                  min: 0,
                  max: 500,
                  decimals: 1,
                  showIf: { field: 'what', is: ['lift'] },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'demands',
      title: 'Demands',
      fields: [
        {
          kind: 'demandGrid',
          id: 'ratings',
          label: 'Demands',
          sensitivity: 'function',
          tasks: 'tasks',
          shift: 'shift',
        },
      ],
    },
  ],
});

const given = (value: Answer['value']): Answer => ({
  state: 'given',
  value,
  by: 'ot',
  at: '2026-03-21T10:00:00.000Z',
});

describe('resolveField', () => {
  test('finds plain fields, group lists and fields of nested items', () => {
    expect(resolveField(declaration, 'shift')?.kind).toBe('number');
    expect(resolveField(declaration, 'tasks')?.kind).toBe('group');
    expect(resolveField(declaration, 'tasks.a.name')?.label).toBe('Name');
    expect(resolveField(declaration, 'tasks.a.steps')?.kind).toBe('group');
    expect(resolveField(declaration, 'tasks.a.steps.b.load')?.label).toBe('Load');
  });

  test('finds the parts of a rating with the range of the catalogue', () => {
    expect(resolveField(declaration, 'ratings.a.lift_floor_waist.amount_mass')).toMatchObject({
      kind: 'number',
      unit: 'kg',
      min: 0,
      max: 500,
    });
    expect(resolveField(declaration, 'ratings.job.sit.minutes')).toMatchObject({ unit: 'min', max: 1440 });
    expect(resolveField(declaration, 'ratings.a.memory_working.level')?.kind).toBe('choice');
  });

  test.each([
    'nothing',
    'hint',
    'shift.deeper',
    'tasks.a',
    'tasks.a.unknown',
    'ratings',
    'ratings.a',
    'ratings.a.sit',
    'ratings.a.sit.level',
    'ratings.a.sit.amount_mass',
    'ratings.a.unknown_demand.frequency',
    'ratings.a.sit.frequency.more',
  ])('finds nothing at %s', (path) => {
    expect(resolveField(declaration, path)).toBeUndefined();
  });

  test('a sibling lies beside, not above', () => {
    expect(siblingPath('tasks.a.end', 'start')).toBe('tasks.a.start');
    expect(siblingPath('end', 'start')).toBe('start');
  });
});

describe('declarationSchema', () => {
  const schema = declarationSchema(declaration);

  test('accepts a good record, and an answer kept as typed', () => {
    const answers: Answers = {
      shift: given(450),
      tasks: given(['a']),
      'tasks.a.name': { ...given(undefined), value: undefined, state: 'notKnown' },
      'tasks.a.steps.b.load': { state: 'given', raw: 'heavy', by: 'ot', at: '2026-03-21T10:00:00.000Z' },
      'ratings.a.sit.frequency': given('constant'),
    };
    expect(schema.safeParse(answers).error?.issues ?? []).toEqual([]);
  });

  test.each([
    ['an unknown path', { other: given('x') }],
    ['a value out of range', { shift: given(3000) }],
    ['a value of the wrong shape', { shift: given('450') }],
    ['an unknown choice', { 'ratings.a.sit.frequency': given('often') }],
    ['an empty state that is not offered', { tasks: { ...given(undefined), state: 'declined' as const } }],
  ])('rejects %s', (_, answers) => {
    expect(schema.safeParse(answers).success).toBe(false);
  });
});

describe('progressOf', () => {
  test('counts shown fields that ask something, with those of every item', () => {
    const answers: Answers = {
      shift: given(450),
      tasks: given(['a', 'b']),
      'tasks.a.name': given('Stacking'),
      'tasks.a.steps': given(['s']),
      'tasks.a.steps.s.what': given('lift'),
      'tasks.a.steps.s.load': { state: 'given', raw: 'heavy', by: 'ot', at: '2026-03-21T10:00:00.000Z' },
      'tasks.gone.name': { state: 'given', raw: '\u0000', by: 'ot', at: '2026-03-21T10:00:00.000Z' },
    };
    expect(progressOf(declaration, answers)).toEqual([
      // shift, tasks, two names, step's what and load; the load could not be read, b has no name yet
      { sectionId: 'tasks', answered: 4, countable: 6, invalid: 1 },
      { sectionId: 'demands', answered: 0, countable: 1, invalid: 0 },
    ]);
  });

  test('a hidden field counts neither way', () => {
    const answers: Answers = {
      tasks: given(['a']),
      'tasks.a.steps': given(['s']),
      'tasks.a.steps.s.what': given('walk'),
    };
    expect(progressOf(declaration, answers)[0]).toMatchObject({ answered: 2, countable: 4 });
  });

  test('an empty state that was chosen is an answer; one rating answers the grid', () => {
    const answers: Answers = {
      shift: { state: 'notKnown', by: 'ot', at: '2026-03-21T10:00:00.000Z' },
      'ratings.job.sit.frequency': given('constant'),
    };
    expect(progressOf(declaration, answers)).toEqual([
      { sectionId: 'tasks', answered: 1, countable: 2, invalid: 0 },
      { sectionId: 'demands', answered: 1, countable: 1, invalid: 0 },
    ]);
  });
});
