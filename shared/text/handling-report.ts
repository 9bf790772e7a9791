/** Words of the manual handling report. */
export const handlingReportText = {
  title: 'Manual handling report',
  none: 'No manual handling assessment is recorded.',
  summary: 'Summary',
  assessed: 'Looked at: ',
  notNamed: 'handling tasks',
  seenOn: (date: string) => `, on ${date}`,
  tasks: 'Tasks: ',
  noTasks: 'none recorded.',
  matters: 'What matters most: ',
  nothingFound: 'no hazard is recorded.',
  scores: 'Scores: ',
  changed: 'Changed on the day: ',
  nothingChanged: 'nothing.',
  actions: 'What to do first: ',
  noActions: 'no recommendation is recorded yet.',
  noneRecommended: 'No recommendation is recorded yet.',
  notInstead:
    'This report does not replace the employer’s own risk assessment of manual handling, nor one of moving people.',
  filter:
    'Where a risk filter is named, it says when a full assessment is needed. It is no limit for a person.',
  how: 'How the work was looked at',
  task: (number: number) => `Task ${number}: `,
  facts: 'What it asks',
  within: ' › ',
  atStep: 'In the activity analysis: ',
  scored: (title: string) => `${title}: `,
  on: (date: string) => ` (${date})`,
  source: 'Source: ',
  bringDown: 'What would bring it down, most first',
  bringDownPairs: 'No part alone makes it lower; together these do',
  nothingLowers: 'No change of its parts, alone or two together, lowers it.',
  step: (title: string, before: string, after: string) => `${title}: ${before} → ${after}. `,
  tried: 'Changes tried out',
  triedColumns: ['Change', 'Now', 'With it'],
  work: {
    lead: 'What would help, most first: ',
    neutral: 'a change of the task',
    tried: 'Change looked at: ',
    made: 'Change made on the day: ',
  },
  further: 'Further tasks that were scored',
  place: 'Surroundings',
  person: 'The person and the task',
  options: 'Options considered',
  noOutcome: 'outcome not recorded',
  changes: 'Changes made on the day',
  recommended: 'Recommended changes',
  recommendedColumns: ['No.', 'Change', 'Who', 'By', 'Cost'],
  openTerm: 'not yet discussed',
  limits: 'Not assessed, and next steps',
  review: 'To be looked at again on ',
  photos: 'Further photos',
  missing: {
    addressee: 'Nobody is named to write to.',
    assessment: 'There is no manual handling assessment to write about.',
    tasks: 'No handling task is recorded.',
    facts: (count: number) =>
      count === 1
        ? '1 task has neither a mass nor a force.'
        : `${count} tasks have neither a mass nor a force.`,
    own: (count: number) =>
      count === 1
        ? '1 task of pushing, pulling or repeated work is still without a method of its own.'
        : `${count} tasks of pushing, pulling or repeated work are still without a method of their own.`,
    review: 'There is no date to look at it again.',
  },
} as const;
