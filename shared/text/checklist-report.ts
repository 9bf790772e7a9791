/** Words of the report of one of the clinic's own checklists. */
export const checklistReportText = {
  purpose: 'What it is for: ',
  date: 'Date of contact: ',
  dateOpen: 'not recorded',
  version: 'Version of the checklist: ',
  subject: 'What was assessed: ',
  scores: 'Scores',
  score: 'Score',
  result: 'Result',
  own: 'These scores are worked out by rules that our clinic wrote itself; they are not those of a published instrument.',
  missing: {
    none: 'No checklist has been filled in yet.',
    date: 'The date of contact of this checklist.',
    addressee: 'A consent that names whom this goes to.',
  },
} as const;
