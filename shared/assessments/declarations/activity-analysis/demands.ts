import { demandCatalogue } from '../../catalogue.ts';
import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import {
  choice,
  choices,
  time as clock,
  date,
  extra,
  group,
  line,
  number,
  option,
  words,
  yesNo,
} from '../build.ts';
import { asked } from '../conditions.ts';
import { ofWork } from './about.ts';

const measured = ['measured', 'observed', 'client', 'manager', 'document'] as const;

export const demands: Section = {
  id: 'demands',
  title: 'Demands',
  purpose: 'What each task asks. Blank is unrated, never “never”.',
  fields: [
    {
      kind: 'demandGrid',
      id: 'ratings',
      label: 'Demands of each task',
      sensitivity: 'function',
      tasks: 'tasks',
      shift: 'shiftMinutes',
      help: 'How often, how much, how long at once, how much hangs on it, and when.',
    },
    choices(
      'extraDemands',
      'Rarely needed demands',
      'function',
      demandCatalogue.filter((demand) => demand.optional).map((demand) => option(demand.id, demand.label)),
      { ...extra, help: 'Turn on those that matter in this job.' },
    ),
  ],
};

const readingKinds = [
  { id: 'noise', label: 'Sound, average', unit: 'dB(A)', min: 0, max: 140, decimals: 0 },
  { id: 'noisePeak', label: 'Sound, peak', unit: 'dB(C)', min: 0, max: 180, decimals: 0 },
  { id: 'light', label: 'Light at the task', unit: 'lux', min: 0, max: 150_000, decimals: 0 },
  { id: 'temperature', label: 'Temperature', unit: '°C', min: -50, max: 80, decimals: 1 },
  { id: 'humidity', label: 'Humidity', unit: '%', min: 0, max: 100, decimals: 0 },
  { id: 'handArm', label: 'Hand-arm vibration', unit: 'm/s²', min: 0, max: 100, decimals: 1 },
  { id: 'wholeBody', label: 'Whole-body vibration', unit: 'm/s²', min: 0, max: 30, decimals: 2 },
  { id: 'distance', label: 'Distance', unit: 'm', min: 0, max: 10_000, decimals: 1 },
  { id: 'doorWidth', label: 'Clear width of a door', unit: 'mm', min: 0, max: 5000, decimals: 0 },
  { id: 'doorForce', label: 'Force to open a door', unit: 'N', min: 0, max: 500, decimals: 0 },
] as const;

/** One measurement of a place. The amount is a question of its own for each kind, so that each has its unit and range. */
const readingFields: readonly Field[] = [
  line('where', 'Where, and when in the day', 'function', {
    help: 'For example “at the bench, mid-morning”.',
  }),
  choice(
    'kind',
    'What was measured',
    'function',
    readingKinds.map(({ id, label }) => option(id, label)),
    { emptyStates: [] },
  ),
  ...readingKinds.map(({ id, label, ...range }) =>
    number(id, label, 'function', { ...range, showIf: { field: 'kind', is: [id] } }),
  ),
  choice('method', 'How', 'function', [
    option('measured', 'Measured', 'With an instrument made for it, in calibration'),
    option('indicative', 'Indicative phone reading', 'Not calibrated; never compared with a legal limit'),
    option('document', 'Taken from a document', 'Name it below'),
  ]),
  line('instrument', 'Instrument', 'function', {
    ...extra,
    help: 'Kind, serial number, calibration date; or the document.',
  }),
  date('on', 'Measured on', 'function', { allow: 'past' }),
  clock('at', 'At', 'function', extra),
];

export const environment: Section = {
  id: 'environment',
  title: 'Environment',
  fields: [
    group('places', 'Places of work', 'function', {
      itemName: 'place',
      titleField: 'name',
      maxItems: 20,
      fields: [
        line('name', 'Place', 'function'),
        words('description', 'What you see, hear and feel', 'function', {
          maxLength: 1500,
          lines: 2,
          help: 'Floor, space, light, noise, temperature, people, traffic.',
          sources: ['observed', 'client', 'manager'],
        }),
        number('noise', 'Sound level', 'function', {
          ...extra,
          retired: true,
          unit: 'dB(A)',
          min: 0,
          max: 140,
          sources: measured,
        }),
        number('light', 'Light at the task', 'function', {
          ...extra,
          retired: true,
          unit: 'lux',
          min: 0,
          max: 150_000,
          sources: measured,
        }),
        number('temperature', 'Temperature', 'function', {
          ...extra,
          retired: true,
          unit: '°C',
          min: -50,
          max: 80,
          decimals: 1,
          sources: measured,
        }),
        group('readings', 'Measurements', 'function', {
          ...extra,
          itemName: 'measurement',
          titleField: 'where',
          maxItems: 40,
          help: 'Each with its instrument, day and method.',
          fields: readingFields,
        }),
      ],
    }),
    words('accessRoute', 'Way in from door and car park', 'function', {
      maxLength: 1000,
      lines: 2,
      help: 'Distance, steps, ramps, doors (clear width in mm, force in N), lift.',
    }),
    words('toiletAndRest', 'Toilet, rest and eating area', 'function', { maxLength: 600, lines: 2 }),
    words('emergencyExit', 'Way out in an emergency', 'function', { maxLength: 600, lines: 2 }),
  ],
};

