import { capacityBattery, customTest } from '../../capacity-battery.ts';
import { demandCatalogue } from '../../catalogue.ts';
import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import {
  choice,
  choices,
  date,
  extra,
  group,
  instant,
  itemChoice,
  line,
  noneOf,
  number,
  option,
  recordChoice,
  time,
  timer,
  words,
  yesNo,
} from '../build.ts';
import { adverseEvents } from '../visit/during.ts';
import { exertionRange } from './limits.ts';

const clinical = 'clinical';
const vitals = {
  heartRate: { ...extra, unit: 'bpm', min: 20, max: 250 },
  systolic: { ...extra, unit: 'mmHg', min: 40, max: 300 },
  diastolic: { ...extra, unit: 'mmHg', min: 20, max: 200 },
  saturation: { ...extra, unit: '%', min: 50, max: 100 },
  exertion: { ...extra, ...exertionRange, unit: '', help: 'On the scale chosen in the limits.' },
  pain: { ...extra, unit: '', min: 0, max: 10, scale: { low: 'No pain', high: 'Worst imaginable' } },
} as const;

/** One load, hold or trial, with what was read during it. */
const stepFields: readonly Field[] = [
  number('load', 'Load', clinical, {
    ...extra,
    unit: 'kg',
    min: 0,
    max: 200,
    usually: { min: 0.1, max: 60 },
    decimals: 2,
  }),
  number('force', 'Force', clinical, { ...extra, unit: 'N', min: 0, max: 2000 }),
  number('seconds', 'Time', clinical, { ...extra, unit: 's', min: 0, max: 28_800 }),
  number('repetitions', 'Repetitions', clinical, { ...extra, unit: '', min: 0, max: 5000 }),
  number('distance', 'Distance', clinical, { ...extra, unit: 'm', min: 0, max: 5000, decimals: 1 }),
  number('heightFrom', 'Height from', clinical, { ...extra, unit: 'mm', min: 0, max: 4000 }),
  number('heightTo', 'Height to', clinical, { ...extra, unit: 'mm', min: 0, max: 4000 }),
  number('heartRate', 'Heart rate', clinical, vitals.heartRate),
  number('systolic', 'Systolic', clinical, vitals.systolic),
  number('diastolic', 'Diastolic', clinical, vitals.diastolic),
  number('saturation', 'Oxygen saturation', clinical, vitals.saturation),
  number('exertion', 'Exertion', clinical, vitals.exertion),
  number('pain', 'Pain', clinical, vitals.pain),
  choice('quality', 'Quality of movement', clinical, [
    option('good', 'Good'),
    option('corrected', 'Corrected after one cue'),
    option('breaks', 'Breaks down'),
    option('unsafe', 'Unsafe'),
  ]),
  instant('at', 'At', clinical, extra),
];

const endReasons = [
  option('requirementMet', 'The job’s requirement is met'),
  option('protocolCeiling', 'End of the protocol'),
  option('safeMaximum', 'Safe maximum, by form'),
  option('cardiovascularLimit', 'Heart, blood pressure or oxygen limit'),
  option('painReported', 'Pain reported'),
  option('fatigueReported', 'Fatigue reported'),
  option('clientChose', 'The person chose to stop'),
  option('evaluatorStopped', 'The evaluator stopped it'),
  option('equipment', 'Equipment'),
  option('time', 'Time'),
];

/** Signs that interrupt a test at once. */
const hardStops = [
  option('clientStop', 'The person says stop'),
  option('chestPain', 'Chest pain or pressure, arm or jaw pain'),
  option('breathless', 'Severe breathlessness'),
  option('faint', 'Dizzy, near fainting, pale, cold sweat, confused'),
  option('newNeurological', 'New numbness, weakness or change of sight'),
  option('lostControl', 'Loss of control of the load, or a fall'),
  option('vitalLimit', 'Heart rate, blood pressure or oxygen limit'),
  option('equipmentFault', 'Equipment fault'),
];

