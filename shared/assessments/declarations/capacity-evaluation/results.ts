import type { Section } from '../../define.ts';
import {
  choice,
  choices,
  date,
  extra,
  group,
  guidance,
  itemChoice,
  line,
  noneOf,
  number,
  option,
  time,
  words,
  yesNo,
} from '../build.ts';
import { functionLineFields } from '../function-lines.ts';
import { physicalRedFlags } from '../visit/during.ts';

/** How far the results can be trusted, with what else would explain them. */
export const consistency: Section = {
  id: 'consistency',
  title: 'Consistency',
  purpose: 'Each comparison with its other explanations. Never a count, never a verdict on the person.',
  fields: [
    group('checks', 'Comparisons', 'clinical', {
      ...extra,
      itemName: 'comparison',
      titleField: 'what',
      maxItems: 30,
      fields: [
        line('what', 'What was compared', 'clinical', { maxLength: 300 }),
        line('why', 'Why', 'clinical', { maxLength: 300 }),
        line('expected', 'Expected', 'clinical', { maxLength: 300 }),
        line('found', 'Found', 'clinical', { maxLength: 300 }),
        choice('outcome', 'Outcome', 'clinical', [
          option('within', 'Within what is expected'),
          option('outside', 'Outside what is expected'),
          option('notRun', 'Not run'),
        ]),
        choices('explanations', 'Other explanations considered', 'clinical', [
          option('pain', 'Pain'),
          option('fear', 'Fear of harm'),
          option('fatigue', 'Fatigue'),
          option('medication', 'Medication'),
          option('language', 'Language'),
          option('misunderstanding', 'Misunderstanding'),
          option('lowMood', 'Low mood'),
          option('equipment', 'Equipment'),
        ]),
        line('explanationNote', 'Which fits best, and why', 'clinical', { ...extra, maxLength: 600 }),
      ],
    }),
    choice('confidence', 'Confidence in the results', 'clinical', [
      option('fair', 'The results are likely to be a fair picture of what the person can do at present.'),
      option('overOrUnder', 'The results may under- or over-state what the person can do, because:'),
      option('cannotSay', 'I cannot say how far the results show what the person can do, because:'),
    ]),
    words('confidenceWhy', 'Because', 'clinical', {
      maxLength: 1000,
      lines: 2,
      showIf: { field: 'confidence', is: ['overOrUnder', 'cannotSay'] },
    }),
  ],
};

/** One line for each demand: observed, projected and recommended stay apart. */
export const capacities: Section = {
  id: 'capacities',
  title: 'Capacities',
  purpose:
    'What was done, what follows by rule, and what you recommend. Work words only: no tests, no readings.',
  fields: [
    guidance(
      'capacityHint',
      'Not tested is an answer',
      'note',
      'A restriction stays a restriction, however strong the person is.',
    ),
    group('capacities', 'Capacities', 'function', {
      itemName: 'capacity',
      titleField: 'activity',
      maxItems: 120,
      fields: [
        ...functionLineFields({ tasks: { group: 'tasks', from: 'activityAnalysis' }, projected: true }),
        line('observedWords', 'What was done', 'function', { ...extra, maxLength: 300 }),
        number('observedAmount', 'Most that was done', 'function', {
          ...extra,
          unit: '',
          min: 0,
          max: 100_000,
          decimals: 2,
          help: 'In the unit of the amount above.',
        }),
        ...(['Occasional', 'Frequent', 'Constant'] as const).map((band) =>
          number(`projected${band}`, `Projected, ${band.toLowerCase()}`, 'function', {
            ...extra,
            unit: '',
            min: 0,
            max: 100_000,
            decimals: 2,
          }),
        ),
        number('projectedMinutes', 'Projected, minutes of the shift', 'function', {
          ...extra,
          unit: 'min',
          min: 0,
          max: 1440,
        }),
        line('projectionRule', 'Rule of the projection', 'function', { ...extra, maxLength: 600 }),
        words('recommendedWhy', 'Why you recommend this', 'clinical', {
          ...extra,
          maxLength: 1000,
          lines: 2,
        }),
        itemChoice('testItems', 'Rests on these tests', 'clinical', { ...extra, group: 'tests', many: true }),
      ],
    }),
  ],
};

const delayed = { field: 'response', is: ['settled', 'ongoing'] };

/** What the evaluation itself cost, a day and two to three days later. */
export const followUp: Section = {
  id: 'followUp',
  title: 'Calls after the evaluation',
  purpose: 'At 24 hours and at 48 to 72 hours.',
  fields: [
    group('calls', 'Calls', 'clinical', {
      itemName: 'call',
      titleField: 'due',
      maxItems: 10,
      fields: [
        choice('due', 'Call', 'clinical', [option('24h', '24 hours'), option('48to72h', '48 to 72 hours')], {
          emptyStates: [],
        }),
        date('on', 'On', 'clinical', { allow: 'past' }),
        time('at', 'At', 'clinical', extra),
        line('by', 'Called by', 'clinical', extra),
        choice('response', 'Response', 'clinical', [
          option('none', 'No delayed response'),
          option('settled', 'Delayed response, settled'),
          option('ongoing', 'Delayed response, not yet settled'),
        ]),
        number('pain', 'Pain', 'clinical', {
          unit: '',
          min: 0,
          max: 10,
          scale: { low: 'No pain', high: 'Worst imaginable' },
        }),
        number('fatigue', 'Fatigue', 'clinical', {
          unit: '',
          min: 0,
          max: 10,
          scale: { low: 'None', high: 'Exhausted' },
        }),
        choice('sleep', 'Sleep since', 'clinical', [
          option('better', 'Better than usual'),
          option('usual', 'As usual'),
          option('worse', 'Worse than usual'),
        ]),
        words('dropped', 'What was dropped the next day', 'clinical', {
          maxLength: 1000,
          lines: 2,
          emptyStates: ['notKnown', 'notApplicable'],
        }),
        number('recoveryHours', 'Hours to recover', 'clinical', {
          unit: 'h',
          min: 0,
          max: 720,
          emptyStates: ['notKnown', 'notApplicable'],
        }),
        choices('redFlags', 'Red flags', 'clinical', [noneOf('Asked, none'), ...physicalRedFlags]),
        words('advice', 'Advice given', 'clinical', { ...extra, maxLength: 1000, lines: 2 }),
        words('effect', 'Effect on what can be sustained at work', 'function', {
          maxLength: 600,
          lines: 2,
          showIf: delayed,
          help: 'In functional words only: it may reach the employer. For example “two hours of keyboard work is not sustained on the following day”.',
        }),
      ],
    }),
    yesNo('postExertional', 'Symptoms worsen after exertion', 'clinical', {
      help: 'Then nothing is projected above what was sustained without a cost the next day.',
    }),
  ],
};

export const opinion: Section = {
  id: 'opinion',
  title: 'Opinion',
  purpose: 'Facts apart from opinion; what else is possible; what this could not show.',
  fields: [
    words('opinionText', 'Opinion', 'clinical'),
    words('alternatives', 'Other explanations', 'clinical', { maxLength: 2000 }),
    words('limitsOfTest', 'What this evaluation could not show', 'function', { maxLength: 2000, lines: 2 }),
  ],
};
