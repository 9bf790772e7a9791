import type { Run } from '../tree.ts';

/** Titles that stand before the family name, as written after "Dear". */
const beforeFamily: Readonly<Record<string, string>> = {
  mr: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Miss',
  mx: 'Mx',
  dr: 'Dr',
  doctor: 'Dr',
  prof: 'Professor',
  professor: 'Professor',
  rev: 'Reverend',
  revd: 'Reverend',
  reverend: 'Reverend',
  sister: 'Sister',
  judge: 'Judge',
  lord: 'Lord',
  lady: 'Lady',
  baroness: 'Baroness',
};
/** Titles that stand before the given name. */
const beforeGiven: Readonly<Record<string, string>> = { sir: 'Sir', dame: 'Dame' };
/** What follows a family name and is no part of it. */
const suffixes = /^(?:jr|jnr|junior|sr|snr|senior|i{2,3}|iv|esq|phd|md|bsc|msc|ma|ba|rgn)\.?$/iu;

/**
 * How a person is called after "Dear": title and family name where a known title stands first (`Dr Marsh`), else the name as it was
 * typed, since nobody can tell from a name alone how somebody wants to be called.
 */
export function calledAs(fullName: string): string {
  const typed = fullName.trim();
  const [name = ''] = typed.split(/[,(]/u);
  const words = name.trim().split(/\s+/u);
  const titles = words.slice(0, firstOther(words)).map(plain);
  const rest = words.slice(titles.length);
  const [given = ''] = rest;
  // Two people, or a title without a name.
  if (titles.length === 0 || rest.length === 0 || rest.some((word) => /^(?:and|&)$/iu.test(word)))
    return typed;
  const knighted = titles.map((title) => beforeGiven[title]).find((title) => title !== undefined);
  if (knighted !== undefined) return `${knighted} ${given}`;
  const highest = titles.find((title) => title.startsWith('prof')) ?? titles[0] ?? '';
  return `${beforeFamily[highest]} ${familyOf(rest)}`;
}

/** Title and family name, the title as its bearer uses it; undefined where they use none. */
export function titledName(title: string | undefined, fullName: string): string | undefined {
  if (title === undefined || /^(?:none|no title|no|-)$/iu.test(title.trim())) return undefined;
  if (isTitle(title.trim())) return calledAs(`${title.trim()} ${fullName}`);
  return `${title.trim()} ${familyOf(fullName.trim().split(/\s+/u))}`;
}

/** As `calledAs`, for a name as a run. */
export function calledRun(name: Run): Run {
  return { ...name, text: calledAs(name.text) };
}

function firstOther(words: readonly string[]): number {
  const index = words.findIndex((word) => !isTitle(word));
  return index === -1 ? words.length : index;
}

function isTitle(word: string): boolean {
  return Object.hasOwn(beforeFamily, plain(word)) || Object.hasOwn(beforeGiven, plain(word));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}

/** The last name, with small words before it: `van der Berg`. Letters after the name stay out, unless all of it is in capitals. */
function familyOf(names: readonly string[]): string {
  const shouted = names.every((word) => word === word.toUpperCase());
  const own = shouted ? names : withoutSuffixes(names);
  const particle = own.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const from = particle === -1 ? own.length - 1 : particle;
  return own.slice(from).join(' ');
}

function withoutSuffixes(names: readonly string[]): readonly string[] {
  const last = names.at(-1);
  return names.length > 1 && last !== undefined && isSuffix(last)
    ? withoutSuffixes(names.slice(0, -1))
    : names;
}

function isSuffix(word: string): boolean {
  return /^[A-Z]{3,}[a-z]?$/u.test(word) || suffixes.test(word);
}
