import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiaryDay } from '../../../../shared/assessments/diary.ts';
import {
  countedLevel,
  judgeDays,
  levelOf,
  sustainableLevel,
} from '../../../../shared/reasoning/sustainable-level.ts';
import { diaryLevelText } from '../../../../shared/text/diary.ts';
import { day, entry, usualRule } from '../support/diary.ts';

function minutesOf(days: readonly DiaryDay[], rule = usualRule): number | undefined {
  const level = sustainableLevel(days, rule);
  return level.state === 'found' ? level.minutes : undefined;
}

describe('the level that is kept up', () => {
  test('is reached on as many days as the rule asks for', () => {
    const days = [120, 150, 180, 240, 100, 90].map((minutes, index) => day(index, minutes, { cost: 'none' }));
    const level = sustainableLevel(days, usualRule);
    expect(level).toMatchObject({
      state: 'found',
      minutes: 150,
      best: 240,
      costFrom: undefined,
      steady: false,
    });
    expect(level.state === 'found' && level.restsOn.map(({ active }) => active)).toEqual([240, 180, 150]);
  });

  test('lies below every day with a cost, though days above went well', () => {
    const days = [120, 130, 140, 160, 200].map((minutes, index) => day(index, minutes, { cost: 'none' }));
    expect(minutesOf(days)).toBe(140);
    const level = sustainableLevel([...days, day(5, 150, { cost: 'lot' })], usualRule);
    expect(level).toMatchObject({
      state: 'found',
      minutes: 120,
      costFrom: 150,
      counts: { overlapping: 2, cost: 1 },
    });
  });

  test('a rise two days later is a cost that the client need not have noticed', () => {
    const days = [3, 3, 5, 3, 3, 3, 3].map((start, index) => day(index, index === 0 ? 300 : 120, { start }));
    const judged = judgeDays(days, usualRule);
    expect(judged[0]).toMatchObject({ outcome: 'cost', cost: 'seen' });
    expect(judged.map(({ outcome }) => outcome)).toEqual([
      'cost',
      'recovering',
      'recovering',
      'kept',
      'kept',
      'notKnown',
      'notKnown',
    ]);
  });

  test('a rise is put down to the most active of the days before it', () => {
    const rise = [4, 5, 7].map((start, index) => day(index, [430, 130, 90][index] ?? 0, { start }));
    expect(judgeDays(rise, usualRule).map(({ cost }) => cost)).toEqual(['seen', undefined, undefined]);
    const equal = rise.map((one) => ({ ...one, entries: [entry(100)] }));
    expect(judgeDays(equal, usualRule).map(({ cost }) => cost)).toEqual(['seen', 'seen', undefined]);
  });

  test('the client’s “no” does not outweigh a rise on waking', () => {
    const days = [3, 6].map((start, index) => day(index, 120, { start, cost: 'none' }));
    expect(judgeDays(days, usualRule)[0]?.outcome).toBe('cost');
  });

  test('a day is not kept up while the days after it are not recorded', () => {
    const days = [0, 1, 2, 3].map((index) => day(index, 120));
    expect(judgeDays(days, usualRule).map(({ outcome }) => outcome)).toEqual([
      'kept',
      'kept',
      'notKnown',
      'notKnown',
    ]);
    const apart = [0, 4, 8].map((index) => day(index, 120));
    expect(judgeDays(apart, usualRule).every(({ outcome }) => outcome === 'notKnown')).toBe(true);
  });

  test('gives no number from too few days', () => {
    const level = sustainableLevel([day(0, 60, { cost: 'none' }), day(1, 60, { cost: 'none' })], usualRule);
    expect(level.state).toBe('tooFew');
    expect(sustainableLevel([], usualRule).state).toBe('tooFew');
  });

  test('gives no number where less activity had a cost than was kept up', () => {
    const days = [200, 210, 220].map((minutes, index) => day(index, minutes, { cost: 'none' }));
    expect(sustainableLevel([...days, day(20, 30, { cost: 'little' })], usualRule).state).toBe(
      'contradictory',
    );
  });

  test('an entry without minutes or kind makes its day unknown, not shorter', () => {
    const days = [120, 120, 120].map((minutes, index) => day(index, minutes, { cost: 'none' }));
    const open = day(3, 0, { cost: 'none', entries: [entry(200), { ...entry(1), minutes: undefined }] });
    expect(minutesOf([...days, open])).toBe(120);
    expect(judgeDays([open], usualRule)[0]?.active).toBeUndefined();
  });

  test('rest does not count, and effort does when it is asked to', () => {
    const days = [0, 1, 2].map((index) =>
      day(index, 0, { cost: 'none', entries: [entry(100, 'work', { effort: 5 }), entry(300, 'rest')] }),
    );
    expect(minutesOf(days)).toBe(100);
    const byEffort = sustainableLevel(days, { ...usualRule, weighting: 'effort' });
    expect(byEffort).toMatchObject({ state: 'found', load: 50, minutes: 100 });
    const unrated = days.map((one) => ({ ...one, entries: [entry(100, 'work')] }));
    expect(sustainableLevel(unrated, { ...usualRule, weighting: 'effort' }).state).toBe('tooFew');
  });

  test('tells spells and the half of the day from times', () => {
    const timed = [
      entry(60, 'home', { from: 540, to: 600, slot: 'morning' }),
      entry(60, 'work', { from: 600, to: 660, slot: 'morning' }),
      entry(30, 'people', { from: 900, to: 930, slot: 'afternoon' }),
    ];
    const level = sustainableLevel(
      [0, 1, 2].map((index) => day(index, 0, { cost: 'none', entries: timed })),
      usualRule,
    );
    expect(level).toMatchObject({ spell: 120, mostly: 'beforeTwo', minutes: 150 });
  });

  test('where symptoms come after activity nothing is stepped up', () => {
    const days = [0, 1, 2].map((index) => day(index, 120, { cost: 'none' }));
    expect(sustainableLevel(days, { ...usualRule, postExertional: true })).toMatchObject({ steady: true });
    expect(sustainableLevel(days, usualRule)).toMatchObject({ steady: false });
    expect(sustainableLevel([...days, day(9, 200, { cost: 'lot' })], usualRule)).toMatchObject({
      steady: true,
    });
  });
});

