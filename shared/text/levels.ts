const names = ['low', 'moderate', 'high'] as const;

/** Name of a level of a demand, 1 to 3; empty for any other number. */
export function levelName(level: number): string {
  return names[level - 1] ?? '';
}

/**
 * A level of a demand in words, mid-sentence: `a moderate level (15 to 60 minutes)`. A level says nothing without what it stands for.
 * @param level 1 to 3
 * @param anchor what the level stands for in this demand; undefined where it is told elsewhere or not known
 */
export function levelInWords(level: number, anchor?: string): string {
  return `a ${levelName(level)} level${anchor === undefined || anchor === '' ? '' : ` (${anchor})`}`;
}

/** Up to which level a demand is managed; 0 is none of them. */
export function managedLevel(level: number, anchor?: string): string {
  return level === 0 ? 'not even at a low level' : `up to ${levelInWords(level, anchor)}`;
}
