import type { GroupField } from '../../../assessments/fields.ts';
import type { RecordView } from '../../../assessments/view.ts';
import type { Block } from '../../tree.ts';
import { plainText } from '../../walk.ts';
import { type Answered, answeredFields } from '../answered.ts';
import { type BlockMaker, cellOf, type Parts, runsOf } from '../blocks.ts';
import { capital } from '../demand-words.ts';
import { answer, thatApply } from './told.ts';

/** An answer longer than this is words and no reading. */
const longestReading = 100;
/** The width of a page in letters of a table, and what the gap between two columns takes of it. */
const pageLetters = 104;
const gapLetters = 3;
/** Short readings stand side by side, so many beside each other at most. */
const mostBeside = 4;

/** One item of a repeated group with what was answered about it. */
export interface GroupItem {
  readonly itemId: string;
  readonly prefix: string;
  readonly answered: readonly Answered[];
  readonly title: Answered | undefined;
}

/** The items of a repeated group on which anything was answered. */
export function itemsOf(record: RecordView, field: GroupField, path: string): GroupItem[] {
  return record.items(path).flatMap((itemId) => {
    const prefix = `${path}.${itemId}.`;
    const answered = thatApply(record, answeredFields(record, field.fields, prefix));
    const title = answered.find((one) => one.field.id === field.titleField);
    return [{ itemId, prefix, answered, title }];
  });
}

/** One row of a table of readings: which item of the group around it, if any, and the item itself. */
export interface Reading {
  readonly of: Answered['words'] | undefined;
  readonly item: GroupItem;
}

/** Whether readings can stand as a table: alike, short enough that no word is broken, and all the client's to read. */
export function isTable(readings: readonly Reading[]): boolean {
  const columns = columnsOf(readings);
  return (
    readings.length > 1 &&
    columns.length > 1 &&
    leastWidth(columns) <= pageLetters &&
    readings
      .flatMap(({ item }) => item.answered)
      .every(
        ({ words, sensitivity }) =>
          words.text.length <= longestReading && sensitivity !== 'thirdParty' && sensitivity !== 'internal',
      )
  );
}

interface Column {
  readonly head: string;
  readonly cell: (reading: Reading) => Parts;
  /** Letters of its longest word, and of its longest cell. */
  readonly least: number;
  readonly most: number;
}

function columnsOf(readings: readonly Reading[]): Column[] {
  const found = new Map<string, string>();
  for (const { item } of readings)
    for (const { field, label } of item.answered) if (!found.has(field.id)) found.set(field.id, label);
  const columns = [...found].map(
    ([id, label]): Omit<Column, 'least' | 'most'> => ({
      head: label,
      cell: ({ item }) => {
        const one = item.answered.find(({ field }) => field.id === id);
        return one === undefined ? [] : answer(one);
      },
    }),
  );
  const nested = readings.some(({ of }) => of !== undefined);
  const all = nested
    ? [{ head: '', cell: ({ of }: Reading) => (of === undefined ? [] : [of]) }, ...columns]
    : columns;
  return all.map((column) => {
    const texts = readings.map((reading) => plainText(runsOf(column.cell(reading))));
    return {
      ...column,
      least: Math.max(...[column.head, ...texts].map(longestWord)) + gapLetters,
      most: Math.max(...texts.map(({ length }) => length), Math.ceil(column.head.length / 2)) + gapLetters,
    };
  });
}

function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { least }) => sum + least, 0);
}

/** Each column as wide as its longest word, and what is left shared by how much more it holds. */
function widthsOf(columns: readonly Column[]): number[] {
  const left = pageLetters - leastWidth(columns);
  const wanted = columns.map(({ least, most }) => Math.max(0, most - least));
  const all = wanted.reduce((sum, more) => sum + more, 0);
  return columns.map(
    ({ least }, index) => least + (all === 0 ? 0 : (Math.min(left, all) * (wanted[index] ?? 0)) / all),
  );
}

/** A line is broken at spaces and after strokes and hyphens, but a date or a number and its unit stay together. */
function longestWord(text: string): number {
  const held = text.replace(/(\d) (?=\p{L})|(\p{L}) (?=\d{4}\b)/gu, '$1$2\u00a0');
  return Math.max(...held.split(/[ \n/-]/u).map(lettersIn));
}

/** How many letters of usual width a word is as wide as: `m` and capitals are wider, `i` and stops narrower. */
function lettersIn(word: string): number {
  return [...word].reduce((sum, letter) => {
    if (/[mwMW%]/u.test(letter)) return sum + 1.6;
    if (/[A-Z\d]/u.test(letter)) return sum + 1.2;
    return sum + (/[fijlrt.,:;’()\s]/u.test(letter) ? 0.7 : 1);
  }, 0);
}

/** Readings as a table: an item on each row, a question in each column; short ones several beside each other. */
export function readingsTable(
  make: BlockMaker,
  slot: string,
  caption: string,
  readings: readonly Reading[],
  around = '',
): Block {
  const columns = columnsOf(readings);
  const widths = widthsOf(columns);
  const nested = readings.some(({ of }) => of !== undefined);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const beside = nested
    ? 1
    : Math.max(1, Math.min(mostBeside, Math.floor(pageLetters / width), Math.floor(readings.length / 3)));
  const height = Math.ceil(readings.length / beside);
  const places = Array.from({ length: beside }, (_, index) => index);
  return make.table(
    slot,
    caption,
    places.flatMap(() =>
      columns.map(({ head }, index) => ({
        width: widths[index] ?? 1,
        head: nested && index === 0 ? capital(around) : head,
      })),
    ),
    readings.slice(0, height).map((first, index) => ({
      slot: first.item.itemId,
      sensitivity: 'clinical',
      cells: places.flatMap((place) => {
        const reading = readings[place * height + index];
        return columns.map(({ cell }, column) => {
          // Rows of the same item around them name it once.
          const again = nested && column === 0 && first.of?.text === readings[index - 1]?.of?.text;
          return cellOf(reading === undefined || again ? '' : cell(reading));
        });
      }),
    })),
    { sensitivity: 'clinical' },
  );
}
