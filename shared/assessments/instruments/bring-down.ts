import type { AnswerPath } from '../../domain/answers.ts';
import { leversText as text } from '../../text/instruments/levers.ts';
import { answerWords } from '../answer-words.ts';
import { resolveField } from '../resolve-field.ts';
import type { RecordView } from '../view.ts';
import type { InstrumentForm, ScoredReading } from './form.ts';
import { type ChangedAnswers, type Lever, withAnswers } from './lever.ts';
import { scoredReadings } from './score-readings.ts';

type Form = Pick<InstrumentForm, 'readings' | 'heldBack' | 'levers'>;

/** A change that makes a reading's result lower, with the result it gives. */
export interface Improvement {
  /** Ids of the parts it changes; more than one only where no part alone makes the result lower. */
  readonly parts: readonly string[];
  readonly title: string;
  /** What one would do, as a report says it: `Reduce the load to 5 kg`. */
  readonly advice: string;
  /** What would be different, an answer a line: `Hand distance at the start: 50 cm → 25 cm`. */
  readonly changes: readonly string[];
  readonly changed: ChangedAnswers;
  readonly before: ScoredReading;
  readonly after: ScoredReading;
  /** By how much the result falls; infinite where the present one lies outside what the method can say. */
  readonly fall: number;
}

/**
 * What would bring a reading's result down: each part of what was assessed moved towards its best, scored again by the same instrument,
 * largest fall first. Of several steps that fall equally far the nearest to the present is given. Where no part alone makes a difference,
 * pairs of parts are tried. Nothing is listed that does not make the result lower.
 * @param readingId the reading whose result is to fall
 */
export function bringDown(form: Form, record: RecordView, readingId: string): readonly Improvement[] {
  const before = readingOf(form, record, readingId);
  if (before === undefined || scoreOf(before) === undefined) return [];
  const trials = trialsOf(form, record);
  const alone = trials.flatMap((trial) => best(form, record, before, [trial], trial.steps) ?? []);
  const found = alone.length > 0 ? alone : inPairs(form, record, before, trials);
  // The order of the parts decides between equal falls; sorting is stable.
  return [...found].sort((one, other) => (one.fall === other.fall ? 0 : other.fall - one.fall));
}

/** The number that says how high a result is; infinite where it lies outside the method, undefined where nothing compares it. */
export function scoreOf({ instrument, result }: ScoredReading): number | undefined {
  const [main] = instrument.comparables;
  if (main?.better !== 'lower') return undefined;
  return main.value(result) ?? Number.POSITIVE_INFINITY;
}

/** The reading of a record with this id, where it has a result. */
export function readingOf(form: Form, record: RecordView, readingId: string): ScoredReading | undefined {
  return scoredReadings(form, record).find(({ id }) => id === readingId);
}

/** One part with the steps towards its best. */
interface Trial {
  readonly lever: Lever;
  readonly title: string;
  /** Where its questions lie: empty, or an item's path with a dot. */
  readonly prefix: string;
  /** The name of the item, where there are several. */
  readonly name: string | undefined;
  readonly steps: readonly ChangedAnswers[];
}

function trialsOf({ levers }: Form, record: RecordView): readonly Trial[] {
  if (levers === undefined) return [];
  const { parts, group } = levers;
  const places =
    group === undefined
      ? [{ prefix: '', name: undefined }]
      : record.items(group.id).map((item) => {
          const prefix = `${group.id}.${item}.`;
          return { prefix, name: record.text(`${prefix}${group.titleField}`) };
        });
  return places.flatMap(({ prefix, name }) =>
    parts.map((lever) => ({
      lever,
      prefix,
      name,
      title: name === undefined ? lever.label : text.inTask(name, lever.label),
      steps: lever.towards(record, prefix),
    })),
  );
}

/** The nearest of the steps that reach the lowest result, if any of them makes it lower. */
function best(
  form: Form,
  record: RecordView,
  before: ScoredReading,
  trials: readonly Trial[],
  steps: readonly ChangedAnswers[],
): Improvement | undefined {
  const present = scoreOf(before) ?? Number.NEGATIVE_INFINITY;
  let lowest = present;
  let found: { readonly changed: ChangedAnswers; readonly after: ScoredReading } | undefined;
  for (const changed of steps) {
    const after = readingOf(form, withAnswers(record, changed), before.id);
    const score = after && scoreOf(after);
    if (after === undefined || score === undefined || score >= lowest) continue;
    lowest = score;
    found = { changed, after };
  }
  if (found === undefined) return undefined;
  return {
    parts: trials.map(({ lever }) => lever.id),
    title: text.together(trials.map(({ title }) => title)),
    advice: adviceOf(trials, found.changed),
    changes: changeWords(record, withAnswers(record, found.changed), Object.keys(found.changed)),
    ...found,
    before,
    fall: present - lowest,
  };
}

/** What one would do about each part; where there are several items, with the name of its own. */
function adviceOf(trials: readonly Trial[], changed: ChangedAnswers): string {
  const told = trials.map(({ lever, prefix, name }) => text.adviceIn(name, lever.advice(changed, prefix)));
  return text.adviceStart(text.together(told));
}

/** Two parts at their best together. */
function inPairs(
  form: Form,
  record: RecordView,
  before: ScoredReading,
  trials: readonly Trial[],
): readonly Improvement[] {
  return trials.flatMap((one, index) =>
    trials.slice(index + 1).flatMap((other) => {
      const [first, second] = [one.steps.at(-1), other.steps.at(-1)];
      if (first === undefined || second === undefined) return [];
      return best(form, record, before, [one, other], [{ ...first, ...second }]) ?? [];
    }),
  );
}

/** What is different between two states of a record at these paths, a line for each, with the question and both answers. */
export function changeWords(
  from: RecordView,
  to: RecordView,
  paths: readonly AnswerPath[],
): readonly string[] {
  return paths.flatMap((path) => {
    const field = resolveField(to.declaration, path);
    if (field === undefined) return [];
    const [was, is] = [from, to].map((record) => answerWords(record, field, path) ?? text.open);
    return was === is || was === undefined || is === undefined ? [] : [text.fromTo(field.label, was, is)];
  });
}
