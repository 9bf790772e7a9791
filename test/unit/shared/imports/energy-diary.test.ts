import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDiary } from '../../../../shared/assessments/diary.ts';
import { diaryProblems } from '../../../../shared/assessments/diary-problems.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { RecordView } from '../../../../shared/assessments/view.ts';
import type { Answer, Answers } from '../../../../shared/domain/answers.ts';
import { readRows } from '../../../../shared/imports/columns.ts';
import { importKinds } from '../../../../shared/imports/registry.ts';
import { diaryImportText as text } from '../../../../shared/text/imports-diary.ts';

const kind = importKinds.energyDiary;
const names = kind.columns.map(({ name }) => name);
let made = 0;

type Row = Readonly<Record<string, string>>;

function plan(rows: readonly Row[], answers: Answers = {}) {
  const table = {
    headers: names,
    rows: rows.map((row, index) => ({ line: index + 2, cells: names.map((name) => row[name] ?? '') })),
    separator: ',' as const,
  };
  const { rows: read, refused } = readRows(table, kind.columns, '2026-03-21');
  const record = new RecordView(
    '0192f0c1-0000-7000-8000-000000000000',
    declarationFor('energyDiary'),
    answers,
  );
  const planned = kind.plan({
    rows: read,
    record,
    newId: () => {
      made += 1;
      return `id-${made}`;
    },
  });
  return { ...planned, refused: [...refused, ...planned.refused] };
}

/** The diary after an import. */
function after(rows: readonly Row[], answers: Answers = {}): Answers {
  const next: Record<string, Answer> = { ...answers };
  for (const { path, answer } of plan(rows, answers).changes)
    if (answer?.typed !== undefined)
      next[path] = { state: 'given', value: answer.typed, by: 'ot', at: '2026-03-21T09:00:00.000Z' };
  return next;
}

function diaryOf(answers: Answers) {
  return readDiary(
    new RecordView('0192f0c1-0000-7000-8000-000000000000', declarationFor('energyDiary'), answers),
  );
}

const work: Row = {
  date: '2026-03-02',
  from: '09:00',
  to: '10:30',
  activity: 'Reports',
  kind: 'work',
  effort: '6',
  after: '5',
};

