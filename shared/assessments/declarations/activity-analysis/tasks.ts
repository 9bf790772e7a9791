import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import { choice, choices, extra, group, line, number, option, words } from '../build.ts';
import { asked } from '../conditions.ts';
import { ofOtherLife, ofWork } from './about.ts';
import { assistanceLevels } from './occupation.ts';

const seenOrTold = ['observed', 'client', 'manager', 'document'] as const;
const measured = ['measured', 'observed', 'client', 'manager', 'document'] as const;

/** Ways in which a step could be graded or adapted: as many as come to mind, each by what would change. */
const gradingFields: readonly Field[] = [
  choice('kind', 'What would change', 'function', [
    option('easier', 'Easier', 'Less load, reach, speed, length or choice'),
    option('harder', 'Harder', 'A step up, for practice or a return by degrees'),
    option('tool', 'Another tool'),
    option('place', 'Another place'),
    option('person', 'Another person'),
    option('time', 'Another time or order'),
  ]),
  line('how', 'How', 'function', { maxLength: 300 }),
  choice(
    'tried',
    'Tried',
    'function',
    [
      option('not', 'Not yet'),
      option('helps', 'Tried, it helps'),
      option('noHelp', 'Tried, it does not help'),
    ],
    extra,
  ),
];

const stepFields: readonly Field[] = [
  line('what', 'What the worker does', 'function', { maxLength: 300, sources: seenOrTold }),
  line('tool', 'Tool', 'function', extra),
  line('object', 'Object', 'function', extra),
  choice(
    'side',
    'Side',
    'function',
    [
      option('left', 'Left'),
      option('right', 'Right'),
      option('both', 'Both'),
      option('either', 'Either, worker may choose'),
    ],
    extra,
  ),
  choices(
    'posture',
    'Posture',
    'function',
    [
      option('sit', 'Sitting'),
      option('stand', 'Standing'),
      option('walk', 'Walking'),
      option('bend', 'Bending'),
      option('kneel', 'Kneeling'),
      option('crouch', 'Crouching'),
      option('twist', 'Turning'),
      option('reachUp', 'Reaching up'),
      option('reachOut', 'Reaching out'),
      option('climb', 'Climbing'),
      option('drive', 'Driving'),
    ],
    extra,
  ),
  number('load', 'Load', 'function', {
    ...extra,
    unit: 'kg',
    min: 0,
    max: 500,
    usually: { min: 0.1, max: 60 },
    decimals: 1,
    sources: measured,
  }),
  number('force', 'Force', 'function', {
    ...extra,
    unit: 'N',
    min: 0,
    max: 2000,
    help: 'Start force, read from the gauge; the highest of three.',
    sources: measured,
  }),
  number('heightFrom', 'Height from', 'function', {
    ...extra,
    unit: 'mm',
    min: 0,
    max: 4000,
    sources: measured,
  }),
  number('heightTo', 'Height to', 'function', { ...extra, unit: 'mm', min: 0, max: 4000, sources: measured }),
  number('reach', 'Reach', 'function', {
    ...extra,
    unit: 'mm',
    min: 0,
    max: 2000,
    usually: { min: 100, max: 1000 },
    sources: measured,
  }),
  number('distance', 'Distance', 'function', {
    ...extra,
    unit: 'm',
    min: 0,
    max: 50_000,
    decimals: 1,
    sources: measured,
  }),
  number('repetitions', 'Repetitions in a shift', 'function', {
    ...extra,
    unit: '/shift',
    min: 0,
    max: 20_000,
    sources: measured,
  }),
  number('cycleSeconds', 'Time for one cycle', 'function', {
    ...extra,
    unit: 's',
    min: 0,
    max: 28_800,
    decimals: 1,
    sources: measured,
  }),
  line('decision', 'Decision made', 'function', { ...extra, maxLength: 300 }),
  line('information', 'Information used', 'function', {
    ...extra,
    maxLength: 300,
    help: 'Read, heard, seen, felt or remembered.',
  }),
  line('people', 'People involved', 'function', { ...extra, help: 'Roles, not names.' }),
  line('goesWrong', 'What goes wrong', 'function', { ...extra, maxLength: 300 }),
  line('easier', 'Could be made easier by', 'function', {
    ...extra,
    maxLength: 300,
    retired: true,
    help: 'Another tool, place, person, order or time.',
  }),
  line('harder', 'Is made harder by', 'function', { ...extra, maxLength: 300, retired: true }),
  group('grading', 'Ways to grade or adapt it', 'function', {
    ...extra,
    itemName: 'way',
    titleField: 'how',
    maxItems: 12,
    help: 'Easier, harder, another tool, place, person or time.',
    fields: gradingFields,
  }),
];

