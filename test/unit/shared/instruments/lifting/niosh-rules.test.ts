import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nioshRules } from '../../../../../shared/instruments/lifting/niosh-rules.ts';
import { LiftDuration } from '../../../../../shared/instruments/lifting/niosh-tables.ts';
import { problemOf } from '../capacity/problem-of.ts';

const score = (inputs: object) => nioshRules.score(inputs);
const durationOf = (...sequence: readonly (readonly [string, number])[]) =>
  Reflect.get(score({ rule: 'durationClass', sequence, unit: 'min' }), 'duration');

describe('special frequency (section 1.3.5.5)', () => {
  it('counts the lifts of 15 minutes', () => {
    const rule = 'specialFrequency';
    expect(score({ rule, liftsPerMin: 10, liftingMinutesIn15: 8 })).toMatchObject({
      F: expect.closeTo(5.3333, 4),
    });
    // The manual prints 3.4 here.
    expect(score({ rule, liftsPerMin: 10, liftingMinutesIn15: 5 })).toMatchObject({
      F: expect.closeTo(3.3333, 4),
    });
    expect(score({ rule, liftsPerMin: 15, liftingMinutesIn15: 15 })).toMatchObject({ F: 15 });
  });
});

describe('duration (section 1.3.5.2)', () => {
  it('adds spells together where recovery between them is too short', () => {
    expect(durationOf(['lift', 30], ['rest', 10], ['lift', 45])).toBe('>1-2 h');
    expect(durationOf(['lift', 30], ['rest', 30], ['lift', 45])).toBe('<=1 h');
    expect(durationOf(['lift', 30], ['rest', 10], ['rest', 20], ['lift', 45])).toBe('<=1 h');
    expect(durationOf(['lift', 75], ['rest', 22.5], ['lift', 75])).toBe('>1-2 h');
    expect(durationOf(['lift', 75], ['rest', 22], ['lift', 75])).toBe('>2-8 h');
    expect(durationOf(['lift', 120], ['rest', 36], ['lift', 60])).toBe('>1-2 h');
    expect(durationOf(['lift', 120], ['rest', 35.9], ['lift', 1])).toBe('>2-8 h');
  });

  it.each([
    [60, '<=1 h'],
    [60.1, '>1-2 h'],
    [120, '>1-2 h'],
    [120.1, '>2-8 h'],
    [480, '>2-8 h'],
  ])('%d minutes are %s', (minutes, expected) => {
    expect(durationOf(['lift', minutes])).toBe(expected);
    expect(durationOf(['rest', 5], ['lift', minutes], ['rest', 1])).toBe(expected);
  });

  it('reads hours too, and says each session', () => {
    const inputs = {
      rule: 'durationClass',
      sequence: [
        ['lift', 0.5],
        ['rest', 0.5],
        ['lift', 1.5],
      ],
      unit: 'h',
    };
    expect(score(inputs)).toEqual({
      rule: 'durationClass',
      duration: '>1-2 h',
      sessions: [
        { liftMinutes: 30, recoveryMinutes: 30, recoveryNeededMinutes: 30, duration: '<=1 h' },
        { liftMinutes: 90, recoveryMinutes: null, recoveryNeededMinutes: 27, duration: '>1-2 h' },
      ],
    });
    expect(nioshRules.assess(inputs)).toMatchObject({
      explanation: {
        steps: [
          {
            label: 'Session 1',
            from: '30 min of lifting, needs 30 min of recovery, 30 min follow',
            result: 'Short, up to 1 hour',
          },
          { label: 'Session 2', from: '90 min of lifting, needs 27 min of recovery' },
          { label: 'Longest session', result: 'Moderate, over 1 to 2 hours' },
        ],
      },
    });
  });

  it('never shortens when a spell of lifting is added at the end', () => {
    const spell = fc.tuple(fc.constantFrom('lift', 'rest'), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 5 }), fc.integer({ min: 1, max: 60 }), (spells, more) => {
        const before = durationOf(['lift', 5], ...spells);
        const after = durationOf(['lift', 5], ...spells, ['lift', more]);
        expect(LiftDuration.options.indexOf(after)).toBeGreaterThanOrEqual(
          LiftDuration.options.indexOf(before),
        );
      }),
    );
  });
});

describe('recovery', () => {
  const rule = 'requiredRecovery';
  it.each([
    [{ workMinutes: 120, class: '>1-2 h' }, 36],
    [{ workMinutes: 60, class: '<=1 h' }, 60],
    [{ workMinutes: 45, class: 'short' }, 45],
    [{ workMinutes: 75, class: 'moderate' }, 22.5],
    [{ workMinutes: 110, class: '>1-2 h' }, 33],
    [{ workMinutes: 300, class: '>2-8 h' }, null],
  ])('%j needs %s minutes', (inputs, minRecoveryMinutes) => {
    expect(score({ rule, ...inputs })).toEqual({ rule, minRecoveryMinutes });
  });
});

