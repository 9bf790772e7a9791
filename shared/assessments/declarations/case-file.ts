import { roleIds, roleNames } from '../../text/roles.ts';
import { defineAssessment, type Section } from '../define.ts';
import { choice, date, extra, group, line, number, option, words, yesNo } from './build.ts';

const referral: Section = {
  id: 'referral',
  title: 'Referral',
  purpose: 'Who asked, why, and what they want answered.',
  fields: [
    choice('referralSource', 'Referred by', 'identity', [
      option('hr', 'Human resources'),
      option('manager', 'Line manager'),
      option('occupationalHealth', 'Occupational health'),
      option('gp', 'GP practice'),
      option('clinician', 'Another clinician'),
      option('union', 'Union'),
      option('insurer', 'Insurer'),
      option('solicitor', 'Solicitor'),
      option('self', 'The client'),
      option('family', 'Family'),
      option('other', 'Someone else'),
    ]),
    line('referrerName', 'Name of the referrer', 'identity', extra),
    date('referralDate', 'Date of referral', 'identity', { allow: 'past' }),
    words('referralReason', 'Reason for referral', 'clinical', {
      help: 'Concerns as stated, practical and emotional. Keep their words; the questions below are what you answer.',
    }),
    group('questions', 'Questions asked', 'function', {
      itemName: 'question',
      titleField: 'question',
      maxItems: 20,
      help: 'As the referrer asked them; the report answers each one in turn.',
      fields: [
        words('question', 'Question', 'function', { maxLength: 600, lines: 2 }),
        words('answer', 'Your answer', 'function', {
          maxLength: 1500,
          lines: 2,
          help: 'One or two sentences about work, with numbers where you have them.',
        }),
        yesNo('outsideRemit', 'Outside my remit', 'function', {
          ...extra,
          help: 'Legal, medical or disciplinary questions: say so rather than answer.',
        }),
      ],
    }),
    line('commissioner', 'Who pays', 'identity', { help: 'Organisation that commissioned the assessment.' }),
    words('independence', 'Independence', 'identity', {
      maxLength: 600,
      lines: 2,
      help: 'How you stay independent of who pays, as you told the client.',
    }),
    words('clientHopes', 'What the client hopes for', 'personal', { ...extra, maxLength: 2000 }),
  ],
};

const employer: Section = {
  id: 'employer',
  title: 'Employer',
  fields: [
    line('employerName', 'Employer', 'identity'),
    line('employerNature', 'What they do', 'identity', { help: 'Trade, service, public or private.' }),
    choice('employerSize', 'Number of employees', 'identity', [
      option('under10', 'Under 10'),
      option('10to49', '10 to 49'),
      option('50to249', '50 to 249'),
      option('250up', '250 or more'),
    ]),
    words('employerAddress', 'Address of the place of work', 'identity', {
      ...extra,
      maxLength: 500,
      lines: 2,
    }),
    group('contacts', 'People at the employer', 'identity', {
      itemName: 'contact',
      titleField: 'name',
      maxItems: 30,
      fields: [
        line('name', 'Name', 'identity'),
        choice(
          'role',
          'Role',
          'identity',
          roleIds.map((id) => option(id, roleNames[id])),
        ),
        line('jobTitle', 'Job title', 'identity', extra),
        line('reach', 'E-mail or phone', 'identity', extra),
        yesNo('best', 'Best single contact', 'identity', extra),
        yesNo('doNotContact', 'Do not contact', 'internal', {
          ...extra,
          help: 'The client has not agreed to contact with this person, or there is a reason to keep away.',
        }),
        line('doNotContactReason', 'Why not', 'internal', {
          ...extra,
          showIf: { field: 'doNotContact', is: ['yes'] },
        }),
      ],
    }),
    words('employerConstraints', 'What limits the employer', 'function', {
      ...extra,
      maxLength: 2000,
      help: 'Cover, cost, safety or rules that they named themselves.',
    }),
  ],
};

