import type { Section } from '../../define.ts';
import { choice, date, extra, line, number, option, words } from '../build.ts';
import { asked } from '../conditions.ts';
import { ofOtherLife } from './about.ts';

/** How much of an activity another person does, from none to all. */
export const assistanceLevels = [
  option('independent', 'Independent', 'Alone, with or without equipment'),
  option('setUp', 'Set-up', 'Someone prepares, then leaves'),
  option('prompting', 'Prompting', 'Words or signs, no hands'),
  option('supervision', 'Supervision', 'Someone stays near for safety'),
  option('minimal', 'Hands-on help, minimal', 'The person does most of it'),
  option('moderate', 'Hands-on help, moderate', 'About half each'),
  option('maximal', 'Hands-on help, maximal', 'The helper does most of it'),
  option('other', 'Done by someone else'),
] as const;

/** What an activity outside work is to the person, and how it goes now. */
export const occupation: Section = {
  id: 'occupation',
  title: 'Meaning and help now',
  purpose: 'What it is to the person comes before what it asks of them.',
  fields: asked(ofOtherLife, [
    words('meaning', 'Meaning and value', 'personal', {
      maxLength: 1500,
      lines: 2,
      help: 'Why it matters to the person, in their words.',
      sources: ['client'],
    }),
    line('role', 'Role it belongs to', 'personal', { help: 'Parent, cook of the household, club member.' }),
    line('activityPlace', 'Where it is done', 'personal', extra),
    line('howOftenNow', 'How often now', 'personal', { sources: ['client', 'observed'] }),
    line('howOftenWished', 'How often the person wishes', 'personal', { ...extra, sources: ['client'] }),
    choice('assistance', 'Help now', 'personal', assistanceLevels, {
      sources: ['observed', 'client', 'manager'],
    }),
    line('assistanceBy', 'Who helps', 'personal', { ...extra, help: 'Roles, not names.' }),
    words('aidsUsed', 'Equipment and adaptations used', 'personal', {
      ...extra,
      maxLength: 600,
      lines: 2,
      emptyStates: ['notKnown', 'notApplicable'],
    }),
    number('timeTaken', 'Time it takes', 'personal', {
      unit: 'min',
      min: 0,
      max: 1440,
      help: 'Once through, from start to finish.',
      sources: ['observed', 'measured', 'client'],
    }),
    number('timeBefore', 'Time it took before', 'personal', { ...extra, unit: 'min', min: 0, max: 1440 }),
    choice('safety', 'Safety as it is done now', 'personal', [
      option('safe', 'No risk seen'),
      option('someRisk', 'Some risk'),
      option('unsafe', 'Not safe'),
      option('notSeen', 'Not seen today'),
    ]),
    words('safetyNote', 'The risk, and what was done about it', 'personal', {
      maxLength: 1000,
      lines: 2,
      showIf: { field: 'safety', is: ['someRisk', 'unsafe'] },
    }),
    number('satisfaction', 'How content is the person with how it goes?', 'clinical', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'Not at all', high: 'Completely' },
      sources: ['client'],
    }),
    words('wishedChange', 'What the person wants to be different', 'personal', {
      maxLength: 1000,
      lines: 2,
      sources: ['client'],
    }),
  ]),
};

/** What follows for an activity outside work; the job has its conclusion for the employer. */
export const whatFollows: Section = {
  id: 'whatFollows',
  title: 'What follows',
  fields: asked(ofOtherLife, [
    words('activityConclusion', 'What would make it possible, safer or better', 'personal', {
      maxLength: 1500,
      help: 'Skills, other ways of doing it, equipment, people, place.',
    }),
    date('activityReviewOn', 'Look at it again on', 'personal', { allow: 'any' }),
  ]),
};
