import type { Section } from '../../define.ts';
import { choice, choices, date, extra, group, line, number, option, time, words, yesNo } from '../build.ts';

/** Whose work, which day, who was asked. */
export const job: Section = {
  id: 'job',
  title: 'Job',
  purpose: 'The reference shift: every rating is a share of it.',
  fields: [
    number('shiftMinutes', 'Minutes in a shift, meal breaks out', 'function', {
      unit: 'min',
      min: 30,
      max: 1440,
      help: 'The contracted shift of this person, not eight hours by habit. Printed in the report.',
      sources: ['document', 'client', 'manager'],
    }),
    number('mealBreakMinutes', 'Meal breaks', 'function', {
      unit: 'min',
      min: 0,
      max: 480,
      sources: ['document', 'client', 'manager', 'observed'],
    }),
    line('site', 'Place of work', 'function', { help: 'Site, building, floor.' }),
    choices('consulted', 'Consulted', 'function', [
      option('worker', 'The worker'),
      option('manager', 'The manager'),
      option('colleague', 'A colleague in the same job'),
      option('healthAndSafety', 'Health and safety'),
    ]),
    line('managerConsulted', 'Manager consulted', 'identity'),
    date('observedOn', 'Work observed on', 'function', { allow: 'past' }),
    time('observedFrom', 'Observed from', 'function'),
    time('observedTo', 'Observed to', 'function', { notBefore: 'observedFrom' }),
    choice('dayKind', 'This day was', 'function', [
      option('usual', 'Usual'),
      option('quieter', 'Quieter than usual'),
      option('busier', 'Busier than usual'),
      option('staged', 'Shown for the visit', 'The work was demonstrated, not done'),
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
    words('breaks', 'Breaks', 'function', {
      maxLength: 600,
      lines: 2,
      help: 'When, how long, paid or not, chosen or fixed.',
    }),
    choices('arrangements', 'Also part of the job', 'function', [
      option('none', 'Asked, none of these'),
      option('overtime', 'Overtime'),
      option('onCall', 'On call'),
      option('sites', 'Travel between sites'),
      option('home', 'Days at home'),
      option('nights', 'Nights'),
    ]),
    line('arrangementsNote', 'How often', 'function', { ...extra, maxLength: 300 }),
  ],
};

export const purpose: Section = {
  id: 'purpose',
  title: 'Purpose',
  fields: [
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
  ],
};