describe('hand distance from the size of a box', () => {
  const rule = 'estimateH';
  it.each([
    ['kg/cm', 30, 25, 35],
    ['kg/cm', 30, 24.9, 40],
    ['lb/in', 12, 10, 14],
    ['lb/in', 12, 9.9, 16],
    ['cm', 30, 25, 35],
    ['in', 12, 9.9, 16],
  ])('%s, width %d, height %d: %d', (units, containerWidthW, V, H) => {
    expect(score({ rule, units, containerWidthW, V })).toEqual({ rule, H });
  });
});

describe('formula against table', () => {
  const rule = 'multiplierTableVsFormula';
  it('gives the formula, and what is misprinted', () => {
    expect(score({ rule, units: 'lb/in', H: 22 })).toEqual({ rule, formulaHM: 10 / 22, misprintedHM: 0.46 });
    expect(score({ rule, units: 'lb/in', H: 23 })).toEqual({ rule, formulaHM: 10 / 23, misprintedHM: 0.44 });
    expect(score({ rule, units: 'lb/in', H: 21 })).toEqual({ rule, formulaHM: 10 / 21, misprintedHM: null });
    expect(score({ rule, units: 'kg/cm', H: 22 })).toEqual({ rule, formulaHM: 1, misprintedHM: null });
    expect(score({ rule, units: 'kg/cm', H: 64 })).toMatchObject({ formulaHM: 0 });
  });
});

describe('interpolation', () => {
  const rule = 'interpolateFM';
  it.each([
    [2.4, '<=1 h', false, 0.898],
    [2.5, '>2-8 h', true, 0.6],
    [0.1, '>1-2 h', true, 0.95],
    [15, '<=1 h', true, 0.28],
    [15.01, '<=1 h', true, 0],
    [8.5, '>2-8 h', false, 0],
    [8.5, '>2-8 h', true, 0.165],
    [10.5, '>2-8 h', true, 0],
    [12, '<=1 h', false, 0.37],
  ])('%d a minute, %s, high %s: %d', (F, duration, V_at_or_above_threshold, FM) => {
    expect(score({ rule, F, duration, V_at_or_above_threshold })).toMatchObject({
      FM: expect.closeTo(FM, 12),
    });
  });
});

describe('what the rules turn down', () => {
  const sequence = [['lift', 30]];
  it.each([
    [{}, 'missing', 'rule'],
    [{ rule: 'other' }, 'range', 'rule'],
    [{ rule: 'specialFrequency', liftsPerMin: 16, liftingMinutesIn15: 5 }, 'range', 'liftsPerMin'],
    [{ rule: 'specialFrequency', liftsPerMin: 10, liftingMinutesIn15: 16 }, 'range', 'liftingMinutesIn15'],
    [{ rule: 'specialFrequency', liftsPerMin: 10 }, 'missing', 'liftingMinutesIn15'],
    [{ rule: 'durationClass', sequence: [], unit: 'min' }, 'range', 'sequence'],
    [{ rule: 'durationClass', sequence, unit: 'days' }, 'range', 'unit'],
    [{ rule: 'durationClass', sequence: [['push', 5]], unit: 'min' }, 'range', 'sequence.0.0'],
    [{ rule: 'durationClass', sequence: [['lift', -5]], unit: 'min' }, 'range', 'sequence.0.1'],
    [{ rule: 'durationClass', sequence: [['lift']], unit: 'min' }, 'range', 'sequence.0'],
    [{ rule: 'durationClass', sequence: [['rest', 5]], unit: 'min' }, 'conflict', 'sequence'],
    [{ rule: 'durationClass', sequence: [['lift', 481]], unit: 'min' }, 'conflict', 'sequence'],
    [{ rule: 'requiredRecovery', workMinutes: 90, class: '<=1 h' }, 'conflict', 'workMinutes'],
    [{ rule: 'requiredRecovery', workMinutes: 0, class: '<=1 h' }, 'range', 'workMinutes'],
    [{ rule: 'requiredRecovery', workMinutes: 10, class: '>8 h' }, 'range', 'class'],
    [{ rule: 'estimateH', units: 'mm', containerWidthW: 30, V: 30 }, 'range', 'units'],
    [{ rule: 'estimateH', units: 'kg/cm', containerWidthW: 30, V: -1 }, 'range', 'V'],
    [{ rule: 'estimateH', units: 'kg/cm', containerWidthW: 30, V: 30, H: 1 }, 'unknown', 'an unnamed key'],
    [{ rule: 'interpolateFM', F: -1, duration: '<=1 h', V_at_or_above_threshold: true }, 'range', 'F'],
  ])('%j', (inputs, code, field) => {
    expect(problemOf(nioshRules, inputs)).toMatchObject({ code, field });
  });
});
