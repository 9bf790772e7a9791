import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import { choice, choices, extra, group, line, number, option, words } from '../build.ts';

const seenOrTold = ['observed', 'client', 'manager', 'document'] as const;
const measured = ['measured', 'observed', 'client', 'manager', 'document'] as const;

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
  number('reach', 'Reach', 'function', { ...extra, unit: 'mm', min: 0, max: 2000, sources: measured }),
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
  line('decision', 'Decision made', 'function', { ...extra, maxLength: 300 }),
  line('people', 'People involved', 'function', { ...extra, help: 'Roles, not names.' }),
  line('goesWrong', 'What goes wrong', 'function', { ...extra, maxLength: 300 }),
  line('easier', 'Could be made easier by', 'function', {
    ...extra,
    maxLength: 300,
    help: 'Another tool, place, person, order or time.',
  }),
  line('harder', 'Is made harder by', 'function', { ...extra, maxLength: 300 }),
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
    { emptyStates: ['notKnown'], sources: ['manager', 'client', 'document', 'observed'] },
  ),
  words('essentialWhy', 'Why', 'function', {
    maxLength: 400,
    lines: 2,
    sources: ['manager', 'client', 'document'],
  }),
  number('minutes', 'Minutes in a shift', 'function', {
    unit: 'min',
    min: 0,
    max: 1440,
    help: 'In a typical shift. All tasks add up to the shift, apart from those done at the same time.',
    sources: ['observed', 'measured', 'client', 'manager', 'document'],
  }),
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
    help: 'Its minutes then do not add to the shift.',
  },
  line('whoElse', 'Who else can do it', 'function', {
    help: 'Roles, not names.',
    sources: ['manager', 'client'],
  }),
  line('trigger', 'What starts and stops it', 'function', extra),
  group('steps', 'Steps', 'function', {
    ...extra,
    itemName: 'step',
    titleField: 'what',
    maxItems: 30,
    help: 'Four to twelve, in order.',
    fields: stepFields,
  }),
];

export const tasks: Section = {
  id: 'tasks',
  title: 'Tasks',
  purpose: 'What the job consists of. Watch one full cycle before you ask.',
  fields: [
    group('tasks', 'Tasks', 'function', {
      itemName: 'task',
      titleField: 'name',
      maxItems: 40,
      fields: taskFields,
    }),
  ],
};
