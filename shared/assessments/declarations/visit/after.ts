import type { Section } from '../../define.ts';
import { choice, choices, date, extra, group, line, number, option, time, words, yesNo } from '../build.ts';

/** Five minutes before driving off. */
export const inTheCar: Section = {
  id: 'inTheCar',
  title: 'In the car',
  purpose: 'Five minutes, before the next thing pushes it out.',
  fields: [
    yesNo('checkedIn', 'Checked in safe', 'internal'),
    time('checkedInAt', 'At', 'internal', extra),
    line('headline1', 'First headline', 'clinical', { maxLength: 300, help: 'What mattered most today.' }),
    line('headline2', 'Second headline', 'clinical', { maxLength: 300 }),
    line('headline3', 'Third headline', 'clinical', { maxLength: 300 }),
    group('promises', 'Promises made', 'personal', {
      ...extra,
      itemName: 'promise',
      titleField: 'what',
      maxItems: 30,
      fields: [
        line('what', 'What', 'personal', { maxLength: 300 }),
        line('toWhom', 'To whom', 'personal'),
        date('when', 'By when', 'personal', { allow: 'any' }),
        yesNo('done', 'Done', 'personal', extra),
      ],
    }),
    yesNo('risksDone', 'Immediate risks dealt with', 'clinical', { emptyStates: ['notApplicable'] }),
    yesNo('photosCaptioned', 'Photos captioned', 'internal', { emptyStates: ['notApplicable'] }),
    words('missed', 'Missed', 'internal', {
      maxLength: 1000,
      lines: 2,
      emptyStates: ['notApplicable'],
      help: 'What you meant to ask or see and did not.',
    }),
    number('visitMinutes', 'Time on site', 'internal', { unit: 'min', min: 0, max: 1440 }),
    number('travelMinutes', 'Time on the road', 'internal', { unit: 'min', min: 0, max: 1440 }),
    number('miles', 'Miles', 'internal', { unit: 'miles', min: 0, max: 1500, decimals: 1 }),
    group('toWrite', 'Still to write', 'internal', {
      ...extra,
      itemName: 'item',
      titleField: 'what',
      maxItems: 30,
      fields: [
        line('what', 'What', 'internal', { maxLength: 300 }),
        date('due', 'Due', 'internal', { allow: 'any' }),
        yesNo('done', 'Done', 'internal', {
          ...extra,
          help: 'Written later than due: the late-entry label is shown.',
        }),
      ],
    }),
  ],
};

/** Delayed response to the assessment. */
export const calls: Section = {
  id: 'calls',
  title: 'Calls after the visit',
  purpose: 'At 24 hours and at 48 to 72 hours: did the visit itself have a cost?',
  fields: [
    group('afterCalls', 'Calls', 'clinical', {
      itemName: 'call',
      titleField: 'when',
      maxItems: 10,
      fields: [
        choice('when', 'When', 'clinical', [
          option('h24', '24 hours'),
          option('h48', '48 to 72 hours'),
          option('later', 'Later'),
        ]),
        date('on', 'On', 'personal', { allow: 'past' }),
        choice('response', 'Response', 'clinical', [
          option('none', 'No delayed response'),
          option('settled', 'Delayed response, settled'),
          option('ongoing', 'Delayed response, not yet settled'),
        ]),
        words('symptoms', 'Symptoms, and how long', 'clinical', {
          maxLength: 2000,
          lines: 2,
          showIf: { field: 'response', is: ['settled', 'ongoing'] },
        }),
        choices(
          'broughtOnBy',
          'What brought it on',
          'clinical',
          [
            option('walking', 'Walking or standing'),
            option('handling', 'Lifting or carrying'),
            option('armUse', 'Hand and arm use'),
            option('screen', 'Screen and keyboard'),
            option('thinking', 'Concentrating or talking'),
            option('travel', 'Travel'),
            option('unclear', 'Not clear'),
          ],
          { ...extra, showIf: { field: 'response', is: ['settled', 'ongoing'] } },
        ),
        words('effect', 'Effect on what can be sustained at work', 'function', {
          maxLength: 600,
          lines: 2,
          showIf: { field: 'response', is: ['settled', 'ongoing'] },
          help: 'In functional words only: it may reach the employer. For example “two hours of keyboard work is not sustained on the following day”.',
        }),
      ],
    }),
  ],
};
