import { tokens } from '../words.ts';

export type Side = 'left' | 'right';

/** A part of the body or of a thing with the side that is said of it. */
export interface SidedPart {
  readonly side: Side;
  /** In the singular, folded: `shoulder`; `side` where only a side is named. */
  readonly part: string;
  /** As it is said: `left shoulder`. */
  readonly written: string;
  /** The word before the side, folded; empty where the text begins with it. */
  readonly before: string;
}

const upperEnd = 'forearm wrist hand palm knuckle finger thumb'.split(' ');
const lowerEnd = 'ankle foot heel toe'.split(' ');
const body = new Set([
  ...upperEnd,
  ...lowerEnd,
  ...'arm elbow shoulder leg thigh calf shin knee hip eye ear wrist side'.split(' '),
]);
const things = new Set('rail door'.split(' '));
const before = new Set('the his her their my'.split(' '));
/** Words that may stand between a side and its part. */
const between = new Set('upper lower fore index middle ring little big dominant good bad'.split(' '));
const plurals: Readonly<Record<string, string>> = { feet: 'foot', calves: 'calf' };

/** Every part with a side that a text names: `left hand`, `hand on the left`, `the left`. What is left over or right away is none. */
export function sidedPartsIn(text: string): readonly SidedPart[] {
  if (!/left|right/iu.test(text)) return [];
  const words = tokens(text).map(({ word }) => word);
  return words.flatMap((word, index): SidedPart[] => {
    if (word !== 'left' && word !== 'right') return [];
    const part = partAfter(words, index) ?? partBefore(words, index);
    return part === undefined
      ? []
      : [
          {
            side: word,
            part,
            written: part === 'side' ? word : `${word} ${part}`,
            before: words[index - 1] ?? '',
          },
        ];
  });
}

function partAfter(words: readonly string[], index: number): string | undefined {
  const [next = '', after = ''] = words.slice(index + 1, index + 3);
  const part = singular(between.has(next) ? after : next);
  if (body.has(part) || things.has(part)) return part;
  // “On his right.”, at the end of what is said.
  return next === '' && before.has(words[index - 1] ?? '') ? 'side' : undefined;
}

function partBefore(words: readonly string[], index: number): string | undefined {
  const [first = '', second = '', last = ''] = words.slice(Math.max(0, index - 3), index);
  const onThe = ['on', 'of'].includes(second) && before.has(last);
  const part = singular(onThe ? first : '');
  return body.has(part) ? part : undefined;
}

function singular(word: string): string {
  return plurals[word] ?? word.replace(/s$/u, '');
}

const loss =
  /\b(?:amputat|disarticulat|limb loss|lost (?:his|her|their|the)|missing|absent|congenital absence)/iu;
const upperLoss = /\b(?:trans ?radial|below[- ]elbow|forearm|wrist|hand)\b/iu;
const wholeArm = /\b(?:trans ?humeral|above[- ]elbow|arm|elbow|shoulder)\b/iu;
const lowerLoss = /\b(?:trans ?tibial|below[- ]knee|foot|ankle)\b/iu;
const wholeLeg = /\b(?:trans ?femoral|above[- ]knee|leg|knee|hip)\b/iu;

/** What a person has not got on one side, as far as a text says so. */
export interface LostPart {
  readonly side: Side;
  readonly parts: ReadonlySet<string>;
  /** The words that say so. */
  readonly said: string;
}

/** `Transradial amputation, left`: neither a left hand nor a left arm to work with. Fingers and toes alone take nothing else with them. */
export function lostPartsIn(text: string): readonly LostPart[] {
  if (!loss.test(text)) return [];
  return text.split(/[.;\n]+/u).flatMap((sentence): LostPart[] => {
    const sides = new Set(
      tokens(sentence).flatMap(({ word }) => (word === 'left' || word === 'right' ? word : [])),
    );
    const [side] = sides;
    if (!loss.test(sentence) || side === undefined || sides.size > 1) return [];
    if (/\b(?:finger|thumb|toe)s?\b/iu.test(sentence)) return [];
    const parts = [
      ...(upperLoss.test(sentence) ? ['arm', ...upperEnd] : []),
      ...(wholeArm.test(sentence) ? ['arm', 'elbow', ...upperEnd] : []),
      ...(lowerLoss.test(sentence) ? ['leg', ...lowerEnd] : []),
      ...(wholeLeg.test(sentence) ? ['leg', 'knee', 'shin', 'calf', ...lowerEnd] : []),
    ];
    return parts.length === 0 ? [] : [{ side, parts: new Set(parts), said: sentence.trim() }];
  });
}

/** Whether a sentence that names a lost part says that it is gone, or that nothing is done with it. */
export function tellsOfLoss(sentence: string): boolean {
  return (
    loss.test(sentence) ||
    /\b(?:phantom|prosthe\w+|stump|residual|end of|loss|no longer|not|never|cannot|without|no|former|one[- ]handed)\b/iu.test(
      sentence,
    )
  );
}
