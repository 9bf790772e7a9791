import lists from '../../resources/everyday-words.json' with { type: 'json' };
import { fold } from './words.ts';

const alsoNames = new Set(lists.alsoNames.map(fold));

/** Whether a word, folded, is a given name for some and a plain word or a month for others: Rose, Will, May. */
export function isAlsoName(word: string): boolean {
  return alsoNames.has(word);
}

/** Months that people are called by as well. */
const monthNames = 'April|May|June|August';
const beforeMonth =
  'in|on|of|by|to|until|till|from|since|before|after|during|between|and|or|through|throughout|early|late|mid|next|last|this|each|every|end|beginning|middle|start';
const monthInText = new RegExp(
  [
    // Beside a day or a year, or after a word that stands before times: “20 May”, “May 2026”, “in May”.
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?[^\S\n]+(?:of[^\S\n]+)?(?:${monthNames})\b`,
    String.raw`\b(?:${monthNames})(?=,?[^\S\n]+\d)`,
    String.raw`(?<=\b(?:${beforeMonth})[^\S\n-]+)(?:${monthNames})\b(?![^\S\n]+\p{Lu}\p{Ll}|['’]s\b)`,
  ].join('|'),
  'giu',
);

/** The text without the names of months that are meant as such; May, who called, stays. */
export function withoutMonths(text: string): string {
  return text.replaceAll(monthInText, ' ');
}

/** Words that mean something else where they open a sentence, unless what follows tells of a person. */
const otherwiseAtStart = new Set(['will', 'may', 'mark']);
const toldOfPerson =
  /^(?:['’]s\b|\s*[,.;:!?)]|\s*$|\s+(?:\p{Lu}|(?:never|often|always|also|still|sometimes|usually|now|then|just|only)\s+\p{L}+(?:s|ed)\b|(?:is|was|are|were|has|had|did|does|can|could|would|who|and|or|says|said|(?!(?:need|feed|proceed|exceed|succeed|focus)\b)\p{Ll}+(?:[^s]s|ed))\b))/u;
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu;

/**
 * Words with a capital letter, as typed, that are used as names: not as part of a date, and not as the plain word that opens a sentence.
 */
export function namesUsedIn(text: string): ReadonlySet<string> {
  const plain = withoutMonths(text);
  return new Set(
    [...plain.matchAll(capitalised)].flatMap(({ 0: word, index }) => {
      const opens = /(?:^|[.!?:;•“"(\n–-])\s*$/u.test(plain.slice(Math.max(0, index - 3), index));
      const isOther = opens && otherwiseAtStart.has(fold(word));
      return isOther && !toldOfPerson.test(plain.slice(index + word.length)) ? [] : [word];
    }),
  );
}
