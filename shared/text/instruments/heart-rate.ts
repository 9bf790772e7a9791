const invalidWith =
  'Beta-blockers, other medicines that slow the heart, and pacemakers make age-predicted values invalid.';

/** Words of heart rate: maxima by age, target rates, and the response to exercise. */
export const heartRateText = {
  maximum: {
    title: 'Age-predicted maximum heart rate',
    purpose: 'Estimates the highest heart rate from age alone, by a named formula.',
    sources: [
      'Tanaka, Monahan and Seals, 2001, Age-predicted maximal heart rate revisited, Journal of the American College of Cardiology 37:153-156',
      'Fox, Naughton and Haskell, 1971, Physical activity and the prevention of coronary heart disease, Annals of Clinical Research 3:404-432',
      'Gellish, Goslin, Olson, McDonald, Russi and Moudgil, 2007, Longitudinal modeling of the relationship between age and maximal heart rate, Medicine and Science in Sports and Exercise 39:822-829',
      'Gulati, Shaw, Thisted, Black, Bairey Merz and Arnsdorf, 2010, Heart rate response to exercise stress testing in asymptomatic women, Circulation 122:130-137',
      'Nes, Janszky, Wisløff, Støylen and Karlsen, 2013, Age-predicted maximal heart rate in healthy subjects: the HUNT Fitness Study, Scandinavian Journal of Medicine and Science in Sports 23:697-704',
    ],
    licence: 'Formulae; free to use.',
    limitations: [
      invalidWith,
      'An estimate for a group. A person’s true maximum can lie ten beats or more to either side.',
      'Not a safe limit. Limits for testing carry a clinician’s sign-off.',
    ],
    rounding: 'Whole beats a minute, half away from zero.',
    bands: null,
    examples: [],
    rulings: ['Tanaka unless another formula is chosen. The formula is always named, because they differ.'],
  },
  target: {
    title: 'Target heart rate (Karvonen)',
    purpose: 'Turns an intensity into a heart rate: resting rate plus a share of the heart rate reserve.',
    sources: [
      'Karvonen, Kentala and Mustala, 1957, The effects of training on heart rate: a longitudinal study, Annales Medicinae Experimentalis et Biologiae Fenniae 35:307-315',
    ],
    licence: 'A formula; free to use.',
    limitations: [
      `With an age-predicted maximum: ${invalidWith}`,
      'A target is only as good as the maximum behind it. It is not a safe limit.',
    ],
    rounding: 'Whole beats a minute, half away from zero.',
    bands: null,
    examples: [],
    rulings: [],
  },
  response: {
    title: 'Chronotropic index',
    purpose: 'How much of the heart rate reserve was used at the peak of exercise.',
    sources: [
      'Brubaker and Kitzman, 2011, Chronotropic incompetence: causes, consequences, and management, Circulation 123:1010-1020',
    ],
    licence: 'A formula; free to use.',
    limitations: [
      `With an age-predicted maximum: ${invalidWith}`,
      'Means little unless the person exercised to their limit.',
      'Screening result, clinical judgement needed. A low value is a reason to write to the doctor, and no diagnosis.',
    ],
    rounding: 'Three decimals, half away from zero.',
    bands: {
      source: 'Brubaker and Kitzman, 2011 (one source)',
      rows: [
        { range: 'under 0.80', meaning: 'Low' },
        { range: '0.80 and over', meaning: 'Not low' },
      ],
    },
    examples: [],
    rulings: [],
  },
  formulas: {
    tanaka: 'Tanaka, 208 − 0.7 × age',
    fox: 'Fox, 220 − age',
    gellish: 'Gellish, 207 − 0.7 × age',
    gulati_women: 'Gulati (women), 206 − 0.88 × age',
    nes: 'Nes, 211 − 0.64 × age',
  },
  perMinute: 'beats/min',
  maximumLabel: 'Age-predicted maximum heart rate',
  formula: 'Formula',
  ageStep: (age: string) => `${age} years`,
  reserve: 'Heart rate reserve',
  reserveStep: 'Heart rate reserve, maximum − resting',
  targetLabel: 'Target heart rate',
  targetAt: (percent: string) => `Target at ${percent}%`,
  range: (low: string, high: string) => `${low} to ${high}`,
  index: 'Chronotropic index',
  indexStep: '(peak − resting) ÷ (maximum − resting)',
  low: 'Below 0.80, low',
  notLow: '0.80 or above, not low',
  restAboveMaximum: 'The resting heart rate is not below the maximum.',
  belowMaximum: 'a resting heart rate below the maximum',
  peakBelowRest: 'The peak heart rate is below the resting one.',
  notBelowRest: 'a peak heart rate at or above the resting one',
  invalidWith,
} as const;
