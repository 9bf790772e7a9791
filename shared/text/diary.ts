import type { DayCost, DiaryCounts, DiaryKind, DiaryRule, DiarySlot } from '../assessments/diary.ts';
import type { CountedLevel, JudgedDay, SustainableLevel } from '../reasoning/sustainable-level.ts';

type Found = Extract<SustainableLevel, { state: 'found' }>;

/** `3 h 30 min`, `45 min`, `2 h`. */
export function hoursAndMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

const ofWhat: Readonly<Record<DiaryCounts, string>> = {
  work: 'of work in a day, travel and home not counted',
  workTravel: 'of work and travel together in a day, home not counted',
  all: 'of activity in a day, with home, travel and work counted together',
};

const notShown: Readonly<Record<DiaryCounts, string>> = {
  work: 'How much work can be kept up in a day is not known yet: too few of the days recorded held work.',
  workTravel:
    'How much work and travel can be kept up in a day is not known yet: too few of the days recorded held any.',
  all: 'How much activity can be kept up in a day is not known yet.',
};

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** Words of the energy and activity diary. */
export const diaryText = {
  title: 'Energy diary',
  roomLead: 'What the client did day by day, how tired it left them, and how much activity they can keep up.',
  empty:
    'A diary of two weeks shows how much activity the client can keep up, and what comes a day or two after too much.',
  start: 'Start a diary',
  fromFile: 'Import days from a file',
  printBlank: 'Print a diary to fill in',
  another: 'Start another diary',
  back: 'Diaries',
  remove: (title: string) => `Remove: ${title}`,
  removed: 'Diary removed.',
  costs: { none: 'No', little: 'A bit', lot: 'A lot' } satisfies Record<DayCost, string>,
  costQuestion: 'Was the next day, or the day after it, worse because of this day?',
  kinds: {
    rest: 'Rest',
    care: 'Care of myself',
    home: 'Home',
    travel: 'Travel',
    work: 'Work',
    leisure: 'Leisure',
    people: 'People',
    screen: 'Screen or thinking',
  } satisfies Record<DiaryKind, string>,
  slots: {
    night: 'Night, up to 6:00',
    early: '6:00 to 9:00',
    morning: '9:00 to 12:00',
    midday: '12:00 to 14:00',
    afternoon: '14:00 to 17:00',
    evening: '17:00 to 20:00',
    late: 'After 20:00',
  } satisfies Record<DiarySlot, string>,
  slotNames: {
    night: 'Night',
    early: 'Early',
    morning: 'Morning',
    midday: 'Midday',
    afternoon: 'Afternoon',
    evening: 'Evening',
    late: 'Late',
  } satisfies Record<DiarySlot, string>,
  ruleLead:
    'The numbers are judgement, not measurement. The rule with these numbers is printed with every estimate.',
  ruleDefault: (usual: number) => `${usual} where nothing is entered.`,
  reportCounts: 'What the figure for a reader at work counts',
  counts: {
    work: 'Work only',
    workTravel: 'Work and travel',
    all: 'All activity, home included',
  } satisfies Record<DiaryCounts, string>,
  reportCountsHelp: 'Work only where nothing is chosen. The figure says in words what it counts.',
  atWork: 'What a reader at work is told',
  quickHint: 'Whole days are quicker to enter in the table of this diary.',
  tabs: { picture: 'What it shows', days: 'Enter days', form: 'Details and rule' },
  partsLabel: 'Parts of this diary',
  noDays: 'No day is entered yet.',
  listDetail: (count: number, level: string): string => `${days(count)}. ${level}`,
  level: 'Level that can be kept up',
  numbers: 'The numbers behind the pictures',
  problems: 'To put right first',
  columns: {
    day: 'Day',
    active: 'Active',
    rest: 'Rest',
    sleep: 'Sleep (h)',
    start: 'Waking',
    end: 'End',
    after: 'What came after',
  },
  notKnown: 'not known',
  outcome: ({ outcome, cost }: JudgedDay): string => {
    if (cost === 'little') return 'Worse after, a bit';
    if (cost === 'lot') return 'Worse after, a lot';
    if (cost === 'seen') return 'Worse after, by the wakings';
    if (outcome === 'kept') return 'No worse after';
    return outcome === 'recovering' ? 'No worse after, still recovering' : 'Not known';
  },
} as const;

