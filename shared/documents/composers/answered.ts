import { answerWords } from '../../assessments/answer-words.ts';
import type { Section } from '../../assessments/define.ts';
import type { Field, GroupField } from '../../assessments/fields.ts';
import { wholeJob } from '../../assessments/ratings.ts';
import { isShown } from '../../assessments/show-if.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { AnswerSource } from '../../domain/answers.ts';
import type { Sensitivity } from '../../domain/sensitivity.ts';
import { midSentence } from '../../text/findings.ts';
import { formText } from '../../text/form.ts';
import { listInWords } from '../../text/prose.ts';
import { reportText } from '../../text/report.ts';
import type { Block, Run } from '../tree.ts';
import { type BlockMaker, joined, type ListItem, type Parts, strong } from './blocks.ts';
import { typed } from './case-reading.ts';
import { capital } from './demand-words.ts';
import { withoutStop } from './recommendations.ts';

/** One question that was answered, as it reads on paper. */
export interface Answered {
  readonly field: Field;
  readonly path: string;
  readonly label: string;
  /** With its unit, in the words of its options; typed words are marked as such. */
  readonly words: Run;
  readonly source: AnswerSource | undefined;
  /** How it is known, in brackets; empty where no source was asked. */
  readonly note: string;
  readonly sensitivity: Sensitivity;
}

/**
 * The answered questions among these, in their order. What is not on the page, could not be read or belongs to a repeated group is left out.
 * @param prefix path of the item that the fields belong to with a dot at its end; empty at the top of the record
 * @param skip ids of fields that are told elsewhere
 */
export function answeredFields(
  view: RecordView,
  fields: readonly Field[],
  prefix = '',
  skip: readonly string[] = [],
): Answered[] {
  return fields.flatMap((field): Answered[] => {
    const path = `${prefix}${field.id}`;
    if (skip.includes(field.id) || !isShown(field, path, view.answers)) return [];
    const told = wordsOf(view, field, path);
    if (told === undefined) return [];
    return [
      {
        field,
        path,
        label: field.label,
        words: told,
        source: view.answer(path)?.source,
        note: sourceNote(view.answer(path)?.source, view),
        sensitivity: field.sensitivity,
      },
    ];
  });
}

function wordsOf(view: RecordView, field: Field, path: string): Run | undefined {
  if (field.kind === 'itemChoice') return chosenItems(view, field, path);
  const words = answerWords(view, field, path);
  if (words === undefined) return undefined;
  const isTyped = field.kind === 'text' && view.state(path) === 'given';
  return isTyped ? typed(withoutStop(words), reportText.neutral.reason) : { text: words };
}

/** What items that were chosen among those of a repeated group in the same record are called. */
function chosenItems(
  view: RecordView,
  field: Extract<Field, { kind: 'itemChoice' }>,
  path: string,
): Run | undefined {
  const chosen = field.many ? view.list(path) : [view.text(path) ?? ''];
  const names = chosen.flatMap((itemId) => itemName(view, field.group, itemId) ?? []);
  if (names.length < 2) return names[0];
  return typed(listInWords(names.map(({ text }) => text)), reportText.neutral.task);
}

/** The name of one item of a repeated group at the top of the record; the words of its option where that is chosen from a list. */
function itemName(view: RecordView, group: string, itemId: string): Run | undefined {
  if (itemId === wholeJob) return { text: capital(reportText.wholeJob) };
  const field = view.declaration.sections
    .flatMap((section) => section.fields)
    .find((one): one is GroupField => one.id === group && one.kind === 'group');
  const title = field?.fields.find(({ id }) => id === field.titleField);
  if (field === undefined || title === undefined) return undefined;
  const path = `${group}.${itemId}.${title.id}`;
  const name = answerWords(view, title, path);
  if (name === undefined) return undefined;
  const isTyped = title.kind === 'text' && view.state(path) === 'given';
  return isTyped ? typed(withoutStop(name), reportText.neutral.task) : { text: name };
}

/** ` (measured)`, or nothing where no source was asked. At work the client is an employee, at home they are not. */
export function sourceNote(source: AnswerSource | undefined, record?: RecordView): string {
  if (source === undefined) return '';
  const words = record?.declaration.guardsHome ? formText.source : reportText.sources;
  return ` (${midSentence(words[source])})`;
}

/** A line for each answered question of a section, then a line for each item of its groups, with the kind of each question's reader. */
export function sectionItems(view: RecordView, section: Section, skip: readonly string[] = []): ListItem[] {
  const plain = answeredFields(view, section.fields, '', skip).map((one) => lineOf(one));
  const groups = section.fields.flatMap((field) =>
    field.kind === 'group' && !skip.includes(field.id) ? groupItems(view, field, field.id) : [],
  );
  return [...plain, ...groups];
}

function lineOf(one: Answered): ListItem {
  const { label, words, note, path, sensitivity } = one;
  return {
    slot: path,
    words: [strong(`${label}: `), words, `${note}.`],
    sensitivity,
  };
}

/** A line for each item of a group: its name, then what else was answered about it. What is more delicate stands in a line of its own. */
export function groupItems(
  view: RecordView,
  field: GroupField,
  path: string,
  skip: readonly string[] = [],
): ListItem[] {
  return view.items(path).flatMap((itemId): ListItem[] => {
    const prefix = `${path}.${itemId}.`;
    const answered = answeredFields(view, field.fields, prefix, skip);
    const nested = field.fields.flatMap((inner) =>
      inner.kind === 'group' ? groupItems(view, inner, `${prefix}${inner.id}`) : [],
    );
    const title = answered.find((one) => one.field.id === field.titleField);
    const rest = answered.filter((one) => one !== title);
    const kinds = [...new Set(rest.map((one) => one.sensitivity))];
    const lead: Parts =
      title === undefined ? [strong(capital(field.itemName))] : [{ ...title.words, strong: true }];
    const first = title?.sensitivity ?? field.sensitivity;
    const own = [first, ...kinds.filter((one) => one !== first)];
    return [
      ...own.flatMap((sensitivity): ListItem[] => {
        const told = rest.filter((one) => one.sensitivity === sensitivity);
        if (told.length === 0 && sensitivity !== first) return [];
        const words = told.length === 0 ? [] : [': ', ...joined(told.map(inItem), '; ')];
        return [
          {
            slot: `${path}.${itemId}/${sensitivity}`,
            words: [...(sensitivity === first ? lead : [strong(capital(field.itemName))]), ...words, '.'],
            sensitivity,
          },
        ];
      }),
      ...nested,
    ];
  });
}

function inItem(one: Answered): Parts {
  return [`${midSentence(one.label)} `, one.words, one.note];
}

/** A heading with a list under it; nothing where there is nothing to list. */
export function listUnder(
  make: BlockMaker,
  slot: string,
  level: 2 | 3,
  title: string,
  items: readonly ListItem[],
  options: Parameters<BlockMaker['list']>[3] = {},
): Block[] {
  if (items.length === 0) return [];
  return [
    make.heading(slot, level, title, options.readers === undefined ? {} : { readers: options.readers }),
    make.list(`${slot}/list`, false, items, options),
  ];
}
