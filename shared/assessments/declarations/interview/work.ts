import type { Section } from '../../define.ts';
import { choice, choices, extra, group, line, noneOf, number, option, words, yesNo } from '../build.ts';
import { asked } from '../conditions.ts';
import { firstInterview } from './when.ts';

/** Home, people and getting about. Names of others are recorded so that no document says them. */
export const background: Section = {
  id: 'background',
  title: 'Background',
  purpose: 'Who they live with, who helps, and what a day asks of them outside work.',
  fields: asked(firstInterview, [
    choice('household', 'Household', 'personal', [
      option('alone', 'Lives alone'),
      option('loneParent', 'Lone parent'),
      option('couple', 'Couple, no children at home'),
      option('coupleChildren', 'Couple with children at home'),
      option('family', 'With parents or other relatives'),
      option('shared', 'Shared or supported housing'),
    ]),
    words('caring', 'Caring for others, and what the absence changes there', 'thirdParty', {
      maxLength: 2000,
      lines: 2,
      emptyStates: ['notApplicable', 'notKnown', 'declined'],
    }),
    group('supporters', 'People who matter to the return', 'thirdParty', {
      ...extra,
      itemName: 'person',
      titleField: 'name',
      maxItems: 20,
      fields: [
        line('name', 'Name', 'thirdParty', { term: true }),
        line('relation', 'Who they are to the client', 'thirdParty'),
        choice('influence', 'On the return to work', 'thirdParty', [
          option('supports', 'Supports'),
          option('neutral', 'Neither way'),
          option('hinders', 'Holds back'),
        ]),
        yesNo('joins', 'May join a meeting', 'thirdParty', extra),
      ],
    }),
    choices('feelings', 'Feelings about being where they are now', 'clinical', [
      option('bored', 'Bored'),
      option('frustrated', 'Frustrated'),
      option('isolated', 'Isolated'),
      option('guilty', 'Guilty'),
      option('relieved', 'Relieved'),
      option('angry', 'Angry'),
      option('worried', 'Worried'),
      option('hopeful', 'Hopeful'),
      noneOf('None of these'),
    ]),
    choice('travel', 'Getting about', 'personal', [
      option('drives', 'Drives'),
      option('public', 'Public transport without difficulty'),
      option('withDifficulty', 'With difficulty'),
      option('needsHelp', 'Needs a lift or a taxi'),
    ]),
    line('formsComfort', 'Comfort with forms and screens', 'personal', { ...extra, maxLength: 300 }),
    yesNo('unionMember', 'Union member', 'personal', extra),
    line('unionRep', 'Union representative: name', 'thirdParty', {
      ...extra,
      term: true,
      showIf: { field: 'unionMember', is: ['yes'] },
    }),
  ]),
};

/** The job as the client sees it; the activity analysis measures it. */
export const jobNow: Section = {
  id: 'jobNow',
  title: 'Current job',
  purpose: 'The job in their words. What it asks is rated in the activity analysis.',
  fields: asked(firstInterview, [
    words('jobInTheirWords', 'The job, and what they do most', 'personal', {
      help: 'Let them tell a usual day from start to finish.',
    }),
    words('jobHardest', 'Hardest for body, mind or mood', 'clinical', { maxLength: 2000, lines: 2 }),
    choice('autonomy', 'Say over how and when the work is done', 'personal', [
      option('little', 'Little'),
      option('some', 'Some'),
      option('much', 'Much'),
    ]),
    words('jobLikes', 'Likes about it', 'personal', { maxLength: 2000, lines: 2 }),
    words('jobDislikes', 'Dislikes about it', 'personal', { maxLength: 2000, lines: 2 }),
    number('satisfaction', 'Satisfaction with the job', 'personal', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'Not at all', high: 'Completely' },
    }),
    words('whyThisJob', 'Why they took it, and where they saw it going', 'personal', {
      ...extra,
      maxLength: 2000,
      lines: 2,
    }),
    choices('workCauses', 'Work had a part in it', 'clinical', [
      option('workload', 'Workload'),
      option('bullying', 'Bullying or conflict'),
      option('incident', 'An incident or accident'),
      option('place', 'The place or the equipment'),
      option('disputed', 'It is disputed'),
      noneOf('None that they see'),
    ]),
    yesNo('claimRunning', 'A claim about it is running', 'internal', {
      ...extra,
      showIf: { field: 'workCauses', is: ['incident', 'bullying', 'disputed'] },
      help: 'It changes nothing in what you find; it says who may ask for your notes.',
    }),
    choice('employerAttitude', 'Employer’s attitude to the absence, as the client sees it', 'personal', [
      option('supportive', 'Supportive'),
      option('neutral', 'Neutral'),
      option('unhelpful', 'Unhelpful'),
      option('pressing', 'Pressing for a return'),
    ]),
    words('employerKnows', 'What the employer knows of the condition', 'clinical', {
      maxLength: 1000,
      lines: 2,
      help: 'And what the client wants them to know.',
    }),
    choices('employerHas', 'At hand through the employer', 'personal', [
      option('occupationalHealth', 'Occupational health'),
      option('hr', 'Human resources'),
      option('assistance', 'Employee assistance programme'),
      option('policy', 'A written absence policy'),
      noneOf('None of these'),
    ]),
    words('jobOpenUntil', 'Dates and warnings from the employer', 'personal', {
      ...extra,
      maxLength: 1000,
      lines: 2,
      help: 'A date by which a return is asked for, a stage of the absence procedure, talk of dismissal.',
    }),
    words('otherWork', 'Second job or own business', 'personal', { ...extra, maxLength: 1000, lines: 2 }),
  ]),
};

export const history: Section = {
  id: 'history',
  title: 'Work and education',
  fields: asked(firstInterview, [
    words('education', 'School, qualifications and training', 'personal', { maxLength: 2000, lines: 2 }),
    group('earlierJobs', 'Earlier jobs', 'personal', {
      itemName: 'job',
      titleField: 'what',
      maxItems: 30,
      fields: [
        line('what', 'Job', 'personal'),
        line('duration', 'How long', 'personal', extra),
        line('related', 'What of it is of use now', 'personal', { ...extra, maxLength: 400 }),
      ],
    }),
    words('earlierAbsences', 'Earlier long absences', 'clinical', {
      maxLength: 2000,
      lines: 2,
      emptyStates: ['notApplicable', 'notKnown', 'declined'],
      help: 'How often, how long, why, whether the same condition, and what helped them back.',
    }),
    yesNo('absenceWarning', 'Warned about absence before', 'personal', extra),
  ]),
};
