import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiaryKind } from '../../../../shared/assessments/diary.ts';
import {
  readShorthand,
  type ShortEntry,
  shorthandOf,
} from '../../../../shared/assessments/diary-shorthand.ts';

const nothing = {
  minutes: undefined,
  from: undefined,
  to: undefined,
  effort: undefined,
  before: undefined,
  after: undefined,
  activity: undefined,
};

describe('an entry in short form', () => {
  test.each<[string, Partial<ShortEntry>]>([
    ['w 90 6 5 reports', { kind: 'work', minutes: 90, effort: 6, after: 5, activity: 'reports' }],
    ['R30', { kind: 'rest', minutes: 30 }],
    ['T 1h30 4 3>6', { kind: 'travel', minutes: 90, effort: 4, before: 3, after: 6 }],
    ['s 1.5h', { kind: 'screen', minutes: 90 }],
    ['H 9:30-10:15 2', { kind: 'home', from: 570, to: 615, effort: 2 }],
    ['p - - 7 visit of two friends', { kind: 'people', after: 7, activity: 'visit of two friends' }],
    ['L garden', { kind: 'leisure', activity: 'garden' }],
    ['C', { kind: 'care' }],
  ])('%s', (typed, expected) => {
    expect(readShorthand(typed, 'morning')).toEqual({ entries: [{ ...nothing, ...expected }] });
  });

  test('several, and none', () => {
    expect(readShorthand('W 60; ;r 30', 'late')).toMatchObject({
      entries: [{ kind: 'work' }, { kind: 'rest' }],
    });
    expect(readShorthand('  ', 'late')).toEqual({ entries: [] });
  });

  test.each([
    ['x 90', 'does not begin with the letter'],
    ['90', 'does not begin with the letter'],
    ['W 0', 'not a length'],
    ['W 1441', 'not a length'],
    ['W 90 11', 'outside the scale'],
    ['W 90 6.5', 'outside the scale'],
    ['W 90 6 3>12', 'outside the scale'],
    ['W 10:30-9:30', 'ends before it begins'],
    ['W 9:30-24:10', 'not a pair of clock times'],
    ['W 9:75-10:10', 'not a pair of clock times'],
    ['W 8:30-9:30', 'another part of the day'],
    [`W 90 1 1 ${'x'.repeat(121)}`, 'too long'],
  ])('%s is not kept', (typed, problem) => {
    expect(readShorthand(`R 10; ${typed}`, 'morning')).toMatchObject({
      problem: { problem: expect.stringContaining(problem), accepted: expect.any(String) },
    });
  });

  test('is written as it would be read', () => {
    const ten = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
    const length = fc.oneof(
      fc.record({ minutes: fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }) }),
      fc.tuple(fc.integer({ min: 540, max: 719 }), fc.integer({ min: 1, max: 600 })).map(([from, more]) => ({
        from,
        to: from + more,
      })),
    );
    const words = fc.option(
      fc
        .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
        .map((typed) => typed.replace(/[;\s]+/gu, ' ').trim())
        .filter((typed) => typed !== ''),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...DiaryKind.options),
        length,
        fc.record({ effort: ten, before: ten, after: ten, activity: words }),
        (kind, times, rest) => {
          const entry = { ...nothing, kind, ...times, ...rest };
          expect(readShorthand(shorthandOf(entry), 'morning')).toEqual({ entries: [entry] });
        },
      ),
    );
  });

  test('any typing is either read or explained', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readShorthand(typed, 'evening');
        if ('problem' in read) expect(read.problem.accepted).toBeTruthy();
        else for (const { minutes } of read.entries) expect(minutes ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
