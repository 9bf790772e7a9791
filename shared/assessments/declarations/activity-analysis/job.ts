import type { Section } from '../../define.ts';
import { choice, choices, date, extra, group, line, number, option, time, words, yesNo } from '../build.ts';
import { asked } from '../conditions.ts';
import { ofOtherLife, ofWork } from './about.ts';

/** Who was asked, and what day was seen. */
export const day: Section = {
  id: 'day',
  title: 'People and day',
  fields: [
    ...asked(ofWork, [
      choices('consulted', 'Consulted', 'function', [
        option('worker', 'The worker'),
        option('manager', 'The manager'),
        option('colleague', 'A colleague in the same job'),
        option('healthAndSafety', 'Health and safety'),
      ]),
      line('managerConsulted', 'Manager consulted', 'identity'),
    ]),
    choices(
      'consultedAtHome',
      'Asked',
      'personal',
      [
        option('person', 'The person'),
        option('family', 'Partner or family'),
        option('carer', 'A paid carer'),
        option('other', 'Someone else'),
      ],
      { showIf: ofOtherLife },
    ),
    date('observedOn', 'Observed on', 'function', { allow: 'past' }),
    time('observedFrom', 'Observed from', 'function'),
    time('observedTo', 'Observed to', 'function', {
      notBefore: 'observedFrom',
      overnight: 'observedOvernight',
    }),
    yesNo('observedOvernight', 'Ended on the next day', 'function', {
      ...extra,
      emptyStates: [],
      help: 'For a night shift: the second time is then one of the next morning.',
    }),
    choice(
      'shiftObserved',
      'Shift observed',
      'function',
      [
        option('day', 'Day'),
        option('early', 'Early'),
        option('late', 'Late'),
        option('night', 'Night'),
        option('split', 'Split'),
      ],
      { ...extra, showIf: ofWork },
    ),
    line('present', 'Who was present', 'function', {
      ...extra,
      maxLength: 300,
      help: 'Roles, not names.',
    }),
    choice('dayKind', 'This day was', 'function', [
      option('usual', 'Usual'),
      option('quieter', 'Quieter than usual'),
      option('busier', 'Busier than usual'),
      option('staged', 'Shown for the visit', 'It was demonstrated, not done'),
    ]),
    line('dayNote', 'What was different', 'function', {
      ...extra,
      maxLength: 300,
      showIf: { field: 'dayKind', is: ['quieter', 'busier', 'staged'] },
    }),
    group('documentsSeen', 'Documents seen', 'function', {
      ...extra,
      itemName: 'document',
      titleField: 'title',
      maxItems: 30,
      fields: [
        line('title', 'Document', 'function', { help: 'For example job description, risk assessment.' }),
        date('date', 'Dated', 'function', { allow: 'past', emptyStates: ['notKnown'] }),
        line('author', 'From', 'function', extra),
      ],
    }),
  ],
};

/** The hours for which a person is contracted, and how they are paid. */
export const job: Section = {
  id: 'job',
  title: 'Hours and pay',
  purpose: 'The reference shift: every rating is a share of it.',
  fields: asked(ofWork, [
    number('shiftMinutes', 'Minutes in a shift, meal breaks out', 'function', {
      unit: 'min',
      min: 30,
      max: 1440,
      help: 'The contracted shift of this person, not eight hours by habit. Printed in the report.',
      sources: ['document', 'client', 'manager', 'library'],
    }),
    number('mealBreakMinutes', 'Meal breaks', 'function', {
      unit: 'min',
      min: 0,
      max: 480,
      sources: ['document', 'client', 'manager', 'observed'],
    }),
    line('hoursPattern', 'Hours and pattern by contract', 'function', {
      ...extra,
      maxLength: 300,
      help: 'For example 37.5 hours, Monday to Friday, starts between 6 and 10.',
    }),
    words('breaks', 'Breaks', 'function', {
      maxLength: 600,
      lines: 2,
      help: 'When, how long, chosen or fixed.',
    }),
    choice(
      'breaksPaid',
      'Breaks are',
      'function',
      [option('paid', 'Paid'), option('unpaid', 'Unpaid'), option('partly', 'Paid in part')],
      extra,
    ),
    choice(
      'payBasis',
      'Paid by',
      'function',
      [
        option('hour', 'The hour'),
        option('salary', 'Salary'),
        option('piece', 'The piece', 'Pace and breaks then cost money'),
        option('mixed', 'A mix, such as a bonus on output'),
      ],
      extra,
    ),
    choices('arrangements', 'Also part of the job', 'function', [
      option('none', 'Asked, none of these'),
      option('overtime', 'Overtime'),
      option('onCall', 'On call'),
      option('sites', 'Travel between sites'),
      option('home', 'Days at home'),
      option('nights', 'Nights'),
    ]),
    howMuch('overtime', 'overtimeHours', 'Overtime in a usual week', { unit: 'h', max: 100, decimals: 1 }),
    howMuch('onCall', 'onCallShifts', 'Times on call in a usual month', { unit: '', max: 100 }),
    howMuch('sites', 'travelMinutes', 'Travel between sites in a usual week', { unit: 'min', max: 6000 }),
    howMuch('home', 'homeDays', 'Days at home in a usual week', { unit: '', max: 7, decimals: 1 }),
    howMuch('nights', 'nights', 'Nights in a usual month', { unit: '', max: 31 }),
    line('arrangementsNote', 'How often', 'function', { ...extra, maxLength: 300 }),
  ]),
};

export const purpose: Section = {
  id: 'purpose',
  title: 'Purpose',
  fields: asked(ofWork, [
    words('jobPurpose', 'Purpose of the job', 'function', {
      maxLength: 600,
      lines: 2,
      help: 'One sentence: what would be missing if nobody did it?',
      sources: ['client', 'manager', 'document'],
    }),
    words('performanceStandard', 'Performance standard', 'function', {
      maxLength: 600,
      lines: 2,
      help: 'Rate, accuracy, deadline, quality that anyone in the job must reach.',
      sources: ['manager', 'document', 'client'],
    }),
    yesNo('standardWritten', 'Standard is written down', 'function', extra),
  ]),
};

/** How much of an arrangement there is in a usual stretch of time; asked where the job has it. */
function howMuch(
  arrangement: string,
  id: string,
  label: string,
  amount: { readonly unit: string; readonly max: number; readonly decimals?: number },
) {
  return number(id, label, 'function', {
    ...extra,
    min: 0,
    ...amount,
    showIf: { field: 'arrangements', is: [arrangement] },
  });
}
