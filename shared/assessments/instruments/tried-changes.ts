import type { Answer, AnswerPath } from '../../domain/answers.ts';
import { leversText as text } from '../../text/instruments/levers.ts';
import { choice, choices, extra, group, itemChoice, line, option } from '../declarations/build.ts';
import type { Section } from '../define.ts';
import type { Field, ShowIf } from '../fields.ts';
import { shownFields } from '../progress.ts';
import { RecordView } from '../view.ts';
import { changeWords, readingOf } from './bring-down.ts';
import type { InstrumentForm, ScoredReading } from './form.ts';
import type { Lever, Levers } from './lever.ts';
import { scoredReadings } from './score-readings.ts';

/** The repeated group of changes that were thought of, at the top of a form that has parts to change. */
export const changesGroup = 'changes';

const own = ['what', 'status', 'why', 'task', 'parts'] as const;

/** Asks for changes: what would be different, and the questions of each chosen part as they would be answered. */
export function changesSection({ parts, group: items, showIf }: Levers): Section {
  return {
    id: changesGroup,
    title: text.section,
    purpose: text.purpose,
    fields: [
      group(changesGroup, text.changes, 'function', {
        ...extra,
        titleField: 'what',
        itemName: text.item,
        maxItems: 12,
        showIf,
        fields: [
          line('what', text.what, 'function', { ...extra, help: text.whatHelp, emptyStates: [] }),
          choice(
            'status',
            text.status,
            'function',
            (['idea', 'doneToday', 'recommended', 'notChosen'] as const).map((id) => {
              const [label, help] = text.statuses[id];
              return help === '' ? option(id, label) : option(id, label, help);
            }),
            { ...extra, emptyStates: [] },
          ),
          line('why', text.why, 'function', {
            ...extra,
            maxLength: 400,
            showIf: { field: 'status', is: ['notChosen'] },
          }),
          ...(items === undefined
            ? []
            : [itemChoice('task', text.task, 'function', { ...extra, group: items.id, emptyStates: [] })]),
          choices(
            'parts',
            text.parts,
            'function',
            parts.map(({ id, label, showIf: assessed }) =>
              assessed === undefined ? option(id, label) : { ...option(id, label), showIf: assessed },
            ),
            { ...extra, help: text.partsHelp, emptyStates: [] },
          ),
          ...parts.flatMap(fieldsAsChanged),
        ],
      }),
    ],
  };
}

/** The questions of a part, asked while it is among the parts that the change is about. */
function fieldsAsChanged({ id, fields }: Lever): readonly Field[] {
  return fields.map((field): Field => {
    const chosen: ShowIf = { field: 'parts', is: [id] };
    const showIf = field.showIf === undefined ? chosen : { ...chosen, and: field.showIf };
    return { ...field, counts: false, emptyStates: [], showIf };
  });
}

/** Why a change has no result. */
type ChangeProblem = keyof typeof text.problems;

/** A change that was typed, with the results before and after it. */
export interface TriedChange {
  readonly item: string;
  readonly what: string | undefined;
  readonly status: string | undefined;
  readonly why: string | undefined;
  /** What would be different, an answer a line. */
  readonly changes: readonly string[];
  /** Why nothing could be scored again; null where it was. */
  readonly problem: ChangeProblem | null;
  /** The readings that the change concerns, each as it is and as it would be. */
  readonly results: readonly { readonly before: ScoredReading; readonly after: ScoredReading }[];
}

type Form = Pick<InstrumentForm, 'readings' | 'heldBack' | 'levers'>;

/** Every change that was typed, scored again by the instrument itself beside the present result. Changes nothing in the record. */
export function triedChanges(form: Form, record: RecordView): readonly TriedChange[] {
  return record.items(changesGroup).map((item) => triedChange(form, record, item));
}

function triedChange(form: Form, record: RecordView, item: string): TriedChange {
  const at = (id: string) => record.text(`${changesGroup}.${item}.${id}`);
  const changed = changedAnswers(form, record, item);
  const told = { item, what: at('what'), status: at('status'), why: at('why') };
  const none = { ...told, changes: [], results: [] };
  if (changed === 'task') return { ...none, problem: 'task' };
  const paths = Object.keys(changed);
  if (paths.length === 0) return { ...none, problem: 'nothing' };
  if (Object.values(changed).some(({ raw }) => raw !== undefined)) return { ...none, problem: 'unreadable' };
  const after = new RecordView(record.recordId, record.declaration, { ...record.answers, ...changed });
  const changes = changeWords(record, after, paths);
  if (changes.length === 0) return { ...none, problem: 'same' };
  const present = scoredReadings(form, record);
  if (present.length === 0) return { ...none, changes, problem: 'noPresent' };
  const results = present.flatMap((before) => {
    const scored = readingOf(form, after, before.id);
    const same = JSON.stringify(scored?.inputs) === JSON.stringify(before.inputs);
    return scored === undefined || same ? [] : { before, after: scored };
  });
  return { ...told, changes, results, problem: results.length === 0 ? 'incomplete' : null };
}

/** The answers of a change under the paths that they would replace; `task` where it is not said which of several it is about. */
function changedAnswers(
  { levers }: Form,
  record: RecordView,
  item: string,
): Readonly<Record<AnswerPath, Answer>> | 'task' {
  const prefix = `${changesGroup}.${item}.`;
  const list = record.declaration.sections
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === changesGroup);
  if (list?.kind !== 'group') return {};
  const target = record.text(`${prefix}task`);
  if (
    levers?.group !== undefined &&
    (target === undefined || !record.items(levers.group.id).includes(target))
  )
    return 'task';
  const place = levers?.group === undefined ? '' : `${levers.group.id}.${target}.`;
  const changed: Record<AnswerPath, Answer> = {};
  for (const [field, path] of shownFields(list.fields, prefix, record.answers)) {
    const answer = record.answer(path);
    if (answer?.state !== 'given' || own.some((id) => id === field.id)) continue;
    changed[`${place}${field.id}`] = answer;
  }
  return changed;
}
