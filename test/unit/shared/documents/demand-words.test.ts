import { describe, expect, test } from 'vitest';
import { demandLines } from '../../../../shared/documents/composers/demand-words.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { view } from '../support/views.ts';

const frequencyOf = (values: Readonly<Record<string, AnswerValue>>, demandId: string) =>
  demandLines(view('activityAnalysis', values)).find(({ demand }) => demand.id === demandId)?.most.frequency;

describe('how often the whole job asks a demand', () => {
  const values = {
    shiftMinutes: 450,
    tasks: ['desk', 'calls'],
    'ratings.desk.sit.minutes': 105,
    'ratings.desk.sit.duration': 60,
    'ratings.calls.sit.minutes': 90,
    'ratings.desk.handle_grip.minutes': 105,
    'ratings.calls.handle_grip.minutes': 90,
  };

  test('minutes of a base posture add up over the tasks, so 195 of 450 are frequent', () => {
    expect(frequencyOf(values, 'sit')).toBe('frequent');
  });

  test('what runs in parallel does not add up', () => {
    expect(frequencyOf(values, 'handle_grip')).toBe('occasional');
  });

  test('tasks done at the same time count once', () => {
    expect(frequencyOf({ ...values, 'tasks.calls.sameTimeAs': 'desk' }, 'sit')).toBe('occasional');
  });
});
