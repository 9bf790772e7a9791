import { adjustmentById } from '../../adjustments.ts';
import type { Section } from '../../define.ts';
import {
  choice,
  date,
  extra,
  group,
  guidance,
  itemChoice,
  line,
  number,
  option,
  recordChoice,
  words,
  yesNo,
} from '../build.ts';
import { millimetreField, optionKinds } from './parts.ts';

/** Entries of the library of adjustments that fit a home as well as a place of work. */
const homeAdjustments = [
  'handrail-and-edges',
  'marked-edges-and-light',
  'door-ramp-route-toilet',
  'perch-stool-or-mat',
  'chair-to-measurements',
  'store-between-knee-and-shoulder',
  'lift-aid',
  'visual-alarm-and-buddy',
  'evacuation-plan',
] as const;

const fromLibrary = homeAdjustments.flatMap((id) => adjustmentById(id) ?? []);

/** Ways that were thought about, chosen or not. */
export const options: Section = {
  id: 'options',
  title: 'Options considered',
  purpose: 'From the least to the most: another way, equipment, small works, large works, another home.',
  fields: [
    group('options', 'Options', 'function', {
      itemName: 'option',
      titleField: 'what',
      maxItems: 30,
      fields: [
        line('what', 'Option', 'function', { maxLength: 300 }),
        choice('kind', 'Kind', 'function', optionKinds),
        itemChoice('roomId', 'Room', 'function', { ...extra, group: 'rooms' }),
        choice('outcome', 'Outcome', 'function', [
          option('chosen', 'Chosen'),
          option('tried', 'Tried today'),
          option('later', 'For later'),
          option('rejected', 'Not chosen'),
        ]),
        line('why', 'Why', 'function', { maxLength: 600 }),
        line('clientSays', 'What the client thinks of it', 'personal', {
          ...extra,
          maxLength: 400,
          sources: ['client'],
        }),
      ],
    }),
  ],
};

/** What is recommended, so that it can be built or bought. */
export const recommendations: Section = {
  id: 'recommendations',
  title: 'Recommendations',
  purpose: 'What is needed and its measurements, not a make.',
  fields: [
    group('adaptations', 'Recommendations', 'function', {
      itemName: 'recommendation',
      titleField: 'what',
      maxItems: 30,
      photos: true,
      fields: [
        line('what', 'What is recommended', 'function', { maxLength: 400 }),
        choice('kind', 'Kind', 'function', optionKinds),
        choice(
          'libraryId',
          'From the library of adjustments',
          'function',
          fromLibrary.map(({ id, action }) => option(id, action)),
          { ...extra, emptyStates: [] },
        ),
        itemChoice('roomId', 'Room', 'function', { group: 'rooms' }),
        line('why', 'What it makes possible', 'function', { maxLength: 600, help: 'Function alone.' }),
        choice('priority', 'Needed', 'function', [
          option('now', 'At once'),
          option('month', 'Within a month'),
          option('quarter', 'Within three months'),
          option('later', 'Later'),
        ]),
        group('measures', 'Measurements and positions', 'function', {
          ...extra,
          itemName: 'measurement',
          titleField: 'of',
          maxItems: 20,
          fields: [
            line('of', 'Of what', 'function', {
              help: '“Centre line of the rail”, “top of the seat”, “clear opening”.',
            }),
            millimetreField(
              'value',
              'Measurement',
              { min: 1, max: 20_000 },
              { usually: { min: 100, max: 6000 } },
            ),
            choice(
              'from',
              'Taken from',
              'function',
              [
                option('finishedFloor', 'Finished floor'),
                option('finishedWall', 'Finished wall surface'),
                option('nosing', 'Nosing of the step'),
                option('fitting', 'The fitting beside it'),
                option('itself', 'Its own size'),
              ],
              extra,
            ),
          ],
        }),
        number('load', 'Load it must bear', 'function', { ...extra, unit: 'kg', min: 1, max: 600 }),
        line('existing', 'What is there now and must be moved or kept', 'function', {
          ...extra,
          maxLength: 400,
        }),
        itemChoice('planId', 'Drawing', 'function', { ...extra, group: 'plans' }),
        recordChoice('equipmentId', 'Followed up as equipment', 'function', {
          ...extra,
          from: ['equipmentItem'],
          help: 'Entered under Equipment: requested, supplied, in use, does it help.',
        }),
        choice(
          'payer',
          'Who is asked to pay',
          'function',
          [
            option('client', 'The client'),
            option('authority', 'Housing authority (grant)'),
            option('socialCare', 'Social care or loan store'),
            option('health', 'Health service'),
            option('landlord', 'Landlord'),
            option('insurer', 'Insurer'),
            option('charity', 'Charity'),
            option('notDiscussed', 'Not yet discussed'),
          ],
          extra,
        ),
        choice(
          'agreed',
          'The client',
          'function',
          [
            option('yes', 'Agrees'),
            option('thinking', 'Wants to think about it'),
            option('no', 'Does not want it'),
          ],
          { sources: ['client'] },
        ),
      ],
    }),
    words('needStatement', 'Why this is necessary and appropriate', 'function', {
      maxLength: 2500,
      help: 'Your view of the need, in words of function. Whether it is reasonable and practicable is for the housing authority.',
    }),
    words('temporary', 'What holds until then, and the risk that stays', 'function', {
      lines: 2,
      maxLength: 1500,
    }),
    words('duringWorks', 'Safety while works are done', 'function', {
      ...extra,
      lines: 2,
      maxLength: 1000,
      help: 'Which toilet, which way in, where to sleep, dust, oxygen.',
    }),
  ],
};

/** What was agreed, and how it is found out whether it works. */
export const agreement: Section = {
  id: 'agreement',
  title: 'Agreement and review',
  fields: [
    yesNo('clientAgrees', 'The client agrees with what is recommended', 'function', {
      sources: ['client'],
      emptyStates: ['notKnown'],
    }),
    words('clientComment', 'What the client would change or add', 'personal', {
      ...extra,
      lines: 2,
      maxLength: 1000,
    }),
    line('surveyor', 'Who confirms fixings and structure', 'function', {
      ...extra,
      help: 'A surveyor or the fitter, before anything is fixed.',
    }),
    date('reviewOn', 'Review on', 'function', {
      allow: 'any',
      help: 'After fitting: is it there, is it used, does it help?',
    }),
    guidance(
      'fitReview',
      'After fitting, look again',
      'note',
      'In place as drawn, safe for client and carers, shown to everyone who uses it.',
    ),
    line('fitted', 'After fitting: does it work?', 'function', { ...extra, maxLength: 600 }),
  ],
};
