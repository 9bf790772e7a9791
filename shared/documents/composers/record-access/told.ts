import type { Field } from '../../../assessments/fields.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { highestSensitivity, type Sensitivity } from '../../../domain/sensitivity.ts';
import { midSentence } from '../../../text/findings.ts';
import { recordAccessText as words } from '../../../text/record-access.ts';
import type { Run } from '../../tree.ts';
import { type Answered, answeredFields } from '../answered.ts';
import { joined, type Parts, strong } from '../blocks.ts';

/** From so many letters on an answer begins a line of its own. */
const longAnswer = 180;

/** What stands on one row together: the disclosure table keeps back whole rows, so what is more delicate stands apart. */
export interface Told {
  readonly parts: Parts;
  readonly sensitivity: Sensitivity;
  /** It stands in no document, whoever reads it. */
  readonly neverPrinted?: boolean | undefined;
}

/** The slot of a row that stands in no document ends so. */
export const neverPrintedSlot = '/neverPrinted';

/** The slot of a row about something that the client was not told of ends so: it is the OT who decides whether the copy tells it. */
export const untoldSlot = '/untold';

/** What keeps the therapist safe on a visit. */
const loneWorking: readonly string[] = [
  'visitAddress',
  'parking',
  'siteRisks',
  'riskPlan',
  'checkInTime',
  'overdueContact',
  'checkedIn',
  'checkedInAt',
];

/** The answered questions among these, each question with its answer, apart by whom they are about. */
export function answersTold(
  record: RecordView,
  fields: readonly Field[],
  prefix = '',
  skip: readonly string[] = [],
): Told[] {
  const answered = thatApply(record, answeredFields(record, fields, prefix, skip));
  return apart(answered).map((group) => ({
    parts: runOn(group),
    sensitivity: highestSensitivity(group.map(({ sensitivity }) => sensitivity)),
    neverPrinted: group[0]?.neverPrinted,
  }));
}

/** How the program keeps and prints a record: its place in a list, where its words were taken from, whether reports hold it. */
const housekeeping: readonly string[] = ['order', 'libraryId', 'inReports'];

/** Without what was marked as not applying, and without the program's own bookkeeping: neither says anything about anyone. */
export function thatApply(
  record: RecordView,
  answered: readonly Answered[],
): (Answered & Pick<Told, 'neverPrinted'>)[] {
  const onVisit = record.declaration.kind === 'visit';
  return answered
    .filter(({ path }) => record.state(path) !== 'notApplicable' && !housekeeping.includes(path))
    .map((one) => ({ ...one, neverPrinted: onVisit && loneWorking.includes(one.path) }));
}

/** What the client may read by right of the record, what is about others, what is internal, what is never printed: never on one row. */
export function apart<T extends Pick<Told, 'sensitivity' | 'neverPrinted'>>(all: readonly T[]): T[][] {
  const printed = all.filter(({ neverPrinted }) => neverPrinted !== true);
  const kept = (kind: Sensitivity) => printed.filter(({ sensitivity }) => sensitivity === kind);
  const own = printed.filter(({ sensitivity }) => sensitivity !== 'thirdParty' && sensitivity !== 'internal');
  const never = all.filter(({ neverPrinted }) => neverPrinted === true);
  return [own, kept('thirdParty'), kept('internal'), never].filter((group) => group.length > 0);
}

/** Short answers follow each other on a line, long ones begin their own. */
function runOn(answered: readonly Answered[]): Parts {
  let long = false;
  return answered.flatMap((one, index): Parts => {
    const isLong = one.label.length + one.words.text.length > longAnswer;
    const between = index === 0 ? '' : isLong || long ? '\n' : ' ';
    long = isLong;
    return [between, strong(asked(one.label)), ...answer(one), stopAfter(one)];
  });
}

/** A question asks, a label names. */
function asked(label: string): string {
  return /[?:]$/u.test(label) ? `${label} ` : `${label}: `;
}

/** The answer in words, with how it is known; words that are kept back give way to a note that says why. */
export function answer({ words: told, source }: Answered): Parts {
  return [held(told), ...(source === undefined ? [] : [` (${words.sources[source]})`])];
}

/** Typed words with what stands in their place where they must be kept back. */
export function held(told: Run): Run {
  return told.free ? { ...told, neutral: words.heldWords } : told;
}

function stopAfter({ words: told, source }: Answered): string {
  return source === undefined && /[.!?][”"’)]?$/u.test(told.text) ? '' : '.';
}

/** Answers of one item in one line: `load 2.5 kg, repetitions 4`. */
export function inOneLine(answered: readonly Answered[]): Parts {
  return joined(
    answered.map((one): Parts => [one.label === '' ? '' : `${midSentence(one.label)} `, ...answer(one)]),
    ', ',
  );
}
