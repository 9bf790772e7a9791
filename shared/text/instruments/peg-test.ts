/** Words of the nine-hole peg test. */
export const pegTestText = {
  certificate: {
    title: 'Nine-hole peg test (NHPT)',
    purpose:
      'Finger dexterity of one hand: seconds to place nine pegs one at a time and return them. Lower is better.',
    sources: [
      'Mathiowetz, Weber, Kashman and Volland, 1985, Adult norms for the Nine Hole Peg Test of finger dexterity, Occupational Therapy Journal of Research 5:24-38, means of all ages',
      'Oxford Grice, Vogel, Le, Mitchell, Muniz and Vollmer, 2003, Adult norms for a commercially available Nine Hole Peg Test for finger dexterity, American Journal of Occupational Therapy 57:570-573',
    ],
    licence: 'The test is public, and a mean is a fact. Commercial kits are trade marks of their makers.',
    limitations: [
      'Norms are shown for men only, as means of all ages: women’s norms and norms by age could not be verified.',
      'Times rise with age, and women are slightly faster, so one mean for all ages is too strict for older people and too lenient for younger ones.',
      'A second test is often faster by practice alone: in the 1985 study, retest agreement was 0.69 for the right hand and 0.43 for the left.',
      'Slower than a mean does not mean unable to do the job. Screening result, clinical judgement needed.',
    ],
    rounding: 'One decimal for seconds and percentages, two for distances in SD; half away from zero.',
    bands: null,
    examples: [],
    rulings: [
      'Women’s means are often quoted, but could not be verified; they are not used.',
      'A time over 300 seconds is recorded as not completed, and not scored: 300 seconds is our limit, not a published one.',
    ],
  },
  time: 'Time',
  notCompleted: 'not completed within 300 s',
  noTime: 'There is no time to compare, with a norm or with another day.',
  hands: { R: 'right hand', L: 'left hand' },
  referenceAccepted: 'a norm set by author and year, such as Mathiowetz1985, or none',
  noReference: 'No norm was chosen. The time stands as measured.',
  unverified: 'No norm is shown: the means for women could not be verified. The time stands as measured.',
  unknownReference: 'No norm is shown: none from this source could be verified. The time stands as measured.',
  slower: 'Slower than the norm mean',
  notSlower: 'Not slower than the norm mean',
  allAgesNote: 'The norm is one mean for men of all ages, although times rise with age.',
} as const;
