/** The questions of RULA. */
export const rulaFormText = {
  sidesHelp: 'Left and right are scored apart. Neck, trunk and legs are asked once.',
  body: 'Neck, trunk and legs',
  neckAngle: 'Neck angle',
  neckAlso: 'Neck, seen as well',
  trunkAngle: 'Trunk angle',
  trunkAngleHelp:
    'Bend of the trunk: 0 is upright, or seated with the back well supported; positive leans forward.',
  trunkAlso: 'Trunk, seen as well',
  twisted: 'Twisted',
  sideBent: 'Bent sideways',
  legsSupported: 'Legs and feet supported, weight even',
  legsHelp: 'Standing with room to shift the weight, or sitting with the feet at rest.',
  upperArmAngle: 'upper arm angle',
  shoulder: 'shoulder and upper arm, seen as well',
  shoulderRaised: 'Shoulder raised',
  armAway: 'Arm out to the side',
  armSupported: 'Arm supported, or leaning on it',
  elbowAngle: 'elbow angle',
  forearm: 'forearm, seen as well',
  forearmAcross: 'Works across the midline of the body',
  forearmOut: 'Works out to the side',
  wristAngle: 'wrist angle',
  wristAlso: 'wrist, seen as well',
  wristDeviated: 'Bent to either side',
  wristTwisted: 'Palm turned near the end of its range',
  staticOrRepeated: 'side, held still or repeated',
  muscleUseHelp: 'Held for over 1 minute, or repeated over 4 times a minute.',
  muscleUseScoreHelp: '1 when held for over 1 minute or repeated over 4 times a minute, otherwise 0.',
  load: 'hand, load or force',
  loadHelp: 'What the hand holds, or the force it applies. 0 for an empty hand.',
  pattern: 'hand, how the load comes',
  intermittent: 'Now and then',
  intermittentHelp: 'Also for no load at all.',
  held: 'Held or repeated',
  heldHelp: 'Held still, or moved over and over.',
  shock: 'With a shock',
  shockHelp: 'A jolt, or a force that builds up fast, of any size.',
  neckScore: 'Neck score',
  neckScoreHelp:
    '1 up to 10° of flexion, 2 up to 20°, 3 from 20°, 4 in extension. Add 1 if twisted, 1 if bent sideways.',
  trunkScore: 'Trunk score',
  trunkScoreHelp:
    '1 upright or well supported, 2 up to 20° of flexion, 3 up to 60°, 4 from 60°. Add 1 if twisted, 1 if bent sideways.',
  legsScore: 'Legs score',
  legsScoreHelp: '1 when legs and feet are supported and the weight is even, otherwise 2.',
  muscleUseB: 'Neck, trunk and legs, muscle use score',
  forceB: 'Neck, trunk and legs, force score',
  upperArmScore: 'upper arm score',
  upperArmScoreHelp:
    '1 within 20° either way, 2 behind that or up to 45° forward, 3 up to 90°, 4 above. Add 1 for a raised shoulder, 1 for an arm out to the side; take 1 off for a supported arm. At least 1.',
  lowerArmScore: 'lower arm score',
  lowerArmScoreHelp:
    '1 with the elbow from 60° to 100°, otherwise 2. Add 1 for work across the midline or out to the side.',
  wristScore: 'wrist score',
  wristScoreHelp: '1 straight, 2 up to 15° either way, 3 from 15°. Add 1 if bent to either side.',
  twistScore: 'wrist twist score',
  twistScoreHelp: '1 in mid-range, 2 near the end of the range.',
  muscleUseA: 'arm, muscle use score',
  forceA: 'arm, force score',
  forceHelp:
    '0 under 2 kg now and then; 1 for 2 to 10 kg now and then; 2 for that held or repeated, or over 10 kg now and then; 3 for over 10 kg held or repeated, or any shock.',
  sideOf: { left: 'left', right: 'right' },
  /** What it means at work, by action level. */
  effects: {
    2: (side: string) =>
      `The posture of the ${side} arm and the trunk in this task should be looked into further.`,
    3: (side: string) =>
      `The posture of the ${side} arm and the trunk in this task should be looked at and changed soon.`,
    4: (side: string) =>
      `The posture of the ${side} arm and the trunk in this task should be looked at and changed now.`,
  },
} as const;
