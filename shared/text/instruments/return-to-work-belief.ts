/** Words of the return-to-work self-efficacy questionnaire. Item wording is not used; items have numbers only. */
export const returnToWorkBeliefText = {
  certificate: {
    title: 'Return-to-work self-efficacy (RTW-SE-11)',
    purpose:
      'How far the client believes they could do what their job asks if they started tomorrow, in their state now.',
    sources: [
      'Lagerveld, Blonk, Brenninkmeijer and Schaufeli, 2010, Return to work among employees with mental health problems: development and validation of a self-efficacy questionnaire, Work & Stress 24:359-375',
      'Gjengedal, Lagerveld, Reme and others, 2021, The Return-to-Work Self-efficacy Questionnaire (RTW-SE): a validation study of predictive abilities and cut-off values for patients on sick leave due to anxiety or depression, Journal of Occupational Rehabilitation, doi 10.1007/s10926-021-09957-8',
    ],
    licence:
      'The publisher allows the wording for research, teaching and private study only, so Otway holds item numbers and no wording.',
    limitations: [
      'Clinical judgement needed: a belief is neither ability nor a verdict on fitness for work.',
      'The study had 626 Norwegian patients with common mental disorders, seen before and after work-focused therapy. The cut-offs are for answers after therapy, of those who had been on sick leave; elsewhere they are a guide.',
    ],
    rounding: 'The mean is shown to two decimals, halves away from zero.',
    bands: {
      source: 'Gjengedal, Lagerveld, Reme and others, 2021',
      rows: [
        { range: 'below 3.7', meaning: 'Below both cut-offs' },
        { range: '3.7 to below 4.6', meaning: 'At or above the cut-off for partial return' },
        { range: '4.6 to 6', meaning: 'At or above the cut-off for full return' },
      ],
    },
    examples: [],
    rulings: [
      'Which items are negatively worded could not be confirmed at the source, so none is assumed: the clinic’s licensed copy says which are turned round, or the answers are entered already turned round.',
    ],
  },
  mean: 'Mean',
  comparable: 'RTW-SE mean',
  range: '(1 to 6)',
  sum: 'Sum of the 11 items after turning round',
  cutoffs: 'Cut-offs',
  cutoffValues: '4.6 full return, 3.7 partial return',
  atFull: 'At or above the cut-off for full return',
  atPartial: 'At or above the cut-off for partial return',
  belowBoth: 'Below both cut-offs',
  judgement: 'Clinical judgement needed: a belief, not a measure of ability.',
  owner: 'its publisher',
  waySection: 'How the answers are entered',
  section: 'Answers',
  way: 'Are the answers already turned round?',
  wayHelp:
    'Some items are worded negatively and count as 7 minus the answer. Your licensed copy says which; Otway does not guess.',
  asGiven: 'As the client gave them',
  afterReversal: 'Already turned round',
  reversed: 'Items that your copy turns round',
  reversedHelp: 'Tick every one. Each counts as 7 minus the answer.',
  item: (place: number) => `Item ${place}`,
  low: 'lowest step',
  high: 'highest step',
} as const;
