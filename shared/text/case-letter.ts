/** Words of the letters and sheets that are made from templates. */
export const caseLetterText = {
  byDate: (date: string) => `by ${date}`,
  noAnswer: 'no answer yet',
  agreed: 'agreed',
  nextContact: (date: string) => `I will be in touch on ${date}.`,
  therapist: (profession: string) => `, ${profession}: assesses, advises, and keeps in touch with you.`,
  contact: ': is the one person at work to speak with about this.',
  gp: ': is your doctor and sees to your treatment.',
  payChange: 'your pay changes',
  minutes: (minutes: string) => `, about ${minutes} minutes in a shift`,
} as const;
