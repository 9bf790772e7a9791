import type { AnswerState, AnswerValue } from '../domain/answers.ts';
import { readCalendarDate, writtenDate } from '../domain/calendar.ts';
import type { AppErrorShape } from '../domain/errors.ts';
import { type CalendarDate, Id, Instant } from '../domain/ids.ts';
import { mostStretches, timerProblem } from '../domain/timer.ts';
import { mostTimerEvents, readTimerEvent } from '../domain/timer-log.ts';
import { mostElements, readSketch, shortestLength, sketchSize, writeSketch } from '../sketch/model.ts';
import { fieldAccepted, fieldProblem, groupDigits } from '../text/fields.ts';
import { sketchText } from '../text/sketch.ts';
import {
  type ChoiceField,
  type ChoicesField,
  type DateField,
  type Field,
  type GroupField,
  type InstantField,
  type ItemChoiceField,
  inChosenRange,
  type NumberField,
  type RecordChoiceField,
  type SketchField,
  type TextField,
  type TimeField,
  type TimerField,
  type TimerLogField,
} from './fields.ts';

/** What reading an answer needs to know about the rest of the record. */
export interface ReadContext {
  /** The user's calendar date; null skips the past and future checks, for answers stored on an earlier day. */
  readonly today: CalendarDate | null;
  /** The present, which no instant of a timer may be later than; left out for answers stored earlier. */
  readonly now?: Instant;
  /** The value of a field beside this one, as text. */
  readonly sibling: (fieldId: string) => string | undefined;
  /** The value of a choice at the top of the record; when given, it decides the range of a number that follows it. */
  readonly top?: (fieldId: string) => string | undefined;
  /** Item ids of a repeated group at the top of the record; when given, an item choice must be one of them. */
  readonly items?: (groupId: string) => readonly string[];
}

/** A value in its stored form; or what was typed, kept, with the reason it cannot be used. */
export type ReadResult =
  | { readonly value: AnswerValue }
  | { readonly raw: string; readonly error: AppErrorShape };

/**
 * Reads what was typed or chosen into the form in which it is stored. Reading a stored value again gives the same value.
 * @param typed text or number for numbers (`12.5`, `12,5` and `1 200` are read); ids for choices and groups
 */
export function readAnswer(field: Field, typed: AnswerValue, context: ReadContext): ReadResult {
  switch (field.kind) {
    case 'text':
      return readText(field, typed);
    case 'number':
      return readNumber(inChosenRange(field, context.top ?? unknown), typed);
    case 'date':
      return readDate(field, typed, context);
    case 'time':
      return readTime(field, typed, context);
    case 'timer':
      return readTimer(field, typed, context);
    case 'timerLog':
      return readLog(field, typed);
    case 'choice':
      return readChoice(field, typed);
    case 'choices':
      return readChoices(field, typed);
    case 'itemChoice':
      return readItemChoice(field, typed, context);
    case 'recordChoice':
      return readRecordChoice(field, typed);
    case 'instant':
      return readInstant(field, typed);
    case 'group':
      return readItems(field, typed);
    case 'sketch':
      return readPlan(field, typed);
    case 'demandGrid':
    case 'photos':
    case 'guidance':
      return wrong(field, typed, fieldProblem.notAnswered(field.label));
  }
}

/** The empty answers that the user may choose for this field. */
export function emptyStatesOf(field: Field): readonly AnswerState[] {
  if (field.kind === 'group' || field.kind === 'demandGrid' || field.kind === 'photos') return [];
  if (field.kind === 'timerLog' || field.kind === 'sketch') return [];
  if (field.kind === 'timer') return field.emptyStates ?? [];
  return field.kind === 'guidance' ? [] : (field.emptyStates ?? ['notKnown', 'declined']);
}

function wrong(field: Field, typed: AnswerValue, problem: string, accepted?: string): ReadResult {
  const raw = Array.isArray(typed) ? typed.join(', ') : String(typed);
  return {
    raw,
    error: {
      code: 'invalid-input',
      field: field.label,
      problem,
      ...(accepted === undefined ? {} : { accepted }),
    },
  };
}

