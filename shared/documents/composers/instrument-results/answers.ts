import { answerWords } from '../../../assessments/answer-words.ts';
import type { Field } from '../../../assessments/fields.ts';
import { isShown } from '../../../assessments/show-if.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { highestSensitivity, type Sensitivity } from '../../../domain/sensitivity.ts';
import { instrumentResultsText as words } from '../../../text/instrument-results.ts';
import type { Block, Cell } from '../../tree.ts';
import { type BlockMaker, type BlockOptions, cellOf, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import type { ChosenResult } from './chosen.ts';

type Group = Extract<Field, { kind: 'group' }>;

/** More columns than this are too narrow to read. */
const mostColumns = 6;
/** Sections that every form has: what was assessed, and the note, stand elsewhere. */
const common: readonly string[] = ['about', 'closing'];

/** What was answered, a table for each section of the form and one for each list in it. Questions without an answer are left out. */
export function answerBlocks(make: BlockMaker, result: ChosenResult): Block[] {
  const { record } = result;
  const sections = record.declaration.sections.filter(({ id }) => !common.includes(id));
  return sections.flatMap((section): Block[] => {
    const caption = sections.length === 1 ? words.entered : words.enteredIn(section.title);
    const rows = section.fields.flatMap((field) => answerRow(result, field, field.id));
    const groups = section.fields.filter((field) => field.kind === 'group');
    const options = optionsOf(result);
    return [
      ...(rows.length === 0
        ? []
        : [
            make.table(
              `${result.id}/recorded/${section.id}`,
              caption,
              [
                { width: 96, head: words.question },
                { width: 70, head: words.answer },
              ],
              rows,
              options,
            ),
          ]),
      ...groups.flatMap((group) => groupTables(make, result, group)),
    ];
  });
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

function answerRow(result: ChosenResult, field: Field, path: string): TableRow[] {
  const { record } = result;
  if (!isShown(field, path, record.answers)) return [];
  const told = answerWords(record, field, path);
  if (told === undefined) return [];
  return [
    {
      slot: path,
      sensitivity: sensitivityOf(result, field),
      cells: [cellOf(field.label, { header: 'row' }), cellOf([field.kind === 'text' ? typed(told) : told])],
    },
  ];
}

/** A list, such as trials or tasks: a row for each item while the columns fit, else a table for each item. */
function groupTables(make: BlockMaker, result: ChosenResult, group: Group): Block[] {
  const { record, id } = result;
  if (!isShown(group, group.id, record.answers)) return [];
  const items = record.items(group.id);
  const asked = group.fields.filter((field) =>
    items.some((item) => answerWords(record, field, `${group.id}.${item}.${field.id}`) !== undefined),
  );
  if (items.length === 0 || asked.length === 0) return [];
  const slot = `${id}/recorded/${group.id}`;
  if (asked.length > mostColumns) {
    return items.map((item, index) =>
      make.table(
        `${slot}/${item}`,
        `${group.label}, ${itemTitle(record, group, item, index)}`,
        [
          { width: 96, head: words.question },
          { width: 70, head: words.answer },
        ],
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

/** The question with its unit, since the numbers below stand without it. */
function headOf(field: Field): string {
  return field.kind === 'number' && field.unit !== '' ? `${field.label}, ${field.unit}` : field.label;
}

function itemTitle(record: RecordView, group: Group, item: string, index: number): string {
  return record.text(`${group.id}.${item}.${group.titleField}`) ?? `${group.itemName} ${index + 1}`;
}
