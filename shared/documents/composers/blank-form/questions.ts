import type { ChoiceField, ChoicesField, Field, GroupField, ShowIf } from '../../../assessments/fields.ts';
import { blankFormText as words } from '../../../text/blank-form.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, strong } from '../blocks.ts';
import { conditionWords, ownConditions } from './conditions.ts';
import { followUpsOf } from './follow-ups.ts';
import { gridBlocks } from './grid.ts';
import { mostChoices, roomOf } from './rooms.ts';
import { squaredPaper } from './squares.ts';

/** Where questions stand: those beside them and those at the top of the record, and what was said for all of them already. */
export interface Around {
  readonly beside: readonly Field[];
  readonly top: readonly Field[];
  readonly said: readonly ShowIf[];
  /** Sets of choices whose meanings are on this paper already. */
  readonly explained: Set<string>;
}

/** Empty rows of a repeated group that fits into a table. */
const rowsOfTable = 5;
const mostColumns = 5;
/** From so many on, what a run of questions has in common is said once. */
const longRun = 6;
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
  const asked = fields.filter(({ retired, kind }) => !retired && kind !== 'timerLog');
  const beside = new Set<Field>();
  const again = askedAgain(asked, around.said);
  return asked.flatMap((field, index): Block[] => {
    if (beside.has(field)) return [];
    if (again[0] === field)
      return [
        make.paragraph(`${slot}/${field.id}/again`, words.askedAgain),
        ...questionBlocks(
          make,
          slot,
          again.map(({ showIf: _, ...rest }) => rest),
          around,
        ),
      ];
    if (again.includes(field)) return [];
    const at = `${slot}/${field.id}`;
    const only = conditionWords(ownConditions(field, around.said), around.beside, around.top);
    const hints = only === '' ? [] : [`${words.onlyIf(only)}.`];
    switch (field.kind) {
      case 'guidance':
        return guidance(make, at, field, hints);
      case 'group':
        return groupBlocks(make, at, field, hints, around);
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
        const help = field.help === undefined || field.help === '' ? [] : [field.help];
        const said = [...hints, ...help, ...meaningsOf(field, around.explained)];
        const group =
          field.kind === 'itemChoice' ? around.top.find(({ id }) => id === field.group) : undefined;
        const found = roomOf(field, said, group?.label);
        if (found === undefined) return [];
        const after = asked.slice(index + 1);
        const followUps = found.choices.length > 0 && isChoice(field) ? followUpsOf(field, after, asked) : [];
        for (const one of after.slice(0, followUps.length)) beside.add(one);
        const room = followUps.length === 0 ? found.room : { ...found.room, followUps: [...followUps] };
        return [make.blank(at, [strong(field.label)], found.choices, room)];
      }
    }
  });
}

/**
 * A long run of choices that each come back to another question of an earlier part: when they are asked is said once, since each names what
 * it is about.
 */
function askedAgain(fields: readonly Field[], said: readonly ShowIf[]): readonly Field[] {
  const here = new Set(fields.map(({ id }) => id));
  const comesBack = (field: Field) => {
    const [own, ...others] = ownConditions(field, said);
    return isChoice(field) && own !== undefined && others.length === 0 && !here.has(own.field);
  };
  const first = fields.findIndex(comesBack);
  const after = fields.findIndex((field, index) => index > first && !comesBack(field));
  const run = first === -1 ? [] : fields.slice(first, after === -1 ? fields.length : after);
  const questions = new Set(run.map((field) => field.showIf?.field));
  return run.length >= longRun && questions.size === run.length ? run : [];
}

function isChoice(field: Field): field is ChoiceField | ChoicesField {
  return field.kind === 'choice' || field.kind === 'choices';
}

/** What each choice means, the first time that these choices are on the paper. */
function meaningsOf(field: Field, explained: Set<string>): readonly string[] {
  if (!isChoice(field) || field.options.length > mostChoices) return [];
  const meanings = field.options.flatMap(({ label, help }) =>
    help === undefined || help === '' ? [] : [words.meaning(label, help.replace(/\.$/, ''))],
  );
  const key = JSON.stringify(meanings);
  if (meanings.length === 0 || explained.has(key)) return [];
  explained.add(key);
  return [`${meanings.join('; ')}.`];
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
  around: Around,
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
      ...questionBlocks(make, `${slot}/${place}`, group.fields, {
        ...around,
        beside: group.fields,
        said: [],
      }),
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
  if (field.kind === 'number')
    return `${field.label} (${[field.unit, words.number(field.min, field.max, field.decimals)].filter((part) => part !== '').join(', ')})`;
  return field.kind === 'date' ? `${field.label} (${words.date.toLowerCase()})` : field.label;
}
