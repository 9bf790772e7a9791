import type { Section } from '../../define.ts';
import type { Field } from '../../fields.ts';
import { choice, date, extra, group, guidance, option, words, yesNo } from '../build.ts';
import { asked } from '../conditions.ts';
import { functionLineFields } from '../function-lines.ts';
import { ofOtherLife, ofWork } from './about.ts';

export const observedFunction: Section = {
  id: 'observedFunction',
  title: 'What the person can do',
  purpose: 'Can first, limits second. Of work, this becomes the table of the employer’s report.',
  fields: [
    guidance(
      'untestedHint',
      'Not tested is an answer',
      'note',
      'A restriction stays a restriction, however strong the person is.',
    ),
    group('observedFunction', 'Observed function', 'function', {
      itemName: 'activity',
      titleField: 'activity',
      maxItems: 80,
      fields: functionLineFields({ tasks: { group: 'tasks' } }),
    }),
  ],
};

export const personFit: Section = {
  id: 'personFit',
  title: 'Person and fit',
  purpose: 'For you alone; never in a copy of the job analysis.',
  fields: [
    words('howTheyDoIt', 'How this person does it', 'clinical', {
      sources: ['observed', 'client'],
      help: 'Method, pace, order; where they differ from others in the same job.',
    }),
    words('symptomsSeen', 'Symptoms seen', 'clinical', { sources: ['observed', 'client'] }),
    words('compensations', 'Compensations', 'clinical', { sources: ['observed', 'client'] }),
    words('supports', 'Supports already there', 'clinical', {
      sources: ['observed', 'client', 'manager'],
      help: 'Equipment, people, habits that work and should stay.',
    }),
  ],
};

/** One box for each part of a model, once that model is chosen. */
function partsOfModel(model: string, parts: readonly (readonly [string, string])[]): readonly Field[] {
  return parts.map(([id, label]) =>
    words(id, label, 'clinical', {
      ...extra,
      maxLength: 1500,
      lines: 2,
      showIf: { field: 'model', is: [model] },
    }),
  );
}

export const reasoning: Section = {
  id: 'reasoning',
  title: 'Reasoning',
  purpose: 'Problem, asset, reasoning. Person, environment, occupation, and the fit between them.',
  fields: [
    words('problem', 'Problem', 'clinical'),
    words('asset', 'Asset', 'clinical', { help: 'What works: in the person, the place, the people.' }),
    choice('model', 'Model', 'clinical', [
      option('peo', 'PEO', 'person, environment, occupation'),
      option('moho', 'MOHO', 'volition, habits and roles, performance capacity, environment'),
      option('otpf', 'OTPF', 'domain and process'),
      option('icf', 'ICF', 'function, activity, participation, factors'),
    ]),
    ...partsOfModel('peo', [
      ['peoPerson', 'Person'],
      ['peoEnvironment', 'Environment'],
      ['peoOccupation', 'Occupation'],
      ['peoFit', 'Fit between them'],
    ]),
    ...partsOfModel('moho', [
      ['mohoVolition', 'Volition'],
      ['mohoHabits', 'Habits and roles'],
      ['mohoCapacity', 'Performance capacity'],
      ['mohoEnvironment', 'Environment'],
    ]),
    words('reasoningText', 'Reasoning', 'clinical'),
    words('hypothesis', 'Hypothesis', 'clinical', { maxLength: 2000 }),
    words('alternativeHypothesis', 'Alternative', 'clinical', {
      maxLength: 2000,
      help: 'What else would explain it?',
    }),
    choice('certainty', 'Certainty', 'clinical', [
      option('is', 'Is'),
      option('likely', 'Is likely to'),
      option('may', 'May'),
      option('cannotSay', 'I cannot say'),
    ]),
    words('disagreement', 'Where sources agree and disagree', 'clinical', { ...extra, maxLength: 2000 }),
  ],
};

export const conclusion: Section = {
  id: 'conclusion',
  title: 'Conclusion for the employer',
  purpose: 'In words about work only.',
  fields: asked(ofWork, [
    choice('fitness', 'Fitness for this job', 'function', [
      option('fit', 'Fit for the job as it is'),
      option('fitWithChanges', 'Fit with the changes recommended'),
      option('fitForPart', 'Fit for part of the job', 'Name the tasks'),
      option('notFit', 'Not fit for this job at present', 'Give a likely review date'),
      option('cannotSay', 'Cannot be stated yet', 'Say why'),
    ]),
    words('fitnessDetail', 'For which tasks, or why not yet', 'function', {
      maxLength: 800,
      lines: 2,
      showIf: { field: 'fitness', is: ['fitForPart', 'notFit', 'cannotSay', 'fitWithChanges'] },
    }),
    words('outlook', 'Outlook', 'function', {
      maxLength: 1000,
      lines: 2,
      help: 'Likely course as a range of time, and what would change it.',
    }),
    words('safetyAdvice', 'Risks and safety', 'function', {
      maxLength: 1500,
      lines: 2,
      help: 'Restrictions with the reason in functional words; driving and safety-critical work as function only.',
    }),
    date('reviewDate', 'Review on', 'function', { allow: 'any' }),
    yesNo('equalityNote', 'Equality Act note in the report', 'function', {
      ...extra,
      help: 'Without a choice it is there when a question of the referral asks about the Act and has no answer.',
    }),
  ]),
};

export const limits: Section = {
  id: 'limits',
  title: 'Limits of the visit',
  fields: [
    words('visitLimits', 'What limits these findings', 'function', {
      maxLength: 1500,
      lines: 2,
      help: 'Time, season, tasks not seen, work staged, people not met.',
    }),
    ...asked(ofWork, [
      date('workerAgreed', 'Worker has read and agreed', 'function', { ...extra, allow: 'past' }),
      date('managerAgreed', 'Manager has read and agreed', 'function', { ...extra, allow: 'past' }),
    ]),
    date('personAgreed', 'The person has read and agreed', 'personal', {
      ...extra,
      allow: 'past',
      showIf: ofOtherLife,
    }),
  ],
};

export const photos: Section = {
  id: 'photos',
  title: 'Photos',
  fields: [
    {
      kind: 'photos',
      id: 'photos',
      label: 'Photos of the work or activity',
      sensitivity: 'function',
      help: 'One per task where it shows a demand. Say in the caption what to look at, and the measurement.',
    },
  ],
};
