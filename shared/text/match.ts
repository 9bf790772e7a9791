import type { Frequency } from '../assessments/ratings.ts';
import { levelInWords, levelName } from './levels.ts';

/** Words of the match between the job and what the person can do. */
export const matchText = {
  results: {
    meets: 'Meets',
    meetsWithChange: 'Meets with change',
    below: 'Below',
    notTested: 'Not tested',
    restricted: 'Restricted',
  },
  reasons: {
    noCapacity: 'what the person can do here was not tested',
    notSeen: 'the demand itself was not seen',
    notRated: 'the demand itself was not rated',
    unrated: 'the demands of this task were not rated',
    onlyNever: 'no demand of this task is rated above never',
    overTasks: (minutes: string) =>
      `over the tasks that decide the job it adds up to ${minutes} minutes of the shift`,
    onSide: (side: 'left' | 'right', why: string) => `${side} side: ${why}`,
    frequency: (need: Frequency, can: Frequency) => `needed ${often[need]}, managed ${often[can]}`,
    neverManaged: 'needed, and never managed',
    duration: (need: string, can: string) => `${need} minutes at once needed, ${can} managed`,
    level: (need: number, can: number) =>
      `${levelInWords(need)} needed, ${can === 0 ? 'none' : `a ${levelName(can)} one`} managed`,
    amount: (label: string, need: string, can: string) => `${label}: ${need} needed, ${can} managed`,
    count: (label: string, need: string, can: string) => `${need} ${label} needed, ${can} managed`,
    unknown: (part: string) => `${part} not tested`,
    nothingCompared: 'nothing to compare was recorded',
    restriction: (limit: string) => (limit === '' ? 'because of risk' : `restriction: ${limit}`),
    atCost: (limit: string) =>
      limit === '' ? 'possible only at a cost' : `possible only at a cost: ${limit}`,
    withEffect: (effects: string) => `with the change recommended: ${effects}`,
    stillOpen: (why: string) => `then still open: ${why}`,
    effectNotStated: 'a change is recommended, and its effect is not stated',
    effectInWords: 'a change is recommended, and its effect is stated in words only',
    effectLowersNothing: 'a change is recommended, and its stated effect lowers nothing that is rated here',
    removedUntested: 'the change would take it away, and what the person can do here was not tested',
  },
  /** What the match says, in one sentence; may be printed for an employer. */
  answers: {
    nothing: 'No answer yet: no task or demand has been recorded.',
    meets: {
      task: 'Every demand of this task that was rated is met.',
      job: 'Every rated demand that decides the job is met.',
    },
    withChange: (demands: string) => `Met with the changes recommended for ${demands}.`,
    unrated: {
      task: 'No answer yet: the demands of this task were not rated.',
      job: 'No answer yet: the demands of a task that decides the job were not rated.',
    },
    untested: (demands: string) => `No answer yet, because this was not tested: ${demands}.`,
    below: {
      task: (demands: string) =>
        `Not as the task is now, because more is needed than is managed: ${demands}.`,
      job: (demands: string) => `Not as the job is now, because more is needed than is managed: ${demands}.`,
    },
    restricted: {
      task: (demands: string) => `Not as the task is now, because of a restriction: ${demands}.`,
      job: (demands: string) => `Not as the job is now, because of a restriction: ${demands}.`,
    },
    /** Each demand named once. */
    more: (named: string, more: number) => `${named}; and ${more} more${matchText.answers.moreWhere}`,
    /** Where the others stand: what shows the answer elsewhere says otherwise. */
    moreWhere: ', named in the match with the job',
    both: (one: string, other: string) => `${one} and ${other}`,
    withRest: (answer: string, rest: string) => `${answer.slice(0, -1)}; ${rest}.`,
    alsoBelow: (count: number) =>
      count === 1
        ? 'for 1 other demand more is needed than is managed'
        : `for ${count} other demands more is needed than is managed`,
    alsoUntested: (count: number) =>
      count === 1 ? '1 other demand was not tested' : `${count} other demands were not tested`,
  },
  /** A stated effect, as a clause. */
  effects: {
    frequency: {
      never: 'not needed',
      occasional: 'needed occasionally at most',
      frequent: 'needed frequently at most',
      constant: 'needed constantly at most',
    } satisfies Record<Frequency, string>,
    amount: (amount: string) => `${amount} at most`,
    duration: (minutes: string) => `${minutes} minutes at once at most`,
    level: (level: number) => `${levelInWords(level)} at most`,
    removed: 'no longer asked',
    respected: 'within the restriction',
    withoutCost: 'no longer at a cost',
    words: 'in words only',
  },
  parts: { frequency: 'how often', duration: 'how long at once', level: 'level' },
} as const;

const often = {
  never: 'never',
  occasional: 'occasionally',
  frequent: 'frequently',
  constant: 'constantly',
} satisfies Record<Frequency, string>;
