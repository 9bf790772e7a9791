type Flush = () => Promise<void>;

const flushers = new Set<Flush>();

/**
 * Registers work that must reach the vault before it locks, such as the answers typed in the last half second.
 * Returns the unregister.
 */
export function registerUnsaved(flush: Flush): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Hands over everything unsaved. Never rejects: one failed save must not keep the others from the vault. */
export async function flushUnsaved(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()));
}
