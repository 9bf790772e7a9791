/** Words of the statistics that compare groups. */

const research = [
  'It describes the persons whose data were given. It says nothing about any one person.',
  'Times must all be in one unit, counted from the same kind of start.',
  'Censoring must not depend on how the person fares.',
];

/** What is wrong with the data of groups. */
export const survivalText = {
  flagAccepted: '1 for an event, 0 for none',
  nameAccepted: 'a name of up to 200 characters',
  lengths: 'The lists differ in length.',
  lengthsAccepted: 'one entry for each person in every list',
  sameName: 'Two groups have the same name.',
  sameNameAccepted: 'a name of its own for each group',
} as const;

export const kaplanMeierText = {
  certificate: {
    title: 'Kaplan-Meier curve',
    purpose:
      'The part of a group that is still without an event, such as a sustainable return, at each time, allowing for persons who were not observed to the end.',
    sources: [
      'Kaplan and Meier, 1958, Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53:457-481, product-limit estimate',
      'Greenwood, 1926, The natural duration of cancer, Reports on Public Health and Medical Subjects 33 (standard error)',
    ],
    licence: 'A formula; free to use.',
    limitations: research,
    rounding: 'Four decimals. Results keep full precision.',
    bands: null,
    examples: [
      'Freireich and others, 1963, remission under 6-mercaptopurine: 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482 after 6, 7, 10, 13, 16, 22 and 23 weeks; median 23 weeks, and 8 weeks under placebo',
      'Miller, 1997, acute myelogenous leukaemia: medians 31 and 23 weeks',
    ],
    rulings: [
      'Who is censored at the time of an event is at risk at that time.',
      'The median is the first time at which no more than half are left; some programs average where the curve is flat at one half.',
    ],
  },
  curves: 'Curves',
  median: (group: number) => `Median time, group ${group}`,
  noMedian: 'A group of which more than half are still without the event has no median time.',
  step: (group: number, time: number) => `Group ${group}, time ${time}`,
  from: (events: number, atRisk: number) => `${events} of ${atRisk} at risk`,
} as const;

export const logRankText = {
  certificate: {
    title: 'Log-rank test',
    purpose: 'Whether two or more groups differ in how soon an event comes.',
    sources: [
      'Mantel, 1966, Evaluation of survival data and two new rank order statistics arising in its consideration, Cancer Chemotherapy Reports 50:163-170',
      'Peto and Peto, 1972, Asymptotically efficient rank invariant test procedures, Journal of the Royal Statistical Society A 135:185-207',
    ],
    licence: 'A formula; free to use.',
    limitations: [...research, 'A large p does not show that groups are alike.'],
    rounding: 'p to four decimals, chi-square to three. Results keep full precision.',
    bands: null,
    examples: [
      'Freireich and others, 1963: chi-square 16.793 with 1 degree of freedom; 9 events seen and 19.25 expected under 6-mercaptopurine',
      'Miller, 1997: chi-square 3.396 with 1 degree of freedom, p 0.0653',
    ],
    rulings: [
      'The variance is the hypergeometric one, and no continuity correction is made. Sums of (O − E)²/E, which some textbooks use, give less.',
      'A group that is never at risk at the time of an event is left out with its degree of freedom.',
    ],
  },
  p: 'p',
  chiSquare: 'Chi-square',
  degrees: 'Degrees of freedom',
  group: (place: number) => `Group ${place}`,
  observed: (events: number) => `${events} events seen`,
  expected: (events: string) => `${events} expected`,
  nothing: 'There is no event that could tell the groups apart.',
} as const;

