import type { Section } from '../../define.ts';
import type { ShowIf } from '../../fields.ts';
import { choice, choices, date, extra, group, line, option, words, yesNo } from '../build.ts';
import { and, asked } from '../conditions.ts';
import { followUp, inWork, laterTalk } from './when.ts';

/** Asked at a follow-up only when something has changed. */
const changed: ShowIf = and(followUp, { field: 'changed', is: ['yes'] });
const standingIs = (...is: readonly string[]): ShowIf => and(laterTalk, { field: 'standing', is });

export const healthSince: Section = {
  id: 'healthSince',
  title: 'Health since the last talk',
  fields: asked(laterTalk, [
    choice('healthTrend', 'Health since the last talk', 'clinical', [
      option('better', 'Better'),
      option('same', 'The same'),
      option('worse', 'Worse'),
      option('changing', 'Up and down'),
    ]),
    words('healthChanges', 'What changed, new conditions, effect on work', 'clinical', {
      showIf: { field: 'healthTrend', is: ['better', 'worse', 'changing'] },
      help: 'A new condition or medicine goes on the client’s page as well.',
    }),
    words('daysSince', 'A usual day now', 'clinical', { ...extra, maxLength: 2000, lines: 2 }),
  ]),
};

export const personalSince: Section = {
  id: 'personalSince',
  title: 'Personal changes',
  fields: asked(changed, [
    words('homeChanges', 'At home, in the family, in caring for others', 'thirdParty', { maxLength: 2000 }),
    words('roleChanges', 'In days, habits and confidence', 'clinical', { maxLength: 2000, lines: 2 }),
  ]),
};

/** Three branches: at work, off with the job still there, job ended. */
export const workSince: Section = {
  id: 'workSince',
  title: 'Work',
  fields: [
    ...asked(standingIs(...inWork), [
      date('backSince', 'At work since', 'personal', { allow: 'past' }),
      choice('backToWhat', 'Same job as before', 'personal', [
        option('same', 'Same job, same hours'),
        option('adjusted', 'Same job, with changes'),
        option('otherSameEmployer', 'Another job, same employer'),
        option('otherEmployer', 'Another employer'),
      ]),
      words('backChanges', 'What is different from before', 'personal', { maxLength: 2000, lines: 2 }),
      words('backGoesWell', 'What goes well', 'personal', { maxLength: 2000, lines: 2 }),
      words('backHard', 'What is hard', 'clinical', { maxLength: 2000, lines: 2 }),
      choice('adjustmentsKept', 'Changes agreed are kept up', 'personal', [
        option('yes', 'Yes'),
        option('partly', 'In part'),
        option('no', 'No'),
        option('noneAgreed', 'None were agreed'),
      ]),
      words('adjustmentsLost', 'Which are not, and since when', 'personal', {
        maxLength: 1000,
        lines: 2,
        showIf: { field: 'adjustmentsKept', is: ['partly', 'no'] },
      }),
      choice('rightTime', 'The time of the return was', 'personal', [
        option('early', 'Too early'),
        option('right', 'Right'),
        option('late', 'Later than needed'),
      ]),
      words('healthAndWorkNow', 'Health on work, and work on health, now', 'clinical', { maxLength: 2000 }),
      words('newAbsence', 'Days off since, and why', 'clinical', {
        maxLength: 1000,
        lines: 2,
        emptyStates: ['notApplicable', 'notKnown', 'declined'],
      }),
    ]),
    ...asked(standingIs('off'), [
      words('viewOfReturn', 'View of a return now, and what changed it', 'clinical', { maxLength: 2000 }),
      words('fitnessNeeded', 'How well they must be, and what sets that view', 'clinical', {
        maxLength: 2000,
        lines: 2,
      }),
      words('leaveMayEnd', 'Whether and when the leave may end', 'personal', { maxLength: 1000, lines: 2 }),
      words('employerCouldDo', 'What the employer could do, or could have done', 'personal', {
        maxLength: 2000,
        lines: 2,
      }),
    ]),
    ...asked(standingIs('ended'), [
      date('endedOn', 'Ended on', 'personal', { allow: 'past' }),
      choice('endedHow', 'How it ended', 'personal', [
        option('dismissedHealth', 'Dismissed on health grounds'),
        option('dismissedOther', 'Dismissed on other grounds'),
        option('illHealthRetirement', 'Ill-health retirement'),
        option('earlyRetirement', 'Early retirement'),
        option('resigned', 'Resigned'),
        option('redundant', 'Redundancy'),
        option('contractEnded', 'Contract came to its end'),
      ]),
      words('endedTried', 'Other ways looked at, tried or not, and why', 'personal', { maxLength: 2000 }),
      choice('endedFair', 'They find it', 'personal', [
        option('fair', 'Fair'),
        option('partly', 'Fair in part'),
        option('unfair', 'Unfair'),
      ]),
      choice('endedInvolved', 'They were part of the decision', 'personal', [
        option('yes', 'Yes'),
        option('partly', 'In part'),
        option('no', 'No'),
      ]),
      words('workWanted', 'Work wanted next, and what stands in the way', 'clinical', { maxLength: 2000 }),
    ]),
  ],
};

