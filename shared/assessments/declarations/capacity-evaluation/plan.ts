import { TestFamily } from '../../../domain/capacity.ts';
import { capacityText } from '../../../text/capacity.ts';
import type { Section } from '../../define.ts';
import { choice, date, extra, line, number, option, recordChoice, words } from '../build.ts';

/** What is asked, of which job, on which days. */
export const plan: Section = {
  id: 'plan',
  title: 'Plan',
  purpose: 'The question and the demands of the job come first: they choose the tests.',
  fields: [
    words('question', 'Question to answer', 'function', { maxLength: 1500, lines: 2 }),
    recordChoice('analysisId', 'Job compared: activity analysis', 'function', {
      from: ['activityAnalysis'],
      emptyStates: ['notApplicable'],
      help: 'Its demands choose the tests, and its loads say how far they go.',
    }),
    choice('protocol', 'Days', 'function', [
      option('oneDay', 'One day'),
      option('twoDay', 'Two days', 'The second shows what the first one cost'),
    ]),
    date('date', 'First day', 'function', { allow: 'any' }),
    date('secondDate', 'Second day', 'function', {
      allow: 'any',
      notBefore: 'date',
      showIf: { field: 'protocol', is: ['twoDay'] },
    }),
    number('margin', 'Margin above the job’s load', 'function', {
      unit: 'kg',
      min: 0,
      max: 50,
      decimals: 1,
      help: 'Agreed with the person. No test goes beyond the job’s load and this margin.',
    }),
    line('evaluator', 'Evaluator', 'identity'),
    date('validUntil', 'Valid until', 'function', {
      ...extra,
      allow: 'any',
      notBefore: 'date',
      help: 'Or until health changes, whichever comes first. Three months is usual.',
    }),
  ],
};

/** One consent for each family of tests: one may be declined and the rest go on. */
export const consents: Section = {
  id: 'consents',
  title: 'Consent',
  purpose: 'To each family of tests by itself. Any can be declined; the others go on.',
  fields: TestFamily.options.map((family) =>
    choice(
      `consent_${family}`,
      capacityText.consent(capacityText.family[family]),
      'personal',
      [option('agreed', 'Agreed'), option('declined', 'Declined')],
      { emptyStates: ['notApplicable'] },
    ),
  ),
};
