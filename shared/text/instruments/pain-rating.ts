const farrar =
  'Farrar, Young, LaMoreaux, Werth and Poole, 2001, Clinical importance of changes in chronic pain intensity measured on an 11-point numerical pain rating scale, Pain 94:149-158';

/** Words of the numeric pain rating, and of the change between two. */
export const painRatingText = {
  certificate: {
    title: 'Numeric pain rating (NPRS)',
    purpose: 'The client’s own rating of pain intensity, from 0 (no pain) to 10 (worst pain imaginable).',
    sources: [farrar],
    licence: 'Free to use.',
    limitations: [
      'A self-rating of one moment, clinical judgement needed. It says nothing about cause, effort or fitness for work.',
      'Cut-points between the bands vary between conditions.',
    ],
    rounding: 'Whole numbers.',
    bands: {
      source: 'convention',
      rows: [
        { range: '0', meaning: 'None' },
        { range: '1 to 3', meaning: 'Mild' },
        { range: '4 to 6', meaning: 'Moderate' },
        { range: '7 to 10', meaning: 'Severe' },
      ],
    },
    examples: [],
    rulings: [
      'No measurement error is given beside a change from day to day. The two points or 30% of Farrar 2001 is how much less pain clients call much better, not how much two ratings differ by chance.',
    ],
  },
  question: 'Pain now, from 0 to 10',
  help: 'Ask for a whole number, and ask the same way each time.',
  low: 'no pain',
  high: 'worst pain imaginable',
  rating: 'Pain',
  outOf: 'out of 10',
  bands: { none: 'None', mild: 'Mild', moderate: 'Moderate', severe: 'Severe' },
  bandStep: 'Band',
  earlierSection: 'An earlier rating',
  earlierPurpose: 'Only where two ratings are to be set side by side here, such as before and after a task.',
  earlierQuestion: 'Earlier rating, from 0 to 10',
  earlierHelp: 'The rating to compare with, asked in the same words. Say in the note when it was given.',
  ratingTitle: 'Now',
  changeTitle: 'Change',
  change: {
    certificate: {
      title: 'Change in numeric pain rating (NPRS change)',
      purpose: 'The change between two numeric pain ratings of one client, in points and in per cent.',
      sources: [farrar],
      licence: 'Free to use.',
      limitations: [
        'Two points or 30% less is a change that clients in drug trials for chronic pain called much better. It is not measurement error, and other conditions may differ.',
        'It concerns less pain only; how much more pain matters is for clinical judgement.',
      ],
      rounding: 'Points are whole; a percentage is shown to one decimal, halves away from zero.',
      bands: null,
      examples: [],
      rulings: ['Where the earlier rating is 0 there is no percentage; only the points count.'],
    },
    label: 'Change in pain',
    unit: (change: number) => (Math.abs(change) === 1 ? 'point' : 'points'),
    earlier: 'Earlier rating',
    later: 'Later rating',
    percentLabel: 'Change in per cent of the earlier rating',
    meets: 'At least 2 points or 30% less pain',
    doesNotMeet: 'Pain not less by 2 points or 30%',
    noPercent: 'not defined',
    noPercentNote: 'The earlier rating was 0, so the change has no percentage.',
    moreNote: 'Pain is rated higher than before. The threshold of 2 points or 30% is for less pain only.',
  },
} as const;
