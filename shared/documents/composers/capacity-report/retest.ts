import { writtenDate } from '../../../domain/calendar.ts';
import { changeDrawing } from '../../../instruments/drawings/change.ts';
import { compareTests } from '../../../reasoning/capacity/retest.ts';
import { compareInstruments, type ReadingRetest } from '../../../reasoning/capacity/retest-readings.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { midSentence, withUnit } from '../../../text/findings.ts';
import {
  changeWords,
  compareText,
  comparisonNotes,
  differenceWords,
  valueWords,
} from '../../../text/instruments/compare.ts';
import { demandText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type TableRow } from '../blocks.ts';
import type { CapacityReading } from '../capacity/reading.ts';

const clinical = { sensitivity: 'clinical' } as const;

/**
 * What was measured beside an earlier date: every value in a table, then a picture of each that has a known measurement error, with that
 * error shaded. Nothing where there is no earlier reading.
 */
export function retestBlocks(make: BlockMaker, { evaluation, data }: CapacityReading): Block[] {
  const readings = compareInstruments(evaluation, data.instruments);
  const date = evaluation.text('date') ?? '';
  const before = data.evaluations
    .filter((one) => one.recordId !== evaluation.recordId && (one.text('date') ?? '') <= date)
    .at(-1);
  const tests = before === undefined ? [] : compareTests(before, evaluation);
  if (readings.length === 0 && tests.length === 0) return [];
  const [name, earlier, now, difference, meaning] = words.retestColumns;
  const rows: TableRow[] = [
    ...readings.map((one) => readingRow(one)),
    ...tests.map(
      (row): TableRow => ({
        slot: `${row.testId}/${row.side ?? ''}`,
        ...clinical,
        cells: [
          cellOf(row.side === undefined ? row.name : `${row.name}, ${demandText.side[row.side]}`, {
            header: 'row',
          }),
          cellOf(onDate(withUnit(row.earlier, row.unit), before?.text('date'))),
          cellOf(withUnit(row.now, row.unit)),
          cellOf(`${row.difference > 0 ? '+' : ''}${withUnit(row.difference, row.unit)}`),
          cellOf(row.verdict === 'same' ? words.retestSame : words.retestUnknown),
        ],
      }),
    ),
  ];
  const notes = comparisonNotes(readings.map(({ compared }) => compared)).filter(
    (note) => note !== compareText.noError,
  );
  const remarks = readings.flatMap((one) => one.remarks.map((remark) => compareText.remark(remark)));
  return [
    make.heading('retest', 3, words.retest, clinical),
    make.table(
      'retest/table',
      '',
      [
        { width: 56, head: name },
        { width: 34, head: earlier },
        { width: 22, head: now },
        { width: 24, head: difference },
        { width: 44, head: meaning },
      ],
      rows,
      clinical,
    ),
    ...readings.flatMap((one) => figureOf(make, one)),
    make.paragraph('retest/note', [...new Set([words.retestNote, ...notes, ...remarks])].join(' '), clinical),
  ];
}

function readingRow(one: ReadingRetest): TableRow {
  const { id, compared, earlierOn } = one;
  return {
    slot: id,
    ...clinical,
    cells: [
      cellOf(nameOf(one), { header: 'row' }),
      cellOf(onDate(valueWords(compared.earlier, compared), earlierOn)),
      cellOf(valueWords(compared.now, compared)),
      cellOf(differenceWords(compared)),
      cellOf(compared.verdict === 'unknown' ? words.retestUnknown : changeWords(compared)),
    ],
  };
}

function figureOf(make: BlockMaker, one: ReadingRetest): Block[] {
  if (one.compared.error === null) return [];
  const { width, height, shapes, alt } = changeDrawing(one.compared);
  return [
    make.figure(
      `retest/${one.id}/change`,
      { width, height, shapes: [...shapes], alt, caption: [{ text: nameOf(one) }] },
      clinical,
    ),
  ];
}

function nameOf({ name, title, compared }: ReadingRetest): string {
  const { label } = compared;
  return [name, ...(title === null ? [] : [midSentence(title)]), midSentence(label)].join(', ');
}

function onDate(value: string, date: string | undefined): string {
  return date === undefined ? value : `${value}\n${writtenDate(date)}`;
}
