/** Words of the settings about who countersigns. */
export const countersignatureText = {
  title: 'Countersignature',
  lead: 'For students, new staff and assistants: somebody qualified reads a document and puts their name to it before it is signed.',
  why: 'Your documents are countersigned because you are',
  reasons: {
    none: 'not at all: nobody countersigns',
    student: 'a student',
    newStaff: 'new in post',
    assistant: 'an assistant',
  },
  name: 'Who countersigns',
  registration: 'Their registration',
  personHelp: 'Suggested at the step; it can be somebody else there.',
  personMissing: 'Fill in both the name and the registration, or neither.',
  kinds: 'Which documents',
  kindsChosen: (count: number, all: number) =>
    count === all ? 'Every document that is signed' : `${count} of ${all} kinds of document`,
  kindsMissing: 'Choose at least one kind, or say that nobody countersigns.',
  save: 'Save the countersignature',
  sameperson: 'Somebody other than you countersigns.',
} as const;