function readText(field: TextField, typed: AnswerValue): ReadResult {
  if (typeof typed !== 'string') return wrong(field, typed, fieldProblem.notText(field.label));
  if (/\p{Surrogate}/u.test(typed) || typed.includes('\u0000'))
    return wrong(field, typed, fieldProblem.unstorable(field.label), fieldAccepted.characters);
  const count = codePoints(typed);
  if (typed.trim() === '' && count <= field.maxLength)
    return wrong(field, typed, fieldProblem.empty(field.label), fieldAccepted.words(field.maxLength));
  if (count <= field.maxLength) return { value: typed };
  return {
    raw: typed,
    error: {
      code: 'note-too-long',
      field: field.label,
      problem: fieldProblem.tooLong(field.label, count),
      accepted: fieldAccepted.length(field.maxLength),
    },
  };
}

/** Characters as people count them on a keyboard: Unicode code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const unknown = () => undefined;

function readNumber(field: NumberField, typed: AnswerValue): ReadResult {
  const accepted = fieldAccepted.number(field.min, field.max, field.unit, field.decimals);
  const number = typeof typed === 'number' ? typed : typeof typed === 'string' ? parse(typed) : Number.NaN;
  if (!Number.isFinite(number)) return wrong(field, typed, fieldProblem.notNumber(field.label), accepted);
  if (number < field.min) return wrong(field, typed, fieldProblem.tooLow(field.label), accepted);
  if (number > field.max) return wrong(field, typed, fieldProblem.tooHigh(field.label), accepted);
  if (Number(number.toFixed(field.decimals)) !== number)
    return wrong(field, typed, fieldProblem.decimals(field.label, field.decimals), accepted);
  return { value: number === 0 ? 0 : number };
}

/** Spaces may group digits in threes; a comma is a decimal comma. Anything that could be read in two ways is not a number. */
function parse(typed: string): number {
  const text = typed.trim().replace('\u2212', '-');
  const grouped = /^[+-]?\d{1,3}([ \u00a0\u202f\u2009]\d{3})+([.,]\d*)?$/.test(text);
  const plain = grouped ? text.replace(/[ \u00a0\u202f\u2009]/g, '') : text;
  if (!/^[+-]?(\d{1,15}([.,]\d{0,15})?|[.,]\d{1,15})$/.test(plain)) return Number.NaN;
  return Number(plain.replace(',', '.'));
}

function readDate(field: DateField, typed: AnswerValue, context: ReadContext): ReadResult {
  const date = typeof typed === 'string' ? readCalendarDate(typed) : undefined;
  if (date === undefined) return wrong(field, typed, fieldProblem.notDate(field.label), fieldAccepted.date);
  const { today } = context;
  if (today !== null && field.allow === 'past' && date > today)
    return wrong(
      field,
      typed,
      fieldProblem.inFuture(field.label),
      fieldAccepted.onOrBefore(writtenDate(today)),
    );
  if (today !== null && field.allow === 'future' && date < today)
    return wrong(field, typed, fieldProblem.inPast(field.label), fieldAccepted.onOrAfter(writtenDate(today)));
  const startDate = [field.notBefore ?? []]
    .flat()
    .flatMap((id) => readCalendarDate(context.sibling(id) ?? '') ?? [])
    .sort()
    .at(-1);
  if (startDate !== undefined && date < startDate)
    return wrong(
      field,
      typed,
      fieldProblem.beforeDate(field.label, writtenDate(date), writtenDate(startDate)),
      fieldAccepted.onOrAfter(writtenDate(startDate)),
    );
  return { value: date };
}

function readTime(field: TimeField, typed: AnswerValue, context: ReadContext): ReadResult {
  const time = typeof typed === 'string' ? clockTime(typed) : undefined;
  if (time === undefined) return wrong(field, typed, fieldProblem.notTime(field.label), fieldAccepted.time);
  const start = field.notBefore === undefined ? undefined : context.sibling(field.notBefore);
  const startTime = start === undefined ? undefined : clockTime(start);
  const overnight = field.overnight !== undefined && context.sibling(field.overnight) === 'yes';
  if (startTime !== undefined && time < startTime && !overnight)
    return wrong(
      field,
      typed,
      fieldProblem.beforeSibling(field.label),
      field.overnight === undefined
        ? fieldAccepted.timeFrom(startTime)
        : fieldAccepted.timeOvernight(startTime),
    );
  return { value: time };
}

function clockTime(typed: string): string | undefined {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim());
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return undefined;
  return `${String(found[1]).padStart(2, '0')}:${found[2]}`;
}

function readTimer(field: TimerField, typed: AnswerValue, context: ReadContext): ReadResult {
  const most = field.maxStretches ?? mostStretches;
  const problem = timerProblem(typed, context.now ?? null, most);
  if (problem === undefined && Array.isArray(typed)) return { value: [...typed] };
  return wrong(
    field,
    typed,
    fieldProblem.timer(field.label)[problem ?? 'notInstants'],
    fieldAccepted.timer(most),
  );
}

