import type { InstrumentGroup } from '../../assessments/instruments/form.ts';

/** Words that find something. */
export const searchExamples = ['lifting', 'workstation', 'grip', 'depression'] as const;

/** Words of the room where instruments are chosen, and of the list of those filled in. */
export const instrumentRoomText = {
  title: 'Instruments',
  lead: 'Published scales, tests and checklists. Each shows its result, how it was worked out, and where it comes from.',
  groups: {
    posture: 'Posture and workstation',
    lifting: 'Lifting and handling',
    strength: 'Job strength',
    capacity: 'Physical capacity',
    questionnaires: 'Questionnaires',
    goals: 'Goals',
    attendance: 'Attendance',
  } satisfies Record<InstrumentGroup, string>,
  filledIn: 'Filled in',
  showAll: (total: number) => `Show all ${total}`,
  start: 'Start an instrument',
  startOnVisit: (visit: string) =>
    `What you start now belongs to ${visit.replace(/^Visit(, )?/, (_, dated) => (dated ? 'the visit of ' : 'this visit'))}.`,
  startForTask: (task: string) => `What you start now is attached to “${task}”.`,
  backToVisit: 'Back to the visit',
  backToHandling: 'Back to the manual handling assessment',
  workstation: 'ROSA and the display screen checklist are in the workstation assessment',
  workstationLead:
    'It asks each of their questions once, scores ROSA from the answers, before and after today’s changes, and makes the report. Start one of them below where only its result is wanted.',
  find: 'Find an instrument',
  findPlaceholder: 'Part of a name, or what you want to know',
  found: (count: number) => (count === 1 ? '1 instrument' : `${count} instruments`),
  nothingFound: `No instrument matches. Try another word, such as ${searchExamples.join(', ')}.`,
  incomplete: 'Not complete yet',
  nothingYet: 'Opened, nothing filled in',
  heldBack: 'Result held back',
  remove: (title: string) => `Remove ${title}`,
  removeEmpty: 'Remove',
  removed: 'Removed.',
} as const;
