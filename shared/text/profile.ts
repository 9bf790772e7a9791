import { groupDigits } from './fields.ts';

/** Words of the profile of demands. */
export const profileText = {
  title: 'Profile of demands',
  open: 'Profile of demands',
  back: 'Back to the analysis',
  lead: 'Worked out from the ratings: of every part the highest over the tasks.',
  of: 'Profile of',
  wholeJob: 'The whole job',
  wholeActivity: 'The whole activity',
  shift: (minutes: string) => `Reference shift ${minutes} min, meal breaks out`,
  noShift: 'No reference shift: bands are shares of the time the activity takes.',
  unknownShift: 'The length of the shift is not known yet.',
  none: 'Nothing is rated yet.',
  columns: {
    demand: 'Demand',
    frequency: 'How often',
    amount: 'How much',
    duration: 'Longest at once',
    weight: 'Weight',
    tasks: 'Comes from',
  },
  notRated: 'not rated',
  level: (level: number, anchor: string) => `Level ${level}: ${anchor}`,
  range: (label: string, low: string, high: string) => `${label} ${low} to ${high}`,
  minutesOfPosture: (minutes: number) => `${groupDigits(String(minutes))} min of the shift`,
  atOnce: (minutes: number) => `${minutes} min`,
  notSeen: (tasks: string) => `not seen in ${tasks}`,
  postures: 'Base postures',
  posturesSum: (minutes: number, shift: number, percent: number) =>
    `Together ${minutes} of ${shift} min, ${percent} %.`,
  posturesOver: 'More than the shift: check the minutes.',
  posturesUnder: 'Less than the shift: some minutes are still open.',
} as const;
