/** How composed sentences put words together, so that they read as a person would write them. */

/** `a`, `a and b`, `a, b and c`; empty for none. */
export function listInWords(all: readonly string[], last: 'and' | 'or' = 'and'): string {
  const end = all.at(-1);
  if (end === undefined) return '';
  const start = all.slice(0, -1);
  return start.length === 0 ? end : `${start.join(', ')} ${last} ${end}`;
}

const titles = /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Rev|Revd|Reverend|Sister)\.?\s/iu;

/** Whom a letter greets: a title with the family name, as in “Dr Marsh”; a name without a title as it is. */
export function greetedAs(name: string): string {
  const plain = name.trim().replace(/,.*$/u, '');
  const [title] = titles.exec(plain) ?? [];
  if (title === undefined) return plain;
  // Small words such as van and de belong to the family name.
  const [, family = plain.slice(title.length)] =
    /\s((?:\p{Ll}+\s+)*\S+)$/u.exec(plain.slice(title.length)) ?? [];
  return `${title.trim()} ${family}`;
}
