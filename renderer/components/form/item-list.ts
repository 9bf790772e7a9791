/** Puts an item back after the nearest item that stood before it and is still there. */
export function insertWhereItWas(now: readonly string[], id: string, before: readonly string[]): string[] {
  const earlier = before.slice(0, before.indexOf(id)).filter((other) => now.includes(other));
  const after = earlier.at(-1);
  const at = after === undefined ? 0 : now.indexOf(after) + 1;
  return [...now.slice(0, at), id, ...now.slice(at)];
}