describe('what a file becomes', () => {
  test('entries by day, and what belongs to the whole day', () => {
    const rows: Row[] = [
      { ...work, date: '3/3/2026' },
      { ...work, sleep_hours: '6,5', waking: '3', worse_after: 'a bit', symptoms: 'Headache' },
      { date: '2026-03-02', part_of_day: 'Afternoon', kind: 'Rest', minutes: '60' },
    ];
    const answers = after(rows);
    const days = diaryOf(answers);
    expect(days.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03']);
    expect(days[0]).toMatchObject({ sleepHours: 6.5, start: 3, cost: 'little', symptoms: 'Headache' });
    expect(days[0]?.entries).toMatchObject([
      { kind: 'work', from: 540, to: 630, minutes: 90, effort: 6, after: 5, slot: 'morning' },
      { kind: 'rest', minutes: 60, slot: 'afternoon' },
    ]);
    const declaration = declarationFor('energyDiary');
    for (const path of Object.keys(answers)) expect(resolveField(declaration, path), path).toBeDefined();
  });

  test('a file imported twice changes nothing the second time, and one that has grown adds what is new', () => {
    const rows: Row[] = [
      { ...work, sleep_hours: '7' },
      { date: '2026-03-02', part_of_day: 'late', kind: 'rest' },
    ];
    const once = after(rows);
    const again = plan(rows, once);
    expect(again.changes).toEqual([]);
    expect(again.accepted).toEqual([]);
    expect(again.refused).toEqual([]);
    expect(again.kept.length).toBeGreaterThan(0);
    const grown = diaryOf(after([...rows, { ...work, date: '2026-03-01' }], once));
    expect(grown.map(({ date, entries }) => [date, entries.length])).toEqual([
      ['2026-03-01', 1],
      ['2026-03-02', 2],
    ]);
  });

  test('what the diary says of a day already stays', () => {
    const before = after([{ date: '2026-03-02', waking: '3' }]);
    const planned = plan([{ date: '2026-03-02', waking: '8', sleep_hours: '5' }], before);
    expect(planned.kept.map(({ detail }) => detail)).toEqual([text.valueThere(text.labels.waking)]);
    expect(diaryOf(after([{ date: '2026-03-02', waking: '8', sleep_hours: '5' }], before))[0]).toMatchObject({
      start: 3,
      sleepHours: 5,
    });
  });
});

describe('what is refused, with its line and what is accepted', () => {
  test.each<[string, Row, string | null, RegExp]>([
    ['a date in the future', { ...work, date: '2026-03-22' }, 'date', /future/],
    ['no date', { ...work, date: '' }, 'date', /./],
    ['a time that is none', { ...work, from: '25:00' }, 'from', /time/],
    ['an end before the beginning', { ...work, from: '11:00' }, 'to', /before|earlier/i],
    ['no length at all', { ...work, to: '09:00' }, 'to', /ends when it begins/],
    ['an end without a beginning', { ...work, from: '', part_of_day: 'morning' }, 'from', /no beginning/],
    ['minutes that do not fit', { ...work, minutes: '91' }, 'minutes', /do not fit/],
    [
      'minutes beyond a day',
      { ...work, from: '', to: '', part_of_day: 'night', minutes: '1441' },
      'minutes',
      /highest/,
    ],
    ['an unknown kind', { ...work, kind: 'sport' }, 'kind', /not one of/i],
    ['no kind', { ...work, kind: '' }, 'kind', /no kind/],
    ['an entry without a time', { ...work, from: '', to: '' }, 'part_of_day', /neither/],
    ['effort above ten', { ...work, effort: '11' }, 'effort', /highest/],
    ['half a point', { ...work, after: '2.5' }, 'after', /./],
    ['nothing but a day', { date: '2026-03-02' }, null, /says nothing/],
  ])('%s', (_, row, column, problem) => {
    const { changes, refused } = plan([row]);
    expect(changes).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ line: 2, column, accepted: expect.stringMatching(/./) });
    expect(refused[0]?.problem).toMatch(problem);
  });

  test('times that overlap, entries given twice, days over 24 hours, rows that contradict each other', () => {
    const { refused, accepted } = plan([
      work,
      { ...work, from: '10:00', to: '11:00', kind: 'rest' },
      { ...work, from: '10:30', to: '11:00', kind: 'rest' },
      { date: '2026-03-02', part_of_day: 'late', kind: 'rest', minutes: '60' },
      { date: '2026-03-02', part_of_day: 'late', kind: 'rest', minutes: '60' },
      { date: '2026-03-02', part_of_day: 'night', kind: 'rest', minutes: '1300' },
      { date: '2026-03-02', waking: '3' },
      { date: '2026-03-02', waking: '4' },
    ]);
    expect(refused.map(({ line, problem }) => [line, problem])).toEqual([
      [3, text.overlaps(2)],
      [6, text.twice(5)],
      [7, text.overDay],
      [9, text.differs(8)],
    ]);
    expect(accepted.map(({ line }) => line)).toEqual([2, 4, 5, 8]);
  });

  test('times that overlap the diary', () => {
    const { refused } = plan([{ ...work, from: '10:00', to: '12:00', kind: 'home' }], after([work]));
    expect(refused).toMatchObject([{ column: 'from', problem: text.overlapsRecord }]);
  });
});

test('whatever the rows, each is taken, kept or refused, and the diary holds no contradiction', () => {
  const time = fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`);
  const maybe = (values: fc.Arbitrary<string>) => fc.option(values, { nil: '' });
  const row = fc.record({
    date: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', '2026-03-30', 'soon'),
    from: maybe(time),
    to: maybe(time),
    part_of_day: maybe(fc.constantFrom('morning', 'late', 'sometime')),
    kind: maybe(fc.constantFrom('work', 'rest', 'sport')),
    minutes: maybe(fc.integer({ min: 0, max: 900 }).map(String)),
    waking: maybe(fc.integer({ min: 0, max: 11 }).map(String)),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const { accepted, kept, refused } = plan(rows);
      const lines = new Set([...accepted, ...kept, ...refused].map(({ line }) => line));
      expect(lines.size).toBe(rows.length);
      for (const { line } of accepted) expect(refused.some((one) => one.line === line)).toBe(false);
      expect(diaryProblems(diaryOf(after(rows)))).toEqual([]);
    }),
  );
});
