import type { Field, GroupField, ShowIf } from '../../../assessments/fields.ts';
import { blankFormText as words } from '../../../text/blank-form.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, strong } from '../blocks.ts';
import { conditionWords, ownConditions } from './conditions.ts';
import { gridBlocks } from './grid.ts';
import { acceptedOf, roomOf } from './rooms.ts';
import { squaredPaper } from './squares.ts';

/** Where questions stand: those beside them and those at the top of the record, and what was said for all of them already. */
export interface Around {
  readonly beside: readonly Field[];
  readonly top: readonly Field[];
  readonly said: readonly ShowIf[];
}

/** Empty rows of a repeated group that fits into a table. */
const rowsOfTable = 5;
const mostColumns = 5;
const writingRow = 27;
/** An item of up to so many questions stands so often below itself. */
const copies = [
  { questions: 6, times: 3 },
  { questions: 18, times: 2 },
] as const;

/** The questions of one part, each with room for its answer. What is asked no longer is left out. */
export function questionBlocks(
  make: BlockMaker,
  slot: string,
  fields: readonly Field[],
  around: Around,
): Block[] {
  return fields.flatMap((field): Block[] => {
    if (field.retired || field.kind === 'timerLog') return [];
    const at = `${slot}/${field.id}`;
    const only = conditionWords(ownConditions(field, around.said), around.beside, around.top);
    const hints = only === '' ? [] : [`${words.onlyIf(only)}.`];
    switch (field.kind) {
      case 'guidance':
        return guidance(make, at, field, hints);
      case 'group':
        return groupBlocks(make, at, field, hints, around.top);
      case 'demandGrid':
        return gridBlocks(make, at);
      case 'sketch':
        return [
          make.blank(at, [strong(field.label)], [], {
            lines: 0,
            hints: [...hints, words.squares],
            marks: [],
          }),
          make.figure(`${at}/squares`, {
            ...squaredPaper(),
            caption: [],
            alt: words.squaresAlt(field.label),
          }),
        ];
      default: {
        const said = field.help === undefined || field.help === '' ? hints : [...hints, field.help];
        const group =
          field.kind === 'itemChoice' ? around.top.find(({ id }) => id === field.group) : undefined;
        const found = roomOf(field, said, group?.label);
        return found === undefined ? [] : [make.blank(at, [strong(field.label)], found.choices, found.room)];
      }
    }
  });
}

function guidance(
  make: BlockMaker,
  slot: string,
  { label, help, tone }: Extract<Field, { kind: 'guidance' }>,
  hints: readonly string[],
): Block[] {
  const said = [...hints, ...(help === undefined ? [] : [help])];
  const told = make.paragraph(slot, [strong(label), ...said.map((one) => ` ${one}`)]);
  return tone === 'stop' ? [make.box(`${slot}/box`, [told])] : [told];
}

function groupBlocks(
  make: BlockMaker,
  slot: string,
  group: GroupField,
  hints: readonly string[],
  top: readonly Field[],
): Block[] {
  const told = [...hints, ...(group.help === undefined ? [] : [group.help])].join(' ');
  const lead = told === '' ? [] : [make.paragraph(`${slot}/lead`, told)];
  const fields = group.fields.filter(({ retired, kind }) => !retired && kind !== 'photos');
  if (fields.length <= mostColumns && fields.every(fitsColumn))
    return [make.heading(`${slot}/heading`, 3, group.label), ...lead, groupTable(make, slot, group, fields)];
  const wanted = copies.find(({ questions }) => countOf(fields) <= questions)?.times ?? 1;
  const times = Math.min(wanted, group.maxItems);
  return [
    ...Array.from({ length: times }, (_, index) => index + 1).flatMap((place) => [
      make.heading(`${slot}/${place}`, 3, words.item(group.label, group.itemName, place)),
      ...(place === 1 ? lead : []),
      ...questionBlocks(make, `${slot}/${place}`, group.fields, { beside: group.fields, top, said: [] }),
    ]),
    ...(times < group.maxItems ? [make.paragraph(`${slot}/more`, words.moreItems(group.itemName))] : []),
  ];
}

function countOf(fields: readonly Field[]): number {
  return fields.reduce((sum, field) => sum + (field.kind === 'group' ? countOf(field.fields) : 1), 0);
}

/** Short answers that stand in a column; a condition or many choices need more room. */
function fitsColumn(field: Field): boolean {
  if (field.showIf !== undefined) return false;
  if (field.kind === 'choice') return field.options.length <= 4;
  if (field.kind === 'text') return field.lines === undefined;
  return ['number', 'date', 'time', 'instant', 'itemChoice'].includes(field.kind);
}

function groupTable(make: BlockMaker, slot: string, group: GroupField, fields: readonly Field[]): Block {
  return {
    ...make.table(
      slot,
      '',
      fields.map((field) => ({ width: field.kind === 'text' ? 3 : 2, head: headOf(field) })),
      Array.from({ length: Math.min(rowsOfTable, group.maxItems) }, (_, index) => ({
        slot: String(index + 1),
        cells: fields.map((field) =>
          cellOf(field.kind === 'choice' ? field.options.map(({ label }) => `☐ ${label}`).join('  ') : ''),
        ),
      })),
    ),
    rowHeight: writingRow,
  };
}

function headOf(field: Field): string {
  if (field.kind === 'number') return `${field.label} (${acceptedOf(field)})`;
  return field.kind === 'date' ? `${field.label} (${words.date.toLowerCase()})` : field.label;
}
