import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Frequency } from '../../../../shared/assessments/ratings.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { matchedTasks, matchJob, matchResults } from '../../../../shared/reasoning/match.ts';
import { answerJob } from '../../../../shared/reasoning/match-answers.ts';
import { matchText } from '../../../../shared/text/match.ts';
import { view } from '../support/views.ts';

type Values = Record<string, AnswerValue>;

interface Task {
  readonly minutes: number;
  readonly essential?: string;
  readonly with?: string;
}

/** A shift of 450 minutes whose tasks are done sitting for these minutes. */
function sitting(tasks: Readonly<Record<string, Task>>, manages: string, order = Object.keys(tasks)): Values {
  const values: Values = {
    shiftMinutes: 450,
    tasks: order,
    observedFunction: ['x'],
    'observedFunction.x.activity': 'Sitting at the desk',
    'observedFunction.x.demandId': 'sit',
    'observedFunction.x.evidence': 'observed',
    'observedFunction.x.frequency': manages,
  };
  for (const [id, task] of Object.entries(tasks)) {
    values[`ratings.${id}.sit.minutes`] = task.minutes;
    values[`tasks.${id}.essential`] = task.essential ?? 'essential';
    if (task.with !== undefined) values[`tasks.${id}.sameTimeAs`] = task.with;
  }
  return values;
}

function match(values: Values, changes: readonly Values[] = []) {
  const analysis = view('activityAnalysis', values);
  const rows = matchJob(
    analysis,
    changes.map((change, index) => view('recommendation', change, index + 2)),
  );
  return {
    rows,
    answer: answerJob(rows, matchedTasks(analysis)),
    whole: rows.find(({ taskId }) => taskId === 'job'),
  };
}

const two = { calls: { minutes: 150 }, post: { minutes: 160 } };

describe('a base posture over the tasks of a job', () => {
  test('is compared for the whole job where the tasks together ask it more often than any of them', () => {
    const { rows, answer, whole } = match(sitting(two, 'frequent'));
    expect(rows.filter(({ taskId }) => taskId !== 'job').map(({ result }) => result)).toEqual([
      'meets',
      'meets',
    ]);
    expect(whole).toMatchObject({ demandId: 'sit', result: 'below', criticality: 'essential' });
    expect(whole?.reasons).toEqual([
      matchText.reasons.overTasks('310'),
      matchText.reasons.frequency('constant', 'frequent'),
    ]);
    expect(answer.result).toBe('below');
    expect(match(sitting(two, 'constant')).answer.result).toBe('meets');
  });

  test('says nothing more where one task asks it as often, the whole job was rated, or the shift is not known', () => {
    expect(
      match(sitting({ calls: { minutes: 350 }, post: { minutes: 20 } }, 'frequent')).whole,
    ).toBeUndefined();
    const rated = { ...sitting(two, 'frequent'), 'ratings.job.sit.frequency': 'frequent' };
    expect(match(rated).rows.filter(({ taskId }) => taskId === 'job')).toHaveLength(1);
    expect(match(rated).whole?.result).toBe('meets');
    const { shiftMinutes: _shift, ...noShift } = sitting(two, 'frequent');
    expect(match(noShift).whole).toBeUndefined();
  });

  test('counts tasks at the same time once, and leaves tasks of marginal weight out', () => {
    const together = { calls: { minutes: 150 }, post: { minutes: 160, with: 'calls' } };
    expect(match(sitting(together, 'frequent')).whole).toBeUndefined();
    const marginal = { calls: { minutes: 150 }, post: { minutes: 160, essential: 'marginal' } };
    expect(match(sitting(marginal, 'occasional')).whole).toBeUndefined();
  });

  test('is not closed by what one task gives up, but by a change of the whole job', () => {
    const change = (taskId: string): Values => ({
      action: 'Sit and stand in turns',
      taskId,
      demandIds: ['sit'],
      status: 'suggested',
      effects: ['e'],
      'effects.e.demandId': 'sit',
      'effects.e.changes': 'frequency',
      'effects.e.frequency': 'occasional',
    });
    expect(match(sitting(two, 'frequent'), [change('calls')]).whole?.result).toBe('below');
    expect(match(sitting(two, 'frequent'), [change('job')]).whole?.result).toBe('meetsWithChange');
  });

  test('does not hang on the order of tasks, and more capacity never worsens it', () => {
    const tasks = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
      .chain((ids) =>
        fc
          .array(fc.integer({ min: 1, max: 450 }), { minLength: ids.length, maxLength: ids.length })
          .map((taken) => Object.fromEntries(ids.map((id, index) => [id, { minutes: taken[index] ?? 1 }]))),
      );
    const bands = Frequency.options;
    fc.assert(
      fc.property(tasks, fc.constantFrom(...bands), (given, manages) => {
        const { answer, rows } = match(sitting(given, manages));
        const turned = match(sitting(given, manages, Object.keys(given).toReversed()));
        expect(turned.answer.result).toBe(answer.result);
        const rank = (result: (typeof matchResults)[number]) => matchResults.indexOf(result);
        for (const { result } of rows) expect(rank(answer.result)).toBeGreaterThanOrEqual(rank(result));
        const more = bands[Math.min(bands.length - 1, bands.indexOf(manages) + 1)] ?? 'constant';
        expect(rank(match(sitting(given, more)).answer.result)).toBeLessThanOrEqual(rank(answer.result));
      }),
    );
  });
});
