import { CostBand } from '../../domain/catalogue.ts';
import { adjustmentFlagNames, costBandNames } from '../../text/adjustments.ts';
import { roleIds, roleNames } from '../../text/roles.ts';
import { demandCatalogue } from '../catalogue.ts';
import { defineAssessment } from '../define.ts';
import { choice, choices, date, extra, group, line, number, option, words } from './build.ts';
import { effectFields } from './recommendation/effects.ts';
import { supportFields } from './recommendation/support.ts';

const notDiscussed = option('notDiscussed', 'Not yet discussed', 'The employer decides; letters say so');

/** One change at work: the task it serves, the limit it removes, who, when and at what cost. */
export const recommendation = defineAssessment({
  id: 'recommendation',
  kind: 'recommendation',
  version: 1,
  title: 'Recommendation',
  findings: [],
  sections: [
    {
      id: 'change',
      title: 'The change',
      fields: [
        words('action', 'Recommended change', 'function', {
          maxLength: 1200,
          help: 'Start with a verb. Give amounts, times and weeks, not “as tolerated”.',
        }),
        {
          kind: 'itemChoice',
          id: 'taskId',
          label: 'Task it serves',
          sensitivity: 'function',
          group: 'tasks',
          from: 'activityAnalysis',
          emptyStates: ['notKnown'],
        },
        choices(
          'demandIds',
          'Demands it serves',
          'function',
          demandCatalogue.map((demand) => option(demand.id, demand.label)),
          { help: 'The demands of the task that become manageable.' },
        ),
        choices(
          'changeKinds',
          'What is changed',
          'function',
          [
            option('task', 'The task'),
            option('tool', 'The tool'),
            option('time', 'The time'),
            option('place', 'The place'),
            option('people', 'The people'),
          ],
          extra,
        ),
        words('limitRemoved', 'Limit it removes', 'function', {
          maxLength: 600,
          lines: 2,
          help: 'In functional words: “standing over 20 minutes at the till”.',
        }),
        words('reasoning', 'Your reasoning', 'clinical', {
          ...extra,
          maxLength: 4000,
          help: 'Problem, asset, why this and not the alternative. Never in an employer’s document.',
        }),
      ],
    },
    {
      id: 'effect',
      title: 'Expected effect',
      purpose:
        'What the job asks once the change is in place. Only an effect stated here counts in the job match.',
      fields: [
        group('effects', 'Effects', 'function', {
          ...extra,
          itemName: 'effect',
          titleField: 'demandId',
          maxItems: 20,
          fields: effectFields,
        }),
      ],
    },
    {
      id: 'doing',
      title: 'Who, when, cost',
      purpose: 'Nothing here has to be guessed for the employer: “not yet discussed” is an answer.',
      fields: [
        choice('owner', 'Who does it', 'function', [
          ...roleIds.map((id) => option(id, roleNames[id])),
          notDiscussed,
        ]),
        line('ownerName', 'Name', 'identity', extra),
        choice('stage', 'Stage', 'function', [
          option('now', 'Now'),
          option('beforeReturn', 'Before the return'),
          option('later', 'Later'),
        ]),
        date('byWhen', 'By', 'function', { allow: 'any', emptyStates: ['notKnown', 'notApplicable'] }),
        choice('costBand', 'Cost', 'function', [
          ...CostBand.options.map((id) => option(id, costBandNames[id])),
          notDiscussed,
        ]),
        line('recurringCost', 'Running cost', 'function', {
          ...extra,
          help: 'For example “taxi, each week”.',
        }),
        ...supportFields,
        choice('feasibility', 'Feasible', 'function', [
          option('yes', 'Yes'),
          option('withConditions', 'With conditions'),
          option('no', 'No'),
          notDiscussed,
        ]),
        line('feasibilityNote', 'Conditions, and who said so', 'function', {
          ...extra,
          maxLength: 600,
          showIf: { field: 'feasibility', is: ['withConditions', 'no'] },
        }),
        words('alternative', 'If it is not possible', 'function', { maxLength: 600, lines: 2 }),
        number('trialWeeks', 'Trial', 'function', {
          unit: 'weeks',
          min: 1,
          max: 104,
          emptyStates: ['notApplicable'],
          help: 'Not applicable: no trial, or permanent from the start.',
        }),
        line('howLong', 'How long', 'function', {
          ...extra,
          help: 'For example “eight weeks from the return” or “permanent”.',
        }),
        date('reviewDate', 'Review on', 'function', { allow: 'any', emptyStates: ['notKnown'] }),
        choices(
          'flags',
          'Check before printing',
          'function',
          Object.entries(adjustmentFlagNames).map(([id, label]) => option(id, label)),
          extra,
        ),
      ],
    },
    {
      id: 'answer',
      title: 'The answer',
      fields: [
        choice('status', 'Status', 'function', [
          option('suggested', 'Suggested'),
          option('agreed', 'Agreed'),
          option('agreedWithChange', 'Agreed with a change'),
          option('declined', 'Not taken up'),
        ]),
        line('statusBy', 'Who answered', 'identity', {
          ...extra,
          showIf: { field: 'status', is: ['agreed', 'agreedWithChange', 'declined'] },
        }),
        date('statusOn', 'Answered on', 'function', {
          ...extra,
          allow: 'past',
          showIf: { field: 'status', is: ['agreed', 'agreedWithChange', 'declined'] },
        }),
        words('statusReason', 'Reason or change, as given', 'function', {
          maxLength: 1000,
          lines: 2,
          showIf: { field: 'status', is: ['agreedWithChange', 'declined'] },
        }),
      ],
    },
    {
      id: 'place',
      title: 'Place in the report',
      fields: [
        number('order', 'Position', 'function', { ...extra, unit: '', min: 1, max: 200 }),
        line('libraryId', 'From the library', 'function', { ...extra, maxLength: 80 }),
      ],
    },
  ],
});