const anyDay = fc.record({
  minutes: fc.integer({ min: 1, max: 600 }),
  start: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  cost: fc.option(fc.constantFrom('none' as const, 'little' as const, 'lot' as const), { nil: undefined }),
  effort: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
});
const anyDiary = fc
  .array(anyDay, { maxLength: 20 })
  .map((all) =>
    all.map(({ minutes, effort, ...rest }, index) =>
      day(index, minutes, { ...rest, entries: [entry(minutes, 'home', { effort })] }),
    ),
  );
const anyRule = fc.record({
  worse: fc.integer({ min: 1, max: 5 }),
  lookDays: fc.integer({ min: 1, max: 3 }),
  leastDays: fc.integer({ min: 2, max: 6 }),
  weighting: fc.constantFrom('minutes' as const, 'effort' as const),
  postExertional: fc.constantFrom(true, false, undefined),
});
const loadOf = (level: ReturnType<typeof levelOf>) =>
  level.state === 'found' ? level.load : Number.NEGATIVE_INFINITY;

test('a further day with a cost never raises the level', () => {
  fc.assert(
    fc.property(anyDiary, anyRule, fc.integer({ min: 1, max: 600 }), (days, rule, minutes) => {
      const judged = judgeDays(days, rule);
      const costly = judgeDays(
        [day(90, minutes, { cost: 'lot', entries: [entry(minutes, 'home', { effort: 5 })] })],
        rule,
      );
      expect(loadOf(levelOf([...judged, ...costly], rule))).toBeLessThanOrEqual(
        loadOf(levelOf(judged, rule)),
      );
    }),
  );
});

test('a day that turns out to have had a cost never raises the level', () => {
  fc.assert(
    fc.property(anyDiary, anyRule, fc.nat(), (days, rule, at) => {
      const changed = days.map((one, index) =>
        index === at % Math.max(1, days.length) ? { ...one, cost: 'little' as const } : one,
      );
      expect(loadOf(sustainableLevel(changed, rule))).toBeLessThanOrEqual(
        loadOf(sustainableLevel(days, rule)),
      );
    }),
  );
});

test('the order in which days are given changes nothing', () => {
  fc.assert(
    fc.property(
      anyDiary.chain((days) =>
        fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length })),
      ),
      anyRule,
      ([days, shuffled], rule) => {
        const one = sustainableLevel(days, rule);
        const other = sustainableLevel(shuffled, rule);
        expect({ ...other, days: [], restsOn: [] }).toEqual({ ...one, days: [], restsOn: [] });
      },
    ),
  );
});

test('the level is never above what was observed, and below every day with a cost', () => {
  fc.assert(
    fc.property(anyDiary, anyRule, (days, rule) => {
      const level = sustainableLevel(days, rule);
      if (level.state !== 'found') return;
      expect(level.restsOn.length).toBeGreaterThanOrEqual(rule.leastDays);
      for (const { active, outcome } of level.restsOn) {
        expect(outcome).toBe('kept');
        expect(level.minutes).toBeLessThanOrEqual(active ?? 0);
      }
      for (const { load, outcome } of level.days)
        if (outcome === 'cost' && load !== undefined) expect(level.load).toBeLessThan(load);
    }),
  );
});

describe('what of the level a reader at work is told', () => {
  const worked = (index: number, work: number, home: number, cost: 'none' | 'lot' = 'none') =>
    day(index, 0, {
      cost,
      entries: [
        entry(work, 'work', { from: 540, to: 540 + work, slot: 'morning' }),
        entry(30, 'travel', { slot: 'afternoon' }),
        entry(home, 'home', { slot: 'evening' }),
      ],
    });
  const days = [worked(0, 120, 60), worked(1, 90, 100), worked(2, 60, 120), worked(3, 30, 180)];
  const counted = (of: readonly DiaryDay[], counts: 'work' | 'workTravel' | 'all') => {
    const level = sustainableLevel(of, usualRule);
    if (level.state !== 'found') throw new Error(`no level: ${level.state}`);
    return countedLevel(level, usualRule, counts);
  };

  test('is work alone, work with travel, or everything, as chosen', () => {
    expect(counted(days, 'work')).toEqual({ counts: 'work', minutes: 60, spell: 120, mostly: 'beforeTwo' });
    expect(counted(days, 'workTravel')).toMatchObject({ minutes: 90 });
    expect(counted(days, 'all')).toMatchObject({ minutes: 210 });
    expect(diaryLevelText.functionalEffect(counted(days, 'work'))).toMatch(
      /^Can keep up about 1 h of work in a day, travel and home not counted/,
    );
  });

  test('a day with a cost takes out the days with as much activity, and their work', () => {
    expect(
      counted([...days, worked(9, 0, 185, 'lot'), worked(4, 20, 60), worked(5, 10, 60)], 'work').minutes,
    ).toBe(20);
  });

  test('is not known, never nought, where too few days held work', () => {
    const atHome = [day(0, 100, { cost: 'none' }), day(1, 100, { cost: 'none' }), ...days.slice(0, 2)];
    expect(counted(atHome, 'work').minutes).toBeUndefined();
    expect(diaryLevelText.functionalEffect(counted(atHome, 'work'))).toContain('is not known yet');
  });
});