const job: Section = {
  id: 'job',
  title: 'Job',
  fields: [
    line('jobTitle', 'Job title', 'identity'),
    line('department', 'Department or team', 'identity', {
      help: 'As the organisation chart has it. Leave out a name that gives away a health condition.',
    }),
    number('daysPerWeek', 'Contracted days a week', 'function', {
      unit: 'days',
      min: 0.5,
      max: 7,
      decimals: 1,
      sources: ['document', 'client', 'manager'],
    }),
    number('hoursPerWeek', 'Contracted hours a week', 'function', {
      unit: 'h',
      min: 0.5,
      max: 100,
      decimals: 2,
      sources: ['document', 'client', 'manager'],
    }),
    number('shiftHours', 'Hours in a shift, meal breaks out', 'function', {
      unit: 'h',
      min: 0.5,
      max: 24,
      decimals: 2,
      help: 'The reference shift: every rating is a share of it.',
      sources: ['document', 'client', 'manager'],
    }),
    words('workPattern', 'Working pattern', 'function', {
      maxLength: 1000,
      lines: 2,
      help: 'Start and finish, rotation, nights, home days, breaks.',
    }),
    choice('payBasis', 'Paid by', 'function', [
      option('salary', 'Salary'),
      option('hour', 'The hour'),
      option('piece', 'The piece or target'),
      option('selfEmployed', 'Self-employed'),
    ]),
  ],
};

const absence: Section = {
  id: 'absence',
  title: 'Absence',
  purpose: 'Dates only: no amounts of money.',
  fields: [
    yesNo('stillEmployed', 'Still employed', 'identity', {
      help: 'Officially employed today, whether at work or not.',
      emptyStates: ['notKnown'],
    }),
    date('firstDayAbsent', 'First day absent', 'personal', {
      allow: 'past',
      emptyStates: ['notKnown', 'declined', 'notApplicable'],
      help: 'Not applicable: still at work.',
    }),
    date('expectedReturn', 'Expected return', 'personal', {
      allow: 'any',
      notBefore: 'firstDayAbsent',
      help: 'What the client expects now.',
    }),
    group('sickPaySteps', 'Sick-pay steps', 'personal', {
      ...extra,
      itemName: 'step',
      titleField: 'change',
      maxItems: 20,
      fields: [
        date('on', 'On', 'personal', { allow: 'any' }),
        line('change', 'What changes', 'personal', {
          help: 'In words, for example “from full to half pay”. No amounts.',
        }),
      ],
    }),
    group('certificates', 'Certificates', 'personal', {
      ...extra,
      itemName: 'certificate',
      titleField: 'advice',
      maxItems: 60,
      fields: [
        date('from', 'From', 'personal', { allow: 'any' }),
        date('to', 'To', 'personal', { allow: 'any', notBefore: 'from' }),
        choice('kind', 'Says', 'personal', [
          option('notFit', 'Not fit for work'),
          option('mayBeFit', 'May be fit for work'),
        ]),
        line('advice', 'Advice on it', 'personal', { maxLength: 600 }),
      ],
    }),
  ],
};

const followUp: Section = {
  id: 'followUp',
  title: 'Lead and next contact',
  fields: [
    line('caseLead', 'Case lead', 'identity', {
      help: 'The one named professional responsible for this case.',
    }),
    date('nextContact', 'Next contact', 'personal', {
      allow: 'any',
      emptyStates: ['notApplicable'],
      help: 'A case is never left without one, unless you say why below.',
    }),
    choice(
      'noContactReason',
      'Why there is no next contact',
      'personal',
      [
        option('died', 'Died'),
        option('withdrew', 'Withdrew'),
        option('askedForNone', 'Asked for no contact until a date'),
        option('lostCapacity', 'Lost capacity'),
        option('riskToStaff', 'Risk to staff'),
      ],
      extra,
    ),
  ],
};

/** Referral, employer, job and absence. */
export const caseFile = defineAssessment({
  id: 'caseFile',
  kind: 'caseFile',
  version: 1,
  title: 'Referral and job',
  sections: [referral, employer, job, absence, followUp],
  findings: [],
});
