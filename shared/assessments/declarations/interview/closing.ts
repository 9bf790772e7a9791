import type { Section } from '../../define.ts';
import { choice, date, extra, group, guidance, line, option, words, yesNo } from '../build.ts';
import { asked } from '../conditions.ts';
import { closing } from './when.ts';

/** The client's own account of the service: what there was, what it did, and how it was to be in it. */
export const lookingBack: Section = {
  id: 'lookingBack',
  title: 'Looking back',
  purpose: 'What was done and what it changed, in their words. Nothing here is a mark for the client.',
  fields: asked(closing, [
    guidance(
      'honestAnswer',
      'A critical answer is as welcome as a kind one',
      'note',
      'Say so before you ask, and that help later does not depend on it. If you can, let a colleague ask.',
    ),
    group('servicesReceived', 'Help received, here and elsewhere', 'clinical', {
      itemName: 'help',
      titleField: 'what',
      maxItems: 30,
      fields: [
        line('what', 'Help, treatment or change at work', 'clinical', { maxLength: 300 }),
        choice('from', 'From', 'clinical', [
          option('here', 'This service'),
          option('employer', 'Employer'),
          option('health', 'Health service'),
          option('other', 'Elsewhere'),
        ]),
        choice('helped', 'Helped', 'clinical', [
          option('yes', 'Yes'),
          option('little', 'A little'),
          option('no', 'No'),
          option('worse', 'Made it worse'),
        ]),
        line('note', 'What it changed', 'clinical', { ...extra, maxLength: 400 }),
      ],
    }),
    words('helpedMost', 'What helped most, and when', 'clinical', { maxLength: 2000, lines: 2 }),
    words('helpedNot', 'What did not help, or was missing', 'clinical', { maxLength: 2000, lines: 2 }),
    words('withoutService', 'What would have happened without it', 'personal', {
      maxLength: 2000,
      lines: 2,
    }),
    words('otherInfluences', 'What else counted, for or against', 'clinical', {
      ...extra,
      maxLength: 2000,
      lines: 2,
      help: 'Other people, other services, advice that pulled in another direction.',
    }),
    choice('inControl', 'Had a say in what was done and who was told', 'personal', [
      option('always', 'Throughout'),
      option('mostly', 'Mostly'),
      option('little', 'Little'),
    ]),
    words('satisfactionInWords', 'How satisfied they are, in their own words', 'personal', {
      maxLength: 2000,
      help: 'As they said it. A number would say less.',
    }),
    words('adviceToOthers', 'What they would tell a friend at the start of a sick leave', 'personal', {
      ...extra,
      maxLength: 2000,
      lines: 2,
    }),
  ]),
};

/** How the work with this person ends, and whether anyone may ask later. */
export const ending: Section = {
  id: 'ending',
  title: 'Outcome and end',
  purpose: 'How it stands on the day it ends, and how to come back.',
  fields: asked(closing, [
    choice('outcome', 'Outcome', 'personal', [
      option('sameJob', 'At work in the same job'),
      option('sameJobAdjusted', 'At work in the same job, with changes'),
      option('otherJobSameEmployer', 'In another job with this employer'),
      option('otherEmployer', 'With another employer, or self-employed'),
      option('returnPlanned', 'Off work, the return is planned'),
      option('notReturning', 'Not returning to paid work for now'),
      option('contactEnded', 'Contact ended before the outcome was known'),
    ]),
    words('whyContactEnded', 'Why it ended, and what would have kept it', 'personal', {
      maxLength: 2000,
      lines: 2,
      showIf: { field: 'outcome', is: ['contactEnded'] },
    }),
    words('stillNeeded', 'Still needed, and who sees to it', 'clinical', { maxLength: 2000, lines: 2 }),
    yesNo('copyGiven', 'Has a copy of the plan and the reports', 'personal'),
    words('wayBack', 'How to come back, as explained', 'personal', { maxLength: 1000, lines: 2 }),
    yesNo('laterContact', 'May be contacted later to ask how it went', 'personal', {
      help: 'Their choice, and it can be taken back at any time.',
    }),
    line('laterContactHow', 'How to reach them then', 'personal', {
      maxLength: 300,
      showIf: { field: 'laterContact', is: ['yes'] },
    }),
    date('laterContactOn', 'Ask on or after', 'personal', {
      allow: 'any',
      help: 'It is the next contact of the case while none is set under referral and job.',
      showIf: { field: 'laterContact', is: ['yes'] },
    }),
    date('endedServiceOn', 'Work with this service ends on', 'personal', { allow: 'any' }),
  ]),
};
