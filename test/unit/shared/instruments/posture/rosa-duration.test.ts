import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosaDuration } from '../../../../../shared/instruments/posture/rosa-duration.ts';
import { neverAccepted, stepLines, turnedDown } from './support.ts';

const given = (longestContinuousMinutes: number, totalHoursPerDay: number) => ({
  longestContinuousMinutes,
  totalHoursPerDay,
});

describe('time of use in ROSA', () => {
  it.each([
    [0, 0, -1],
    [29.9, 0.9, -1],
    [30, 1, 0],
    [45, 2, 0],
    [60, 4, 0],
    [60.1, 4.1, 1],
    [240, 8, 1],
  ])('%s minutes at a stretch and %s hours a day add %s', (minutes, hours, modifier) => {
    expect(rosaDuration.score(given(minutes, hours))).toEqual({ durationModifier: modifier });
  });

  it.each([
    [20, 5],
    [20, 1],
    [29.9, 4],
    [30, 0.9],
    [45, 4.1],
    [60.1, 4],
    [90, 2],
  ])('%s minutes at a stretch and %s hours a day point two ways and are asked about', (minutes, hours) => {
    expect(turnedDown(rosaDuration, given(minutes, hours))).toMatchObject({
      code: 'conflict',
      field: 'totalHoursPerDay',
    });
  });

  it('turns down a stretch that is longer than the day’s use, but not one that rounding made so', () => {
    expect(turnedDown(rosaDuration, given(25, 0.3))).toMatchObject({
      code: 'conflict',
      field: 'longestContinuousMinutes',
    });
    expect(turnedDown(rosaDuration, given(400, 5))).toMatchObject({ code: 'conflict' });
    expect(rosaDuration.score(given(20, 0.3))).toEqual({ durationModifier: -1 });
  });

  it.each(['longestContinuousMinutes', 'totalHoursPerDay'])('turns down %s that is no time', (name) => {
    for (const value of [...neverAccepted, -1, 1441, true])
      expect(turnedDown(rosaDuration, { ...given(45, 2), [name]: value })?.field).toBe(name);
    expect(turnedDown(rosaDuration, { ...given(45, 2), [name]: undefined })).toMatchObject({
      code: 'missing',
    });
    expect(turnedDown(rosaDuration, { ...given(45, 2), area: 'chair' })).toMatchObject({ code: 'unknown' });
  });

  it('adds what both point to, or nothing at all', () => {
    const minutes = fc.double({ min: 0, max: 1440, noNaN: true });
    const hours = fc.double({ min: 0, max: 24, noNaN: true });
    fc.assert(
      fc.property(minutes, hours, (stretch, total) => {
        const assessed = rosaDuration.assess(given(stretch, total));
        if (assessed.status === 'scored') expect([-1, 0, 1]).toContain(assessed.result.durationModifier);
        else expect(assessed.invalid).toHaveLength(1);
      }),
    );
  });

  it('is explained', () => {
    expect(stepLines(rosaDuration, given(20, 0.5))).toEqual([
      'Longest stretch: 20 minutes → −1',
      'Hours a day: 0.5 hours → −1',
      'Added to the score: the band that both point to → −1',
    ]);
  });
});
