import { test } from '@playwright/test';
import { phq9Form } from '../../shared/assessments/instruments/phq-9.ts';
import { scoredReadings } from '../../shared/assessments/instruments/score-readings.ts';
import { RecordView } from '../../shared/assessments/view.ts';
import type { Answers } from '../../shared/domain/answers.ts';
import { headlineWords } from '../../shared/text/instruments/results.ts';
import { record } from './support/figures.ts';
import { median, percentile } from './support/statistics.ts';

const questionnaires = 5000;

test('a questionnaire told in one line', () => {
  const times = Array.from({ length: questionnaires }, (_, index) => {
    const answers = answersOf(index);
    const start = performance.now();
    const [scored] = scoredReadings(phq9Form, new RecordView('', phq9Form.declaration, answers));
    const line = scored === undefined ? '' : headlineWords(scored.explanation);
    const time = performance.now() - start;
    if (!line.startsWith('total ')) throw new Error('a questionnaire without a line');
    return time;
  });
  record({
    name: 'PHQ-9 from its answers to a line of a report',
    value: percentile(times, 0.95),
    unit: 'ms',
    bound: 1,
    method: `answers of a record, safety step looked at, scored, explained and put into words; 95th percentile of ${times.length}, the first included, median ${median(times).toFixed(3)} ms`,
  });
});

/** Nine different answers for each number; item 9 raised every fourth time, with its safety step on record. */
function answersOf(index: number): Answers {
  const stamp = { by: 'ot', at: '2026-03-21T10:00:00.000Z' };
  const items = Array.from({ length: 9 }, (_, item) => [
    `item${item + 1}`,
    String(item === 8 ? Number(index % 4 === 0) : Math.floor(index / (item + 1)) % 4),
  ]);
  const safety = [
    ['riskExplored', 'yes'],
    ['riskExploredBy', 'A. Khan, OT'],
    ['riskExploredOn', '2026-03-21'],
    ['riskOutcome', 'Passing thoughts, no plan; wants help.'],
    ['riskEscalation', ['gp', 'plan']],
    ['riskTold', 'Dr Lee, 15:40'],
  ];
  return Object.fromEntries(
    [...items, ...safety].map(([path, value]) => [path, { state: 'given', value, ...stamp }]),
  );
}
