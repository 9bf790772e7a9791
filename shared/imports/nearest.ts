/**
 * The word most like a mistyped one: the fewest letters to add, drop or change, if that is at most two in five.
 * @returns undefined when none is near
 */
export function nearestOf(typed: string, words: readonly string[]): string | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '' || wanted.length > longest) return undefined;
  let best: { readonly word: string; readonly steps: number } | undefined;
  for (const word of words) {
    const steps = stepsBetween(wanted, word.toLowerCase());
    if (steps > Math.max(wanted.length, word.length) * share) continue;
    if (best === undefined || steps < best.steps) best = { word, steps };
  }
  return best?.word;
}

const longest = 80;
const share = 0.4;

/** Levenshtein's distance, one row of its table at a time. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