function readLog(field: TimerLogField, typed: AnswerValue): ReadResult {
  if (
    !Array.isArray(typed) ||
    typed.length === 0 ||
    typed.length > mostTimerEvents ||
    !typed.every((line) => readTimerEvent(line) !== undefined)
  )
    return wrong(field, typed, fieldProblem.timerLog(field.label));
  return { value: [...typed] };
}

function readChoice(field: ChoiceField, typed: AnswerValue): ReadResult {
  if (typeof typed === 'string' && field.options.some((option) => option.id === typed))
    return { value: typed };
  return wrong(field, typed, fieldProblem.notChoice(field.label), choicesOf(field));
}

function readChoices(field: ChoicesField, typed: AnswerValue): ReadResult {
  const chosen = Array.isArray(typed) ? typed : [typed];
  if (!chosen.every((id) => field.options.some((option) => option.id === id)))
    return wrong(field, typed, fieldProblem.notChoice(field.label), choicesOf(field));
  if (new Set(chosen).size !== chosen.length)
    return wrong(field, typed, fieldProblem.repeatedChoice(field.label), fieldAccepted.differentItems);
  const lone = field.options.find((option) => option.alone && chosen.includes(option.id));
  if (lone !== undefined && chosen.length > 1)
    return wrong(field, typed, fieldProblem.notAlone(field.label, lone.label), fieldAccepted.alone);
  return { value: chosen.map(String) };
}

function choicesOf(field: ChoiceField | ChoicesField): string {
  return fieldAccepted.choices(field.options.map((option) => option.label));
}

const itemId = /^[A-Za-z0-9_-]{1,80}$/;

function readItemChoice(field: ItemChoiceField, typed: AnswerValue, context: ReadContext): ReadResult {
  if (field.many) return readItemChoices(field, typed, context);
  if (typeof typed !== 'string' || !itemId.test(typed))
    return wrong(field, typed, fieldProblem.notChoice(field.label));
  const items = field.from === undefined ? context.items?.(field.group) : undefined;
  if (items !== undefined && !items.includes(typed))
    return wrong(field, typed, fieldProblem.notChoice(field.label));
  return { value: typed };
}

function readItemChoices(field: ItemChoiceField, typed: AnswerValue, context: ReadContext): ReadResult {
  const chosen = Array.isArray(typed) ? typed : [typed];
  const { many: _, ...single } = field;
  if (!chosen.every((id) => 'value' in readItemChoice(single, id, context)))
    return wrong(field, typed, fieldProblem.notChoice(field.label));
  if (new Set(chosen).size !== chosen.length)
    return wrong(field, typed, fieldProblem.repeatedChoice(field.label), fieldAccepted.differentItems);
  return { value: chosen.map(String) };
}

function readRecordChoice(field: RecordChoiceField, typed: AnswerValue): ReadResult {
  return Id.safeParse(typed).success
    ? { value: typed }
    : wrong(field, typed, fieldProblem.notRecord(field.label), fieldAccepted.record);
}

function readInstant(field: InstantField, typed: AnswerValue): ReadResult {
  return Instant.safeParse(typed).success
    ? { value: typed }
    : wrong(field, typed, fieldProblem.notInstant(field.label), fieldAccepted.instant);
}

function readPlan(field: SketchField, typed: AnswerValue): ReadResult {
  const accepted = sketchText.accepted(shortestLength, groupDigits(sketchSize), mostElements);
  const problems = sketchText.problem(field.label);
  if (!Array.isArray(typed) || typed.length === 0) return wrong(field, typed, problems.unreadable, accepted);
  const found = readSketch(typed);
  return 'problem' in found
    ? wrong(field, typed, problems[found.problem], accepted)
    : { value: writeSketch(found.elements) };
}

function readItems(field: GroupField, typed: AnswerValue): ReadResult {
  if (!Array.isArray(typed) || !typed.every((id) => itemId.test(id)) || new Set(typed).size !== typed.length)
    return wrong(field, typed, fieldProblem.notItems(field.label), fieldAccepted.differentItems);
  if (typed.length > field.maxItems)
    return wrong(
      field,
      typed,
      fieldProblem.tooManyItems(field.label, typed.length),
      fieldAccepted.items(field.maxItems),
    );
  return { value: [...typed] };
}
