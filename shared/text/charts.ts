/** Words in and about charts. */
export const chartText = {
  wholeJob: 'Whole job',
  task: 'Task',
  notTested: 'not tested',
  notRated: '–',
  altStart: 'Grid of how often each task asks each demand.',
} as const;