export const tools: Section = {
  id: 'tools',
  title: 'Tools and equipment',
  fields: [
    group('tools', 'Tools, equipment, protective wear, vehicles, software', 'function', {
      itemName: 'item',
      titleField: 'name',
      maxItems: 60,
      fields: [
        line('name', 'Item', 'function', { help: 'What it is, rather than its brand.' }),
        choice(
          'kind',
          'Kind',
          'function',
          [
            option('tool', 'Tool'),
            option('equipment', 'Equipment'),
            option('protective', 'Protective wear'),
            option('vehicle', 'Vehicle'),
            option('software', 'Software'),
          ],
          extra,
        ),
        number('weight', 'Weight', 'function', {
          ...extra,
          unit: 'kg',
          min: 0,
          max: 20_000,
          decimals: 2,
          sources: measured,
        }),
        number('gripSpan', 'Grip span', 'function', {
          ...extra,
          unit: 'mm',
          min: 0,
          max: 500,
          sources: measured,
        }),
        number('triggerForce', 'Trigger or control force', 'function', {
          ...extra,
          unit: 'N',
          min: 0,
          max: 1000,
          sources: measured,
        }),
        number('vibration', 'Vibration on the data plate', 'function', {
          ...extra,
          unit: 'm/s²',
          min: 0,
          max: 100,
          decimals: 1,
          sources: ['document', 'measured'],
        }),
        line('size', 'Size worn', 'function', {
          ...extra,
          help: 'Gloves, shoes, harness.',
          showIf: { field: 'kind', is: ['protective'] },
        }),
        line('note', 'Note', 'function', {
          ...extra,
          maxLength: 400,
          help: 'Side, adjustment, condition.',
        }),
      ],
    }),
  ],
};

export const time: Section = {
  id: 'time',
  title: 'Time and pace',
  fields: asked(ofWork, [
    words('peaks', 'Peaks and deadlines', 'function', {
      maxLength: 1000,
      lines: 2,
      help: 'When, how often, what happens when they are missed.',
      sources: ['client', 'manager', 'document', 'observed'],
    }),
    words('handovers', 'Handovers', 'function', { ...extra, maxLength: 600, lines: 2 }),
    {
      kind: 'choice',
      id: 'pacing',
      label: 'Pace is set by',
      sensitivity: 'function',
      sources: ['observed', 'client', 'manager'],
      options: [
        option('own', 'The worker'),
        option('team', 'The team'),
        option('queue', 'A queue or calls'),
        option('machine', 'A machine or line'),
        option('deadline', 'Deadlines'),
      ],
    },
    words('recovery', 'Chances to recover', 'function', {
      maxLength: 600,
      lines: 2,
      help: 'Between cycles, after peaks, and whether they are taken.',
      sources: ['observed', 'client', 'manager'],
    }),
    words('controlWorker', 'Say over pace and order: the worker', 'function', { maxLength: 600, lines: 2 }),
    words('controlManager', 'Say over pace and order: the manager', 'function', { maxLength: 600, lines: 2 }),
  ]),
};

export const social: Section = {
  id: 'social',
  title: 'People at work',
  fields: asked(ofWork, [
    words('team', 'Team and supervision', 'function', {
      maxLength: 1000,
      lines: 2,
      help: 'How many, who leads, who checks the work, how help is asked for.',
    }),
    words('cover', 'Cover', 'function', {
      maxLength: 600,
      lines: 2,
      help: 'Who does it when the worker is away.',
    }),
    yesNo('loneWorking', 'Works alone for part of the shift', 'function', {
      sources: ['observed', 'client', 'manager'],
    }),
    words('cultureWorker', 'How it is to work here, in the person’s words', 'personal', {
      maxLength: 1500,
      lines: 2,
    }),
    words('cultureManager', 'How it is to work here, in the manager’s words', 'thirdParty', {
      maxLength: 1500,
      lines: 2,
    }),
  ]),
};
