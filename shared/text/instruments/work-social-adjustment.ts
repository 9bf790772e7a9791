/** Words of the Work and Social Adjustment Scale. Labels and ends are our own; the published wording is not used. */
export const workSocialAdjustmentText = {
  certificate: {
    title: 'Work and Social Adjustment Scale (WSAS)',
    purpose:
      'How much a health problem hinders work, home, leisure and relationships, as the client rates it.',
    sources: [
      'Mundt, Marks, Shear and Greist, 2002, The Work and Social Adjustment Scale: a simple measure of impairment in functioning, British Journal of Psychiatry 180:461-464',
      'NHS Data Dictionary, Work and Social Adjustment Scale, rule for a missing item',
    ],
    licence:
      'Copyright Isaac Marks; used in the NHS with permission. No open licence was found, so Otway holds item numbers and short labels of its own, and no item wording.',
    limitations: [
      'Screening result, clinical judgement needed: it is no verdict on fitness for work.',
      'A self-rating of the whole effect of a problem; it does not say which demands of a job are hard.',
    ],
    rounding:
      'Totals are whole; one made up for a missing item is shown to two decimals, halves away from zero.',
    bands: {
      source: 'Mundt, Marks, Shear and Greist, 2002',
      rows: [
        { range: 'below 10', meaning: 'Subclinical' },
        { range: '10 to 20', meaning: 'Significant impairment' },
        { range: 'above 20', meaning: 'Moderately severe or worse' },
      ],
    },
    examples: [],
    rulings: [
      'One item that does not apply or has no answer counts as the mean of the other four (NHS Data Dictionary). Some services count the work item as 0 for people who are retired or choose not to work; Otway does not.',
      'No measurement error is given: no figure could be confirmed at its source.',
    ],
  },
  bands: {
    subclinical: 'Subclinical',
    'significant impairment': 'Significant impairment',
    'moderately severe or worse': 'Moderately severe or worse',
  },
  total: 'Total',
  comparable: 'WSAS total',
  outOf: 'out of 40',
  sum: 'Sum of the items answered',
  prorated: 'One item counted as the mean of the others',
  band: 'Band',
  judgement: 'Screening result, clinical judgement needed.',
  proratedNote: (item: string) => `${item} has no answer and counts as the mean of the other four.`,
  moreThanOneMissing: 'More than one item has no answer.',
  itemsAccepted: 'a list of 5, each a whole number from 0 to 8, one of them may be null',
  accepted: 'whole numbers from 0 to 8 for at least four of the five items',
  section: 'Ratings',
  owner: 'Isaac Marks',
  items: [
    'Item 1: work',
    'Item 2: running the home',
    'Item 3: leisure with others',
    'Item 4: leisure alone',
    'Item 5: close relationships',
  ],
  itemHelp: 'Choose “Not applicable” under “No answer” where the item does not apply.',
  low: 'not affected',
  high: 'most affected',
} as const;
