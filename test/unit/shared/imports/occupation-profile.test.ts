import { describe, expect, test } from 'vitest';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { Answer, Answers } from '../../../../shared/domain/answers.ts';
import { AppError } from '../../../../shared/domain/errors.ts';
import { readRows } from '../../../../shared/imports/columns.ts';
import { importKinds } from '../../../../shared/imports/registry.ts';
import { templateOf } from '../../../../shared/imports/template.ts';
import { importText } from '../../../../shared/text/imports.ts';
import { occupationText } from '../../../../shared/text/imports-occupation.ts';

const kind = importKinds.occupationProfile;
const given = (value: NonNullable<Answer['value']>, source?: Answer['source']): Answer => ({
  state: 'given',
  value,
  ...(source && { source }),
  by: 'Robin Hale',
  at: '2026-03-21T09:00:00.000Z',
});

function read(lines: readonly string[]) {
  const [headers = [], ...rows] = lines.map((line) => line.split(','));
  return readRows(
    { headers, rows: rows.map((cells, index) => ({ line: index + 2, cells })), separator: ',' },
    kind.columns,
    '2026-03-21',
  );
}

function plan(lines: readonly string[], answers: Answers = {}) {
  const { rows, refused } = read(lines);
  let made = 0;
  const record = new RecordView(
    '0192f0c1-0000-7000-8000-000000000000',
    declarationFor('activityAnalysis'),
    answers,
  );
  const newId = () => {
    made += 1;
    return `task-${made}`;
  };
  const planned = kind.plan({ rows, record, newId });
  return { ...planned, refused: [...refused, ...planned.refused] };
}

const values = (changes: ReturnType<typeof plan>['changes']) =>
  Object.fromEntries(changes.map(({ path, answer }) => [path, answer?.typed]));

describe('what a row becomes', () => {
  test('every part of a rating, each from the library, with low confidence', () => {
    const result = plan([
      'demand_id,task,frequency,minutes,duration,amount,measure,criticality,pattern,side',
      'lift_floor_waist,,Occasional,30,5,12.5,mass,essential,peak,',
    ]);
    expect(result.refused).toEqual([]);
    expect(values(result.changes)).toEqual({
      'ratings.job.lift_floor_waist.frequency': 'occasional',
      'ratings.job.lift_floor_waist.minutes': 30,
      'ratings.job.lift_floor_waist.duration': 5,
      'ratings.job.lift_floor_waist.amount_mass': 12.5,
      'ratings.job.lift_floor_waist.criticality': 'essential',
      'ratings.job.lift_floor_waist.pattern': 'peak',
      'ratings.job.lift_floor_waist.confidence': 'low',
    });
    expect(result.changes.every(({ answer }) => answer?.source === 'library')).toBe(true);
  });

  test('a known task takes its rows whatever the capitals, a new one is made once', () => {
    const answers = { tasks: given(['a']), 'tasks.a.name': given('Load the cage') };
    const result = plan(
      ['demand_id,task,frequency', 'sit,LOAD  the cage,never', 'sit,brief,frequent', 'walk,Brief,constant'],
      answers,
    );
    expect(values(result.changes)).toEqual({
      tasks: ['a', 'task-1'],
      'tasks.task-1.name': 'brief',
      'ratings.a.sit.frequency': 'never',
      'ratings.a.sit.confidence': 'low',
      'ratings.task-1.sit.frequency': 'frequent',
      'ratings.task-1.sit.confidence': 'low',
      'ratings.task-1.walk.frequency': 'constant',
      'ratings.task-1.walk.confidence': 'low',
    });
  });

  test('a demand may be named as the grid shows it, and a second measure stands in a second row', () => {
    const result = plan([
      'Demand ID,Frequency,Amount,Measure',
      'Grasping and handling,frequent,40,force',
      'handle_grip,,1.5,mass',
    ]);
    expect(result.refused).toEqual([]);
    expect(values(result.changes)).toMatchObject({
      'ratings.job.handle_grip.amount_force': 40,
      'ratings.job.handle_grip.amount_mass': 1.5,
    });
  });

  test('a rating in which anything stands is kept whole and listed', () => {
    const result = plan(['demand_id,frequency,minutes', 'sit,constant,400', 'walk,frequent,'], {
      'ratings.job.sit.frequency': given('occasional', 'observed'),
      'ratings.job.walk.frequency': { ...given('x'), state: 'notTested', value: undefined } as Answer,
    });
    expect(values(result.changes)).toEqual({
      'ratings.job.sit.libraryFrequency': 'constant',
      'ratings.job.walk.libraryFrequency': 'frequent',
    });
    expect(result.kept.map(({ line, detail }) => [line, detail])).toEqual([
      [2, occupationText.ratedBeside],
      [3, occupationText.ratedBeside],
    ]);
  });

  test('a library account that is there already stays, and a row without one changes nothing', () => {
    const result = plan(['demand_id,frequency,duration,amount', 'sit,constant,,', 'lift_floor_waist,,5,'], {
      'ratings.job.sit.frequency': given('occasional', 'observed'),
      'ratings.job.sit.libraryFrequency': given('frequent', 'library'),
      'ratings.job.lift_floor_waist.frequency': given('occasional', 'observed'),
    });
    expect(result.changes).toEqual([]);
    expect(result.kept.map(({ detail }) => detail)).toEqual([
      occupationText.ratedAlready,
      occupationText.ratedAlready,
    ]);
  });
});

