import { describe, expect, test } from 'vitest';
import {
  burdenOf,
  coverageOf,
  interviewDomains,
  questionsOfDomain,
} from '../../../../shared/assessments/interview-meters.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { Answer, AnswerValue } from '../../../../shared/domain/answers.ts';
import { empty, unread, view } from '../support/views.ts';

const declaration = declarationFor('interview');
const answersOf = (values: Readonly<Record<string, AnswerValue | Answer>>) =>
  view('interview', values).answers;
const coverage = (values: Readonly<Record<string, AnswerValue | Answer>>) =>
  Object.fromEntries(
    coverageOf(declaration, answersOf(values)).map(({ domain, answered }) => [domain, answered]),
  );

test('every question of a side is in the interview, counts, and is on one side only', () => {
  const all = interviewDomains.flatMap((domain) => questionsOfDomain[domain]);
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) {
    const field = resolveField(declaration, id);
    expect(field, id).toBeDefined();
    expect(field?.counts, id).not.toBe(false);
  }
});

describe('coverage', () => {
  test('counts what is answered, an empty answer chosen too, and not what could not be read', () => {
    expect(coverage({ schedule: 'first' })).toEqual({ bio: 0, psycho: 0, social: 0 });
    expect(
      coverage({
        schedule: 'first',
        painUsual: 4,
        sleep: empty('declined'),
        fatigueUsual: unread('lots'),
        expectation: 0,
        household: 'alone',
        providers: ['p'],
      }),
    ).toEqual({ bio: 3, psycho: 1, social: 1 });
  });

  test('names the first open question of each side, in the order of the form', () => {
    const next = (values: Readonly<Record<string, AnswerValue>>) =>
      coverageOf(declaration, answersOf(values)).map((one) => one.next);
    expect(next({ schedule: 'first' })).toEqual(['worryBegan', 'feelings', 'household']);
    expect(next({ schedule: 'first', worryBegan: '2026-01-05', household: 'alone' })).toEqual([
      'healthOnWork',
      'feelings',
      'caring',
    ]);
  });

  test('leaves out questions that are not on the page', () => {
    expect(coverage({ schedule: 'followUp', painUsual: 4, household: 'alone' })).toEqual({
      bio: 0,
      psycho: 0,
      social: 0,
    });
  });

  test('each side has something to ask in every schedule', () => {
    for (const schedule of ['first', 'followUp'])
      for (const { asked, domain } of coverageOf(declaration, answersOf({ schedule })))
        expect(asked, `${schedule} ${domain}`).toBeGreaterThan(0);
  });
});

describe('burden', () => {
  test('is as long as such interviews are planned for', () => {
    const minutes = (values: Readonly<Record<string, AnswerValue>>) =>
      burdenOf(declaration, answersOf(values)).minutes;
    const first = minutes({ schedule: 'first' });
    expect(first).toBeGreaterThanOrEqual(90);
    expect(first).toBeLessThanOrEqual(120);
    const short = minutes({ schedule: 'followUp', changed: 'no' });
    expect(short).toBeGreaterThanOrEqual(10);
    for (const standing of ['back', 'off', 'ended']) {
      const long = minutes({ schedule: 'followUp', changed: 'yes', standing });
      expect(long).toBeGreaterThan(short);
    }
  });

  test('less is to go with every answer, and the whole stays', () => {
    const before = burdenOf(declaration, answersOf({ schedule: 'first' }));
    const after = burdenOf(
      declaration,
      answersOf({ schedule: 'first', jobLikes: 'The people', jobDislikes: 'The cold', sleep: 'Poor' }),
    );
    expect(after.minutes).toBe(before.minutes);
    expect(after.left).toBeLessThan(before.left);
  });
});
