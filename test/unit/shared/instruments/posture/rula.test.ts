import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rula } from '../../../../../shared/instruments/posture/rula.ts';
import type { RulaSegments } from '../../../../../shared/instruments/posture/rula-inputs.ts';
import { anySegments, highest, neutral, segments } from './rula-samples.ts';
import { neverAccepted, stepLines, turnedDown } from './support.ts';

const from0 = (name: string) => /^(muscleUse|force)/.test(name);
const names = Object.keys(segments) as (keyof RulaSegments)[];

describe('scored segments', () => {
  it('are looked up in the three tables', () => {
    // Worked by hand: Table A (3, 2, 2, 1) 4; C = 4 + 1 + 0; Table B (2, 2, 1) 2; D = 2 + 1 + 0; Table C (5, 3) 4.
    expect(rula.score(segments)).toEqual({
      postureA: 4,
      scoreC: 5,
      postureB: 2,
      scoreD: 3,
      grandScore: 4,
      actionLevel: 2,
    });
  });

  it.each([
    ['all lowest', [1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1]],
    ['all highest', [6, 3, 4, 2, 1, 3, 6, 6, 2, 1, 3], [9, 13, 9, 13, 7, 4]],
    ['a heavy arm only', [4, 2, 3, 2, 1, 2, 1, 1, 1, 0, 0], [5, 8, 1, 1, 5, 3]],
    ['a bent trunk only', [1, 1, 1, 1, 0, 0, 3, 4, 2, 1, 1], [1, 1, 6, 8, 5, 3]],
    ['typing with a bent neck', [2, 1, 2, 1, 1, 0, 3, 1, 1, 1, 0], [3, 4, 3, 4, 4, 2]],
  ])('%s', (_, given, expected) => {
    const inputs = Object.fromEntries(names.map((name, place) => [name, given[place]]));
    const { postureA, scoreC, postureB, scoreD, grandScore, actionLevel } = rula.score(inputs);
    expect([postureA, scoreC, postureB, scoreD, grandScore, actionLevel]).toEqual(expected);
  });

  it('have an action level for every grand score', () => {
    const levels = new Map<number, number>();
    for (const neck of [1, 2, 3, 4, 5, 6])
      for (const upperArm of [1, 2, 3, 4, 5, 6])
        for (const forceA of [0, 3]) {
          const { grandScore, actionLevel } = rula.calculate({
            ...segments,
            neck,
            upperArm,
            forceA,
            muscleUseA: 0,
          });
          levels.set(grandScore, actionLevel);
        }
    levels.set(
      1,
      rula.calculate({
        ...segments,
        upperArm: 1,
        lowerArm: 1,
        wrist: 1,
        muscleUseA: 0,
        neck: 1,
        trunk: 1,
        muscleUseB: 0,
      }).actionLevel,
    );
    levels.set(
      2,
      rula.calculate({ ...segments, upperArm: 2, lowerArm: 1, wrist: 1, muscleUseA: 0, muscleUseB: 0 })
        .actionLevel,
    );
    expect([...levels].sort()).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 3],
      [6, 3],
      [7, 4],
    ]);
  });

  it('are explained step by step', () => {
    expect(stepLines(rula, segments)).toEqual([
      'Table A: upper arm 3, lower arm 2, wrist 2, twist 1 → 4',
      'Score C: table A 4 + muscle use 1 + force 0 → 5',
      'Table B: neck 2, trunk 2, legs 1 → 2',
      'Score D: table B 2 + muscle use 1 + force 0 → 3',
      'Table C: score C 5, score D 3 → 4',
      'Action level: grand score 4 → 2: investigate further',
    ]);
  });

  it('beyond the last row or column are explained as counted there', () => {
    expect(stepLines(rula, { ...highest })).toContain(
      'Table C: score C 13 (8 or more), score D 13 (7 or more) → 7',
    );
  });
});

describe('any segments', () => {
  it('score within the range of every value', () => {
    fc.assert(
      fc.property(anySegments, (given) => {
        const { postureA, scoreC, postureB, scoreD, grandScore, actionLevel } = rula.score(given);
        for (const [value, top] of [
          [postureA, 9],
          [postureB, 9],
          [scoreC, 13],
          [scoreD, 13],
          [grandScore, 7],
          [actionLevel, 4],
        ] as const) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(1);
          expect(value).toBeLessThanOrEqual(top);
        }
      }),
    );
  });

  it('never score lower when one of them is raised', () => {
    fc.assert(
      fc.property(anySegments, fc.constantFrom(...names), (given, name) => {
        fc.pre(given[name] < highest[name]);
        const raised = rula.calculate({ ...given, [name]: given[name] + 1 });
        expect(raised.grandScore).toBeGreaterThanOrEqual(rula.calculate(given).grandScore);
      }),
    );
  });

  it('never give a total while something is missing', () => {
    fc.assert(
      fc.property(anySegments, fc.subarray(names, { minLength: 1 }), (given, away) => {
        const left = Object.fromEntries(
          Object.entries(given).filter(([name]) => !away.some((one) => one === name)),
        );
        expect(rula.assess(left)).toEqual({
          status: 'incomplete',
          missing: away,
          invalid: [],
        });
      }),
    );
  });
});

describe('turned down', () => {
  it.each(names)('%s out of its range, or no whole number', (name) => {
    const lowest = from0(name) ? 0 : 1;
    for (const value of [lowest - 1, highest[name] + 1, 1.5, -0.5])
      expect(turnedDown(rula, { ...segments, [name]: value })).toMatchObject({
        code: 'range',
        field: name,
        accepted: `a whole number from ${lowest} to ${highest[name]}`,
      });
    for (const value of neverAccepted)
      expect(turnedDown(rula, { ...segments, [name]: value })?.field, String(value)).toBe(name);
    for (const value of [undefined, null])
      expect(turnedDown(rula, { ...segments, [name]: value })).toMatchObject({
        code: 'missing',
        field: name,
      });
  });

  it.each(Object.keys(neutral))('%s of the wrong kind', (name) => {
    for (const value of [...neverAccepted, 200_000 * -1])
      expect(turnedDown(rula, { ...neutral, [name]: value })?.field, String(value)).toBe(name);
    expect(turnedDown(rula, { ...neutral, [name]: undefined })).toMatchObject({
      code: 'missing',
      field: name,
    });
  });

  it('an angle beyond half a turn', () => {
    expect(turnedDown(rula, { ...neutral, neckFlexionDeg: 180.5 })).toMatchObject({
      code: 'range',
      accepted: 'a number from -180 to 180 degrees',
    });
  });

  it('names of neither set, and the sets mixed', () => {
    expect(turnedDown(rula, { ...segments, side: 'left' })).toMatchObject({ code: 'unknown', field: 'side' });
    expect(turnedDown(rula, { ...segments, loadKg: 3 })).toMatchObject({ code: 'unknown', field: 'loadKg' });
    expect(turnedDown(rula, { ...neutral, neck: 2 })).toMatchObject({ code: 'unknown', field: 'neck' });
  });

  it.each([[[]], ['RULA'], [null], [undefined], [3]])('%o', (given) => {
    expect(turnedDown(rula, given)).toMatchObject({ field: '' });
  });
});
