/** Words of the questions that the posture methods share. */
export const postureFormText = {
  way: 'Side and way of entering',
  sides: 'Side to assess',
  left: 'Left',
  right: 'Right',
  both: 'Both',
  entry: 'Way of entering',
  byAngles: 'Angles and what was seen',
  byAnglesHelp: 'Each part of the body is scored from them.',
  byScores: 'Scores',
  byScoresHelp: 'From a worksheet, or where an angle does not tell the story.',
  none: 'None of these',
  scale: { low: 'least', high: 'most' },
  sideTitle: { left: 'Left side', right: 'Right side' },
  arm: { left: 'Left arm', right: 'Right arm' },
  /** Begins the label of a question that is asked of each side. */
  label: {
    left: (question: string) => `Left ${question}`,
    right: (question: string) => `Right ${question}`,
  },
  flexion: 'Forward is positive, back is negative; 0 hangs or stands straight.',
  /** What to observe, for the joints that both methods share. */
  help: {
    upperArm: 'Against the trunk: 0 hangs down, 90 points forward, negative is behind the body.',
    elbow: 'Bend of the elbow: 0 is straight, 90 a right angle.',
    wrist: 'Up or down from straight. Which way makes no difference to the score.',
    neck: 'Against the trunk: 0 looks straight ahead, positive looks down, negative looks up.',
  },
} as const;
