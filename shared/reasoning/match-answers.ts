import { midSentence } from '../text/findings.ts';
import { matchText } from '../text/match.ts';
import { decidingRows, type MatchedTask, type MatchResult, type MatchRow, matchResults } from './match.ts';

/** What the match says of one task, or of the demands of the whole job. */
export interface TaskAnswer {
  readonly taskId: string;
  readonly result: MatchResult;
  /** One plain sentence in words of function; may be printed for an employer. */
  readonly sentence: string;
  readonly rows: readonly MatchRow[];
  /** Whether the job hangs on it: all but tasks of marginal weight without a demand that weighs more. */
  readonly decides: boolean;
}

/** What the match says of the job, and of each task in the user's order. */
export interface JobAnswer {
  readonly result: MatchResult;
  readonly sentence: string;
  readonly tasks: readonly TaskAnswer[];
}

/**
 * The worst row that decides a task is the answer for the task, and the worst task that decides the job is the answer for the job.
 * Rows of marginal weight decide only where there are no others. Nothing recorded is not tested.
 */
export function answerJob(rows: readonly MatchRow[], tasks: readonly MatchedTask[]): JobAnswer {
  const weights = new Map(tasks.map(({ id, weight }) => [id, weight]));
  const byTask = new Map<string, MatchRow[]>();
  for (const row of rows) {
    const known = byTask.get(row.taskId);
    if (known === undefined) byTask.set(row.taskId, [row]);
    else known.push(row);
  }
  const answers = [...byTask].map(([taskId, ofTask]): TaskAnswer => {
    const deciding = decidingOrAll(ofTask);
    return {
      taskId,
      rows: ofTask,
      ...answer(deciding, 'task'),
      decides: weights.get(taskId) === 'essential' || decidingRows(ofTask).length > 0,
    };
  });
  const deciding = answers.filter(({ decides }) => decides);
  const counted = (deciding.length > 0 ? deciding : answers).flatMap((task) => decidingOrAll(task.rows));
  return { ...answer(counted, 'job'), tasks: answers };
}

function decidingOrAll(rows: readonly MatchRow[]): readonly MatchRow[] {
  const deciding = decidingRows(rows);
  return deciding.length > 0 ? deciding : rows;
}

const { answers: words } = matchText;

function answer(rows: readonly MatchRow[], of: 'task' | 'job'): Pick<JobAnswer, 'result' | 'sentence'> {
  if (rows.length === 0) return { result: 'notTested', sentence: words.nothing };
  const worst = rows.reduce((most, { result }) => Math.max(most, matchResults.indexOf(result)), 0);
  const result = matchResults[worst] ?? 'notTested';
  const named = (wanted: MatchResult) => labelsOf(rows, wanted);
  const labels = named(result);
  const other = (wanted: MatchResult) => {
    const told = new Set(labels);
    return named(wanted).filter((label) => !told.has(label)).length;
  };
  switch (result) {
    case 'meets':
      return { result, sentence: words.meets[of] };
    case 'meetsWithChange':
      return { result, sentence: words.withChange(listed(labels)) };
    case 'notTested':
      return { result, sentence: labels.length === 0 ? words.unrated[of] : words.untested(listed(labels)) };
    case 'below':
      return { result, sentence: withRest(words.below[of](listed(labels)), 0, other('notTested')) };
    case 'restricted':
      return {
        result,
        sentence: withRest(words.restricted[of](listed(labels)), other('below'), other('notTested')),
      };
  }
}

function withRest(told: string, short: number, untested: number): string {
  const rest = [
    ...(short === 0 ? [] : [words.alsoBelow(short)]),
    ...(untested === 0 ? [] : [words.alsoUntested(untested)]),
  ];
  return rest.length === 0 ? told : words.withRest(told, rest.join(', '));
}

/** Each demand with this result once; what safety hangs on comes first. */
function labelsOf(rows: readonly MatchRow[], wanted: MatchResult): readonly string[] {
  const critical = new Set<string>();
  const all = new Set<string>();
  for (const { rating, result, criticality } of rows) {
    if (result !== wanted || rating === null) continue;
    all.add(rating.demand.label);
    if (criticality === 'safetyCritical') critical.add(rating.demand.label);
  }
  return [...new Set([...critical, ...all])];
}

const mostNamed = 6;

/** Each by name; where there are too many for a sentence, the first of them and where the others stand. */
function listed(labels: readonly string[]): string {
  const all = labels.map(midSentence);
  if (all.length > mostNamed) return words.more(all.slice(0, mostNamed).join('; '), all.length - mostNamed);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : words.both(all.join('; '), last);
}

/** The sentence of an answer, saying in other words where the demands stand that it does not name. */
export function withWhere(sentence: string, where: string): string {
  return sentence.replace(words.moreWhere, where);
}
