import { missedSample, mostSamples, otherSample } from '../../../reasoning/observation.ts';
import { demandCatalogue } from '../../catalogue.ts';
import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import { choice, choices, extra, group, instant, number, option, timer } from '../build.ts';

const demandOptions = demandCatalogue.map(({ id, label }) => option(id, label));
const ofCounter = { ...extra, showIf: { field: 'tool', is: ['counter'] } } as const;
const ofSampler = { ...extra, showIf: { field: 'tool', is: ['sampler'] } } as const;
const count = { ...ofCounter, unit: '', min: 0, max: 100_000 } as const;

/** One spell of watching. What was seen stays as it was tapped; ratings take from it only what the therapist carries over. */
const observationFields: readonly Field[] = [
  choice(
    'tool',
    'How it was watched',
    'function',
    [
      option('stopwatch', 'Stopwatch', 'How long it lasts'),
      option('counter', 'Counter', 'How often it is done'),
      option('sampler', 'Sampler', 'What share of the time it takes'),
    ],
    { ...extra, emptyStates: [] },
  ),
  {
    kind: 'itemChoice',
    id: 'taskId',
    label: 'Task',
    sensitivity: 'function',
    group: 'tasks',
    counts: false,
  },
  choice('demandId', 'Demand', 'function', demandOptions, {
    ...extra,
    showIf: { field: 'tool', is: ['stopwatch', 'counter'] },
  }),
  timer('timer', 'Time watched', 'function', extra),
  number('count', 'Counted', 'function', count),
  number('countLeft', 'Counted, left', 'function', count),
  number('countRight', 'Counted, right', 'function', count),
  number('interval', 'Seconds between samples', 'function', { ...ofSampler, unit: 's', min: 5, max: 600 }),
  choices('watched', 'What to choose from', 'function', demandOptions, {
    ...ofSampler,
    help: 'Four to eight that cannot be true at once, such as postures.',
  }),
  group('samples', 'Samples', 'function', {
    ...ofSampler,
    itemName: 'sample',
    titleField: 'seen',
    maxItems: mostSamples,
    fields: [
      number('slot', 'Number', 'function', { ...extra, unit: '', min: 1, max: mostSamples }),
      choice(
        'seen',
        'Seen',
        'function',
        [...demandOptions, option(otherSample, 'Something else'), option(missedSample, 'Missed')],
        { ...extra, emptyStates: [] },
      ),
      instant('at', 'At', 'function', extra),
    ],
  }),
];

export const observations: Section = {
  id: 'observations',
  title: 'Watching',
  purpose: 'Time it, count it or sample it while it is done. Every tap is saved.',
  fields: [
    group('observations', 'Observations', 'function', {
      ...extra,
      itemName: 'observation',
      titleField: 'tool',
      maxItems: 60,
      fields: observationFields,
    }),
  ],
};
