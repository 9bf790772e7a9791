import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reba } from '../../../../../shared/instruments/posture/reba.ts';
import type { RebaSegments } from '../../../../../shared/instruments/posture/reba-inputs.ts';
import { anySegments, names, neutral, ranges, segments } from './reba-samples.ts';
import { neverAccepted, stepLines, turnedDown } from './support.ts';

describe('REBA from scored segments', () => {
  it('is looked up in the three tables', () => {
    // Worked by hand: Table A (2, 3, 2) 5; A = 5 + 1; Table B (3, 2, 2) 5; B = 5 + 1; Table C (6, 6) 8; + 1.
    expect(reba.score(segments)).toEqual({
      tableA: 5,
      scoreA: 6,
      tableB: 5,
      scoreB: 6,
      scoreC: 8,
      rebaScore: 9,
      riskLevel: 'high',
      actionLevel: 3,
    });
  });

  it.each([
    ['all lowest', [1, 1, 1, 0, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1]],
    ['all highest', [3, 5, 4, 3, 6, 2, 3, 3, 3], [9, 12, 9, 12, 12, 15]],
    ['the row that a copy misprints', [3, 5, 1, 0, 1, 1, 1, 0, 0], [7, 7, 1, 1, 7, 7]],
    ['the same row, legs 2', [3, 5, 2, 0, 1, 1, 1, 0, 0], [8, 8, 1, 1, 8, 8]],
    ['a lift from the floor', [1, 4, 3, 2, 3, 1, 1, 1, 1], [6, 8, 3, 4, 9, 10]],
    ['kneeling, reaching up', [2, 2, 4, 0, 5, 2, 2, 0, 1], [6, 6, 8, 8, 9, 10]],
  ])('%s', (_, given, expected) => {
    const { tableA, scoreA, tableB, scoreB, scoreC, rebaScore } = reba.score(
      Object.fromEntries(names.map((name, place) => [name, given[place]])),
    );
    expect([tableA, scoreA, tableB, scoreB, scoreC, rebaScore]).toEqual(expected);
  });

  it.each([
    [1, 'negligible', 0],
    [2, 'low', 1],
    [3, 'low', 1],
    [4, 'medium', 2],
    [7, 'medium', 2],
    [8, 'high', 3],
    [10, 'high', 3],
    [11, 'very high', 4],
    [15, 'very high', 4],
  ])('%s is %s, action level %s', (rebaScore, riskLevel, actionLevel) => {
    const lowest: RebaSegments = {
      neck: 1,
      trunk: 1,
      legs: 1,
      load: 0,
      upperArm: 1,
      lowerArm: 1,
      wrist: 1,
      coupling: 0,
      activity: 0,
    };
    const found = fc
      .sample(anySegments, { seed: 1, numRuns: 5000 })
      .concat(lowest, { ...lowest, activity: 1 }, { ...lowest, activity: 2 })
      .concat({
        neck: 3,
        trunk: 5,
        legs: 4,
        load: 3,
        upperArm: 6,
        lowerArm: 2,
        wrist: 3,
        coupling: 3,
        activity: 3,
      })
      .map((given) => reba.calculate(given))
      .filter((result) => result.rebaScore === rebaScore);
    expect(found.length).toBeGreaterThan(0);
    for (const result of found) expect(result).toMatchObject({ riskLevel, actionLevel });
  });

  it('is explained step by step', () => {
    expect(stepLines(reba, segments)).toEqual([
      'Table A: neck 2, trunk 3, legs 2 → 5',
      'Score A: table A 5 + load 1 → 6',
      'Table B: upper arm 3, lower arm 2, wrist 2 → 5',
      'Score B: table B 5 + grip 1 → 6',
      'Table C: score A 6, score B 6 → 8',
      'REBA score: table C 8 + activity 1 → 9',
      'Action level: REBA score 9 → 3: high risk; action needed soon',
    ]);
  });

  it('stays within the range of every value', () => {
    fc.assert(
      fc.property(anySegments, (given) => {
        const { tableA, scoreA, tableB, scoreB, scoreC, rebaScore } = reba.score(given);
        const tops = [
          [tableA, 9],
          [tableB, 9],
          [scoreA, 12],
          [scoreB, 12],
          [scoreC, 12],
          [rebaScore, 15],
        ] as const;
        for (const [value, top] of tops) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(1);
          expect(value).toBeLessThanOrEqual(top);
        }
      }),
    );
  });

  it('is never lower when one segment is raised', () => {
    fc.assert(
      fc.property(anySegments, fc.constantFrom(...names), (given, name) => {
        fc.pre(given[name] < ranges[name][1]);
        const raised = reba.calculate({ ...given, [name]: given[name] + 1 });
        expect(raised.rebaScore).toBeGreaterThanOrEqual(reba.calculate(given).rebaScore);
      }),
    );
  });

  it('gives no total while something is missing', () => {
    fc.assert(
      fc.property(anySegments, fc.subarray(names, { minLength: 1 }), (given, away) => {
        const left = Object.fromEntries(
          Object.entries(given).filter(([name]) => !away.some((one) => one === name)),
        );
        expect(reba.assess(left)).toEqual({ status: 'incomplete', missing: away, invalid: [] });
      }),
    );
  });
});

describe('REBA turns down', () => {
  it.each(names)('%s out of its range, or no whole number', (name) => {
    const [lowest, highest] = ranges[name];
    for (const value of [lowest - 1, highest + 1, 1.5])
      expect(turnedDown(reba, { ...segments, [name]: value })).toMatchObject({
        code: 'range',
        field: name,
        accepted: `a whole number from ${lowest} to ${highest}`,
      });
    for (const value of neverAccepted)
      expect(turnedDown(reba, { ...segments, [name]: value })?.field, String(value)).toBe(name);
    for (const value of [undefined, null])
      expect(turnedDown(reba, { ...segments, [name]: value })).toMatchObject({
        code: 'missing',
        field: name,
      });
  });

  it.each(Object.keys(neutral))('%s of the wrong kind', (name) => {
    for (const value of [...neverAccepted, -200_000])
      expect(turnedDown(reba, { ...neutral, [name]: value })?.field, String(value)).toBe(name);
    expect(turnedDown(reba, { ...neutral, [name]: undefined })).toMatchObject({
      code: 'missing',
      field: name,
    });
  });

  it('names of neither set, and the sets mixed', () => {
    expect(turnedDown(reba, { ...segments, side: 'left' })).toMatchObject({ code: 'unknown', field: 'side' });
    expect(turnedDown(reba, { ...segments, loadKg: 3 })).toMatchObject({ code: 'unknown', field: 'loadKg' });
    expect(turnedDown(reba, { ...neutral, neck: 2 })).toMatchObject({ code: 'unknown', field: 'neck' });
    expect(turnedDown(reba, { coupling: 2 })).toMatchObject({ code: 'missing', field: 'neck' });
  });
});
