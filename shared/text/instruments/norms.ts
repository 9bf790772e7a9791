/** Words that every comparison with a norm shares. */
export const normText = {
  sexes: { M: 'men', F: 'women' },
  years: (from: number, to: number | null) => (to === null ? `${from} and over` : `${from} to ${to}`),
  allAges: 'all ages',
  distance: 'Distance from the norm mean',
  standardDeviations: 'SD',
  normMean: 'Norm mean',
  normSD: 'Norm standard deviation',
  percentOfNorm: 'Share of the norm mean',
  normStep: 'Norm table',
  norm: (mean: string, sd: string, unit: string) => `mean ${mean} ${unit}, SD ${sd} ${unit}`,
  noNorm: 'no norm',
  zStep: 'z = (measured − mean) ÷ SD',
  percentStep: '100 × measured ÷ mean',
  belowIsNotUnable: 'Below a norm does not mean unable to do the job. Compare with what the job asks.',
  slowerIsNotUnable: 'Slower than a norm does not mean unable to do the job. Compare with what the job asks.',
  clinicalJudgement: 'Screening result, clinical judgement needed.',
} as const;
