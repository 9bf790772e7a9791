import { DiaryKind, kindLetters } from '../assessments/diary.ts';
import { diaryText } from './diary.ts';

function clockTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** What may be wrong with the short form of an entry. */
export const shorthandText = {
  field: 'Entry',
  effort: 'Effort',
  after: 'Tiredness or energy',
  noKind: (typed: string) => `“${typed}” does not begin with the letter of a kind.`,
  kindsAccepted: DiaryKind.options
    .map((kind) => `${kindLetters[kind]} ${diaryText.kinds[kind].toLowerCase()}`)
    .join(', '),
  badMinutes: (typed: string) => `“${typed}” is not a length of time.`,
  minutesAccepted: '1 to 1,440 minutes, such as 90, 1h30 or 9:00-10:30',
  badTimes: (typed: string) => `“${typed}” is not a pair of clock times.`,
  reversed: (typed: string) => `“${typed}” ends before it begins.`,
  timesAccepted: 'such as 9:00-10:30, up to 23:59; past midnight, the rest belongs to the next day',
  elsewhere: (typed: string) => `“${typed}” begins in another part of the day.`,
  slotAccepted: (from: number, to: number) =>
    `a beginning from ${clockTime(from)} to before ${clockTime(to)}`,
  badTen: (name: string, typed: string) => `${name} “${typed}” is outside the scale.`,
  tenAccepted: 'whole numbers from 0 to 10, or a dash where not known',
  longActivity: 'The words for the activity are too long.',
  activityAccepted: (most: number) => `up to ${most} characters`,
} as const;

/** Words of quick entry. */
export const diaryEntryText = {
  lead: 'One row is one day. In each part of the day type letter, minutes, effort and how it was after: W 90 6 5. Any words may follow.',
  keys: 'Enter goes on to the next box, arrow up and down to the day before and after, = repeats the entry before. Several entries: R 30; H 20. A block copied from a spreadsheet can be pasted. A tap on a part of the day opens buttons.',
  day: 'Day',
  table: 'Days of the diary',
  cell: (day: string, column: string) => `${day}, ${column}`,
  columns: {
    sleep: 'Sleep (h)',
    start: 'Waking',
    end: 'End',
    cost: 'Worse after',
    symptoms: 'Symptoms after',
  },
  costs: { none: 'No', little: 'Bit', lot: 'Lot' },
  noCost: '',
  moreDays: 'Show another week',
  earlierDays: 'Show the week before',
  unread: 'Not kept until it can be read.',
  nothingToRepeat: 'There is no entry before this one to repeat.',
  tapTitle: (cell: string) => `By touch: ${cell}`,
  kind: 'Kind',
  minutes: 'Minutes',
  effort: 'Effort, 0 none to 10 most',
  after: { fatigue: 'How tired after, 0 to 10', energy: 'Energy after, 0 to 10' },
  repeat: 'Same as the entry before',
  another: 'Add another entry here',
  clear: 'Empty this box',
  close: 'Done',
  hours: (minutes: number) => (minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`),
  pasteRefused: (cells: number) =>
    cells === 1
      ? '1 box could not be read, so nothing was pasted.'
      : `${cells} boxes could not be read, so nothing was pasted.`,
  pasteOutside: 'The block reaches beyond the table, so nothing was pasted.',
  pasted: (cells: number) => (cells === 1 ? '1 box filled.' : `${cells} boxes filled.`),
  costProblem: (typed: string, answers: readonly string[]) =>
    `“${typed}” is none of the answers: ${answers.join(', ')}.`,
  withoutTime: (count: number) =>
    count === 1 ? '1 entry without a time' : `${count} entries without a time`,
} as const;
