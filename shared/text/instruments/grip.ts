const protocol =
  'seated, shoulder by the side, elbow at 90 degrees, forearm neutral, wrist 0 to 30 degrees extended; handle in its second position; mean of three trials.';

const normLimitations = [
  'A norm describes a group. Below it does not mean unable to do the job, and above it does not mean able.',
  'Grip changes with pain, swelling, time of day, position, and the dynamometer used.',
  'Screening result, clinical judgement needed.',
];

const rounding = 'One decimal for strength and percentages, two for distances in SD; half away from zero.';

/** Words of grip strength: the trials themselves, and both norm sets. */
export const gripText = {
  mathiowetz: {
    title: 'Grip strength against norms, Mathiowetz 1985',
    purpose:
      'Sets the mean of three grip trials of one hand beside adults of the same sex and age in the United States.',
    sources: [
      'Mathiowetz, Kashman, Volland, Weber, Dowe and Rogers, 1985, Grip and pinch strength: normative data for adults, Archives of Physical Medicine and Rehabilitation 66:69-74, table of grip strength by age',
      'Baseline 12-0247 hydraulic hand dynamometer, user manual, Norms for adult grip strength (reprint of the 1985 table)',
    ],
    licence:
      'Means and standard deviations are facts and free to use. The layout of the printed table is not copied.',
    limitations: [
      `Measured in a set way: ${protocol}`,
      'Adults of one region of the United States in the early 1980s; no norms under 20.',
      'The figures come from a maker’s reprint of the table, and have not all been checked against the paper.',
      ...normLimitations,
    ],
    rounding,
    bands: null,
    examples: [],
    rulings: [
      'Only means and standard deviations are used. Two printed ranges are the same for different groups, so those columns may hold slips.',
      'Age counts in completed years: 24 until the 25th birthday.',
      'Under 20 the strength is shown and no norm, because the table starts at 20.',
    ],
  },
  massyWestropp: {
    title: 'Grip strength against norms, Massy-Westropp 2011',
    purpose:
      'Sets grip strength of one hand, the mean of three trials, beside adults of the same sex and age in Australia.',
    sources: [
      'Massy-Westropp, Gill, Taylor, Bohannon and Hill, 2011, Hand grip strength: age and gender stratified normative data in a population-based study, BMC Research Notes 4:127',
      'dqref.com, Hand grip strength (reprint of the 2011 table by dominant and non-dominant hand)',
    ],
    licence:
      'Creative Commons Attribution. Data by Massy-Westropp, Gill, Taylor, Bohannon and Hill, 2011; figures unchanged.',
    limitations: [
      'Adults of north-west Adelaide without hand pain or arthritis, 2004 to 2006. Norms from other countries are mostly higher in younger adults.',
      'The figures come from a reprint of the table, and have not all been checked against the paper. Some reprints head the columns right and left hand in place of dominant and non-dominant.',
      'Published as whole kilograms; the mean of three trials is compared.',
      ...normLimitations,
    ],
    rounding,
    bands: null,
    examples: [],
    rulings: [
      'Columns are taken as dominant and non-dominant hand.',
      'Age counts in completed years: 29 until the 30th birthday.',
      'At 18 and 19 the strength is shown and no norm: the study was open from 18, but its first age group starts at 20.',
    ],
  },
  consistency: {
    title: 'Grip strength, mean and trial-to-trial consistency',
    purpose: 'Mean of three grip trials of one hand, and how alike the three were.',
    sources: [
      'Mathiowetz, Kashman, Volland, Weber, Dowe and Rogers, 1985, Grip and pinch strength: normative data for adults, Archives of Physical Medicine and Rehabilitation 66:69-74 (protocol)',
      'Robinson and others, 1995 (PubMed 7763149), on the coefficient of variation of repeated grip trials',
      'Bai, Shu and Niu, 2019, Test-retest reliability and measurement errors of grip strength test in patients with traumatic injuries in the upper extremity: a cross-sectional study, BMC Musculoskeletal Disorders 20 (measurement error)',
    ],
    licence: 'A mean, a standard deviation and their ratio; free to use.',
    limitations: [
      `Mathiowetz protocol: ${protocol}`,
      'Three trials give a very unstable figure for consistency.',
      'Consistency says how alike the trials were, and not why. Pain, fear of pain, tiredness, weakness and learning all change it. Published cut-points misjudge many people, so none is applied.',
    ],
    rounding: 'One decimal, half away from zero.',
    bands: null,
    examples: [],
    rulings: [
      'The standard deviation is that of a sample (divided by n − 1).',
      'Measurement error: above 20 kg a change of at least 5.1 kg; up to 20 kg it grows with strength, and the wider of the study’s two limits of agreement is taken, 0.41 times the mean of both days plus 1.24 kg.',
      'One pound is exactly 0.45359237 kg; the rounded factor 2.2046226 is not used.',
    ],
  },
  error:
    'Bai, Shu and Niu, 2019, BMC Musculoskeletal Disorders 20: minimal detectable change (95%) for the mean of three trials above 20 kg, adults with an injured arm or hand',
  errorOfSmall:
    'Bai, Shu and Niu, 2019, BMC Musculoskeletal Disorders 20: limits of agreement for the mean of three trials up to 20 kg, 0.41 times the mean of both days plus 1.24 kg, adults with an injured arm or hand',
  mean: 'Mean of three trials',
  inPounds: 'The same in pounds',
  strength: 'Grip strength',
  sd: 'Standard deviation of the trials',
  consistencyLabel: 'Trial-to-trial consistency (CV)',
  meanStep: 'Mean of the trials',
  sdStep: 'Sample standard deviation (n − 1)',
  cvStep: 'Coefficient of variation, 100 × SD ÷ mean',
  hands: { R: 'right hand', L: 'left hand', dominant: 'dominant hand', nondominant: 'non-dominant hand' },
  underAge: (from: number) =>
    `No norm is shown: the table starts at ${from} years. The strength stands as measured.`,
  undefinedConsistency: 'Consistency is not defined when the mean is 0.',
  unstable: 'Three trials give an unstable figure for consistency; it says how alike they were, and not why.',
} as const;
