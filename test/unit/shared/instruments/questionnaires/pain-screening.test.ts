import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  painDuration,
  painScreening,
} from '../../../../../shared/instruments/questionnaires/pain-screening.ts';
import { explained, notWhole, problemOf } from './support.ts';

function items(answers: readonly unknown[]) {
  return { items: Object.fromEntries(answers.map((answer, index) => [String(index + 1), answer])) };
}

const lowest = [1, 0, 10, 10, 0, 0, 0, 10, 0, 0];
const highest = [10, 10, 0, 0, 10, 10, 10, 0, 10, 10];

describe('the short Örebro questionnaire', () => {
  it.each([
    [lowest, 1, false],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5, 5], 50, true],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5, 4], 49, false],
    [highest, 100, true],
    [[1, 0, 6, 9, 3, 4, 1, 5, 0, 2], 21, false],
  ])('scores %j', (answers, total, highRisk) => {
    expect(painScreening.score(items(answers))).toMatchObject({ total, highRisk_cutoff50: highRisk });
  });

  it('turns round items 3, 4 and 8 only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (place) => {
        const answers = Array.from({ length: 10 }, () => 5);
        const { total } = painScreening.score(items(answers.with(place, 6)));
        expect(total).toBe([2, 3, 7].includes(place) ? 49 : 51);
      }),
    );
  });

  it('stays between 1 and 100', () => {
    const answer = fc.integer({ min: 0, max: 10 });
    const whole = fc
      .tuple(fc.integer({ min: 1, max: 10 }), fc.array(answer, { minLength: 9, maxLength: 9 }))
      .map(([first, others]) => [first, ...others]);
    fc.assert(
      fc.property(whole, (answers) => {
        const { total, highRisk_cutoff50 } = painScreening.score(items(answers));
        expect(total).toBeGreaterThanOrEqual(1);
        expect(total).toBeLessThanOrEqual(100);
        expect(highRisk_cutoff50).toBe(total > 49);
      }),
    );
  });

  it('has no total with an item missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (place) => {
        expect(painScreening.assess(items(lowest.with(place, undefined as never)))).toMatchObject({
          status: 'incomplete',
          missing: [`items.${place + 1}`],
        });
      }),
    );
  });

  it.each([...notWhole, 11])('turns down %j', (value) => {
    expect(problemOf(painScreening, items(lowest.with(1, value as never)))?.field).toBe('items.2');
  });

  it('turns down a duration code of 0, lists, and other items', () => {
    expect(problemOf(painScreening, items([0, ...lowest.slice(1)]))).toMatchObject({
      field: 'items.1',
      accepted: 'a whole number from 1 to 10',
    });
    expect(problemOf(painScreening, { items: lowest })).toMatchObject({ field: 'items', code: 'type' });
    expect(problemOf(painScreening, items([...lowest, 0]))).toMatchObject({ code: 'unknown' });
  });

  it('shows each item that was turned round', () => {
    const { steps } = explained(painScreening, items([1, 0, 6, 9, 3, 4, 1, 5, 0, 2]));
    expect(steps.slice(0, 3).map(({ from, result }) => `${from} = ${result}`)).toEqual([
      '10 − 6 = 4',
      '10 − 9 = 1',
      '10 − 5 = 5',
    ]);
  });
});

describe('the code of the duration of pain', () => {
  const rows = readFileSync(
    new URL('../../../../fixtures/instruments/ompsq-duration.csv', import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((row) => /^\d/.test(row))
    .map((row) => row.split(','));

  it.each(rows)('is as in the second copy from week %s to %s', (from = '', to = '', code = '') => {
    const last = to === '' ? 5200 : Number(to);
    for (let weeks = Number(from); weeks <= last; weeks += 1) {
      expect(painDuration.score({ painDuration: weeks })).toEqual({ code: Number(code) });
    }
    const name = to === '' ? `>${Number(from) - 1}` : `${from}-${to}`;
    for (const unit of ['', ' wk', ' weeks']) {
      expect(painDuration.score({ painDuration: name + unit })).toEqual({ code: Number(code) });
    }
  });

  it.each([-1, 1.5, Number.NaN, 5201, 'long', '1-2 weeks', null, undefined, true])(
    'turns down %j',
    (given) => {
      expect(problemOf(painDuration, { painDuration: given })).toMatchObject({
        field: 'painDuration',
        accepted: expect.stringContaining('12-23 weeks'),
      });
    },
  );

  it('says where the code comes from', () => {
    expect(explained(painDuration, { painDuration: 1 }).steps).toEqual([
      { label: 'Step of the duration', from: '1 week', result: '1' },
    ]);
  });
});