describe('rows that are refused, with their line, column, problem and what is accepted', () => {
  test.each([
    [
      'an unknown demand, with the nearest',
      'lift_flor_waist,,1,,,,',
      'demand_id',
      /Did you mean lift_floor_waist\?/,
      /id of the demand/,
    ],
    ['no demand', ',occasional,,,,,', 'demand_id', importText.cellMissing, /id of the demand/],
    [
      'a band that is none',
      'sit,ocasional,,,,,',
      'frequency',
      /Did you mean occasional\?/,
      'never, occasional, frequent, constant',
    ],
    ['minutes over a day', 'sit,,1441,,,,', 'minutes', /highest/, '0 to 1440 min'],
    ['minutes below nothing', 'sit,,-1,,,,', 'minutes', /lowest/, '0 to 1440 min'],
    ['minutes that are no number', 'sit,,half,,,,', 'minutes', /number/, '0 to 1440 min'],
    ['minutes over the shift', 'sit,,421,,,,', 'minutes', occupationText.overShift, '0 to 420 min'],
    ['a load over the range', 'lift_floor_waist,,,,900,mass,', 'amount', /highest/, /kg/],
    ['a level where there is none', 'sit,,,2,,,', 'level', /no such part/, /frequency/],
    ['a side where there is none', 'sit,,,,,,left', 'side', /no such part/, /frequency/],
    [
      'several measures and none named',
      'handle_grip,,,,5,,',
      'measure',
      occupationText.measureMissing,
      /force \(N\)/,
    ],
    ['an unknown measure', 'handle_grip,,,,5,weight,', 'measure', /no such measure/, /force \(N\)/],
    [
      'a measure without an amount',
      'handle_grip,,,,,force,',
      'amount',
      occupationText.amountMissing,
      occupationText.amountAccepted,
    ],
    ['nothing said', 'sit,,,,,,', null, occupationText.saysNothing, /at least one/],
    [
      'more cells than headings',
      'sit,never,,,,,,1',
      null,
      /8 cells under 7 headings/,
      importText.decimalCommaHint,
    ],
  ])('%s', (_name, row, column, problem, accepted) => {
    const result = plan(['demand_id,frequency,minutes,level,amount,measure,side', row], {
      shiftMinutes: given(420, 'document'),
    });
    expect(result.changes).toEqual([]);
    expect(result.refused).toEqual([
      {
        line: 2,
        column,
        problem: expect.stringMatching(problem instanceof RegExp ? problem : RegExp(escaped(problem))),
        accepted: expect.stringMatching(accepted instanceof RegExp ? accepted : RegExp(escaped(accepted))),
      },
    ]);
  });

  test('the same part twice, and the good rows beside it go on', () => {
    const result = plan(['demand_id,frequency', 'sit,never', 'sit,constant', 'walk,frequent']);
    expect(result.refused).toEqual([
      {
        line: 3,
        column: 'frequency',
        problem: occupationText.twice(2),
        accepted: occupationText.oncePerTask,
      },
    ]);
    expect(result.accepted.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('more tasks than an analysis holds', () => {
    const rows = Array.from({ length: 45 }, (_, index) => `sit,task ${index},never`);
    const result = plan(['demand_id,task,frequency', ...rows]);
    expect(result.accepted).toHaveLength(40);
    expect(result.refused.map(({ column }) => column)).toEqual(Array.from({ length: 5 }, () => 'task'));
  });
});

describe('headings that cannot be used stop the whole file', () => {
  test.each([
    ['none at all', 'sit,never', importText.noHeadings],
    ['one unknown, with the nearest', 'demand_id,freqency', importText.unknownColumn(2, 'frequency')],
    ['one unknown and nothing near', 'demand_id,favourite colour', importText.unknownColumn(2, undefined)],
    ['one twice', 'demand_id,note,Note', importText.columnTwice('note')],
    ['a required one missing', 'task,frequency', importText.columnsMissing(['demand_id'])],
  ])('%s', (_name, headings, problem) => {
    try {
      read([headings, 'sit,never']);
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect((error as AppError).shape).toMatchObject({
        code: 'invalid-input',
        field: importText.headings,
        problem,
        accepted: expect.stringContaining('demand_id'),
      });
      return;
    }
    throw new Error('it was read');
  });
});

test('the template is a file that can be imported as it is', () => {
  const lines = templateOf(kind).split('\r\n').filter(Boolean);
  const result = plan(lines);
  expect(result.refused).toEqual([]);
  expect(result.accepted).toHaveLength(kind.examples.length);
});

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
