import type { AnswerPath } from '../domain/answers.ts';
import { timerLogSegment } from '../domain/timer-log.ts';
import { timerText } from '../text/timer.ts';
import { demandById } from './catalogue.ts';
import type { Declaration } from './define.ts';
import type { Field, TimerField, TimerLogField } from './fields.ts';
import { ratingField } from './rating-fields.ts';

/** Every field of a declaration at the top of the record, section after section. */
export function topFields(declaration: Declaration): readonly Field[] {
  return declaration.sections.flatMap((section) => section.fields);
}

/**
 * The field that an answer at this path belongs to: a plain field, a repeated group's list, a field of one of its items, or a
 * part of a rating (`ratings.<taskId>.<demandId>.<part>`, with the range of the catalogue).
 * @returns undefined when the declaration has no such field
 */
export function resolveField(declaration: Declaration, path: AnswerPath): Field | undefined {
  return resolve(topFields(declaration), path.split('.'));
}

function resolve(fields: readonly Field[], segments: readonly string[]): Field | undefined {
  const [id, item, ...rest] = segments;
  const field = fields.find((candidate) => candidate.id === id);
  if (field === undefined) return undefined;
  if (field.kind === 'demandGrid') {
    const [demandId, part, ...more] = rest;
    const demand = demandId === undefined ? undefined : demandById(demandId);
    if (demand === undefined || part === undefined || more.length > 0) return undefined;
    return ratingField(demand, part);
  }
  if (item === undefined) return takesAnswer(field) ? field : undefined;
  if (field.kind === 'timer') return item === timerLogSegment && rest.length === 0 ? logOf(field) : undefined;
  return field.kind === 'group' && rest.length > 0 ? resolve(field.fields, rest) : undefined;
}

/** Every timer has a log below it. */
function logOf({ label, sensitivity }: TimerField): TimerLogField {
  return { kind: 'timerLog', id: timerLogSegment, label: timerText.logOf(label), sensitivity, counts: false };
}

function takesAnswer(field: Field): boolean {
  return field.kind !== 'photos' && field.kind !== 'guidance';
}

/** The path beside `path` that ends in another field's id: `tasks.a.start` and `end` give `tasks.a.end`. */
export function siblingPath(path: AnswerPath, fieldId: string): AnswerPath {
  return [...path.split('.').slice(0, -1), fieldId].join('.');
}

const hanging = new WeakMap<Declaration, ReadonlyMap<string, readonly string[]>>();

/** Ids of the times, among the fields beside this one, that are read differently once this one changes. */
export function timesHangingOn(declaration: Declaration, fieldId: string): readonly string[] {
  let found = hanging.get(declaration);
  if (found === undefined) {
    found = hangingTimes(topFields(declaration));
    hanging.set(declaration, found);
  }
  return found.get(fieldId) ?? [];
}

function hangingTimes(fields: readonly Field[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const field of fields) {
    const inside = field.kind === 'group' ? hangingTimes(field.fields) : new Map();
    for (const [on, ids] of inside) found.set(on, [...(found.get(on) ?? []), ...ids]);
    if (field.kind !== 'time') continue;
    for (const on of [field.notBefore, field.overnight])
      if (on !== undefined) found.set(on, [...(found.get(on) ?? []), field.id]);
  }
  return found;
}
