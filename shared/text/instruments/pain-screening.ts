const linton =
  'Linton, Nicholas and MacDonald, 2011, Development of a short form of the Örebro Musculoskeletal Pain Screening Questionnaire, Spine 36:1891-1895';

/** Words of the short Örebro questionnaire. Labels and ends are our own; the published wording is not used. */
export const painScreeningText = {
  certificate: {
    title: 'Örebro pain screening, short form (ÖMPSQ-10)',
    purpose: 'Screens people with musculoskeletal pain for the risk that pain keeps them from work for long.',
    sources: [linton],
    licence:
      'The wording is its authors’ copyright and no licence text was found, so Otway holds item numbers and short labels of its own, and no item wording.',
    limitations: [
      'Screening result, clinical judgement needed. It sorts people by risk; it is no diagnosis and no verdict on fitness for work.',
      'Made for pain in muscles and joints; it is not for other conditions, and the cut-off was found in Swedish samples.',
    ],
    rounding: 'Whole numbers.',
    bands: {
      source: linton,
      rows: [
        { range: 'below 50', meaning: 'Below the cut-off for high risk' },
        { range: '50 and above', meaning: 'High risk' },
      ],
    },
    examples: [
      'The lowest total is 1, the highest 100',
      'All answers 5: total 50, high risk',
      'Answers 1, 0, 6, 9, 3, 4, 1, 5, 0, 2 to items 1 to 10: total 21',
    ],
    rulings: [
      'Totals are whole, so “above 49” and “50 or more” are the same.',
      'All ten items are needed. Some programs add up whatever is there; Otway does not.',
      'Items 3, 4 and 8 are turned round (10 minus the answer). Some copies print the items in another order: go by their content.',
    ],
  },
  total: 'Total',
  comparable: 'ÖMPSQ-10 total',
  outOf: 'out of 100',
  highRisk: 'High risk, 50 or more',
  lowerRisk: 'Below the cut-off for high risk',
  reversed: (item: number) => `Item ${item}, turned round`,
  sum: 'Sum of the ten items as they count',
  cutoff: 'Cut-off of 50',
  judgement: 'Screening result, clinical judgement needed.',
  owner: 'its authors',
  durationSection: 'Item 1',
  section: 'Items 2 to 10',
  howLong: 'Item 1: how long the pain has lasted',
  howLongHelp: 'Copies word the steps differently. Where yours prints a code beside each step, use the code.',
  byCode: 'By the code on the copy',
  byWeeks: 'By the number of weeks',
  code: 'Code of the step ticked',
  codeHelp: '1 is the shortest step, 10 the longest.',
  weeks: 'Weeks since the pain began',
  weeksHelp: 'Whole weeks. The code follows from them.',
  weeksUnit: 'weeks',
  shortest: 'shortest',
  longest: 'longest',
  mainTitle: 'Questionnaire',
  durationTitle: 'Item 1 from the weeks',
  items: {
    '2': { label: 'Item 2: pain, past week', low: 'no pain', high: 'worst pain' },
    '3': { label: 'Item 3: an hour of light work', low: 'cannot', high: 'can' },
    '4': { label: 'Item 4: sleep at night', low: 'cannot', high: 'can' },
    '5': { label: 'Item 5: tension or anxiety, past week', low: 'none', high: 'most' },
    '6': { label: 'Item 6: low mood, past week', low: 'none', high: 'most' },
    '7': { label: 'Item 7: expects pain to persist', low: 'no risk', high: 'greatest risk' },
    '8': { label: 'Item 8: expects to be at work', low: 'no chance', high: 'greatest chance' },
    '9': { label: 'Item 9: more pain means stop', low: 'disagrees', high: 'agrees' },
    '10': { label: 'Item 10: should not work with this pain', low: 'disagrees', high: 'agrees' },
  },
  itemHelp: 'Enter the answer as the client gave it; items 3, 4 and 8 are turned round for you.',
  duration: {
    certificate: {
      title: 'Duration of pain as coded in the ÖMPSQ-10',
      purpose:
        'Gives the code of item 1 of the short Örebro questionnaire from how long the pain has lasted.',
      sources: [linton],
      licence: 'A coding of facts; no item wording.',
      limitations: [
        'Copies of the questionnaire word the steps differently. A code printed on the copy comes first.',
      ],
      rounding: 'Whole numbers.',
      bands: null,
      examples: [],
      rulings: [
        'The steps are those of the longer Örebro questionnaire, in weeks. Some printed short forms use other steps (such as 1 to 2 weeks, or months).',
      ],
    },
    accepted: (steps: readonly string[]) =>
      `whole weeks from 0 to 5200, or one of: ${steps.map((step) => `${step} weeks`).join(', ')}`,
    code: 'Code of item 1',
    weeks: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
    step: 'Step of the duration',
  },
} as const;
