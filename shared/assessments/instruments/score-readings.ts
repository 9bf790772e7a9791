import type { AnswerPath, Answers } from '../../domain/answers.ts';
import type { Assessment } from '../../instruments/instrument.ts';
import { shownFields } from '../progress.ts';
import { topFields } from '../resolve-field.ts';
import { RecordView } from '../view.ts';
import type { InstrumentForm, Reading, ScoredReading } from './form.ts';

/** A reading with what its instrument says of it: what is missing and what cannot be used, or the result. */
export interface AssessedReading {
  readonly reading: Reading;
  /** Answers behind its inputs that were typed and could not be read. While there are any it has no result. */
  readonly unreadable: readonly AnswerPath[];
  readonly assessment: Assessment<unknown, object>;
}

/** What an instrument's record comes to. */
export interface RecordResults {
  /** Why nothing may be shown yet; null when it may. While it is set there are no readings. */
  readonly heldBack: string | null;
  readonly readings: readonly AssessedReading[];
}

type Scoring = Pick<InstrumentForm, 'readings' | 'heldBack'>;

/**
 * Sets every reading of a record before its instrument. Answers that are not on the page, such as those of a way of entering that was
 * given up, do not count.
 */
export function assessReadings(form: Scoring, record: RecordView): RecordResults {
  const shown = shownOnly(record);
  const heldBack = form.heldBack?.(shown) ?? null;
  if (heldBack !== null) return { heldBack, readings: [] };
  return { heldBack, readings: form.readings(shown).map((reading) => assessReading(reading, shown)) };
}

/** An input that could not be read must not pass for one that was left out, which some instruments allow. */
function assessReading(reading: Reading, record: RecordView): AssessedReading {
  const assessment = reading.instrument.assess(reading.inputs);
  const behind = [...new Set(Object.values(reading.paths))];
  const unreadable = Object.entries(record.answers)
    .filter(([, answer]) => answer.state === 'given' && answer.raw !== undefined)
    .map(([path]) => path)
    .filter((path) => behind.some((place) => path === place || path.startsWith(`${place}.`)));
  return unreadable.length === 0 || assessment.status === 'incomplete'
    ? { reading, unreadable, assessment }
    : { reading, unreadable, assessment: { status: 'incomplete', missing: [], invalid: [] } };
}

/** The readings of a record that have a result; none while it is held back. */
export function scoredReadings(form: Scoring, record: RecordView): readonly ScoredReading[] {
  return scoredIn(assessReadings(form, record).readings);
}

/** Those of the readings that have a result. */
export function scoredIn(readings: readonly AssessedReading[]): readonly ScoredReading[] {
  return readings.flatMap(({ reading, assessment }) =>
    assessment.status === 'scored'
      ? { ...reading, result: assessment.result, explanation: assessment.explanation }
      : [],
  );
}

/** The record without the answers to questions that are not on the page, and without those that hung on them. */
export function shownOnly(record: RecordView): RecordView {
  const fields = topFields(record.declaration);
  let { answers } = record;
  for (;;) {
    const kept = shownAnswers(fields, answers);
    if (Object.keys(kept).length === Object.keys(answers).length) break;
    answers = kept;
  }
  return new RecordView(record.recordId, record.declaration, answers);
}

function shownAnswers(fields: ReturnType<typeof topFields>, answers: Answers): Answers {
  const paths = new Set([...shownFields(fields, '', answers)].map(([, path]) => path));
  return Object.fromEntries(Object.entries(answers).filter(([path]) => paths.has(path)));
}
