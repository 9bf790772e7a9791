import { symptomFrequencyText as shared } from './symptom-frequency.ts';

/** Words of the GAD-7. Stem, items and answers are the published wording and may not be altered; the other words are our own. */
export const gad7Text = {
  certificate: {
    title: 'Generalised anxiety (GAD-7)',
    purpose:
      'The client’s own account of symptoms of anxiety over the last two weeks, for screening and for change over time.',
    sources: [
      'Spitzer, Kroenke, Williams and Löwe, 2006, A brief measure for assessing generalized anxiety disorder: the GAD-7, Archives of Internal Medicine 166:1092-1097',
    ],
    licence: shared.licence,
    limitations: [
      'Screening result, clinical judgement needed: it is no diagnosis and no verdict on fitness for work.',
      'A high score does not tell generalised anxiety from panic, social anxiety or the effects of trauma.',
    ],
    rounding: 'Whole numbers.',
    bands: {
      source: 'Spitzer, Kroenke, Williams and Löwe, 2006',
      rows: [
        { range: '0 to 4', meaning: 'Minimal' },
        { range: '5 to 9', meaning: 'Mild' },
        { range: '10 to 14', meaning: 'Moderate' },
        { range: '15 to 21', meaning: 'Severe' },
      ],
    },
    examples: ['Items 3, 0, 1, 2, 0, 0, 1: total 7, mild'],
    rulings: [
      'A missing item leaves the questionnaire without a total.',
      'Measurement error: a change of at least 4 points, the reliable change used by NHS Talking Therapies. Bischoff and others, 2020, found 6 points in another sample.',
    ],
  },
  bands: { minimal: 'Minimal', mild: 'Mild', moderate: 'Moderate', severe: 'Severe' },
  comparable: 'GAD-7 total',
  reliableChange: shared.reliableChange,
  stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  items: [
    'Feeling nervous, anxious or on edge',
    'Not being able to stop or control worrying',
    'Worrying too much about different things',
    'Trouble relaxing',
    'Being so restless that it is hard to sit still',
    'Becoming easily annoyed or irritable',
    'Feeling afraid as if something awful might happen',
  ],
  questions: 'Questions',
} as const;
