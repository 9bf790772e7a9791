import { goalDrawing } from '../../instruments/drawings/goals.ts';
import { assumedCorrelation, goalAttainment } from '../../instruments/questionnaires/goal-attainment.ts';
import { goalAttainmentText as text } from '../../text/instruments/goal-attainment.ts';
import { choice, extra, group, line, option, words } from '../declarations/build.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Reading } from './form.ts';
import { rating } from './ratings.ts';

const levelEnds = { low: text.levelLow, high: text.levelHigh };
const onlyWeighted = { field: 'weighting', is: ['weighted'] } as const;

/** Goals set with the client, each with its weight and its level at the start and now. */
export const goalAttainmentForm = defineInstrumentForm({
  kind: 'goalAttainment',
  group: 'goals',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'goals',
      title: text.goalSection,
      purpose: text.goalPurpose,
      fields: [
        choice(
          'weighting',
          text.weighting,
          'clinical',
          [option('weighted', text.weighted), option('unweighted', text.unweighted)],
          { help: text.weightingHelp, emptyStates: [] },
        ),
        group('goals', text.list, 'clinical', {
          help: text.listHelp,
          titleField: 'goal',
          itemName: text.itemName,
          maxItems: 12,
          fields: [
            line('goal', text.goalQuestion, 'clinical', { help: text.goalHelp, emptyStates: [] }),
            words('expected', text.expected, 'clinical', {
              help: text.expectedHelp,
              emptyStates: [],
              ...extra,
            }),
            rating(
              'importance',
              text.importance,
              [0, 3],
              { low: text.importanceLow, high: text.importanceHigh },
              { showIf: onlyWeighted },
            ),
            rating(
              'difficulty',
              text.difficulty,
              [0, 3],
              { low: text.difficultyLow, high: text.difficultyHigh },
              { showIf: onlyWeighted },
            ),
            rating('baselineLevel', text.baselineLevel, [-2, 2], levelEnds, { help: text.levelHelp }),
            rating('currentLevel', text.currentLevel, [-2, 2], levelEnds, extra),
          ],
        }),
      ],
    },
  ],
  readings: (record) => {
    const goals = countedGoals(record);
    const baseline = reading('baseline', text.baselineTitle, record, goals, 'baselineLevel');
    const reviewed = goals.some((goal) => level(record, goal, 'currentLevel') !== undefined);
    if (!reviewed) return [baseline];
    const current = reading('current', text.currentTitle, record, goals, 'currentLevel');
    const start = goals.map((goal) => level(record, goal, 'baselineLevel'));
    if (start.some((one) => one === undefined)) return [baseline, current];
    return [baseline, { ...current, inputs: { ...current.inputs, baselineScores: start } }];
  },
  drawings: (record) => [
    goalDrawing(
      record.items('goals').map((goal) => ({
        name: record.text(`goals.${goal}.goal`) ?? null,
        baseline: level(record, goal, 'baselineLevel') ?? null,
        now: level(record, goal, 'currentLevel') ?? null,
      })),
    ),
  ],
  meaning: ({ id, inputs }) =>
    id === 'current' && goalAttainment.score(inputs).T >= 50
      ? { kind: 'strength', functionalEffect: null }
      : null,
});

type When = 'baselineLevel' | 'currentLevel';

/** The goals that are scored: all but those of weight 0. A goal whose weight is not known yet is waited for. */
function countedGoals(record: RecordView): readonly string[] {
  return record.items('goals').filter((goal) => weightOf(record, goal) !== 0);
}

function weightOf(record: RecordView, goal: string): number | undefined {
  const way = record.text('weighting');
  if (way === 'unweighted') return 1;
  const importance = record.number(`goals.${goal}.importance`);
  const difficulty = record.number(`goals.${goal}.difficulty`);
  if (importance === 0 || difficulty === 0) return 0;
  return importance === undefined || difficulty === undefined ? undefined : importance * difficulty;
}

function level(record: RecordView, goal: string, when: When): number | undefined {
  return record.number(`goals.${goal}.${when}`);
}

function reading(
  id: string,
  title: string,
  record: RecordView,
  goals: readonly string[],
  when: When,
): Reading {
  const base = { id, title, instrument: goalAttainment };
  if (goals.length === 0) {
    return { ...base, inputs: { rho: assumedCorrelation }, paths: { scores: 'goals', weights: 'goals' } };
  }
  return {
    ...base,
    inputs: {
      scores: goals.map((goal) => level(record, goal, when)),
      weights: goals.map((goal) => weightOf(record, goal)),
      rho: assumedCorrelation,
    },
    paths: Object.fromEntries(
      goals.flatMap((goal, index) => [
        [`scores.${index}`, `goals.${goal}.${when}`],
        [`weights.${index}`, weightPath(record, goal)],
      ]),
    ),
  };
}

/** What still hides a goal's weight, or its last part. */
function weightPath(record: RecordView, goal: string): string {
  if (record.text('weighting') === undefined || record.text('weighting') === 'unweighted') return 'weighting';
  const importance = `goals.${goal}.importance`;
  return record.number(importance) === undefined ? importance : `goals.${goal}.difficulty`;
}
