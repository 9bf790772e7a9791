/** Words that the PHQ-9 and the GAD-7 share. */
export const symptomFrequencyText = {
  total: 'Total',
  outOf: (highest: number) => `out of ${highest}`,
  cutoff: 'Screening cut-off of 10',
  reached: 'reached',
  notReached: 'not reached',
  columns: 'Sum of the columns “several days”, “more than half the days” and “nearly every day”',
  band: 'Band',
  judgement:
    'Screening result, clinical judgement needed. It is no diagnosis and says nothing about fitness for work.',
  /** The four answers as published. */
  answers: ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'],
  byDigits: 'On a keyboard, 0 to 3 choose an answer and go on to the next question.',
  licence:
    'Item wording as published, unaltered. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  attribution:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.',
  howTo:
    'Best filled in by the client, in these very words. Read an item aloud as it stands if asked to; do not explain or reword it.',
  reliableChange:
    'Gyani, Shafran, Layard and Clark, 2013, Enhancing recovery rates: lessons from year one of IAPT, Behaviour Research and Therapy 51:597-606, reliable change',
} as const;
