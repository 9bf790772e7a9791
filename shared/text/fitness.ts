/** The opinion on fitness for the job, as every document states it. */
export const fitnessText = {
  label: 'Fitness for this job: ',
  opinion: {
    fit: 'in my opinion, fit for the job as it is.',
    fitWithChanges: 'in my opinion, fit with the changes recommended',
    fitForPart: 'in my opinion, fit for part of the job',
    notFit: 'in my opinion, not fit for this job at present',
    cannotSay: 'this cannot be stated yet',
  },
  because: ' because ',
  likelyReview: (date: string) => `, likely review ${date}`,
  open: 'I will give my opinion on this when the assessment is complete.',
  /** The same in plain language, to the client. */
  toClient: {
    fit: 'I think you can do your job as it is.',
    fitWithChanges: 'I think you can do your job if some things are changed. They are listed below.',
    fitForPart: 'I think you can do part of your job now.',
    notFit: 'I think you cannot do your job at present. That can change.',
    cannotSay: 'I cannot say yet if you can do your job.',
    open: 'I will tell you if I think you can do your job when the assessment is complete.',
    answered: 'This is what I was asked about you, and what I answer:',
  },
  missing: 'Fitness for the job is not stated.',
} as const;
