import { scoredReadings } from '../../../assessments/instruments/score-readings.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import type { InstrumentRecord } from '../../../domain/case-data.ts';
import { type Compared, compareReadings } from '../../../instruments/compare.ts';
import { midSentence } from '../../../text/findings.ts';
import { instrumentResultsText as words } from '../../../text/instrument-results.ts';
import {
  compareText,
  comparisonNotes,
  differenceWords,
  valueWords,
  verdictWords,
} from '../../../text/instruments/compare.ts';
import type { PlainBlock } from '../../tree.ts';
import { type BlockMaker, cellOf } from '../blocks.ts';
import type { ChosenResult } from './chosen.ts';

/**
 * The result beside that of an earlier date. A task or a workplace is set beside the same one only; a person beside the latest earlier
 * date, whatever the occasion. There is none where either has no date or the earlier has no result that may be shown.
 */
export function comparisonBlocks(
  make: BlockMaker,
  result: ChosenResult,
  all: readonly InstrumentRecord[],
): PlainBlock[] {
  const earlier = earlierOf(result, all);
  const day = earlier?.record.text('date');
  if (earlier === undefined || day === undefined) return [];
  const compared = compareReadings(scoredReadings(earlier.form, earlier.record), result.readings);
  const several = compared.length > 1;
  const lines = compared.flatMap(({ id, title, values }) =>
    values.map((value, index) => ({
      slot: `${id}/${index}`,
      label: several && title !== null ? `${title}, ${midSentence(value.label)}` : value.label,
      value,
    })),
  );
  if (lines.length === 0) return [];
  const options = { sensitivity: 'clinical' } as const;
  const remarks = compared.flatMap(({ remarks: ofReading }) => ofReading.map(compareText.remark));
  const notes = comparisonNotes(lines.map(({ value }) => value));
  const verdicts = lines.map(({ label, value }) => verdictOf(lines.length > 1 ? label : '', value));
  return [
    make.table(
      `${result.id}/compared`,
      words.comparedWith(writtenDate(day)),
      [
        { width: 46, head: compareText.value },
        { width: 30, head: compareText.earlier, align: 'right' },
        { width: 30, head: compareText.now, align: 'right' },
        { width: 30, head: compareText.difference, align: 'right' },
      ],
      lines.map(({ slot, label, value }) => ({
        slot,
        ...options,
        cells: [
          cellOf(label, { header: 'row' }),
          cellOf(valueWords(value.earlier, value)),
          cellOf(valueWords(value.now, value)),
          cellOf(differenceWords(value)),
        ],
      })),
      options,
    ),
    make.paragraph(
      `${result.id}/compared/words`,
      [...new Set([...verdicts, ...remarks, ...notes])].join(' '),
      options,
    ),
  ];
}

function verdictOf(label: string, value: Compared): string {
  return label === '' || value.verdict === 'unknown'
    ? verdictWords(value)
    : `${label}: ${verdictWords(value)}`;
}

function earlierOf(
  { id, form, record }: ChosenResult,
  all: readonly InstrumentRecord[],
): InstrumentRecord | undefined {
  const day = record.text('date');
  if (day === undefined) return undefined;
  const subject = (one: InstrumentRecord['record']) => one.text('subject')?.trim().toLowerCase();
  return all
    .filter((one) => one.form.kind === form.kind && one.record.recordId !== id)
    .filter((one) => (one.record.text('date') ?? day) < day)
    .filter((one) => form.sensitivity !== 'function' || subject(one.record) === subject(record))
    .filter((one) => scoredReadings(one.form, one.record).length > 0)
    .sort((one, other) => (one.record.text('date') ?? '').localeCompare(other.record.text('date') ?? ''))
    .at(-1);
}
