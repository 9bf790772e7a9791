import type { z } from 'zod';

/**
 * Tells which of two sets of inputs is meant: the one to which more of the given names belong alone, and the first where that leaves
 * it open. A name of the other set is then one that is not known.
 */
export function setByNames<First extends z.ZodObject, Second extends z.ZodObject>(
  first: First,
  second: Second,
): (given: Readonly<Record<string, unknown>>) => First | Second {
  const weights = new Map<string, number>();
  for (const name of Object.keys(first.shape)) if (!(name in second.shape)) weights.set(name, 1);
  for (const name of Object.keys(second.shape)) if (!(name in first.shape)) weights.set(name, -1);
  return (given) => {
    let weight = 0;
    for (const name of Object.keys(given)) weight += weights.get(name) ?? 0;
    return weight < 0 ? second : first;
  };
}
