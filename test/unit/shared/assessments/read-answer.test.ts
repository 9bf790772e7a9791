import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toggled } from '../../../../shared/assessments/choose.ts';
import type {
  DateField,
  Field,
  NumberField,
  TextField,
  TimeField,
} from '../../../../shared/assessments/fields.ts';
import { codePoints, type ReadContext, readAnswer } from '../../../../shared/assessments/read-answer.ts';

const today = '2026-03-21';
const context: ReadContext = { today, sibling: () => undefined };
const load: NumberField = {
  kind: 'number',
  id: 'load',
  label: 'Load',
  sensitivity: 'function',
  unit: 'kg',
  min: 0,
  max: 200,
  decimals: 1,
};
const start: DateField = { kind: 'date', id: 'start', label: 'Start', sensitivity: 'function', allow: 'any' };
const text: TextField = { kind: 'text', id: 'text', label: 'Words', sensitivity: 'function', maxLength: 5 };

function value(field: Field, typed: Parameters<typeof readAnswer>[1], given = context) {
  const result = readAnswer(field, typed, given);
  return 'value' in result ? result.value : undefined;
}

function problem(field: Field, typed: Parameters<typeof readAnswer>[1], given = context) {
  const result = readAnswer(field, typed, given);
  return 'error' in result ? result.error : undefined;
}

describe('numbers', () => {
  test.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [' 12.50 ', 12.5],
    ['0', 0],
    ['-0', 0],
    ['.5', 0.5],
    [200, 200],
  ])('%s is read', (typed, read) => {
    expect(value(load, typed)).toBe(read);
  });

  test('spaces group digits in threes', () => {
    const distance = { ...load, unit: 'm', max: 50000, decimals: 0 };
    expect(value(distance, '1 200')).toBe(1200);
    expect(value(distance, '12 000')).toBe(12000);
    expect(value(distance, '12 5')).toBeUndefined();
  });

  test.each(['', 'twelve', 'NaN', 'Infinity', '1e309', '1e2', '0x10', '1,234.5', '12 5', '--3', Number.NaN])(
    '%s is not a number',
    (typed) => {
      expect(problem(load, typed)).toMatchObject({ code: 'invalid-input', field: 'Load' });
    },
  );

  test('the message names the field, the problem and the range with its unit, and never the input', () => {
    expect(problem(load, '-3')).toEqual({
      code: 'invalid-input',
      field: 'Load',
      problem: 'Load is below the lowest accepted value.',
      accepted: '0 to 200 kg, with at most 1 digit after the decimal point',
    });
    expect(problem(load, '3000.123')?.problem).toBe('Load is above the highest accepted value.');
    expect(problem(load, '12.55')?.problem).toBe('Load has more than 1 digit after the decimal point.');
    expect(problem({ ...load, decimals: 0 }, '12.5')?.problem).toBe('Load must be a whole number.');
  });

  test('what was typed is kept as typed', () => {
    expect(readAnswer(load, ' 12 kilos', context)).toMatchObject({ raw: ' 12 kilos' });
  });

  test('every number in range, with its decimals, comes back the same from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.boolean(), (tenths, comma) => {
        const written = String(tenths / 10);
        expect(value(load, comma ? written.replace('.', ',') : written)).toBe(tenths / 10);
      }),
    );
  });

  test('whatever is typed, the result is a value in range or the very text that was typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const result = readAnswer(load, typed, context);
        if ('error' in result) expect(result.raw).toBe(typed);
        else expect(Number(result.value) >= 0 && Number(result.value) <= 200).toBe(true);
      }),
    );
  });
});

