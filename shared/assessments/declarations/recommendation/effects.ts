import { demandCatalogue } from '../../catalogue.ts';
import type { Field } from '../../fields.ts';
import { choice, line, number, option } from '../build.ts';

/** One effect that a change is expected to have on one demand of its task. */
export const effectFields: readonly Field[] = [
  choice(
    'demandId',
    'Demand',
    'function',
    demandCatalogue.map((demand) => option(demand.id, demand.label)),
  ),
  choice('changes', 'With the change', 'function', [
    option('frequency', 'Needed less often'),
    option('amount', 'A smaller amount'),
    option('duration', 'Shorter at a time'),
    option('level', 'A lower level'),
    option('removed', 'No longer asked', 'Someone or something else does it'),
    option('respected', 'Within the restriction', 'Every restriction on this demand is kept to'),
    option('withoutCost', 'No longer at a cost', 'It is managed without the effects during or after'),
    option('words', 'In words only', 'Is not counted in the match'),
  ]),
  choice(
    'frequency',
    'Needed at most',
    'function',
    [
      option('occasional', 'Occasionally', 'up to one third of the shift'),
      option('frequent', 'Frequently', 'over one third and under two thirds'),
    ],
    { showIf: { field: 'changes', is: ['frequency'] } },
  ),
  number('amount', 'At most', 'function', {
    unit: '',
    min: 0,
    max: 100_000,
    decimals: 2,
    help: 'With its unit below, the one in which the demand is rated.',
    showIf: { field: 'changes', is: ['amount'] },
  }),
  choice(
    'amountUnit',
    'Unit of the amount',
    'function',
    [
      option('kg', 'kg'),
      option('N', 'N'),
      option('mm', 'mm'),
      option('m', 'm'),
      option('/h', 'an hour'),
      option('/min', 'a minute'),
      option('/shift', 'a shift'),
    ],
    { showIf: { field: 'changes', is: ['amount'] } },
  ),
  number('duration', 'Longest time at once', 'function', {
    unit: 'min',
    min: 0,
    max: 1440,
    showIf: { field: 'changes', is: ['duration'] },
  }),
  choice(
    'level',
    'Level at most',
    'function',
    [option('1', 'Level 1, low'), option('2', 'Level 2, moderate')],
    { showIf: { field: 'changes', is: ['level'] } },
  ),
  line('words', 'How, in a few words', 'function', {
    counts: false,
    maxLength: 300,
    help: 'What makes the difference: “boxes of 5 kg, kept at waist height”.',
  }),
];
