import type { Answer, AnswerPath, Answers } from '../domain/answers.ts';
import type { Declaration, Section } from './define.ts';
import type { DemandGridField, Field } from './fields.ts';
import { wholeJob } from './ratings.ts';
import { isShown } from './show-if.ts';

/** How far a section has come. An empty state that was chosen counts as answered; an answer that cannot be read does not. */
export interface SectionProgress {
  readonly sectionId: string;
  readonly answered: number;
  readonly countable: number;
  readonly invalid: number;
}

/** Progress of each section, in order. Fields that are hidden, that do not count, or that ask nothing are left out. */
export function progressOf(declaration: Declaration, answers: Answers): readonly SectionProgress[] {
  return declaration.sections.map((section) => sectionProgress(section, answers));
}

function sectionProgress(section: Section, answers: Answers): SectionProgress {
  let answered = 0;
  let countable = 0;
  let invalid = 0;
  for (const [field, path] of shownFields(section.fields, '', answers)) {
    invalid += field.kind === 'demandGrid' ? unreadRatings(field, answers) : isUnread(answers[path]) ? 1 : 0;
    if (!asks(field)) continue;
    countable += 1;
    if (isAnswered(field, path, answers)) answered += 1;
  }
  return { sectionId: section.id, answered, countable, invalid };
}

function isUnread(answer: Answer | undefined): boolean {
  return answer?.state === 'given' && answer.raw !== undefined;
}

function unreadRatings(grid: DemandGridField, answers: Answers): number {
  const tasks = answers[grid.tasks]?.value;
  const rows = [wholeJob, ...(Array.isArray(tasks) ? tasks : [])];
  return Object.entries(answers).filter(([path, answer]) => {
    const [id, row] = path.split('.');
    return id === grid.id && row !== undefined && rows.includes(row) && isUnread(answer);
  }).length;
}

/** Every field on the page with its path, items of repeated groups included. */
export function* shownFields(
  fields: readonly Field[],
  prefix: string,
  answers: Answers,
): Generator<readonly [Field, AnswerPath]> {
  for (const field of fields) {
    const path = `${prefix}${field.id}`;
    if (!isShown(field, path, answers)) continue;
    yield [field, path];
    if (field.kind !== 'group') continue;
    const items = answers[path]?.value;
    if (!Array.isArray(items)) continue;
    for (const item of items) yield* shownFields(field.fields, `${path}.${item}.`, answers);
  }
}

/** Whether the field asks something that a complete record answers. */
export function asks(field: Field): boolean {
  return field.counts !== false && field.kind !== 'guidance' && field.kind !== 'photos';
}

/** Whether something was answered, an empty answer that was chosen included. A group is answered once it has an item, a grid once anything is rated. */
export function isAnswered(field: Field, path: AnswerPath, answers: Answers): boolean {
  if (field.kind === 'demandGrid')
    return Object.entries(answers).some(
      ([at, answer]) => at.startsWith(`${path}.`) && answer.state !== 'notAsked' && answer.raw === undefined,
    );
  const answer = answers[path];
  if (answer === undefined || answer.state === 'notAsked' || answer.raw !== undefined) return false;
  if (answer.state !== 'given') return true;
  return Array.isArray(answer.value) ? answer.value.length > 0 : answer.value !== undefined;
}