const prompts = [
  option('painRise', 'Pain up by 3 or more'),
  option('painHigh', 'Pain of 7 or more'),
  option('painChanged', 'Pain in another place, or of another kind'),
  option('exertion', 'Exertion at the agreed ceiling'),
  option('quality', 'Movement breaks down'),
  option('trembling', 'Trembling, or holding the breath'),
  option('distress', 'Looks distressed'),
  option('aboveRestriction', 'Load above a restriction in force'),
];

const isCustom = { showIf: { field: 'testId', is: [customTest] } };
const isSample = {
  ...extra,
  showIf: {
    field: 'testId',
    is: capacityBattery
      .filter(({ family }) => family === 'cognitive' || family === 'workSample')
      .map(({ id }) => id),
  },
};
const showsLevel = {
  ...extra,
  showIf: {
    field: 'testId',
    is: [
      ...isSample.showIf.is,
      ...capacityBattery.filter(({ quantity }) => quantity === 'level').map(({ id }) => id),
    ],
  },
};
const hasInstrument = {
  ...extra,
  showIf: {
    field: 'testId',
    is: capacityBattery.filter(({ instrument }) => instrument !== null).map(({ id }) => id),
  },
};

const testFields: readonly Field[] = [
  choice(
    'testId',
    'Test',
    clinical,
    capacityBattery.map(({ id, name }) => option(id, name)),
    { emptyStates: [] },
  ),
  line('customName', 'Name of the test', clinical, isCustom),
  words('customStandard', 'Task, standard and equipment', clinical, {
    maxLength: 1500,
    lines: 2,
    ...isCustom,
  }),
  line('customUnit', 'Unit', clinical, { ...isCustom, maxLength: 30 }),
  words('customRule', 'What counts as met, and when it stops', clinical, {
    maxLength: 1000,
    lines: 2,
    ...isCustom,
  }),
  choices(
    'customDemands',
    'Demands it shows',
    clinical,
    demandCatalogue.map(({ id, label }) => option(id, label)),
    isSample,
  ),
  choice('day', 'Day', clinical, [option('1', 'Day 1'), option('2', 'Day 2')], extra),
  date('startedOn', 'Date', clinical, { ...extra, allow: 'past' }),
  time('startedAt', 'Started at', clinical, extra),
  time('endedAt', 'Ended at', clinical, { ...extra, notBefore: 'startedAt' }),
  choice(
    'side',
    'Side',
    clinical,
    [option('left', 'Left'), option('right', 'Right'), option('both', 'Both together')],
    { ...extra, emptyStates: ['notApplicable'] },
  ),
  line('wears', 'Worn or used', clinical, { ...extra, emptyStates: ['notApplicable'] }),
  line('instructionVersion', 'Instruction used', clinical, extra),
  line('observer', 'Observer', clinical, extra),
  itemChoice('deviceId', 'Device', clinical, { ...extra, group: 'equipment' }),
  recordChoice('instrumentRecordId', 'Readings', clinical, {
    ...hasInstrument,
    from: ['grip', 'pinch', 'pegTest', 'sixMinuteWalk'],
  }),
  timer('timer', 'Stopwatch', clinical, { ...extra, readings: 'steps' }),
  number('count', 'Counted', clinical, { ...extra, unit: '', min: 0, max: 10_000 }),
  number('heartRateBefore', 'Heart rate before', clinical, vitals.heartRate),
  number('heartRateAfter', 'Heart rate after', clinical, vitals.heartRate),
  number('exertionBefore', 'Exertion before', clinical, vitals.exertion),
  number('exertionAfter', 'Exertion after', clinical, vitals.exertion),
  number('painBefore', 'Pain before', clinical, vitals.pain),
  number('painAfter', 'Pain after', clinical, vitals.pain),
  group('steps', 'Steps', clinical, {
    ...extra,
    itemName: 'step',
    titleField: 'at',
    maxItems: 60,
    fields: stepFields,
  }),
  words('technique', 'Technique', clinical, { ...extra, maxLength: 1500, lines: 2 }),
  number('accuracy', 'Accuracy', clinical, { ...isSample, unit: '%', min: 0, max: 100, decimals: 1 }),
  number('errorsMade', 'Errors made', clinical, { ...isSample, unit: '', min: 0, max: 10_000 }),
  number('errorsFound', 'Errors found', clinical, { ...isSample, unit: '', min: 0, max: 10_000 }),
  number('expectedAccuracy', 'Accuracy the person expected', clinical, {
    ...isSample,
    unit: '%',
    min: 0,
    max: 100,
  }),
  choice(
    'prompts',
    'Help needed',
    clinical,
    [
      option('none', 'None'),
      option('general', 'A general prompt'),
      option('specific', 'A specific prompt'),
      option('doneFor', 'Done for the person'),
    ],
    isSample,
  ),
  choice(
    'levelShown',
    'Level managed',
    clinical,
    [
      option('0', 'None'),
      option('1', 'Level 1, low'),
      option('2', 'Level 2, moderate'),
      option('3', 'Level 3, high'),
    ],
    showsLevel,
  ),
  choices('hardStops', 'Interrupted by', clinical, [noneOf('No interruption'), ...hardStops], extra),
  yesNo('stopAcknowledged', 'Interruption seen', clinical, {
    ...extra,
    showIf: { field: 'hardStops', is: hardStops.map(({ id }) => id) },
  }),
  choice(
    'stopOutcome',
    'After the interruption',
    clinical,
    [
      option('personSafe', 'The person is safe'),
      option('helpCalled', 'Help was called, and the day ended here'),
    ],
    { ...extra, showIf: { field: 'hardStops', is: hardStops.map(({ id }) => id) } },
  ),
  words('resumeReason', 'Why it went on', clinical, {
    ...extra,
    maxLength: 600,
    lines: 2,
    showIf: { field: 'hardStops', is: hardStops.map(({ id }) => id) },
    help: 'A test that was interrupted goes on only with a reason.',
  }),
  group('promptNotes', 'Asked during the test', clinical, {
    ...extra,
    itemName: 'prompt',
    titleField: 'prompt',
    maxItems: 20,
    fields: [
      choice('prompt', 'What was seen', clinical, prompts, { emptyStates: [] }),
      choice('decision', 'Decision', clinical, [option('goOn', 'Go on'), option('end', 'End the test')], {
        emptyStates: [],
      }),
      line('why', 'Why', clinical, { maxLength: 300 }),
      instant('at', 'At', clinical, extra),
    ],
  }),
  choice('endReason', 'Ended because', clinical, endReasons, { emptyStates: [] }),
  choices('otherReasons', 'Other reasons', clinical, endReasons, extra),
  words('endDetail', 'What was seen at the end', clinical, { ...extra, maxLength: 1000, lines: 2 }),
];

