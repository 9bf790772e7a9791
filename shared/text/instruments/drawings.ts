/** Words in and about the drawings beside instruments. Figures come rounded for display. */

/** A list in words: `trunk, neck and knee`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export const drawingText = {
  notEntered: 'not entered',
  missing: (names: readonly string[]) => `Not entered, so drawn in dashed lines: ${listed(names)}.`,
  notYet: (names: readonly string[]) => `Not entered yet: ${listed(names)}.`,
} as const;

export const postureDrawingText = {
  sides: { left: 'Left side', right: 'Right side' },
  altStart: { left: 'Posture seen from the left side', right: 'Posture seen from the right side' },
  sitting: ', sitting',
  byScore: 'Each part is drawn in the middle of the band of its score',
  parts: {
    trunk: 'Trunk',
    neck: 'Neck',
    upperArm: 'Upper arm',
    elbow: 'Elbow',
    wrist: 'Wrist',
    knee: 'Knee',
    legs: 'Legs',
  },
  also: {
    shoulderRaised: 'shoulder raised',
    upperArmAbducted: 'abducted',
    abductedOrRotated: 'abducted or rotated',
    armSupportedOrLeaning: 'supported or leaning',
    supportedOrGravityAssisted: 'supported',
    trunkTwisted: 'twisted',
    trunkSideBent: 'bent sideways',
    trunkTwistedOrSideFlexed: 'twisted or sideways',
    neckTwisted: 'twisted',
    neckSideBent: 'bent sideways',
    neckTwistedOrSideFlexed: 'twisted or sideways',
    forearmAcrossMidline: 'across the midline',
    forearmOutToSide: 'out to the side',
    wristDeviated: 'bent sideways',
    wristTwistEndRange: 'twisted to the end',
    wristDeviatedOrTwisted: 'deviated or twisted',
  },
  score: (score: number) => `score ${score}`,
  degrees: (shown: string) => `${shown}°`,
  flexion: (shown: string) => `${shown}° flexion`,
  extension: (shown: string) => `${shown}° extension`,
} as const;

export const liftingDrawingText = {
  altStart: 'The lift from the side and from above',
  side: 'From the side',
  above: 'From above',
  ahead: 'straight ahead',
  ends: { origin: 'at the start', destination: 'at the end' },
  columns: { origin: 'Start', destination: 'End', travel: 'Travel' },
  shortened: 'Very long distances are drawn shortened',
  said: {
    originH: 'hands in front of the ankles at the start (H)',
    originV: 'height of the hands at the start (V)',
    destinationH: 'hands in front of the ankles at the end (H)',
    destinationV: 'height of the hands at the end (V)',
    travel: 'distance up or down (D)',
    asymmetry: 'twist to the side (A)',
  },
} as const;

export const officeDrawingText = {
  altStart: 'Someone at a desk, seen from the side',
  areas: {
    seatHeight: 'Seat height',
    seatDepth: 'Seat depth',
    armrests: 'Armrests',
    backSupport: 'Back support',
    monitor: 'Screen',
    phone: 'Phone',
    keyboard: 'Keyboard',
    mouse: 'Mouse',
  },
  score: (score: number) => `score ${score}`,
  notUsed: 'not used',
  above: (areas: readonly string[]) => `Marked, because they score above their best: ${listed(areas)}.`,
  best: (areas: readonly string[]) => `At their best: ${listed(areas)}.`,
  unused: (areas: readonly string[]) => `Not used: ${listed(areas)}.`,
} as const;

export const gripDrawingText = {
  altStart: 'Grip strength in kilograms.',
  trial: 'trial',
  meanOfTrials: 'mean of the trials',
  norm: 'norm mean ± 1 standard deviation',
  trials: (values: string) => `trials ${values} kg`,
  mean: (value: string) => `mean ${value} kg`,
  trialsMissing: (given: number, wanted: number) => `${given} of ${wanted} trials entered`,
  normSaid: (mean: string, sd: string, source: string) =>
    `norm mean ${mean} kg, standard deviation ${sd} kg (${source})`,
} as const;

export const goalDrawingText = {
  altStart: 'Attainment of each goal, from −2 to +2, where 0 is the expected level.',
  levels: { [-2]: '−2', [-1]: '−1', 0: '0', 1: '+1', 2: '+2' },
  meanings: {
    [-2]: 'much less',
    [-1]: 'less',
    0: 'expected',
    1: 'better',
    2: 'much better',
  },
  baseline: 'At the start',
  now: 'Now',
  notRated: 'not rated',
  unnamed: (place: number) => `Goal ${place}`,
  none: 'No goal yet',
} as const;

export const walkDrawingText = {
  altStart: 'Six-minute walk distance',
  metres: 'metres',
  names: { distance: 'the distance' },
  distanceMissing: 'Distance not entered',
  heading: (metres: string) => `Walked ${metres} m`,
  walked: (metres: string) => `walked ${metres} m`,
  predicted: (metres: string) => `predicted ${metres} m`,
  lowerLimit: (metres: string) => `lower limit of normal ${metres} m`,
} as const;
