import { answerWords } from '../../../assessments/answer-words.ts';
import type { Field } from '../../../assessments/fields.ts';
import { changesGroup } from '../../../assessments/instruments/tried-changes.ts';
import { isShown } from '../../../assessments/show-if.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { highestSensitivity, type Sensitivity } from '../../../domain/sensitivity.ts';
import { midSentence } from '../../../text/findings.ts';
import { instrumentResultsText as words } from '../../../text/instrument-results.ts';
import type { Cell, PlainBlock } from '../../tree.ts';
import { type BlockMaker, type BlockOptions, cellOf, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import type { ChosenResult } from './chosen.ts';

type Group = Extract<Field, { kind: 'group' }>;

/** More columns than this are too narrow to read. */
const mostColumns = 6;
const mostItemsBeside = 4;
/** What was assessed, changes that were tried and the note stand elsewhere. */
const common: readonly string[] = ['about', changesGroup, 'closing'];

/** What was answered: one table, the answers for left and right beside each other in another, and one for each list. */
export function answerBlocks(make: BlockMaker, result: ChosenResult): PlainBlock[] {
  const sections = result.record.declaration.sections.filter(({ id }) => !common.includes(id));
  const fields = sections.flatMap((section) =>
    section.fields.map((field) => ({ section: section.title, field })),
  );
  const pairs = sidePairs(
    result,
    fields.map(({ field }) => field),
  );
  const paired = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const labels = fields.map(({ field }) => field.label);
  const rows = fields.flatMap(({ section, field }) => {
    if (paired.has(field)) return [];
    // The same words can be asked of several things, such as the seat and the armrests.
    const repeated = labels.filter((label) => label === field.label).length > 1;
    return answerRow(
      result,
      field,
      field.id,
      repeated ? `${section}: ${midSentence(field.label)}` : field.label,
    );
  });
  return [
    ...(rows.length === 0
      ? []
      : [make.table(`${result.id}/recorded`, words.entered, questionColumns, rows, optionsOf(result))]),
    ...sidesTable(make, result, pairs),
    ...fields.flatMap(({ field }) => (field.kind === 'group' ? groupTables(make, result, field) : [])),
  ];
}

const questionColumns = [
  { width: 96, head: words.question },
  { width: 70, head: words.answer },
];

/** A question asked of each side. */
interface SidePair {
  readonly left: Field;
  readonly right: Field;
  readonly label: string;
}

/** Questions that were answered for both sides: `leftWrist` and `rightWrist`, by the same words but for the side. */
function sidePairs({ record }: ChosenResult, fields: readonly Field[]): readonly SidePair[] {
  const answered = fields.filter(
    (field) => isShown(field, field.id, record.answers) && answerWords(record, field, field.id) !== undefined,
  );
  return answered.flatMap((left): SidePair[] => {
    const rest = /^left([A-Z0-9].*)$/u.exec(left.id)?.[1];
    const right = rest === undefined ? undefined : answered.find(({ id }) => id === `right${rest}`);
    if (right === undefined) return [];
    const label = withoutSide(left.label);
    return label === withoutSide(right.label) ? [{ left, right, label }] : [];
  });
}

/** `Right hand, trial 1` and `Left hand, trial 1` are `Trial 1`. */
function withoutSide(label: string): string {
  const plain = label.replace(/\b(?:left|right)(?: (?:hand|arm|side))?\b[,:]? ?/iu, '').replace(/,? $/u, '');
  return plain === '' ? label : capital(plain);
}

function sidesTable(make: BlockMaker, result: ChosenResult, pairs: readonly SidePair[]): PlainBlock[] {
  if (pairs.length === 0) return [];
  const { record } = result;
  const cell = (field: Field) => {
    const told = answerWords(record, field, field.id) ?? words.notRecorded;
    return cellOf([field.kind === 'text' ? typed(told) : told]);
  };
  return [
    make.table(
      `${result.id}/sides`,
      words.enteredOfSides,
      [
        { width: 66, head: words.question },
        { width: 50, head: words.left },
        { width: 50, head: words.right },
      ],
      pairs.map(({ left, right, label }) => ({
        slot: left.id,
        sensitivity: highestSensitivity([sensitivityOf(result, left), sensitivityOf(result, right)]),
        cells: [cellOf(label, { header: 'row' as const }), cell(left), cell(right)],
      })),
      optionsOf(result),
    ),
  ];
}

/** Answers are health information on paper, whatever they are in the record: with the test's questions they tell the test. */
function optionsOf({ readers }: ChosenResult): BlockOptions {
  return { sensitivity: 'clinical', readers };
}

/** What only treating clinicians read is shown to them, though it is kept inside otherwise. */
function sensitivityOf({ form }: ChosenResult, field: Field): Sensitivity {
  if (form.cliniciansOnly?.includes(field.id)) return 'clinical';
  return highestSensitivity([field.sensitivity, 'clinical']);
}

function answerRow(result: ChosenResult, field: Field, path: string, label = field.label): TableRow[] {
  const { record } = result;
  if (!isShown(field, path, record.answers)) return [];
  const told = answerWords(record, field, path);
  if (told === undefined) return [];
  return [
    {
      slot: path,
      sensitivity: sensitivityOf(result, field),
      cells: [cellOf(label, { header: 'row' }), cellOf([field.kind === 'text' ? typed(told) : told])],
    },
  ];
}

/**
 * A list, such as trials or tasks: a row for each item while the questions fit as columns, else a column for each item while those fit,
 * else a table for each item.
 */
function groupTables(make: BlockMaker, result: ChosenResult, group: Group): PlainBlock[] {
  const { record, id } = result;
  if (!isShown(group, group.id, record.answers)) return [];
  const items = record.items(group.id);
  const asked = group.fields.filter((field) =>
    items.some((item) => answerWords(record, field, `${group.id}.${item}.${field.id}`) !== undefined),
  );
  if (items.length === 0 || asked.length === 0) return [];
  const slot = `${id}/recorded/${group.id}`;
  if (asked.length > mostColumns && items.length <= mostItemsBeside) {
    return [itemsBeside(make, result, group, asked)];
  }
  if (asked.length > mostColumns) {
    return items.map((item, index) =>
      make.table(
        `${slot}/${item}`,
        `${group.label}, ${itemTitle(record, group, item, index)}`,
        questionColumns,
        asked.flatMap((field) => answerRow(result, field, `${group.id}.${item}.${field.id}`)),
        optionsOf(result),
      ),
    );
  }
  const titled = asked[0]?.id === group.titleField;
  const columns = titled ? asked : [undefined, ...asked];
  return [
    make.table(
      slot,
      group.label,
      columns.map((field) => ({
        width: field === undefined ? 26 : 166 / columns.length,
        head: field === undefined ? words.item(group.itemName) : headOf(field),
        ...(field?.kind === 'number' ? { align: 'right' as const } : {}),
      })),
      items.map((item, index) => ({
        slot: item,
        sensitivity: highestSensitivity(asked.map((field) => sensitivityOf(result, field))),
        cells: columns.map((field, column): Cell => {
          const header = column === 0 ? { header: 'row' as const } : {};
          if (field === undefined) return cellOf(String(index + 1), header);
          const path = `${group.id}.${item}.${field.id}`;
          const value = field.kind === 'number' ? record.number(path) : undefined;
          const told = value === undefined ? answerWords(record, field, path) : String(value);
          if (told === undefined) return cellOf(words.notRecorded, header);
          return cellOf([field.kind === 'text' ? typed(told) : told], header);
        }),
      })),
      optionsOf(result),
    ),
  ];
}

/** Questions down, items across. */
function itemsBeside(
  make: BlockMaker,
  result: ChosenResult,
  group: Group,
  asked: readonly Field[],
): PlainBlock {
  const { record } = result;
  const items = record.items(group.id);
  return make.table(
    `${result.id}/recorded/${group.id}`,
    group.label,
    [
      { width: 60, head: words.question },
      ...items.map((item, index) => ({
        width: 106 / items.length,
        head: itemTitle(record, group, item, index),
      })),
    ],
    asked
      .filter((field) => field.id !== group.titleField)
      .map((field) => ({
        slot: field.id,
        sensitivity: sensitivityOf(result, field),
        cells: [
          cellOf(field.label, { header: 'row' as const }),
          ...items.map((item) => {
            const told = answerWords(record, field, `${group.id}.${item}.${field.id}`) ?? words.notRecorded;
            return cellOf([field.kind === 'text' ? typed(told) : told]);
          }),
        ],
      })),
    optionsOf(result),
  );
}

/** The question with its unit, since the numbers below stand without it. */
function headOf(field: Field): string {
  return field.kind === 'number' && field.unit !== '' ? `${field.label}, ${field.unit}` : field.label;
}

function itemTitle(record: RecordView, group: Group, item: string, index: number): string {
  return record.text(`${group.id}.${item}.${group.titleField}`) ?? `${group.itemName} ${index + 1}`;
}