export const mannWhitneyText = {
  certificate: {
    title: 'Mann-Whitney U test',
    purpose:
      'Whether the values of one group, such as days of absence, tend to be larger than those of another.',
    sources: [
      'Mann and Whitney, 1947, On a test of whether one of two random variables is stochastically larger than the other, Annals of Mathematical Statistics 18:50-60',
      'Lehmann, 1975, Nonparametrics: Statistical Methods Based on Ranks (correction for ties)',
      'Hyndman and Fan, 1996, Sample quantiles in statistical packages, The American Statistician 50:361-365, definition 2 (quartiles)',
    ],
    licence: 'A formula; free to use.',
    limitations: [
      'It describes the persons whose data were given. It says nothing about any one person.',
      'p comes from the normal approximation, which is coarse for small groups.',
      'A large p does not show that groups are alike.',
    ],
    rounding: 'p to four decimals, z to three. Results keep full precision.',
    bands: null,
    examples: [
      'Hollander and Wolfe, 1973, permeability of membranes: U 35, z 1.2247',
      'The race of the hare and the tortoise (six of each, T H H H H H T T T T T H): U 11 and 25',
    ],
    rulings: [
      'U counts the pairs in which the value of a is the larger, and ties as one half. Tables often use the smaller of U and the U of b; z and p are the same but for the sign of z.',
      'Ties are corrected for; there is no continuity correction. Programs that correct by one half by default give a slightly larger p.',
      'Quartiles average at exact ranks; other definitions can differ.',
    ],
  },
  p: 'p',
  medianA: 'Median of a (quartiles)',
  medianB: 'Median of b (quartiles)',
  spread: (median: string, lower: string, upper: string) => `${median} (${lower} to ${upper})`,
  pairs: 'Pairs',
  sizes: (a: number, b: number) => `${a} values with ${b}`,
  larger: 'Pairs in which a is larger, and in which b is',
  tiesHalf: 'a tie counts one half for each',
  both: (a: number, b: number) => `${a} and ${b}`,
  z: 'z',
  approximation: 'normal approximation, corrected for ties',
  none: 'none',
  allSame: 'All values are the same, so nothing can be compared.',
  small: 'A group has fewer than eight values: an exact test would be better.',
} as const;

export const coxText = {
  certificate: {
    title: 'Cox regression',
    purpose:
      'How much sooner or later an event comes for each unit of one or more covariates, as hazard ratios.',
    sources: [
      'Cox, 1972, Regression models and life-tables, Journal of the Royal Statistical Society B 34:187-220',
      'Efron, 1977, The efficiency of Cox’s likelihood function for censored data, Journal of the American Statistical Association 72:557-565 (ties)',
    ],
    licence: 'A formula; free to use.',
    limitations: [
      ...research,
      'It takes hazards to be proportional over the whole time and does not test whether they are.',
      'With few events for each covariate the estimates are unreliable.',
    ],
    rounding:
      'Hazard ratios and z to three decimals, p and coefficients to four. Results keep full precision.',
    bands: null,
    examples: [
      'Freireich and others, 1963, placebo against 6-mercaptopurine: coefficient 1.5721, standard error 0.4124, hazard ratio 4.817, log-likelihood −85.0084 (−93.1843 without the covariate)',
      'Miller, 1997, not maintained against maintained: coefficient 0.9155, standard error 0.5119, p 0.0737',
      'Therneau and Grambsch, 2000, Modeling Survival Data, Appendix E, test data 1: coefficient 1.676857, log-likelihood −4.276666 without the covariate and −3.358975 with it',
    ],
    rulings: [
      'Ties are handled by Efron’s approximation. Breslow’s, the default of some programs, gives coefficients nearer to 0.',
      'Where the likelihood has no maximum, the answer is an error. Some programs print the large coefficient at which they stopped.',
      'Limits of 95% are coefficient ± 1.96 standard errors.',
    ],
  },
  hazardRatios: 'Hazard ratios',
  covariate: (place: number) => `Covariate ${place}, hazard ratio`,
  interval: (ratio: string, lower: string, upper: string, p: string) =>
    `${ratio} (95% limits ${lower} to ${upper}), p ${p}`,
  veryLarge: 'over 1,000,000',
  data: 'Data',
  persons: (count: number) => `${count} persons`,
  events: (count: number) => `${count} events`,
  withoutCovariates: 'Log-likelihood without covariates',
  maximum: 'Largest log-likelihood',
  iterations: (count: number) => `${count} rounds`,
  coefficient: (place: number) => `Coefficient ${place}`,
  beta: (beta: string, error: string) => `${beta}, standard error ${error}`,
  z: (z: string) => `z ${z}`,
  noEvent: 'No event was seen.',
  noEventAccepted: 'at least one event',
  dependent: 'A covariate does not vary among those at risk, or follows from others.',
  dependentAccepted: 'covariates that each vary and do not follow from others',
  monotone: 'The likelihood has no maximum: a covariate, or a sum of several, puts the events in order.',
  monotoneAccepted: 'covariates that do not foretell who is next',
} as const;
