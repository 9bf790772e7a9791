import type { Frequency } from '../assessments/ratings.ts';

/** Words of the match between the job and what the person can do. */
export const matchText = {
  results: {
    meets: 'Meets',
    meetsWithChange: 'Meets with change',
    below: 'Below',
    notTested: 'Not tested',
  },
  reasons: {
    noCapacity: 'what the person can do here was not tested',
    notSeen: 'the demand itself was not seen',
    unrated: 'the demands of this task were not rated',
    frequency: (need: Frequency, can: Frequency) => `needed ${often[need]}, managed ${often[can]}`,
    neverManaged: 'needed, and never managed',
    duration: (need: string, can: string) => `${need} minutes at once needed, ${can} managed`,
    level: (need: string, can: string) => `level ${need} needed, level ${can} managed`,
    amount: (label: string, need: string, can: string) => `${label}: ${need} needed, ${can} managed`,
    count: (label: string, need: string, can: string) => `${need} ${label} needed, ${can} managed`,
    unknown: (part: string) => `${part} not tested`,
    nothingCompared: 'nothing to compare was recorded',
    restriction: (limit: string) => (limit === '' ? 'restricted because of risk' : `restriction: ${limit}`),
    atCost: (limit: string) =>
      limit === '' ? 'possible only at a cost' : `possible only at a cost: ${limit}`,
    change: 'with the change recommended',
  },
  parts: { frequency: 'how often', duration: 'how long at once', level: 'level' },
} as const;

const often = {
  never: 'never',
  occasional: 'occasionally',
  frequent: 'frequently',
  constant: 'constantly',
} satisfies Record<Frequency, string>;
