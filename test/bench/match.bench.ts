import { test } from '@playwright/test';
import { demandCatalogue } from '../../shared/assessments/catalogue.ts';
import { declarationFor } from '../../shared/assessments/registry.ts';
import { RecordView } from '../../shared/assessments/view.ts';
import type { Answer, AnswerValue } from '../../shared/domain/answers.ts';
import { matchDemands, readSides } from '../../shared/reasoning/match.ts';
import { answerJob } from '../../shared/reasoning/match-answers.ts';
import { record } from './support/figures.ts';
import { median, percentile } from './support/statistics.ts';

const taskCount = 60;
const demands = demandCatalogue.slice(0, 80);

test('the match of a large job worked out anew', () => {
  const analysis = new RecordView('analysis', declarationFor('activityAnalysis'), largeJob());
  const begun = performance.now();
  const sides = {
    ...readSides(analysis, [analysis]),
    // Every demand has a change with an effect on how often, and one more change has none.
    changes: [
      {
        id: 'stated',
        taskId: undefined,
        demandIds: demands.map(({ id }) => id),
        effects: demands.map(({ id }) => ({
          path: `effects.${id}`,
          demandId: id,
          changes: 'frequency' as const,
          frequency: 'occasional' as const,
        })),
      },
      { id: 'silent', taskId: undefined, demandIds: ['lift_floor_waist', 'walk'], effects: [] },
    ],
  };
  const reading = performance.now() - begun;
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    const rows = matchDemands(sides);
    const { tasks } = answerJob(rows, sides.tasks);
    const time = performance.now() - start;
    if (rows.length !== taskCount * demands.length || tasks.length !== taskCount)
      throw new Error('a match without a row for each demand');
    return time;
  });
  record({
    name: 'Job match of 60 tasks with 80 demands',
    value: median(times),
    unit: 'ms',
    bound: 16,
    method: `every row and the answers for tasks and job (the words of a row are made when it is shown), from ratings already read (${reading.toFixed(0)} ms, once); median of ${times.length}, 95th percentile ${percentile(times, 0.95).toFixed(1)} ms`,
  });
});

/** Every demand rated in each task in four parts, and two lines of observed function for each. */
function largeJob(): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const give = (path: string, value: AnswerValue) => {
    answers[path] = { state: 'given', value, by: 'ot', at: '2026-03-21T10:00:00.000Z' };
  };
  const bands = ['occasional', 'frequent', 'constant'];
  const tasks = Array.from({ length: taskCount }, (_, index) => `task${index}`);
  give('tasks', tasks);
  for (const [index, task] of tasks.entries()) {
    give(`tasks.${task}.essential`, index % 3 === 0 ? 'marginal' : 'essential');
    for (const [place, demand] of demands.entries()) {
      const path = `ratings.${task}.${demand.id}`;
      give(`${path}.frequency`, bands[(index + place) % 3] ?? '');
      give(`${path}.duration`, 5 + ((index * 7 + place) % 60));
      if (demand.levels !== null) give(`${path}.level`, String(1 + ((index + place) % 3)));
      const [measure] = demand.measures;
      if (measure !== undefined) give(`${path}.amount_${measure.id}`, Math.min(measure.max, index + place));
    }
  }
  const lines = demands.flatMap(({ id }) => [`${id}-one`, `${id}-two`]);
  give('observedFunction', lines);
  for (const [index, id] of lines.entries()) {
    const demand = demands[Math.floor(index / 2)];
    if (demand === undefined) continue;
    const path = `observedFunction.${id}`;
    give(`${path}.activity`, demand.label);
    give(`${path}.demandId`, demand.id);
    give(`${path}.evidence`, index % 2 === 0 ? 'measured' : 'observed');
    give(`${path}.frequency`, bands[index % 3] ?? '');
    give(`${path}.duration`, 20);
    give(`${path}.level`, '2');
    give(`${path}.amount`, 20);
    give(`${path}.amountUnit`, 'kg');
    give(`${path}.limitKind`, index % 17 === 0 ? 'shouldNot' : 'none');
  }
  return answers;
}
