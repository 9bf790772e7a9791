/** Words of the rules around the lifting equation. */
export const nioshRulesText = {
  noRule: 'There is no such rule.',
  frequency: 'Lifts a minute',
  frequencyFrom: (lifts: string, minutes: string) => `${lifts} a minute × ${minutes} min ÷ 15 min`,
  frequencyNote:
    'For lifting that does not fill 15 minutes. Where it goes on longer than that, the actual lifts a minute are used.',
  duration: 'Duration',
  durationNames: { '<=1 h': 'Short', '>1-2 h': 'Moderate', '>2-8 h': 'Long' },
  durationRanges: {
    '<=1 h': 'up to 1 hour',
    '>1-2 h': 'over 1 to 2 hours',
    '>2-8 h': 'over 2 to 8 hours',
  },
  session: (place: number) => `Session ${place}`,
  sessionFrom: (work: string, recovery: string | null, needed: string | null) =>
    [
      `${work} min of lifting`,
      ...(needed === null ? [] : [`needs ${needed} min of recovery`]),
      ...(recovery === null ? [] : [`${recovery} min follow`]),
    ].join(', '),
  longest: 'Longest session',
  joined: 'Spells of lifting with too short a recovery between them count as one.',
  lastRecovered: 'The last spell is taken to be followed by enough recovery.',
  noLifting: 'There is no lifting among the spells.',
  someLifting: 'at least one spell of lifting',
  tooLong: 'The equation does not hold for more than 8 hours of lifting.',
  notTooLong: 'up to 480 minutes of lifting in all',
  recovery: 'Least recovery',
  recoveryFrom: (ratio: string, work: string) => `${ratio} × ${work} min`,
  noRecovery:
    'For long duration the manual asks for ordinary rest breaks (morning, lunch, afternoon) and gives no number.',
  workBeyondClass: 'So much work does not belong to this duration.',
  upTo: (minutes: string) => `up to ${minutes} minutes for this duration`,
  distance: 'Hand distance',
  distanceFrom: (base: string, W: string, unit: string) => `${base} + ${W} ÷ 2 ${unit}`,
  distanceNote: 'An estimate from the depth of the box. Measure where you can.',
  multiplier: 'Horizontal multiplier',
  quotient: (nearest: string, H: string) => `${nearest} ÷ ${H}`,
  printed: 'Printed in Table 1',
  misprint: (printed: string) =>
    `Table 1 prints ${printed} here, which is not the formula’s value. The formula governs.`,
  frequencyMultiplier: 'Frequency multiplier',
  row: (F: string) => `Table 5, ${F} lifts a minute`,
  between: (below: string, above: string) => `Table 5, between ${below} and ${above} lifts a minute`,
  beyond: 'Above 15 lifts a minute',
} as const;
