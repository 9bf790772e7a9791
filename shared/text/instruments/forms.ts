/** Words that every instrument's form shares. */
export const instrumentFormText = {
  about: 'About this assessment',
  date: 'Date of assessment',
  subject: 'What was assessed',
  subjectHelp:
    'The task, the workstation, or the occasion, such as “packing at station 3” or “second visit, morning”.',
  place: 'Task or step of an activity analysis',
  placeHelp: 'Shows the result at that step, in the analysis and in its report.',
  closing: 'Note and reports',
  note: 'Note',
  noteHelp: 'Anything that bears on how to read this result: who was present, what was different today.',
  inReports: 'Include in reports',
  inReportsHelp:
    'Each reader still gets only what they may see. An employer never gets test names or scores.',
  include: 'Include',
  leaveOut: 'Leave out',
} as const;
