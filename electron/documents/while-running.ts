import type { RecordsContext } from '../ipc/context.ts';

/** Does work that the window may cancel meanwhile. */
export async function whileRunning<T>(
  context: RecordsContext,
  operation: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = context.operations.start(operation);
  try {
    return await work(signal);
  } finally {
    context.operations.finish(operation);
  }
}
