/** Words of the report after the first assessment. */
export const initialReportText = {
  title: 'Initial assessment report',
  health: 'Health, as it bears on work',
  healthLead: 'From the client’s page and the first interview; for those who treat.',
  since: (date: string) => `, since ${date}`,
  treatment: 'Treatment and its times: ',
  factors: 'What helps and what hinders the return',
  hopes: 'What the client hopes for: ',
  next: 'What comes next',
  nextContact: (date: string) => `I will be in touch with the client on ${date}.`,
  open: 'Still to be found out: ',
  first: 'This is the report of a first assessment. It is brought up to date at the review.',
} as const;
