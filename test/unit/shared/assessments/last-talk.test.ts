import { describe, expect, test } from 'vitest';
import { followedRatings, lastTalkOf, takenUp } from '../../../../shared/assessments/last-talk.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import type { RecordWithAnswers } from '../../../../shared/domain/records.ts';
import { view } from '../support/views.ts';

function stored(
  number: number,
  values: Readonly<Record<string, AnswerValue>>,
  deletedAt: string | null = null,
): RecordWithAnswers {
  const { recordId, answers } = view('interview', values, number);
  const at = `2026-0${number}-01T09:00:00.000Z`;
  return {
    record: {
      id: recordId,
      kind: 'interview',
      caseId: '0192f0c1-0000-7000-8000-000000000099',
      parentId: null,
      declarationVersion: 1,
      createdAt: at,
      changedAt: at,
      deletedAt,
    },
    answers,
  };
}

const first = { schedule: 'first', date: '2026-01-01', expectation: 2, confidence: 3, promises: 'Ring HR' };
const second = { schedule: 'followUp', date: '2026-02-01', expectation: 4, developments: 'Scan' };
const third = { schedule: 'followUp', date: '2026-03-01' };
const all = [stored(1, first), stored(2, second), stored(3, third)];

test('what is taken up is asked in the interview', () => {
  for (const path of [...takenUp, ...followedRatings])
    expect(resolveField(declarationFor('interview'), path), path).toBeDefined();
});

describe('from the last interview', () => {
  test('the first one has none', () => {
    expect(lastTalkOf(all, view('interview', first, 1))).toBeNull();
    expect(lastTalkOf([], view('interview', first, 1))).toBeNull();
  });

  test('what it left to take up, of the latest one only', () => {
    expect(lastTalkOf(all, view('interview', third, 3))).toEqual({
      date: '2026-02-01',
      notes: [{ path: 'developments', label: 'Expected before the next contact', words: 'Scan' }],
      ratings: [],
    });
  });

  test('earlier ratings stay away until all are given anew', () => {
    const half = view('interview', { ...third, expectation: 6 }, 3);
    expect(lastTalkOf(all, half)?.ratings).toEqual([]);
    const whole = view('interview', { ...third, expectation: 6, confidence: 0 }, 3);
    expect(lastTalkOf(all, whole)?.ratings).toMatchObject([
      {
        question: 'expectation',
        baseline: { value: 2, date: '2026-01-01' },
        last: { value: 4, date: '2026-02-01' },
        now: 6,
      },
      { question: 'confidence', baseline: { value: 3, date: '2026-01-01' }, last: null, now: 0 },
    ]);
  });

  test('a removed interview does not count', () => {
    const records = [stored(1, first), stored(2, second, '2026-02-02T09:00:00.000Z'), stored(3, third)];
    expect(lastTalkOf(records, view('interview', third, 3))?.notes.map(({ words }) => words)).toEqual([
      'Ring HR',
    ]);
  });
});
