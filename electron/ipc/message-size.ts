/** What a container costs beside its contents, and the least any value costs. */
const overhead = 8;

/**
 * Says whether a message that came by structured clone is larger than `limit` bytes. Counts two bytes for each character and the
 * real length of byte arrays; stops as soon as the limit is passed, so that a huge message costs no more than an allowed one.
 */
export function isLargerThan(message: unknown, limit: number): boolean {
  const seen = new Set<object>();
  const waiting: unknown[] = [message];
  let bytes = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    bytes += overhead;
    if (typeof value === 'string') bytes += value.length * 2;
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      const contents = contentsOf(value);
      if (typeof contents === 'number') bytes += contents;
      else {
        // Not spread into push: a list of a million entries would overflow the stack.
        for (const entry of contents) {
          waiting.push(entry);
          if (bytes + waiting.length * overhead > limit) return true;
        }
      }
    }
    if (bytes > limit) return true;
  }
  return false;
}

function contentsOf(value: object): number | Iterable<unknown> {
  if (ArrayBuffer.isView(value)) return value.buffer.byteLength;
  if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) return value.byteLength;
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return entriesOf(value);
  return keysAndValues(value);
}

function* entriesOf(value: Map<unknown, unknown> | Set<unknown> | unknown[]): Iterable<unknown> {
  if (value instanceof Map) {
    for (const [key, entry] of value) {
      yield key;
      yield entry;
    }
  } else yield* value;
}

function* keysAndValues(value: object): Iterable<unknown> {
  for (const [key, entry] of Object.entries(value)) {
    yield key;
    yield entry;
  }
}
