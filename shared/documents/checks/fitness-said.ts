import phrases from '../../../resources/fitness-phrases.json' with { type: 'json' };

/** What a text says on fitness for the job; `yes` where it does not say whether as it is, with changes or in part. */
export type Verdict = 'yes' | 'fit' | 'fitWithChanges' | 'fitForPart' | 'notFit' | 'cannotSay';

export interface FitnessSaid {
  readonly verdict: Verdict;
  /** Said flatly: of no time to come, and without a but. */
  readonly isCertain: boolean;
}

const job = String.raw`(?:(?:${phrases.whose.join('|')})\s+){0,3}(?:${phrases.job.join('|')})`;
const anyOf = (list: readonly string[]) =>
  list.map((one) => one.replaceAll('{job}', job).replaceAll(' ', String.raw`\s+`)).join('|');
const holds = (list: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}’-])(?:${anyOf(list)})(?![\p{L}’-])`, 'iu');

// `fit` alone says it only at the end of what is said of somebody: “fit to drive” is about one task, and a desk may fit.
const able = new RegExp(
  String.raw`(?<![\p{L}’-])(?<not>(?:${anyOf(phrases.not)})\s+(?:\p{L}+\s+)?)?(?:${anyOf([...phrases.fit, ...phrases.able])}|(?<=(?:\b(?:is|be|not|yet|currently|now)|opinion,|:)\s+)fit(?=\s*(?:[,:)]|$)))(?![\p{L}’-])`,
  'iu',
);
const unable = holds(phrases.unable);
const part = holds(phrases.part);
const asItIs = holds(phrases.asItIs);
const withChanges = holds(phrases.withChanges);
const open = holds(phrases.open);
const others = holds(phrases.others);
const time = holds(phrases.time);
const answerWord = /^\s*(yes|no)\b/iu;
const asksFitness =
  /\bfit (?:to|for)\b|\bfitness\b|\b(?:can|could|may|will|should)\b.*(?<!phased )\b(?:return|come back|go back)\b/iu;

/** What a text states on fitness for the job; undefined where it states nothing, or two things. Questions and other people's views state nothing. */
export function fitnessSaid(text: string): FitnessSaid | undefined {
  const said = clausesOf(text).flatMap((clause) => inClause(clause) ?? []);
  return said.every(({ verdict }) => verdict === said[0]?.verdict) ? said[0] : undefined;
}

/**
 * What an answer to a question says on fitness: in words of its own, or by yes or no; undefined where neither.
 * @param question as asked; one about anything else than fitness has no such answer
 */
export function fitnessAnswered(question: string, answer: string): FitnessSaid | undefined {
  if (!asksFitness.test(question)) return undefined;
  const stated = fitnessSaid(answer);
  if (stated !== undefined) return stated;
  const [clause = ''] = clausesOf(answer);
  const [, word] = answerWord.exec(clause) ?? [];
  if (word === undefined) return open.test(clause) ? { verdict: 'cannotSay', isCertain: true } : undefined;
  const isFlat = !time.test(clause) && !others.test(clause);
  if (word.toLowerCase() === 'no') return { verdict: 'notFit', isCertain: isFlat };
  return { verdict: kindOf(clause), isCertain: isFlat };
}

function inClause(clause: string): FitnessSaid | undefined {
  if (others.test(clause)) return undefined;
  if (/\bfitness\b/iu.test(clause) && open.test(clause)) return { verdict: 'cannotSay', isCertain: true };
  if (part.test(clause)) return { verdict: 'fitForPart', isCertain: true };
  const found = able.exec(clause);
  const isDenied = found?.groups?.not !== undefined;
  if (found === null && !unable.test(clause)) return undefined;
  // “Not fit yet” is what the opinion says of now.
  const isCertain = !time.test(isDenied ? clause.replace(/\byet\b/giu, '') : clause.replace(asItIs, ''));
  return { verdict: isDenied || found === null ? 'notFit' : kindOf(clause), isCertain };
}

function kindOf(clause: string): Verdict {
  if (part.test(clause)) return 'fitForPart';
  if (asItIs.test(clause)) return 'fit';
  return withChanges.test(clause) ? 'fitWithChanges' : 'yes';
}

/** Sentences, and what stands on lines of its own, without questions. */
function clausesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n/u)
    .filter((clause) => clause.trim() !== '' && !/\?\s*$/u.test(clause))
    .map((clause) => clause.trim().replace(/[.!;]+$/u, ''));
}
