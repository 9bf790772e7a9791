/** Words of pinch strength. */
export const pinchText = {
  certificate: {
    title: 'Pinch strength',
    purpose:
      'Tip, key or palmar pinch of each hand, mean of three trials, and the difference between the sides.',
    sources: [
      'Mathiowetz, Kashman, Volland, Weber, Dowe and Rogers, 1985, Grip and pinch strength: normative data for adults, Archives of Physical Medicine and Rehabilitation 66:69-74 (protocol: mean of three trials)',
    ],
    licence: 'A mean and a difference; free to use.',
    limitations: [
      'No norms are shown: no table of pinch norms could be checked against its paper.',
      'A difference between the sides is not by itself a loss: the dominant hand is often the stronger one.',
      'Screening result, clinical judgement needed.',
    ],
    rounding: 'One decimal, half away from zero.',
    bands: null,
    examples: [],
    rulings: [
      'Published tables of pinch norms differ, and some hold values that cannot be right, so strength is shown without a norm.',
      'The weaker side is given as a share of the stronger one.',
    ],
  },
  kinds: { tip: 'Tip pinch', key: 'Key pinch', palmar: 'Palmar pinch' },
  ofBoth: 'Right and left hand',
  ofRight: 'Right hand',
  ofLeft: 'Left hand',
  both: (right: string, left: string) => `${right} and ${left}`,
  rightMean: 'Right hand, mean of three',
  leftMean: 'Left hand, mean of three',
  rightPounds: 'Right hand, in pounds',
  leftPounds: 'Left hand, in pounds',
  difference: 'Right minus left',
  share: 'Weaker as share of stronger',
  shareStep: '100 × weaker ÷ stronger',
  noNorms: 'No norms are shown',
  noNormsHelp: 'No published table of pinch norms could be verified. Compare the sides, and the job.',
  noNorm:
    'No norm is shown: no published table of pinch norms could be verified. Compare the sides and the job.',
  oneHand: 'One hand was recorded, so there is no difference between the sides.',
  neither: 'Neither hand has trials.',
  eitherAccepted: 'three trials of the right hand, of the left hand, or of both',
} as const;
