/** Words of the short report for a small employer. */
export const employerSummaryText = {
  title: 'Work assessment in short',
  changes: 'What to change, beginning with what costs nothing',
  columns: ['No.', 'Change, and the task it serves', 'Who, by when, cost'],
  for: '\nTask: ',
  instead: ' · If not possible: ',
  free: 'Costs nothing',
  cost: 'Cost: ',
  reply: 'Please tell me for each number: agreed, changed, or not possible and why. A call is enough.',
  decides: 'These are suggestions. You decide; changes that cost nothing can begin at once.',
} as const;
