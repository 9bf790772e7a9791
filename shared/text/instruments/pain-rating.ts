/** Words of the numeric pain rating. */
export const painRatingText = {
  certificate: {
    title: 'Numeric pain rating (NPRS)',
    purpose: 'The client’s own rating of pain intensity, from 0 (no pain) to 10 (worst pain imaginable).',
    sources: [
      'Farrar, Young, LaMoreaux, Werth and Poole, 2001, Clinical importance of changes in chronic pain intensity measured on an 11-point numerical pain rating scale, Pain 94:149-158',
    ],
    licence: 'Free to use.',
    limitations: [
      'A self-rating of one moment. It says nothing about cause, effort or fitness for work.',
      'Cut-points between the bands vary between conditions.',
    ],
    rounding: 'Whole numbers; a percentage change to one decimal.',
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
    rulings: [],
  },
  question: 'Pain now, from 0 to 10',
  help: '0 is no pain; 10 is the worst pain the client can imagine. Ask for a whole number.',
  rating: 'Pain',
  outOf: 'out of 10',
  bands: { none: 'None', mild: 'Mild', moderate: 'Moderate', severe: 'Severe' },
  bandStep: 'Band',
} as const;
