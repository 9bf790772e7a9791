import { ScreenGroup, type ScreenItem } from '../../../domain/capacity.ts';
import { capacityText } from '../../../text/capacity.ts';
import { safetyScreen } from '../../capacity-battery.ts';
import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import { choice, extra, group, guidance, line, number, option, time, words, yesNo } from '../build.ts';

const decisions = [
  option('go', 'Go on'),
  option('modify', 'Change the tests'),
  option('postpone', 'Postpone until a doctor has written'),
  option('doNotTest', 'Do not test'),
];

/** The question, and the decision that a concern or an unknown needs. */
function screenFields({ id, question, concernWhen, help }: ScreenItem): readonly Field[] {
  const showIf = { field: `screen_${id}`, is: [concernWhen, 'notKnown'] };
  return [
    choice(
      `screen_${id}`,
      question,
      'clinical',
      [option('yes', 'Yes'), option('no', 'No'), option('notKnown', 'Not known')],
      { emptyStates: ['declined'], ...(help === null ? {} : { help }) },
    ),
    choice(`decision_${id}`, capacityText.decision(question), 'clinical', decisions, {
      emptyStates: [],
      showIf,
    }),
    line(`screenNote_${id}`, capacityText.note(question), 'clinical', { ...extra, maxLength: 600, showIf }),
  ];
}

export const screen: Section = {
  id: 'screen',
  title: 'Safety screen',
  purpose: 'Every yes and every not known needs a decision before a test begins.',
  fields: ScreenGroup.options.flatMap((id) => [
    guidance(`screenGroup_${id}`, capacityText.screenGroup[id], id === 'stop' ? 'stop' : 'note'),
    ...safetyScreen.filter((item) => item.group === id).flatMap(screenFields),
  ]),
};

/** Vital signs at rest, and what follows from them. */
export const resting: Section = {
  id: 'resting',
  title: 'Resting readings',
  purpose: 'Seated for five minutes, two readings; a third if they differ by more than 10 mmHg.',
  fields: [
    group('restingReadings', 'Readings', 'clinical', {
      itemName: 'reading',
      titleField: 'at',
      maxItems: 10,
      fields: [
        time('at', 'At', 'clinical'),
        number('heartRate', 'Heart rate', 'clinical', { unit: 'bpm', min: 20, max: 250 }),
        number('systolic', 'Systolic', 'clinical', { unit: 'mmHg', min: 40, max: 300 }),
        number('diastolic', 'Diastolic', 'clinical', { unit: 'mmHg', min: 20, max: 200 }),
        number('saturation', 'Oxygen saturation', 'clinical', { ...extra, unit: '%', min: 50, max: 100 }),
        choice(
          'cuff',
          'Cuff',
          'clinical',
          [option('small', 'Small'), option('standard', 'Standard'), option('large', 'Large')],
          extra,
        ),
      ],
    }),
    choice('restingDecision', 'Decision on the readings', 'clinical', decisions, { emptyStates: [] }),
    line('restingNote', 'Reason for the decision', 'clinical', {
      ...extra,
      maxLength: 600,
      showIf: { field: 'restingDecision', is: decisions.map(({ id }) => id) },
    }),
  ],
};

export const today: Section = {
  id: 'today',
  title: 'Today',
  fields: [
    choice('comparedWithUsual', 'Today, compared with usual', 'clinical', [
      option('better', 'Better'),
      option('usual', 'Usual'),
      option('worse', 'Worse'),
    ]),
    number('sleepHours', 'Sleep last night', 'clinical', { unit: 'h', min: 0, max: 24, decimals: 1 }),
    line('food', 'Last meal', 'clinical', { maxLength: 300 }),
    number('journeyMinutes', 'Journey here', 'personal', { unit: 'min', min: 0, max: 1440 }),
    group('medication', 'Medication today', 'clinical', {
      itemName: 'medicine',
      titleField: 'name',
      maxItems: 30,
      counts: false,
      fields: [
        line('name', 'Medicine', 'clinical', { term: true }),
        time('doseTime', 'Last dose at', 'clinical'),
        time('effectFrom', 'Works from', 'clinical', extra),
        time('effectTo', 'Works until', 'clinical', { ...extra, notBefore: 'effectFrom' }),
      ],
    }),
    words('aids', 'Worn and used today', 'clinical', {
      maxLength: 600,
      lines: 2,
      emptyStates: ['notApplicable'],
      help: 'Aids, orthoses, footwear, glasses.',
    }),
    rating('painStart', 'Pain at the start', 'No pain', 'Worst imaginable'),
    rating('fatigueStart', 'Fatigue at the start', 'None', 'Exhausted'),
    yesNo('vitalsNearRest', 'Readings near rest again before leaving', 'clinical', extra),
    line('goingHome', 'Way home, and whom to call', 'personal', { ...extra, maxLength: 300 }),
  ],
};

function rating(id: string, label: string, low: string, high: string) {
  return number(id, label, 'clinical', { unit: '', min: 0, max: 10, scale: { low, high } });
}