/** The rule and its outcome in words, the same on screen and on paper. */
export const diaryLevelText = {
  /** How the number is made. */
  rule: ({ worse, lookDays, leastDays, weighting }: DiaryRule): string =>
    [
      `A day counts as kept up when the ${lookDays === 1 ? 'day' : `${lookDays} days`} after it brought no worsening: `,
      `the client said so, or was less than ${worse} ${worse === 1 ? 'point' : 'points'} more tired on waking. `,
      'A rise is put down to the most active of the days before it. ',
      'Days that follow a day with a cost are left out, since they show recovery. ',
      `The level is the most activity${weighting === 'effort' ? ', each minute counted by its effort out of 10,' : ''} `,
      `reached on at least ${leastDays} days that were kept up, and below every day that had a cost. `,
      'It is never above what was seen, and it is not raised by itself.',
    ].join(''),
  headline: (level: SustainableLevel): string => {
    if (level.state === 'found') return `${hoursAndMinutes(level.minutes)} of activity a day`;
    return level.state === 'tooFew' ? 'Not known yet' : 'No clear level';
  },
  explanation: (level: SustainableLevel, rule: DiaryRule): string => {
    const { counts } = level;
    if (level.state === 'tooFew') {
      return `Too few days: ${days(level.counts.kept + level.counts.overlapping)} ${was(counts.kept + counts.overlapping)} kept up and followed by recorded days; at least ${rule.leastDays} are needed.`;
    }
    if (level.state === 'contradictory') {
      return `The days contradict each other: ${days(counts.cost)} had a cost with no more activity than days that were kept up (${counts.overlapping} of ${counts.kept + counts.overlapping}). Look at what else was different, such as sleep or the kind of activity.`;
    }
    return `Reached or passed on ${days(level.restsOn.length)} without getting worse.`;
  },
  /** How far the number is to be trusted. */
  uncertainty: (level: Found): string =>
    [
      level.best > level.minutes
        ? `The most on one day that was kept up was ${hoursAndMinutes(level.best)}.`
        : '',
      level.costFrom === undefined
        ? 'No day had a cost, so where it becomes too much is not known.'
        : `Days with a cost: ${level.counts.cost}, from ${hoursAndMinutes(level.costFrom)} of activity on.`,
      level.counts.overlapping > 0
        ? `${days(level.counts.overlapping)} with as much activity as a day with a cost went well, and ${level.counts.overlapping === 1 ? 'does' : 'do'} not count.`
        : '',
      level.counts.notKnown > 0
        ? `${days(level.counts.notKnown)} could not be used: recovery, or not enough recorded.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  steady:
    'Symptoms come after activity: the level is held and no step up is suggested. Holding it is success.',
  statement: (level: Found): string =>
    `Keeps up ${hoursAndMinutes(level.minutes)} of activity a day (reached on ${days(level.restsOn.length)} of the diary without getting worse${
      level.costFrom === undefined ? '' : `; days from ${hoursAndMinutes(level.costFrom)} on had a cost`
    }).`,
  /** Hours and pattern, for a reader at work. */
  functionalEffect: (counted: CountedLevel): string => {
    const { counts, minutes } = counted;
    if (minutes === undefined) return `${notShown[counts]} Hours are increased only by agreement.`;
    const spell =
      counted.spell === undefined || counted.spell >= minutes
        ? ''
        : `, in spells of up to ${hoursAndMinutes(counted.spell)}`;
    const mostly =
      counted.mostly === undefined
        ? ''
        : counted.mostly === 'beforeTwo'
          ? ', most of it before 2 pm'
          : ', most of it after 2 pm';
    return `Can keep up about ${hoursAndMinutes(minutes)} ${ofWhat[counts]}${spell}${mostly}. Hours are increased only by agreement.`;
  },
} as const;

function was(count: number): string {
  return count === 1 ? 'was' : 'were';
}
