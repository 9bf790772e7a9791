import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pegTest, pegTestNorms } from '../../../../../shared/instruments/capacity/peg-test.ts';
import { pinch } from '../../../../../shared/instruments/capacity/pinch.ts';
import { problemOf } from './problem-of.ts';

const bothHands = { pinch: 'key', units: 'kg', right: [8, 9, 10], left: [6, 6, 6] };

describe('pinch strength', () => {
  it('gives the mean of each hand and the difference, and no norm', () => {
    const assessed = pinch.assess(bothHands);
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.result).toEqual({
      meanRight: 9,
      meanLeft: 6,
      difference: 3,
      weakerAsPercentOfStronger: 600 / 9,
    });
    const { headline, measures, notes } = assessed.explanation;
    expect(headline).toEqual({
      label: 'Right and left hand',
      value: '9.0 and 6.0',
      unit: 'kg',
    });
    expect(measures.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '9.0 kg',
      '19.8 lb',
      '6.0 kg',
      '13.2 lb',
      '3.0 kg',
      '66.7 %',
    ]);
    expect(notes.join(' ')).toContain('No norm is shown');
  });

  it('leaves the difference undefined when one hand was tested', () => {
    const { left: _, ...oneHand } = bothHands;
    expect(pinch.score(oneHand)).toEqual({
      meanRight: 9,
      meanLeft: null,
      difference: null,
      weakerAsPercentOfStronger: null,
    });
    const assessed = pinch.assess(oneHand);
    expect(assessed).toMatchObject({
      explanation: { headline: { label: 'Right hand', value: '9.0' } },
    });
  });

  it.each([
    [{ ...bothHands, right: undefined, left: undefined }, 'conflict', 'right'],
    [{ ...bothHands, right: [8, 9] }, 'range', 'right'],
    [{ ...bothHands, left: [6, undefined, 6] }, 'missing', 'left.1'],
    [{ ...bothHands, left: [6, 0, 6] }, 'range', 'left.1'],
    [{ ...bothHands, left: [6, 30.1, 6] }, 'range', 'left.1'],
    [{ ...bothHands, pinch: 'lateral' }, 'range', 'pinch'],
    [{ ...bothHands, units: 'lb' }, 'range', 'units'],
  ])('turns down %j', (given, code, field) => {
    expect(problemOf(pinch, given)).toMatchObject({ code, field });
  });

  it('keeps the share of the weaker side between 0 and 100', () => {
    const trials = fc.array(fc.double({ min: 0, max: 30, minExcluded: true, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(trials, trials, (right, left) => {
        const { weakerAsPercentOfStronger } = pinch.score({ ...bothHands, right, left });
        expect(weakerAsPercentOfStronger).toBeGreaterThanOrEqual(0);
        expect(weakerAsPercentOfStronger).toBeLessThanOrEqual(100);
      }),
    );
  });
});

const man = { sex: 'M', hand: 'R', seconds: 22.2, reference: 'Mathiowetz1985' };

describe('the nine-hole peg test', () => {
  it('holds the verified means for men and none for women', () => {
    expect(pegTestNorms.M).toEqual({ R: { mean: 19.0, sd: 3.2 }, L: { mean: 20.6, sd: 3.9 } });
    expect(pegTestNorms.F).toEqual({ R: null, L: null });
  });

  it('sets a man’s time beside the mean of all ages', () => {
    const result = pegTest.score(man);
    expect(result).toMatchObject({ normMean: 19, normSD: 3.2, slowerThanMean: true, reason: null });
    expect(result.z).toBeCloseTo(1, 12);
    expect(pegTest.score({ ...man, hand: 'L', seconds: 20.6 })).toMatchObject({
      normMean: 20.6,
      normSD: 3.9,
      z: 0,
      slowerThanMean: false,
    });
  });

  it.each([
    [{ ...man, sex: 'F' }, 'could not be verified'],
    [{ ...man, sex: 'F', hand: 'L' }, 'could not be verified'],
    [{ ...man, reference: 'OxfordGrice2003' }, 'none from this source'],
    [{ ...man, reference: 'Wang 2015 toolbox' }, 'none from this source'],
    [{ ...man, reference: 'none' }, 'No norm was chosen'],
  ])('gives null and the reason for %j', (given, reason) => {
    expect(pegTest.score(given)).toEqual({
      seconds: 22.2,
      normMean: null,
      normSD: null,
      z: null,
      percentOfNorm: null,
      slowerThanMean: null,
      reason: expect.stringContaining(reason),
    });
    const assessed = pegTest.assess(given);
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.explanation.headline).toEqual({ label: 'Time', value: '22.2', unit: 's' });
    expect(assessed.explanation.band).toBeNull();
    expect(assessed.explanation.notes.join(' ')).toContain(reason);
  });

  it('holds what was not completed apart from every time', () => {
    const assessed = pegTest.assess({ hand: 'L', completed: false });
    expect(assessed).toMatchObject({
      result: { seconds: null, normMean: null, z: null, percentOfNorm: null, slowerThanMean: null },
      explanation: { headline: { value: 'not completed within 300 s', unit: '' }, band: null, steps: [] },
    });
    expect(pegTest.comparables[0]?.value(pegTest.score({ hand: 'L', completed: false }))).toBeNull();
    expect(problemOf(pegTest, { hand: 'L', completed: false, seconds: 300 })).toMatchObject({
      code: 'unknown',
    });
    expect(problemOf(pegTest, { hand: 'L', completed: true })).toMatchObject({ code: 'range' });
  });

  it('explains its way, and says that slower is not unable', () => {
    const assessed = pegTest.assess(man);
    if (assessed.status !== 'scored') throw new Error('not scored');
    const { band, steps, notes } = assessed.explanation;
    expect(band).toEqual({ words: 'Slower than the norm mean', tone: 'plain' });
    expect(steps[0]).toEqual({
      label: 'Norm table',
      from: 'men, all ages, right hand',
      result: 'mean 19.0 s, SD 3.2 s',
    });
    expect(notes.join(' ')).toContain('does not mean unable');
  });

  it.each([
    [{ ...man, seconds: 0 }, 'range', 'seconds'],
    [{ ...man, seconds: -3 }, 'range', 'seconds'],
    [{ ...man, seconds: 4.9 }, 'range', 'seconds'],
    [{ ...man, seconds: 300.1 }, 'range', 'seconds'],
    [{ ...man, seconds: undefined }, 'missing', 'seconds'],
    [{ ...man, seconds: '22' }, 'type', 'seconds'],
    [{ ...man, reference: undefined }, 'missing', 'reference'],
    [{ ...man, reference: '' }, 'range', 'reference'],
    [{ ...man, reference: 'as Mrs Jones did' }, 'range', 'reference'],
    [{ ...man, reference: 1985 }, 'range', 'reference'],
    [{ ...man, hand: 'right' }, 'range', 'hand'],
  ])('turns down %j', (given, code, field) => {
    expect(problemOf(pegTest, given)).toMatchObject({ code, field });
  });
});