export const moneySince: Section = {
  id: 'moneySince',
  title: 'Money',
  purpose: 'Sources and dates, never amounts.',
  fields: asked(changed, [
    words('incomeSince', 'Changes of income and spending', 'personal', { maxLength: 1000, lines: 2 }),
    date('incomeChangesNext', 'Income changes next on', 'personal', { allow: 'any' }),
    choice('moneyPressureNow', 'Money presses for a return', 'personal', [
      option('none', 'Not at all'),
      option('some', 'Somewhat'),
      option('strong', 'Strongly'),
    ]),
    words('moneyAdvice', 'Advice received, and what it did', 'personal', {
      ...extra,
      maxLength: 1000,
      lines: 2,
    }),
  ]),
};

export const contactsSince: Section = {
  id: 'contactsSince',
  title: 'Contact with this service',
  fields: asked(changed, [
    choice('contactEnough', 'Contact with you', 'personal', [
      option('little', 'Too little'),
      option('right', 'Right'),
      option('much', 'Too much'),
    ]),
    words('coordination', 'How those who help work together', 'personal', {
      maxLength: 2000,
      lines: 2,
      help: 'You, clinicians, GP, employer: who knows what from whom.',
    }),
    words('wouldChange', 'What they would change', 'personal', { maxLength: 1000, lines: 2 }),
  ]),
};

export const interventions: Section = {
  id: 'interventions',
  title: 'Treatment and steps agreed',
  fields: asked(changed, [
    group('stepsAgreed', 'Steps agreed, and what came of them', 'clinical', {
      itemName: 'step',
      titleField: 'what',
      maxItems: 30,
      fields: [
        line('what', 'Step, treatment or change', 'clinical', { maxLength: 300 }),
        choice('state', 'State', 'clinical', [
          option('done', 'Done'),
          option('underWay', 'Under way'),
          option('waiting', 'Waiting'),
          option('dropped', 'Dropped'),
        ]),
        choice('helped', 'Helped', 'clinical', [
          option('yes', 'Yes'),
          option('little', 'A little'),
          option('no', 'No'),
          option('worse', 'Made it worse'),
        ]),
        line('note', 'Choice, pace, manner', 'clinical', { ...extra, maxLength: 400 }),
      ],
    }),
    yesNo('planRevised', 'Plan revised together', 'personal'),
  ]),
};

export const employerSince: Section = {
  id: 'employerSince',
  title: 'Employer',
  fields: asked(changed, [
    words('employerContact', 'Contact with the employer', 'personal', {
      maxLength: 2000,
      lines: 2,
      help: 'Who called whom, what was said, what is open.',
    }),
    choice('employerAttitudeNow', 'Employer’s attitude now, as the client sees it', 'personal', [
      option('better', 'Better'),
      option('same', 'The same'),
      option('worse', 'Worse'),
    ]),
    words('jobFilled', 'Cover, replacement or a date by which the job stays open', 'personal', {
      ...extra,
      maxLength: 1000,
      lines: 2,
    }),
  ]),
};

export const otherCare: Section = {
  id: 'otherCare',
  title: 'Other health services and support',
  fields: asked(changed, [
    words('careSince', 'GP, hospital, therapy since the last talk', 'clinical', { maxLength: 2000 }),
    choice('gpOnReturnNow', 'What the GP says about a return now, as reported', 'clinical', [
      option('agrees', 'In favour'),
      option('conditions', 'In favour, with conditions'),
      option('notYet', 'Not yet'),
      option('against', 'Against'),
    ]),
    words('supportSince', 'Training, counselling, groups and other help', 'personal', {
      maxLength: 2000,
      lines: 2,
    }),
    words('familySince', 'What family and friends say and do about work', 'thirdParty', {
      maxLength: 2000,
      lines: 2,
    }),
    choices('familyEffect', 'Their effect on the return', 'thirdParty', [
      option('practical', 'Practical help'),
      option('encourages', 'Encouragement'),
      option('worries', 'Worry'),
      option('against', 'Against a return'),
    ]),
  ]),
};
