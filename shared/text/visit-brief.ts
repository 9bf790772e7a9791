import { writtenDate } from '../domain/calendar.ts';

/** Words of what to know before a visit. */
export const visitBriefText = {
  title: 'Brief for this visit',
  lead: 'For your eyes, before you go in: from the last contact and what is still open. It is never printed.',
  nothing: 'Nothing recorded.',
  parts: {
    safety: 'Address and safety',
    last: 'Said last time',
    promises: 'Promises still open',
    recommendations: 'Recommendations waiting for an answer',
    calls: 'Due next',
    access: 'Access and communication',
    adjustments: 'Adjustments for this visit',
    bring: 'Bring and check',
    untested: 'Demands still unrated or untested',
  },
  labelled: (label: string, words: string) => `${label}: ${words}`,
  promise: (what: string, toWhom: string | undefined, when: string | undefined) =>
    [
      what,
      ...(toWhom === undefined ? [] : [`to ${toWhom}`]),
      ...(when ? [`by ${writtenDate(when)}`] : []),
    ].join(', '),
  unnamedChange: 'A recommendation without words',
  demand: (demand: string, task: string) => `${demand}, in ${task}`,
  unratedTask: (task: string) => `No demand is rated in ${task}`,
  wholeJob: 'the whole job',
  unnamedTask: 'a task without a name',
  more: (count: number) => `and ${count} more`,
  equipmentOpen: 'Equipment is not yet checked',
} as const;
