import { demandCatalogue } from '../catalogue.ts';
import type { Field, ItemChoiceField } from '../fields.ts';
import { choice, date, extra, itemChoice, line, number, option, words } from './build.ts';

interface FunctionLineOptions {
  /** The repeated group of tasks, and the kind of record that holds it when it is another. */
  readonly tasks: Pick<ItemChoiceField, 'group' | 'from'>;
  /** Whether a line may rest on a projection. */
  readonly projected?: boolean;
}

/** One line of what a person can do, with its limit: read by `readObservedFunction`, whichever record holds it. */
export function functionLineFields({ tasks, projected = false }: FunctionLineOptions): readonly Field[] {
  const known = {
    field: 'evidence',
    is: ['measured', 'observed', ...(projected ? ['projected'] : []), 'reported'],
  };
  return [
    line('activity', 'Activity', 'function', { help: 'What was done, as the report will say it.' }),
    choice(
      'demandId',
      'Demand it shows',
      'function',
      demandCatalogue.map((demand) => option(demand.id, demand.label)),
      { emptyStates: ['notApplicable'], help: 'Links it to the demands of the job.' },
    ),
    itemChoice('taskId', 'In the task', 'function', { ...extra, ...tasks }),
    choice('evidence', 'How it is known', 'function', [
      option('measured', 'Measured'),
      option('observed', 'Observed'),
      option('reported', 'Reported by the person'),
      ...(projected ? [option('projected', 'Projected, by the rule named')] : []),
      option('notTested', 'Not tested'),
    ]),
    choice(
      'frequency',
      'Manages it',
      'function',
      [
        option('never', 'Never'),
        option('occasional', 'Occasionally', 'up to one third of the shift'),
        option('frequent', 'Frequently', 'over one third and under two thirds'),
        option('constant', 'Constantly', 'two thirds of the shift or more'),
      ],
      { showIf: known },
    ),
    number('amount', 'Amount managed', 'function', {
      ...extra,
      unit: '',
      min: 0,
      max: 100_000,
      decimals: 2,
      help: 'With its unit below: 8 kg, 40 words an hour.',
      showIf: known,
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
      { ...extra, showIf: known },
    ),
    number('duration', 'Longest time at once', 'function', {
      ...extra,
      unit: 'min',
      min: 0,
      max: 1440,
      showIf: known,
    }),
    choice(
      'level',
      'Manages up to level',
      'function',
      [
        option('0', 'None'),
        option('1', 'Level 1, low'),
        option('2', 'Level 2, moderate'),
        option('3', 'Level 3, high'),
      ],
      {
        ...extra,
        help: 'For demands rated by level: the anchors stand beside the demand.',
        showIf: known,
      },
    ),
    choice(
      'side',
      'Side',
      'function',
      [option('left', 'Left'), option('right', 'Right'), option('both', 'Both'), option('either', 'Either')],
      extra,
    ),
    line('support', 'With what support', 'function', {
      ...extra,
      maxLength: 300,
      emptyStates: ['notApplicable'],
      help: 'Equipment, person, place or pace. Not applicable: without any.',
    }),
    choice('limitKind', 'Kind of limit', 'function', [
      option('none', 'No limit found'),
      option('cannot', 'Cannot', 'A limit of what the person is able to do'),
      option('shouldNot', 'Should not', 'A restriction because of risk: say on whose advice and until when'),
      option('canAtCost', 'Can, at a cost', 'Able, with effects during or after'),
    ]),
    line('limit', 'The limit', 'function', {
      maxLength: 300,
      showIf: { field: 'limitKind', is: ['cannot', 'shouldNot', 'canAtCost'] },
      help: 'In functional words, with an amount: “not over 5 kg”, “not longer than 20 minutes”.',
    }),
    words('cost', 'The cost, and how long it lasts', 'clinical', {
      maxLength: 600,
      lines: 2,
      showIf: { field: 'limitKind', is: ['canAtCost'] },
    }),
    // Which clinician was asked says something about the person's health.
    line('advice', 'On whose advice', 'clinical', {
      showIf: { field: 'limitKind', is: ['shouldNot'] },
      help: 'Role and date. It may be your own.',
    }),
    date('until', 'Until', 'function', {
      allow: 'any',
      emptyStates: ['notKnown', 'notApplicable'],
      showIf: { field: 'limitKind', is: ['cannot', 'shouldNot', 'canAtCost'] },
    }),
  ];
}
