import type { AnswerPath, AnswerValue } from '../../domain/answers.ts';
import type { Field, ShowIf } from '../fields.ts';
import { RecordView } from '../view.ts';

/** Answers as they would be, by their path at the top of the record. */
export type ChangedAnswers = Readonly<Record<AnswerPath, AnswerValue>>;

/** A part of what was assessed that can be changed: a height, a grip, the trunk. */
export interface Lever {
  /** Kept in stored answers, so it never changes. */
  readonly id: string;
  readonly label: string;
  /** The questions it changes, as the form asks them. */
  readonly fields: readonly Field[];
  /** Only while this holds is the part among those that were assessed. */
  readonly showIf?: ShowIf;
  /**
   * Better answers than the present ones, nearest first, the best last; none where it is at its best or not answered.
   * @param prefix where its questions lie: empty, or an item's path with a dot
   */
  readonly towards: (record: RecordView, prefix: string) => readonly ChangedAnswers[];
  /**
   * Such answers as something that one would do: `reduce the load to 5 kg`. In small letters, without a full stop.
   * @param prefix where its questions lie, as above
   */
  readonly advice: (changed: ChangedAnswers, prefix: string) => string;
}

/** The parts of an instrument, and the repeated group that they belong to where it has several of what it assesses. */
export interface Levers {
  readonly parts: readonly Lever[];
  /** Until this holds there is nothing that could be changed. */
  readonly showIf: ShowIf;
  /** The repeated group at the top of the form whose items have these parts, and the field that names an item. */
  readonly group?: { readonly id: string; readonly titleField: string };
}

/** The record as it would be with these answers; nothing of the record itself is changed. */
export function withAnswers(record: RecordView, changed: ChangedAnswers): RecordView {
  const answers = { ...record.answers };
  for (const [path, value] of Object.entries(changed))
    answers[path] = { state: 'given', value, by: '', at: '1970-01-01T00:00:00.000Z' };
  return new RecordView(record.recordId, record.declaration, answers);
}

/** Numbers from a present value to a better one, in steps, the present one left out and the better one last. */
export function stepsTo(present: number, best: number, step: number): readonly number[] {
  if (present === best) return [];
  const down = best < present;
  const first = down ? Math.ceil(present / step) * step - step : Math.floor(present / step) * step + step;
  const steps: number[] = [];
  for (let next = first; down ? next > best : next < best; next += down ? -step : step)
    steps.push(Number(next.toFixed(2)));
  return [...steps, best];
}
