/** Resolves to whether nothing is left unsaved. */
type Flush = () => Promise<boolean>;

const flushers = new Set<Flush>();

/**
 * Registers work that must reach the vault before it locks, such as the answers typed in the last half second.
 * Returns the unregister.
 */
export function registerUnsaved(flush: Flush): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/**
 * Hands over everything unsaved. Never rejects: one failed save must not keep the others from the vault.
 * @returns whether nothing is left unsaved
 */
export async function flushUnsaved(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...flushers].map((flush) => flush()));
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
}