describe('dates and times', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['29/02/2024', '2024-02-29'],
    ['1.3.2026', '2026-03-01'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is a date', (typed, read) => {
    expect(value(start, typed)).toBe(read);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-3-1',
    '31/02/2026',
    'soon',
    '0000-01-01',
  ])('%s is not a date', (typed) => {
    expect(problem(start, typed)?.problem).toBe('Start is not a date in the calendar.');
  });

  test('today counts as past and as future', () => {
    expect(value({ ...start, allow: 'past' }, today)).toBe(today);
    expect(value({ ...start, allow: 'future' }, today)).toBe(today);
    expect(problem({ ...start, allow: 'past' }, '2026-03-22')).toMatchObject({
      problem: 'Start is in the future.',
      accepted: '21 March 2026 or earlier',
    });
    expect(problem({ ...start, allow: 'future' }, '2026-03-20')?.accepted).toBe('21 March 2026 or later');
  });

  test('without a today the direction is not checked again', () => {
    expect(value({ ...start, allow: 'past' }, '2026-03-22', { ...context, today: null })).toBe('2026-03-22');
  });

  test('an end may not come before its start', () => {
    const end: DateField = { ...start, id: 'end', label: 'End', notBefore: 'start' };
    const given: ReadContext = { today, sibling: (id) => (id === 'start' ? '2026-03-10' : undefined) };
    expect(value(end, '2026-03-10', given)).toBe('2026-03-10');
    expect(problem(end, '2026-03-09', given)).toMatchObject({ accepted: '10 March 2026 or later' });
  });

  test('times are clock times of one day', () => {
    const time: TimeField = {
      kind: 'time',
      id: 'end',
      label: 'End',
      sensitivity: 'function',
      notBefore: 'start',
    };
    const given: ReadContext = { today, sibling: () => '09:30' };
    expect(value(time, '9:45', given)).toBe('09:45');
    expect(problem(time, '09:15', given)?.accepted).toBe('09:30 or later');
    const late: TimeField = { ...time, overnight: 'nextDay' };
    expect(problem(late, '02:15', given)?.accepted).toContain('next day');
    const overnight = { sibling: (id: string) => (id === 'nextDay' ? 'yes' : '09:30') };
    expect(value(late, '02:15', { ...given, ...overnight })).toBe('02:15');
    expect(problem(time, '02:15', { ...given, ...overnight })).toBeDefined();
    for (const typed of ['24:00', '12:60', 'noon', '1200']) expect(problem(time, typed)).toBeDefined();
  });

  test('a date read once is read the same again, and has its day in its month', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          expect(value(start, iso)).toBe(iso);
          const [year, month, date] = iso.split('-');
          expect(value(start, `${date}/${month}/${year}`)).toBe(iso);
        },
      ),
    );
  });
});

describe('text', () => {
  test('length counts code points, so an emoji is one', () => {
    expect(value(text, '🙂🙂🙂🙂🙂')).toBe('🙂🙂🙂🙂🙂');
    expect(problem(text, '🙂🙂🙂🙂🙂🙂')).toEqual({
      code: 'note-too-long',
      field: 'Words',
      problem: 'Words has 6 characters.',
      accepted: 'at most 5 characters',
    });
  });

  test('a note of 100,001 characters is refused with its count', () => {
    const note = { ...text, label: 'Note', maxLength: 100_000 };
    expect(value(note, 'x'.repeat(100_000))).toHaveLength(100_000);
    expect(problem(note, 'x'.repeat(100_001))?.problem).toBe('Note has 100,001 characters.');
  });

  test('right-to-left and combining text is stored as typed; broken characters are not', () => {
    expect(value({ ...text, maxLength: 50 }, 'שלום e\u0301')).toBe('שלום e\u0301');
    expect(problem(text, '\ud83d')?.problem).toBe('Words contains a character that cannot be stored.');
    expect(problem(text, 'a\u0000b')).toBeDefined();
  });

  test('code points are counted as the string iterates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(codePoints(words)).toBe([...words].length);
      }),
    );
  });
});