export const tests: Section = {
  id: 'tests',
  title: 'Tests',
  purpose: 'Light before heavy, seated before handling. The next load is offered; you choose it.',
  fields: [
    group('tests', 'Tests', clinical, {
      itemName: 'test',
      titleField: 'testId',
      besideTitle: 'side',
      maxItems: 120,
      fields: testFields,
    }),
  ],
};

export const duringTheDay: Section = {
  id: 'duringTheDay',
  title: 'Symptoms, breaks and events',
  fields: [
    group('taps', 'Symptoms told', clinical, {
      ...extra,
      itemName: 'symptom',
      titleField: 'kind',
      maxItems: 200,
      fields: [
        instant('at', 'At', clinical),
        choice('kind', 'Symptom', clinical, [
          option('pain', 'Pain'),
          option('fatigue', 'Fatigue'),
          option('dizziness', 'Dizziness'),
          option('breathlessness', 'Breathlessness'),
          option('other', 'Other'),
        ]),
        number('value', 'How much', clinical, {
          unit: '',
          min: 0,
          max: 10,
          scale: { low: 'None', high: 'Most' },
        }),
        itemChoice('testItem', 'During', clinical, { ...extra, group: 'tests' }),
      ],
    }),
    group('breaks', 'Breaks', clinical, {
      ...extra,
      itemName: 'break',
      titleField: 'at',
      maxItems: 60,
      fields: [
        instant('at', 'At', clinical),
        yesNo('offered', 'Offered', clinical),
        yesNo('taken', 'Taken', clinical),
        number('minutes', 'Length', clinical, { unit: 'min', min: 0, max: 240 }),
      ],
    }),
    adverseEvents,
  ],
};
