/** Words in and about the charts of a functional capacity evaluation. */
export const capacityChartText = {
  lift: {
    axes: { kg: 'Load, kg', N: 'Force, N' },
    heartRate: 'Heart rate, beats/min',
    heartRateKey: 'heart rate',
    required: (amount: string) => `job asks ${amount}`,
    ceiling: (amount: string) => `ceiling ${amount}`,
    heartRateLimit: (beats: string) => `limit ${beats}`,
    none: 'No load recorded yet',
    quality: { good: 'good', corrected: 'corrected', breaks: 'breaks down', unsafe: 'unsafe' },
    altStart: 'Loads in the order lifted',
    altForce: 'Forces in the order applied',
    altStep: (place: number, amount: string, more: string) =>
      `${place}: ${amount}${more === '' ? '' : ` (${more})`}`,
    altHeartRate: (beats: string) => `heart rate ${beats}`,
    altQuality: (words: string) => `movement ${words}`,
    altNothing: 'No load is recorded yet.',
  },
  symptoms: {
    axis: 'Rating, 0 to 10',
    time: 'Time of day',
    none: 'No rating recorded yet',
    kinds: {
      pain: 'pain',
      fatigue: 'fatigue',
      dizziness: 'dizziness',
      breathlessness: 'breathlessness',
      other: 'other symptom',
    },
    rest: 'rest',
    altStart: 'Symptoms over the session.',
    altKind: (kind: string, points: string) => `${kind}: ${points}.`,
    altPoint: (value: string, time: string) => `${value} at ${time}`,
    altBreaks: (times: string) => `Rests at ${times}.`,
    altNothing: 'No rating is recorded yet.',
  },
} as const;
