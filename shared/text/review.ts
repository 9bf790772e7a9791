/** When what a document says is looked at again. */
export const reviewText = {
  label: 'Review: ',
  on: (date: string) => `I will review this on ${date}.`,
  ownDates: ' A change with a review date of its own is looked at on that date.',
  eachOwn: (date: string) => `each change is reviewed on its own date, the first on ${date}.`,
  open: 'the date is still to be agreed.',
} as const;