describe('choices and items', () => {
  const options = [
    { id: 'a', label: 'First' },
    { id: 'b', label: 'Second' },
  ];

  test('a choice is one of the known ids', () => {
    const field: Field = { kind: 'choice', id: 'c', label: 'Pick', sensitivity: 'function', options };
    expect(value(field, 'a')).toBe('a');
    expect(problem(field, 'First')).toMatchObject({
      problem: 'Pick is not one of the choices.',
      accepted: 'First, Second',
    });
  });

  test('a choice that stands alone is not held beside another', () => {
    const field: Field = {
      kind: 'choices',
      id: 'c',
      label: 'Pick',
      sensitivity: 'function',
      options: [...options, { id: 'none', label: 'None of these', alone: true }],
    };
    expect(value(field, ['none'])).toEqual(['none']);
    expect(problem(field, ['a', 'none'])).toMatchObject({
      problem: 'Pick holds “None of these” beside another choice.',
      accepted: 'that choice alone, or the others without it',
    });
    expect(toggled(field, ['a', 'b'], 'none')).toEqual(['none']);
    expect(toggled(field, ['none'], 'b')).toEqual(['b']);
    expect(toggled(field, ['b'], 'a')).toEqual(['a', 'b']);
    expect(toggled(field, ['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(field, ['none'], 'none')).toEqual([]);
  });

  test('several choices are known ids, each once', () => {
    const field: Field = { kind: 'choices', id: 'c', label: 'Pick', sensitivity: 'function', options };
    expect(value(field, ['b', 'a'])).toEqual(['b', 'a']);
    expect(problem(field, ['a', 'a'])?.problem).toBe('Pick holds the same choice twice.');
    expect(problem(field, ['a', 'z'])?.problem).toBe('Pick is not one of the choices.');
  });

  test('a repeated group holds different ids, up to its most', () => {
    const group: Field = {
      kind: 'group',
      id: 'g',
      label: 'Tasks',
      sensitivity: 'function',
      fields: [text],
      titleField: 'text',
      itemName: 'task',
      maxItems: 2,
    };
    expect(value(group, ['x', 'y'])).toEqual(['x', 'y']);
    expect(problem(group, ['x', 'x'])?.problem).toBe('Tasks must be a list of different items.');
    expect(problem(group, ['x', 'a.b'])).toBeDefined();
    expect(problem(group, ['x', 'y', 'z'])).toMatchObject({
      problem: 'Tasks has 3 items.',
      accepted: 'at most 2 items',
    });
  });

  test('an item choice is an item of its group', () => {
    const field: Field = {
      kind: 'itemChoice',
      id: 'c',
      label: 'Task',
      sensitivity: 'function',
      group: 'tasks',
    };
    const given: ReadContext = { ...context, items: () => ['x'] };
    expect(value(field, 'x', given)).toBe('x');
    expect(problem(field, 'y', given)).toBeDefined();
  });

  test('a timer is a list of starts and stops in order, none in the future', () => {
    const field: Field = {
      kind: 'timer',
      id: 't',
      label: 'Time sitting',
      sensitivity: 'function',
      maxStretches: 1,
    };
    const given: ReadContext = { ...context, now: '2026-03-21T10:00:00.000Z' };
    const [early, late] = ['2026-03-21T09:00:00.000Z', '2026-03-21T09:30:00.000Z'] as const;
    expect(value(field, [early, late], given)).toEqual([early, late]);
    expect(value(field, [early], given)).toEqual([early]);
    expect(problem(field, [late, early], given)).toEqual({
      code: 'invalid-input',
      field: 'Time sitting',
      problem: 'Time sitting has a start or stop that comes before the one before it.',
      accepted: 'starts and stops in order, none in the future, at most 1 of each',
    });
    expect(problem(field, ['2026-03-21T10:01:00.000Z'], given)?.problem).toContain('in the future');
    expect(value(field, ['2026-03-21T10:01:00.000Z'])).toBeDefined();
    expect(problem(field, [early, early, late], given)?.problem).toContain('too often');
    expect(problem(field, [], given)?.problem).toContain('no start');
    expect(problem(field, 12, given)?.problem).toContain('list of starts');
  });

  test('the log of a timer takes only what a timer writes', () => {
    const field: Field = { kind: 'timerLog', id: 'log', label: 'Log', sensitivity: 'function' };
    expect(value(field, ['clockMoved 2026-03-21T10:00:00.000Z 3600000'])).toHaveLength(1);
    for (const typed of [[], ['clockMoved'], 'clockMoved 2026-03-21T10:00:00.000Z 1'])
      expect(problem(field, typed)?.problem).toBe('Log can only be written by the timer itself.');
  });

  test('reading a stored value again gives the same value', () => {
    const fields: Field[] = [
      load,
      start,
      text,
      { kind: 'choices', id: 'c', label: 'Pick', sensitivity: 'function', options },
      { kind: 'time', id: 't', label: 'Time', sensitivity: 'function' },
    ];
    const typed = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom('12,5', '1.1.2020', '7:05', '🙂'),
      fc.array(fc.constantFrom('a', 'b')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), typed, (field, anything) => {
        const first = value(field, anything);
        if (first !== undefined) expect(value(field, first)).toEqual(first);
      }),
    );
  });
});
