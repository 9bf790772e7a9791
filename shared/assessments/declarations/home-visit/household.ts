import type { Section } from '../../define.ts';
import {
  choice,
  choices,
  extra,
  group,
  guidance,
  line,
  noneOf,
  number,
  option,
  words,
  yesNo,
} from '../build.ts';
import { millimetreField } from './parts.ts';

/** The person, as far as a home must fit them. */
export const person: Section = {
  id: 'person',
  title: 'The person',
  purpose: 'As far as the home and its equipment must fit them.',
  fields: [
    words('function', 'What the client manages at home, and how', 'function', {
      maxLength: 3000,
      help: 'Function alone: it is in the council’s or landlord’s copy. Health goes below.',
    }),
    words('health', 'Health, as far as it matters for the home', 'clinical', {
      ...extra,
      maxLength: 3000,
      help: 'For those who treat. It is in no copy for a council or landlord.',
    }),
    words('outlook', 'What is likely to change, as far as works must allow for it', 'clinical', {
      ...extra,
      lines: 2,
      maxLength: 1500,
    }),
    words('outlookFunction', 'Outlook in words of function', 'function', {
      ...extra,
      lines: 2,
      maxLength: 1000,
      help: 'For example “is expected to use a wheelchair indoors within a year”.',
    }),
    choice('side', 'Stronger or preferred side', 'function', [
      option('left', 'Left'),
      option('right', 'Right'),
      option('same', 'Both alike'),
    ]),
    choices(
      'mobility',
      'Gets about at home with',
      'function',
      [
        option('none', 'Nothing', 'Walks without an aid'),
        option('furniture', 'Holding on to furniture and walls'),
        option('stick', 'Stick or crutches'),
        option('frame', 'Frame or rollator'),
        option('wheelchairSelf', 'Wheelchair, moves it without help'),
        option('wheelchairPushed', 'Wheelchair, pushed'),
        option('powered', 'Powered wheelchair or scooter'),
      ],
      { sources: ['observed', 'client'] },
    ),
    line('aids', 'Aids and equipment in use now', 'function', { ...extra, maxLength: 400 }),
    millimetreField(
      'seatHeight',
      'Comfortable seat height',
      { min: 250, max: 800 },
      {
        usually: { min: 350, max: 650 },
        help: 'From the floor, in the shoes worn at home; found by trying.',
      },
    ),
    millimetreField(
      'chairWidth',
      'Widest part of wheelchair or frame in use',
      { min: 300, max: 1200 },
      { usually: { min: 450, max: 900 }, help: 'With hands on the rims, where that is how it is moved.' },
    ),
    number('weight', 'Weight, for the rating of equipment', 'clinical', {
      ...extra,
      unit: 'kg',
      min: 10,
      max: 400,
      decimals: 1,
      sources: ['client', 'measured', 'document'],
    }),
    millimetreField('height', 'Height', { min: 500, max: 2300 }, { sensitivity: 'clinical' }),
    number('falls', 'Falls in the last 12 months', 'clinical', {
      unit: '',
      min: 0,
      max: 365,
      sources: ['client', 'document'],
    }),
    words('fallsNote', 'Where, doing what, and with what result', 'clinical', {
      ...extra,
      lines: 2,
      maxLength: 1500,
    }),
    yesNo('getsUp', 'Can get up from the floor without help', 'function', {
      emptyStates: ['notKnown', 'notTested'],
      sources: ['client', 'observed'],
    }),
    yesNo('callsHelp', 'Can call for help from every room and from the floor', 'function', {
      emptyStates: ['notKnown'],
      sources: ['client', 'observed'],
    }),
  ],
};

/** Who helps, and what they lift or hold. */
export const carers: Section = {
  id: 'carers',
  title: 'Carers and their handling',
  purpose: 'Their view stands apart from the client’s.',
  fields: [
    guidance(
      'movingPeople',
      'Moving a person is assessed here, not with a chart for loads',
      'note',
      'The charts for lifting and carrying are for things. What a carer does with a person needs its own judgement.',
    ),
    group('carers', 'Carers', 'personal', {
      itemName: 'carer',
      titleField: 'who',
      maxItems: 12,
      photos: true,
      fields: [
        line('who', 'Who they are', 'personal', { help: 'Partner, daughter, paid carer.' }),
        line('name', 'Name', 'thirdParty', { ...extra, term: true }),
        choices(
          'helpsWith',
          'Lifts, holds or helps with',
          'function',
          [
            option('bed', 'In and out of bed, turning'),
            option('chair', 'Up from a chair'),
            option('toilet', 'On and off the toilet'),
            option('washing', 'Bath, shower or washing'),
            option('dressing', 'Dressing'),
            option('walking', 'Walking'),
            option('stairs', 'Stairs and steps'),
            option('wheelchair', 'Pushing or lifting a wheelchair'),
            option('car', 'In and out of the car'),
            option('floor', 'Up from the floor'),
            noneOf('No lifting or holding'),
          ],
          { sources: ['observed', 'client'] },
        ),
        line('how', 'How it is done now', 'function', { maxLength: 600, sources: ['observed', 'client'] }),
        number('timesADay', 'Times on a usual day', 'function', { unit: '', min: 0, max: 60, ...extra }),
        line('equipment', 'Equipment used for it', 'function', { ...extra, maxLength: 300 }),
        yesNo('trained', 'Has been shown how, with this equipment', 'function', {
          emptyStates: ['notApplicable', 'notKnown'],
        }),
        yesNo('safe', 'Can go on like this without harm to either', 'function', {
          emptyStates: ['notApplicable', 'notKnown'],
          sources: ['observed', 'client'],
        }),
        words('view', 'The carer’s own view', 'thirdParty', { ...extra, lines: 2, maxLength: 1500 }),
        words('limits', 'The carer’s own limits', 'thirdParty', { ...extra, lines: 2, maxLength: 1000 }),
      ],
    }),
  ],
};
