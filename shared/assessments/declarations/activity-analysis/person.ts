import { demandCatalogue } from '../../catalogue.ts';
import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import { choice, date, extra, group, guidance, line, number, option, words, yesNo } from '../build.ts';

const observedFields: readonly Field[] = [
  line('activity', 'Activity', 'function', { help: 'What was done, as the report will say it.' }),
  choice(
    'demandId',
    'Demand it shows',
    'function',
    demandCatalogue.map((demand) => option(demand.id, demand.label)),
    { emptyStates: ['notApplicable'], help: 'Links it to the demands of the job.' },
  ),
  {
    kind: 'itemChoice',
    id: 'taskId',
    label: 'In the task',
    sensitivity: 'function',
    group: 'tasks',
    counts: false,
  },
  choice('evidence', 'How it is known', 'function', [
    option('measured', 'Measured'),
    option('observed', 'Observed'),
    option('reported', 'Reported by the person'),
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
    { showIf: { field: 'evidence', is: ['measured', 'observed', 'reported'] } },
  ),
  number('amount', 'Amount managed', 'function', {
    ...extra,
    unit: '',
    min: 0,
    max: 100_000,
    decimals: 2,
    help: 'With its unit below: 8 kg, 40 words an hour.',
    showIf: { field: 'evidence', is: ['measured', 'observed', 'reported'] },
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
    { ...extra, showIf: { field: 'evidence', is: ['measured', 'observed', 'reported'] } },
  ),
  number('duration', 'Longest time at once', 'function', {
    ...extra,
    unit: 'min',
    min: 0,
    max: 1440,
    showIf: { field: 'evidence', is: ['measured', 'observed', 'reported'] },
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
      showIf: { field: 'evidence', is: ['measured', 'observed', 'reported'] },
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
  line('advice', 'On whose advice', 'function', {
    showIf: { field: 'limitKind', is: ['shouldNot'] },
    help: 'Role and date. It may be your own.',
  }),
  date('until', 'Until', 'function', {
    allow: 'any',
    emptyStates: ['notKnown', 'notApplicable'],
    showIf: { field: 'limitKind', is: ['cannot', 'shouldNot', 'canAtCost'] },
  }),
];

export const observedFunction: Section = {
  id: 'observedFunction',
  title: 'What the person can do',
  purpose: 'Can first, limits second. This becomes the table of the employer’s report.',
  fields: [
    guidance(
      'untestedHint',
      'Not tested is an answer',
      'note',
      'A restriction stays a restriction, however strong the person is.',
    ),
    group('observedFunction', 'Observed function', 'function', {
      itemName: 'activity',
      titleField: 'activity',
      maxItems: 80,
      fields: observedFields,
    }),
  ],
};

export const personFit: Section = {
  id: 'personFit',
  title: 'Person and fit',
  purpose: 'For you alone; never in a copy of the job analysis.',
  fields: [
    words('howTheyDoIt', 'How this person does it', 'clinical', {
      sources: ['observed', 'client'],
      help: 'Method, pace, order; where they differ from others in the same job.',
    }),
    words('symptomsSeen', 'Symptoms seen', 'clinical', { sources: ['observed', 'client'] }),
    words('compensations', 'Compensations', 'clinical', { sources: ['observed', 'client'] }),
    words('supports', 'Supports already there', 'clinical', {
      sources: ['observed', 'client', 'manager'],
      help: 'Equipment, people, habits that work and should stay.',
    }),
  ],
};

export const reasoning: Section = {
  id: 'reasoning',
  title: 'Reasoning',
  purpose: 'Problem, asset, reasoning. Person, environment, occupation, and the fit between them.',
  fields: [
    words('problem', 'Problem', 'clinical'),
    words('asset', 'Asset', 'clinical', { help: 'What works: in the person, the place, the people.' }),
    choice('model', 'Model', 'clinical', [
      option('peo', 'PEO', 'person, environment, occupation'),
      option('moho', 'MOHO', 'volition, habits and roles, performance capacity, environment'),
      option('otpf', 'OTPF', 'domain and process'),
      option('icf', 'ICF', 'function, activity, participation, factors'),
    ]),
    words('reasoningText', 'Reasoning', 'clinical'),
    words('hypothesis', 'Hypothesis', 'clinical', { maxLength: 2000 }),
    words('alternativeHypothesis', 'Alternative', 'clinical', {
      maxLength: 2000,
      help: 'What else would explain it?',
    }),
    choice('certainty', 'Certainty', 'clinical', [
      option('is', 'Is'),
      option('likely', 'Is likely to'),
      option('may', 'May'),
      option('cannotSay', 'I cannot say'),
    ]),
    words('disagreement', 'Where sources agree and disagree', 'clinical', { ...extra, maxLength: 2000 }),
  ],
};

export const conclusion: Section = {
  id: 'conclusion',
  title: 'Conclusion for the employer',
  purpose: 'In words about work only.',
  fields: [
    choice('fitness', 'Fitness for this job', 'function', [
      option('fit', 'Fit for the job as it is'),
      option('fitWithChanges', 'Fit with the changes recommended'),
      option('fitForPart', 'Fit for part of the job', 'Name the tasks'),
      option('notFit', 'Not fit for this job at present', 'Give a likely review date'),
      option('cannotSay', 'Cannot be stated yet', 'Say why'),
    ]),
    words('fitnessDetail', 'For which tasks, or why not yet', 'function', {
      maxLength: 800,
      lines: 2,
      showIf: { field: 'fitness', is: ['fitForPart', 'notFit', 'cannotSay', 'fitWithChanges'] },
    }),
    words('outlook', 'Outlook', 'function', {
      maxLength: 1000,
      lines: 2,
      help: 'Likely course as a range of time, and what would change it.',
    }),
    words('safetyAdvice', 'Risks and safety', 'function', {
      maxLength: 1500,
      lines: 2,
      help: 'Restrictions with the reason in functional words; driving and safety-critical work as function only.',
    }),
    date('reviewDate', 'Review on', 'function', { allow: 'any' }),
    yesNo('equalityNote', 'Equality Act note in the report', 'function', {
      ...extra,
      help: 'Without a choice it is there when a question of the referral asks about the Act and has no answer.',
    }),
  ],
};

export const limits: Section = {
  id: 'limits',
  title: 'Limits of the visit',
  fields: [
    words('visitLimits', 'What limits these findings', 'function', {
      maxLength: 1500,
      lines: 2,
      help: 'Time, season, tasks not seen, work staged, people not met.',
    }),
    date('workerAgreed', 'Worker has read and agreed', 'function', { ...extra, allow: 'past' }),
    date('managerAgreed', 'Manager has read and agreed', 'function', { ...extra, allow: 'past' }),
  ],
};

export const photos: Section = {
  id: 'photos',
  title: 'Photos',
  fields: [
    {
      kind: 'photos',
      id: 'photos',
      label: 'Photos of the work',
      sensitivity: 'function',
      help: 'One per task where it shows a demand. Say in the caption what to look at, and the measurement.',
    },
  ],
};
