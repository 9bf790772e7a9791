const removed = 'removed';

/** `was “45 min”, is now “60 min”`, `“Serve at the till” was removed`. */
function changed(from: string, to: string): string {
  return to === removed ? `“${from}” was removed` : `was “${from}”, is now “${to}”`;
}

/** Words of the question why an answer was changed on which a signed document rests. */
export const changeReasonsText = {
  /** The button beside the save state, where there is little room. */
  asked: (count: number) => (count === 1 ? '1 reason asked' : `${count} reasons asked`),
  open: (count: number) => (count === 1 ? '1 change without a reason' : `${count} changes without a reason`),
  /** Said once, where the question may be out of sight. */
  arisen: 'Saved. A signed document rests on this; the reason for the change is asked above.',
  lead: (count: number, documents: string) =>
    count === 1
      ? `A signed document rests on this: ${documents}. Why was it changed?`
      : `Signed documents rest on these: ${documents}. Why were they changed?`,
  /** `Employer report, version 1, signed 22 November 2026` */
  document: (name: string, number: number, date: string) => `${name}, version ${number}, signed ${date}`,
  help: 'What you typed is saved, and nothing waits for the reason.',
  which: 'The reason is for',
  change: (label: string, from: string, to: string) => `${label}: ${changed(from, to)}`,
  none: 'no answer',
  /** Of what has no words of its own, such as a choice of a record. */
  otherwise: 'another choice',
  removed,
  /** A photo, by its caption. */
  photo: (caption: string) => (caption.trim() === '' ? 'Photo' : `Photo, ${caption}`),
  noCaption: 'no caption',
  photoTaken: { from: 'left out of documents', to: 'in documents' },
  photoLeftOut: { from: 'in documents', to: 'left out of documents' },
  photoDetails: { from: 'who and what it shows', to: 'other details of that' },
  photoMarks: { from: 'its marks', to: 'other marks' },
  within: (item: string, label: string) => `${item}: ${label}`,
  inRecord: (label: string, record: string) => `${label} (${record})`,
  withSource: (said: string, source: string) => `${said} (${source})`,
  reason: 'Reason for the change',
  usual: 'Usual reasons',
  choices: ['Corrected a slip', 'New information', 'The client’s correction', 'Measured again'],
  keep: 'Keep the reason',
  missing: 'Give the reason: your own words, or one of those above.',
  noneChosen: 'Tick what the reason is for.',
  given: (count: number) =>
    count === 1 ? '1 change with its reason' : `${count} changes with their reasons`,
  givenBy: (reason: string, by: string, moment: string) => `${reason} (${by}, ${moment})`,
  openNamed: (label: string) => `Open: ${label}`,
  /** What the checks before signing say. */
  check: (label: string, record: string, from: string, to: string) =>
    `“${label}” (${record}): ${changed(from, to)}. A signed version rests on it, and nobody has said why it was changed.`,
} as const;
