/** How composed sentences put words together, so that they read as a person would write them. */

/** `a`, `a and b`, `a, b and c`; empty for none. */
export function listInWords(all: readonly string[], last: 'and' | 'or' = 'and'): string {
  const end = all.at(-1);
  if (end === undefined) return '';
  const start = all.slice(0, -1);
  return start.length === 0 ? end : `${start.join(', ')} ${last} ${end}`;
}
