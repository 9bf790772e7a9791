import { demandById } from '../../../assessments/catalogue.ts';
import type { Section } from '../../../assessments/define.ts';
import type { Field, GroupField } from '../../../assessments/fields.ts';
import { ratingGrid } from '../../../assessments/rating-view.ts';
import { wholeJob } from '../../../assessments/ratings.ts';
import { resolveField } from '../../../assessments/resolve-field.ts';
import { isShown } from '../../../assessments/show-if.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { highestSensitivity } from '../../../domain/sensitivity.ts';
import { midSentence } from '../../../text/findings.ts';
import { recordAccessText as words } from '../../../text/record-access.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type Answered, answeredFields } from '../answered.ts';
import { type BlockMaker, cellOf, type Parts, strong, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { type GroupItem, isTable, itemsOf, type Reading, readingsTable } from './readings.ts';
import {
  answer,
  answersTold,
  apart,
  held,
  inOneLine,
  neverPrintedSlot,
  type Told,
  untoldSlot,
} from './told.ts';

/**
 * One record: a table of its parts, with tables of readings where a part repeats the same questions.
 * @param first a row before the others
 */
export function recordTables(
  make: BlockMaker,
  slot: string,
  record: RecordView,
  first: readonly TableRow[] = [],
): Block[] {
  const pages = new Pages(make, slot);
  pages.add(...first);
  for (const section of record.declaration.sections) sectionOf(pages, record, section);
  return pages.blocks();
}

/**
 * Several records of one kind: a row for each, under what names it.
 * @param untold the client does not know of it: the whole row waits for a decision of the OT
 */
export function rowOf(record: RecordView, name: Parts, untold = false): TableRow[] {
  const told = record.declaration.sections.flatMap((section) => [
    ...answersTold(record, section.fields),
    ...section.fields.flatMap((field) =>
      field.kind === 'group'
        ? itemsOf(record, field, field.id).flatMap((item) => itemTold(record, field, item))
        : [],
    ),
  ]);
  if (untold && told.length > 0) {
    const all = told.map((one): Told => ({ ...one, sensitivity: 'internal' }));
    return [row(`${record.recordId}${untoldSlot}`, name, all)];
  }
  return apart(told).map((group) => row(record.recordId, name, group));
}

/** The columns of every table of parts. */
export const partColumns = [
  { width: 30, head: words.partColumns[0] },
  { width: 136, head: words.partColumns[1] },
] as const;

/** Collects the rows and the tables of one record. */
class Pages {
  private readonly make: BlockMaker;
  private readonly slot: string;
  private readonly tables: Block[] = [];
  private readonly rows: TableRow[] = [];

  constructor(make: BlockMaker, slot: string) {
    this.make = make;
    this.slot = slot;
  }

  add(...rows: readonly TableRow[]): void {
    this.rows.push(...rows);
  }

  readings(path: string, caption: string, readings: readonly Reading[], around?: string): void {
    this.tables.push(readingsTable(this.make, `${this.slot}/${path}`, caption, readings, around));
  }

  /** The parts in one table, then the tables of readings. */
  blocks(): Block[] {
    return [...this.parts(), ...this.tables];
  }

  private parts(): Block[] {
    if (this.rows.length === 0) return [];
    const sensitivity = highestSensitivity(this.rows.map((one) => one.sensitivity ?? 'function'));
    // The table is as open as its most open row: rows are kept back one by one.
    const open = sensitivity === 'thirdParty' || sensitivity === 'internal' ? 'clinical' : sensitivity;
    return [this.make.table(`${this.slot}/parts`, [], partColumns, this.rows, { sensitivity: open })];
  }
}

function sectionOf(pages: Pages, record: RecordView, section: Section): void {
  for (const [index, told] of apart(answersTold(record, section.fields)).entries())
    pages.add(
      row(`${section.id}${told[0]?.neverPrinted ? neverPrintedSlot : `/${index}`}`, [section.title], told),
    );
  for (const field of section.fields) {
    if (field.kind === 'group') groupOf(pages, record, section, field);
    if (field.kind === 'demandGrid') pages.add(...demandRows(record));
  }
}

function groupOf(pages: Pages, record: RecordView, section: Section, field: GroupField): void {
  const items = itemsOf(record, field, field.id);
  if (items.length === 0 || !isShown(field, field.id, record.answers)) return;
  const nested = field.fields.filter((one) => one.kind === 'group');
  const readings = items.map((item): Reading => ({ of: undefined, item }));
  const plain = nested.every((inner) =>
    items.every(({ prefix }) => record.items(`${prefix}${inner.id}`).length === 0),
  );
  const caption = captionOf(section.title, field.label);
  if (plain && isTable(readings)) {
    pages.readings(field.id, caption, readings);
    return;
  }
  const inner = nested.map((one) => ({
    field: one,
    readings: items.flatMap((item) =>
      itemsOf(record, one, `${item.prefix}${one.id}`).map(
        (reading): Reading => ({
          of: item.title === undefined ? { text: capital(field.itemName) } : held(item.title.words),
          item: reading,
        }),
      ),
    ),
  }));
  const tables = inner.filter((one) => isTable(one.readings));
  if (tables.length > 0 && isTable(readings)) pages.readings(field.id, caption, readings);
  else
    for (const [index, item] of items.entries()) {
      const skip = tables.map((one) => one.field.id);
      const told = itemTold(record, field, item, skip);
      for (const [part, group] of apart(told).entries())
        pages.add(row(`${field.id}.${item.itemId}/${part}`, nameOf(field, item, index), group));
    }
  for (const { field: one, readings: found } of tables)
    pages.readings(`${field.id}.${one.id}`, captionOf(caption, one.label), found, field.itemName);
}

/** What stands over a table: the part and the group within it, but nothing twice where one holds the other. */
function captionOf(part: string, group: string): string {
  const [outer, inner] = [part.toLowerCase(), group.toLowerCase()];
  if (outer.includes(inner)) return part;
  return inner.includes(outer) ? group : `${part}: ${midSentence(group)}`;
}

/** What an item is called: its title, else its number. */
function nameOf(field: GroupField, { title }: GroupItem, index: number): Parts {
  const name = capital(field.itemName);
  return title === undefined ? [words.item(name, index + 1)] : [`${name}: `, ...answer(title)];
}

/** An item's answers, and below them those of the groups within it. */
function itemTold(
  record: RecordView,
  field: GroupField,
  item: GroupItem,
  skip: readonly string[] = [],
): Told[] {
  const own = answersTold(record, field.fields, item.prefix, [field.titleField]);
  const within = field.fields.flatMap((inner): Told[] => {
    if (inner.kind !== 'group' || skip.includes(inner.id)) return [];
    return itemsOf(record, inner, `${item.prefix}${inner.id}`).flatMap((one, index) =>
      apart(one.answered).map((group) => ({
        parts: [strong(`${words.item(capital(inner.itemName), index + 1)}: `), ...inOneLine(group), '.'],
        sensitivity: highestSensitivity(group.map(({ sensitivity }) => sensitivity)),
      })),
    );
  });
  const title = item.title?.sensitivity;
  const all = [...own, ...within];
  // A name that is about somebody else takes its row with it.
  return title === 'thirdParty' || title === 'internal'
    ? all.map((one) => ({ ...one, sensitivity: highestSensitivity([title, one.sensitivity]) }))
    : all.length === 0 && item.title !== undefined
      ? [{ parts: [], sensitivity: item.title.sensitivity }]
      : all;
}

/** What each task asks: a line for each demand with all that was rated. */
function demandRows(record: RecordView): TableRow[] {
  const paths = Object.keys(record.answers).filter((path) => path.startsWith(`${ratingGrid}.`));
  return [wholeJob, ...record.items('tasks')].flatMap((taskId): TableRow[] => {
    const name = record.text(`tasks.${taskId}.name`);
    const demands = [
      ...new Set(
        paths.flatMap((path) => {
          const [, task, demand] = path.split('.');
          return task === taskId && demand !== undefined ? [demand] : [];
        }),
      ),
    ];
    const told = demands.flatMap((demandId): Told[] => {
      const label = demandById(demandId)?.label;
      const start = `${ratingGrid}.${taskId}.${demandId}.`;
      const fields = paths.flatMap((path): Field[] => {
        const field = path.startsWith(start) ? resolveField(record.declaration, path) : undefined;
        return field === undefined ? [] : [field];
      });
      const answered = answeredFields(record, fields, start);
      if (label === undefined || answered.length === 0) return [];
      return [
        {
          parts: [strong(`${label}: `), ...inOneLine(answered.map((one) => ratingTold(one, label))), '.'],
          sensitivity: highestSensitivity(answered.map(({ sensitivity }) => sensitivity)),
        },
      ];
    });
    if (told.length === 0) return [];
    const task: Parts =
      taskId === wholeJob || name === undefined
        ? [capital(reportText.wholeJob)]
        : [typed(name, words.heldWords)];
    return apart(told).map((group, index) =>
      row(`${ratingGrid}.${taskId}/${index}`, [`${words.demands}: `, ...task], group, ' '),
    );
  });
}

/** Parts of a rating whose answer says by itself what was asked: `Frequent`, `Essential`. */
const plainParts = ['frequency', 'level', 'criticality', 'pattern', 'describe', 'note'];

/** A part of a rating without the name of its demand, which stands before all of them. */
function ratingTold(one: Answered, demand: string): Answered {
  if (plainParts.includes(one.field.id))
    return { ...one, label: '', words: { ...one.words, text: midSentence(one.words.text) } };
  return { ...one, label: one.label.replace(`${demand}: `, '') };
}

function row(slot: string, name: Parts, told: readonly Told[], between = '\n'): TableRow {
  return {
    slot,
    sensitivity: highestSensitivity(told.map(({ sensitivity }) => sensitivity)),
    cells: [
      cellOf(name, { header: 'row' }),
      cellOf(told.flatMap(({ parts }, index): Parts => (index === 0 ? [...parts] : [between, ...parts]))),
    ],
  };
}
