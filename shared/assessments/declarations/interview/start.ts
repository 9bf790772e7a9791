import type { Section } from '../../define.ts';
import { choice, date, extra, guidance, line, number, option, words, yesNo } from '../build.ts';
import { firstInterview, followUp, laterTalk } from './when.ts';

/** Which interview this is, where the person stands with work, and how they are today. */
export const start: Section = {
  id: 'start',
  title: 'This interview',
  purpose: 'Any order, nothing forced. Stop when the client wants to, and go on another day.',
  fields: [
    guidance(
      'askedElsewhere',
      'Some questions are not asked again here',
      'note',
      'Name, contact, conditions and medicines are on the client’s page; employer, hours, dates and certificates under referral and job.',
    ),
    choice(
      'schedule',
      'Kind of interview',
      'personal',
      [
        option('first', 'First interview', '90 to 120 minutes, over two sessions where that is too much'),
        option('followUp', 'Follow-up', '10 to 30 minutes, longer where much has changed'),
        option('closing', 'Closing interview', '30 to 50 minutes: how things ended, and a look back'),
      ],
      { emptyStates: [] },
    ),
    date('date', 'Date', 'personal', { allow: 'past', emptyStates: [] }),
    choice('mode', 'How', 'personal', [
      option('inPerson', 'In person'),
      option('video', 'Video'),
      option('phone', 'Phone'),
    ]),
    choice('standing', 'Work at present', 'personal', [
      option('atWork', 'At work, no absence'),
      option('back', 'Back at work, in part or in full'),
      option('off', 'Off work, the job is still there'),
      option('ended', 'The job has ended'),
    ]),
    number('energyToday', 'Energy for this talk', 'clinical', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'None', high: 'Plenty' },
      help: 'In their own rating. If it is low, ask what matters most to them and keep the rest for later.',
    }),
    yesNo('seenAloneToday', 'Seen or heard alone', 'personal', {
      help: 'Some questions are asked only when nobody else can hear.',
    }),
    line('companionToday', 'Someone with them: name', 'thirdParty', {
      ...extra,
      term: true,
      showIf: { field: 'seenAloneToday', is: ['no'] },
    }),
    line('companionTodayRole', 'Who they are, and what they said for the client', 'thirdParty', {
      ...extra,
      maxLength: 400,
      showIf: { field: 'seenAloneToday', is: ['no'] },
    }),
    yesNo('interpreterToday', 'Interpreter used', 'personal', extra),
    line('interpreterTodayName', 'Interpreter: name', 'thirdParty', {
      ...extra,
      term: true,
      help: 'Never family for consent or safety.',
      showIf: { field: 'interpreterToday', is: ['yes'] },
    }),
    line('interpreterTodayPart', 'Interpreter: agency, language and for which parts', 'thirdParty', {
      ...extra,
      maxLength: 400,
      showIf: { field: 'interpreterToday', is: ['yes'] },
    }),
    choice(
      'changed',
      'Since the last talk',
      'personal',
      [
        option('yes', 'Something has changed'),
        option(
          'no',
          'Nothing has changed',
          'Health, safety, return to work and the next contact are still asked',
        ),
      ],
      { showIf: followUp },
    ),
    words('sinceLast', 'What was expected last time, and what came of it', 'personal', {
      ...extra,
      showIf: laterTalk,
      help: 'Go through the developments and promises noted then.',
    }),
    words('topicsToAvoid', 'Topics to leave out today', 'personal', {
      ...extra,
      maxLength: 1000,
      lines: 2,
      showIf: firstInterview,
    }),
    words('stoppedAt', 'Stopped at', 'personal', {
      ...extra,
      maxLength: 600,
      lines: 2,
      help: 'Where and why the talk was broken off, and when it goes on. Answers stay as they are.',
    }),
  ],
};