const taskFields: readonly Field[] = [
  line('name', 'Task', 'function', { help: 'Verb and object: “load the cage”.' }),
  words('purpose', 'Purpose', 'function', { maxLength: 400, lines: 2, sources: seenOrTold }),
  choice(
    'essential',
    'Essential or marginal',
    'function',
    [
      option(
        'essential',
        'Essential',
        'The job exists for it, few others can do it, or harm follows if it is left',
      ),
      option('marginal', 'Marginal', 'Could go to someone else without changing the job'),
    ],
    { emptyStates: ['notKnown'], sources: ['manager', 'client', 'document', 'observed'], showIf: ofWork },
  ),
  choices(
    'essentialReasons',
    'It is essential because',
    'function',
    [
      option('jobExists', 'The job exists for it'),
      option('fewOthers', 'Few others can do it'),
      option('specialised', 'It is specialised'),
      option('consequence', 'Harm or loss follows if it is left'),
    ],
    { ...extra, showIf: { field: 'essential', is: ['essential'], and: ofWork } },
  ),
  words('essentialWhy', 'Why', 'function', {
    maxLength: 400,
    lines: 2,
    sources: ['manager', 'client', 'document'],
    showIf: ofWork,
  }),
  number('minutes', 'Minutes in a shift', 'function', {
    unit: 'min',
    min: 0,
    max: 1440,
    showIf: ofWork,
    help: 'In a typical shift. All tasks add up to the shift, apart from those done at the same time.',
    sources: ['observed', 'measured', 'client', 'manager', 'document'],
  }),
  ...asked(ofOtherLife, [
    number('minutesOnce', 'Minutes it takes', 'personal', {
      ...extra,
      unit: 'min',
      min: 0,
      max: 1440,
      sources: ['observed', 'measured', 'client'],
    }),
    choice('assistance', 'Help now', 'personal', assistanceLevels, {
      sources: ['observed', 'client', 'manager'],
    }),
  ]),
  line('howOften', 'How often it occurs', 'function', {
    help: 'Each day, Mondays, at month end.',
    sources: seenOrTold,
  }),
  {
    kind: 'itemChoice',
    id: 'sameTimeAs',
    label: 'Done at the same time as',
    sensitivity: 'function',
    group: 'tasks',
    counts: false,
    showIf: ofWork,
    help: 'Its minutes then do not add to the shift.',
  },
  line('whoElse', 'Who else can do it', 'function', {
    help: 'Roles, not names.',
    sources: ['manager', 'client'],
  }),
  choice(
    'order',
    'Order of the steps',
    'function',
    [
      option('fixed', 'Fixed'),
      option('partly', 'Fixed in part'),
      option('flexible', 'Flexible', 'The worker decides'),
    ],
    extra,
  ),
  line('trigger', 'What starts and stops it', 'function', extra),
  group('steps', 'Steps', 'function', {
    ...extra,
    itemName: 'step',
    photos: true,
    titleField: 'what',
    maxItems: 30,
    help: 'Four to twelve, in order.',
    fields: stepFields,
  }),
];

export const tasks: Section = {
  id: 'tasks',
  title: 'Tasks',
  purpose: 'What it consists of. Watch one full cycle before you ask.',
  fields: [
    group('tasks', 'Tasks', 'function', {
      itemName: 'task',
      photos: true,
      titleField: 'name',
      maxItems: 40,
      fields: taskFields,
    }),
  ],
};
