import type { Section } from '../../define.ts';
import { choice, choices, date, extra, line, option, words, yesNo } from '../build.ts';
import { asked } from '../conditions.ts';
import { firstInterview, goesOn } from './when.ts';

/** How and why they came, and whether they felt free to. */
export const howTheyCame: Section = {
  id: 'howTheyCame',
  title: 'How they came to this service',
  fields: asked(firstInterview, [
    words('whyNow', 'Why now', 'personal', { maxLength: 1000, lines: 2 }),
    choices('motives', 'Came for', 'personal', [
      option('return', 'Help to return'),
      option('healthCare', 'Health care'),
      option('proof', 'A statement about the condition'),
      option('adviceClaim', 'Advice on a claim or benefit'),
      option('lessPressure', 'Less pressure from the employer'),
      option('talk', 'Someone to talk to'),
    ]),
    yesNo('feltPushed', 'Felt pushed to come', 'personal', {
      help: 'If yes: say again that taking part is their choice, and who sees what.',
    }),
    words('toldAboutService', 'What they were told this is for', 'personal', { maxLength: 1000, lines: 2 }),
    line('whoHelpedDecide', 'Who helped to decide', 'thirdParty', { ...extra, maxLength: 300 }),
  ]),
};

/** What was explained and what the two of you settled. */
export const decisions: Section = {
  id: 'decisions',
  title: 'Assessment and decisions',
  fields: asked(firstInterview, [
    choices('explained', 'Explained and understood', 'personal', [
      option('what', 'What this service does, and does not'),
      option('notBenefitTest', 'It is not a test for benefits'),
      option('notMedical', 'It is not a full medical examination'),
      option('payer', 'Who pays'),
      option('readers', 'Who reads what'),
    ]),
    words('assessmentAgreed', 'What will be assessed, where and when', 'personal', {
      maxLength: 2000,
      lines: 2,
    }),
    words('clientQuestions', 'The client’s own questions', 'personal', { maxLength: 2000, lines: 2 }),
    choice('outlookBand', 'Your first view of the way back', 'clinical', [
      option('easy', 'Straightforward'),
      option('confident', 'Not easy, confident'),
      option('notConfident', 'Not easy, not confident'),
      option('unlikely', 'Unlikely in this job'),
    ]),
    words('outlookWhy', 'Why you think so', 'clinical', { ...extra, maxLength: 2000, lines: 2 }),
  ]),
};

/** Expectations, the one equality question, and the next contact. */
export const expectations: Section = {
  id: 'expectations',
  title: 'Expectations and next contact',
  fields: [
    ...asked(firstInterview, [
      words('hopes', 'Truly wants from this', 'personal', { maxLength: 2000, lines: 2 }),
      words('expectsToGet', 'Expects to get', 'personal', { maxLength: 2000, lines: 2 }),
      words('fears', 'Fears', 'clinical', { maxLength: 2000, lines: 2 }),
      line('ethnicity', 'Ethnicity, in their own words', 'internal', {
        ...extra,
        help: 'Asked last, and only to see whether the service reaches everyone. It is in no document.',
      }),
    ]),
    words('developments', 'Expected before the next contact', 'personal', {
      maxLength: 2000,
      lines: 2,
      showIf: goesOn,
      help: 'Appointments, decisions, changes. Gone through at the next contact.',
    }),
    words('promises', 'Promised: what, to whom, by when', 'personal', { maxLength: 2000, lines: 2 }),
    date('nextTalk', 'Next talk on', 'personal', {
      allow: 'any',
      emptyStates: ['notApplicable'],
      showIf: goesOn,
      help: 'It is the next contact of the case while none is set under referral and job.',
    }),
    words('yourImpression', 'Your impression', 'internal', {
      ...extra,
      help: 'What was seen and heard, apart from what was said. Facts before interpretation.',
    }),
  ],
};
