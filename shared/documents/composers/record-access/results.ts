import { assessReadings, scoredIn } from '../../../assessments/instruments/score-readings.ts';
import type { InstrumentRecord } from '../../../domain/case-data.ts';
import { sentence } from '../../../text/findings.ts';
import { headlineWords } from '../../../text/instruments/results.ts';
import { recordAccessText as words } from '../../../text/record-access.ts';
import { cellOf, type Parts, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';

/**
 * What came of an instrument: score and band of each reading, before the answers that they come from. Nothing where it is incomplete, or
 * where the rules of the instrument hold its result back.
 */
export function resultRows({ form, record }: InstrumentRecord): TableRow[] {
  const { heldBack, readings } = assessReadings(form, record);
  const scored = heldBack === null ? scoredIn(readings) : [];
  if (scored.length === 0) return [];
  const told = scored.map(({ title, explanation }): Parts => {
    const result = headlineWords(explanation);
    return title === null
      ? [sentence(capital(result))]
      : [typed(title, words.heldWords), ': ', sentence(result)];
  });
  return [
    {
      slot: 'result',
      sensitivity: 'clinical',
      cells: [
        cellOf(words.result, { header: 'row' }),
        cellOf(told.flatMap((parts, index): Parts => (index === 0 ? parts : ['\n', ...parts]))),
      ],
    },
  ];
}
