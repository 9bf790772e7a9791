import type { Section } from '../../define.ts';
import { choice, choices, date, extra, group, line, noneOf, number, option, words, yesNo } from '../build.ts';
import { asked } from '../conditions.ts';
import { firstInterview, inWork } from './when.ts';

/** How the absence came about and what was tried. Dates and certificates are in the case file. */
export const absence: Section = {
  id: 'absence',
  title: 'Sick leave',
  fields: asked(firstInterview, [
    choice('absenceBegan', 'The absence began', 'personal', [
      option('planned', 'Planned'),
      option('sudden', 'Suddenly'),
      option('notAbsent', 'No absence'),
    ]),
    choices('whoDecided', 'Who decided to stop work', 'personal', [
      option('client', 'The client'),
      option('gp', 'GP or other clinician'),
      option('employer', 'Employer'),
      option('occupationalHealth', 'Occupational health'),
      option('family', 'Family'),
      option('union', 'Union'),
      noneOf('Nobody: no absence'),
    ]),
    words('whyStopped', 'What settled it, and what spoke against', 'clinical', { maxLength: 2000, lines: 2 }),
    line('firstExpected', 'How long they thought it would last', 'personal', { maxLength: 300 }),
    words('triedToStay', 'Tried or talked about to stay at work', 'personal', {
      maxLength: 2000,
      help: 'Changes asked for, offered, made; with whom; what they did.',
    }),
    words('earlierReturns', 'Returns in this absence that did not last, and why', 'clinical', {
      maxLength: 2000,
      lines: 2,
      emptyStates: ['notApplicable', 'notKnown', 'declined'],
    }),
  ]),
};

/** What the absence does to life and money. Sources and dates of income, never amounts. */
export const effects: Section = {
  id: 'effects',
  title: 'Effects',
  purpose: 'What changed since. Money by source and date, never an amount.',
  fields: asked(firstInterview, [
    words('effectOnFamily', 'On family and friends', 'thirdParty', { maxLength: 2000, lines: 2 }),
    words('effectOnDays', 'On days, habits and roles', 'personal', { maxLength: 2000, lines: 2 }),
    number('confidenceGeneral', 'Confidence in themselves, in general', 'clinical', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'None', high: 'Full' },
    }),
    words('employability', 'How they see their chances as a worker now', 'personal', {
      ...extra,
      maxLength: 1000,
      lines: 2,
    }),
    choices('incomeSources', 'Income at present', 'personal', [
      option('wage', 'Wage'),
      option('sickPayFull', 'Employer’s sick pay, full'),
      option('sickPayPart', 'Employer’s sick pay, part'),
      option('statutory', 'Statutory sick pay'),
      option('benefit', 'Benefit'),
      option('partner', 'Partner’s income'),
      option('secondJob', 'Second job'),
      option('savings', 'Savings'),
      option('insurance', 'Insurance'),
      option('pension', 'Pension'),
      noneOf('None'),
    ]),
    date('incomeChanges', 'Income changes next on', 'personal', { allow: 'any' }),
    words('afterIncomeEnds', 'What happens then', 'personal', { ...extra, maxLength: 1000, lines: 2 }),
    choice('moneyPressure', 'Money presses for a return', 'personal', [
      option('none', 'Not at all'),
      option('some', 'Somewhat'),
      option('strong', 'Strongly'),
    ]),
    yesNo('debtRisk', 'Rent, mortgage or debts at risk', 'personal', {
      help: 'If yes: offer a way to free money advice today.',
    }),
  ]),
};

/** Expectation and confidence: asked in every interview, the first ones are the baseline. */
export const returning: Section = {
  id: 'returning',
  title: 'Return to work',
  purpose: 'Asked every time, so that change can be seen. The first answers are the baseline.',
  fields: [
    choice('wantsReturn', 'Wants to work again', 'personal', [
      option('yes', 'Yes'),
      option('unsure', 'Unsure'),
      option('no', 'No'),
      option('working', 'Is at work'),
    ]),
    words('wantsWhy', 'Why, in their words', 'personal', { ...extra, maxLength: 2000, lines: 2 }),
    choice('goal', 'Aims for', 'personal', [
      option('sameFull', 'The same job, in full'),
      option('sameAdjusted', 'The same job, with changes'),
      option('otherSameEmployer', 'Another job with this employer'),
      option('otherEmployer', 'Another employer'),
      option('selfEmployed', 'Own business'),
      option('training', 'Training'),
      option('notWork', 'No paid work for now'),
    ]),
    number('expectation', 'How likely a lasting return is, in their view', 'clinical', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'Will not happen', high: 'Certain' },
      help: 'For someone at work: how likely they will still be there in six months.',
    }),
    number('confidence', 'How confident they are of doing the job', 'clinical', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'Not at all', high: 'Completely' },
    }),
    words('confidenceWhy', 'Why not lower? What would make it one higher?', 'clinical', {
      maxLength: 2000,
      lines: 2,
      help: 'The first names strengths, the second the next step.',
    }),
    words('conditionForReturn', 'What must happen first', 'clinical', {
      maxLength: 2000,
      lines: 2,
      help: 'In health, in the job, elsewhere. Must it be complete recovery? What makes them think so?',
      showIf: { field: 'standing', is: ['off', 'ended'] },
    }),
    choices('worries', 'Worries', 'clinical', [
      option('managingHealth', 'Managing health at work'),
      option('doingJob', 'Doing the job'),
      option('relapse', 'Getting worse again'),
      option('colleagues', 'Colleagues’ reactions'),
      option('manager', 'The manager'),
      option('losingJob', 'Losing the job'),
      option('journey', 'The journey'),
      option('money', 'Money'),
      noneOf('None'),
    ]),
    words('lookingForward', 'Looking forward to', 'personal', { maxLength: 1000, lines: 2 }),
    group('stepsTaken', 'Own steps so far', 'personal', {
      ...extra,
      itemName: 'step',
      titleField: 'what',
      maxItems: 20,
      fields: [
        line('what', 'Step', 'personal', { maxLength: 300 }),
        line('result', 'What came of it', 'personal', { ...extra, maxLength: 300 }),
      ],
    }),
    ...asked({ field: 'standing', is: inWork }, [
      choice('pace', 'Pace of the return', 'personal', [
        option('slow', 'Too slow'),
        option('right', 'Right'),
        option('fast', 'Too fast'),
        option('none', 'No phased return'),
      ]),
    ]),
  ],
};
