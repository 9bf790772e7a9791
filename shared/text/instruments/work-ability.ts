/** Words of the work ability score, all our own. */
export const workAbilityText = {
  certificate: {
    title: 'Work ability score (WAS)',
    purpose:
      'The client’s own rating of current ability to work against the best it has ever been, from 0 to 10.',
    sources: [
      'Tuomi, Ilmarinen, Jahkola, Katajarinne and Tulkki, 1998, Work Ability Index, Finnish Institute of Occupational Health (first question)',
      'Jääskeläinen, Kausto, Seitsamo and others, 2016, Work ability index and perceived work ability as predictors of disability pension, Scandinavian Journal of Work, Environment and Health 42:490-499',
    ],
    licence:
      'The Work Ability Index is copyright of the Finnish Institute of Occupational Health. The single rating is asked here in our own words; the form itself is not reproduced.',
    limitations: [
      'One self-rating; clinical judgement needed. It says nothing about cause, effort or fitness for a certain job.',
      'It compares with the client’s own best, so equal numbers of two people do not mean equal ability.',
    ],
    rounding: 'Whole numbers.',
    bands: {
      source: 'Work Ability Index practice',
      rows: [
        { range: '0 to 5', meaning: 'Poor' },
        { range: '6 to 7', meaning: 'Moderate' },
        { range: '8 to 9', meaning: 'Good' },
        { range: '10', meaning: 'Excellent' },
      ],
    },
    examples: [],
    rulings: ['Jääskeläinen 2016 takes good and excellent together, 8 to 10.'],
  },
  section: 'Rating',
  own: 'Asked in our own words',
  ownHelp:
    'The wording of the Work Ability Index belongs to the Finnish Institute of Occupational Health and is not shown here. Where your clinic holds a licensed copy, read the question from it.',
  question: 'Ability to work now, against its lifetime best',
  help: 'The best ability the client ever had counts as 10. Ask for a whole number for now.',
  low: 'no ability to work now',
  high: 'as good as it ever was',
  rating: 'Work ability',
  outOf: 'out of 10',
  bands: { poor: 'Poor', moderate: 'Moderate', good: 'Good', excellent: 'Excellent' },
  bandStep: 'Band',
  judgement: 'A self-rating, clinical judgement needed.',
} as const;
