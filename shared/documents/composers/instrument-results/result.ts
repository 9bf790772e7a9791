import type { ScoredReading } from '../../../assessments/instruments/form.ts';
import type { Certificate } from '../../../instruments/instrument.ts';
import { sentence } from '../../../text/findings.ts';
import { instrumentResultsText as words } from '../../../text/instrument-results.ts';
import { measureWords } from '../../../text/instruments/results.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type ListItem, strong, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import type { ChosenResult } from './chosen.ts';

/** More readings than this do not fit beside each other. */
const mostBeside = 3;

/** Score and band of each reading, and how the bands are read. */
export function scoreBlocks(make: BlockMaker, result: ChosenResult): Block[] {
  return [
    ...tables(make, result, 'score', (reading) => {
      const { headline, band } = reading.explanation;
      return [
        [headline.label, valueWords(headline)],
        [words.meaning, band === null ? words.noBand : band.words],
      ];
    }),
    ...bandsBlock(make, result),
  ];
}

/** What else was measured on the way to the score, or comes from it. */
export function measureBlocks(make: BlockMaker, result: ChosenResult): Block[] {
  return tables(make, result, 'measures', (reading) =>
    reading.explanation.measures.map((measure) => [measure.label, valueWords(measure)]),
  );
}

type Line = readonly [label: string, value: string];

/** Readings of the same kind side by side, such as left and right; others below each other. */
function tables(
  make: BlockMaker,
  result: ChosenResult,
  slot: string,
  linesOf: (reading: ScoredReading) => readonly Line[],
): Block[] {
  const all = result.readings.map((reading) => ({ reading, lines: linesOf(reading) }));
  const labels = (lines: readonly Line[]) => lines.map(([label]) => label).join('\n');
  const [first] = all;
  if (first === undefined) return [];
  const alike = all.every(({ lines }) => labels(lines) === labels(first.lines));
  const sets = alike && all.length <= mostBeside ? [all] : all.map((one) => [one]);
  return sets.flatMap((set) => {
    const lines = set[0]?.lines ?? [];
    if (lines.length === 0) return [];
    const [{ reading } = first] = set;
    return [
      make.table(
        `${result.id}/${slot}/${reading.id}`,
        '',
        [
          { width: 60, head: words.part },
          ...set.map((one) => ({ width: 106 / set.length, head: one.reading.title ?? words.result })),
        ],
        lines.map(
          ([label], index): TableRow => ({
            slot: String(index),
            sensitivity: 'clinical',
            cells: [
              cellOf(label, { header: 'row' }),
              ...set.map((one) =>
                cellOf([index === 0 ? strong(at(one.lines, index)) : at(one.lines, index)]),
              ),
            ],
          }),
        ),
        { sensitivity: 'clinical', readers: slot === 'score' ? undefined : result.readers },
      ),
    ];
  });
}

function at(lines: readonly Line[], index: number): string {
  return lines[index]?.[1] ?? '';
}

function valueWords(measure: Parameters<typeof measureWords>[0]): string {
  return measure.value === null ? words.noValue : measureWords(measure);
}

function bandsBlock(make: BlockMaker, result: ChosenResult): Block[] {
  return distinct(result).flatMap(({ bands, title }) => {
    if (bands === null) return [];
    const rows = bands.rows.map(({ range, meaning }) => `${range}, ${meaning}`).join('; ');
    return [
      make.paragraph(`${result.id}/bands/${title}`, [strong(words.bands(bands.source)), sentence(rows)], {
        sensitivity: 'clinical',
      }),
    ];
  });
}

/** The certificates of the instruments used, each once. */
function distinct({ readings }: ChosenResult): readonly Certificate[] {
  return [...new Set(readings.map(({ instrument }) => instrument.certificate))];
}

/** How each score was worked out, step by step. */
export function stepBlocks(make: BlockMaker, result: ChosenResult): Block[] {
  return result.readings.flatMap(({ id, title, explanation: { steps } }) =>
    steps.length === 0
      ? []
      : [
          make.table(
            `${result.id}/steps/${id}`,
            title === null ? words.steps : words.stepsOf(title),
            [
              { width: 50, head: words.step },
              { width: 86, head: words.from },
              { width: 30, head: words.value },
            ],
            steps.map(({ label, from, result: value }, index) => ({
              slot: String(index),
              sensitivity: 'clinical' as const,
              cells: [cellOf(label, { header: 'row' as const }), cellOf(from), cellOf([strong(value)])],
            })),
            { sensitivity: 'clinical', readers: result.readers },
          ),
        ],
  );
}

/** What must be said with these results, and the assessor's own note. */
export function noteBlocks(make: BlockMaker, result: ChosenResult): Block[] {
  const said = new Map<string, string>();
  for (const { title, explanation } of result.readings) {
    for (const note of explanation.notes) if (!said.has(note)) said.set(note, title ?? '');
  }
  const several = result.readings.length > 1;
  const own = result.record.text('note');
  const items: ListItem[] = [
    ...[...said].map(([note, title], index): ListItem => {
      const shared = result.readings.every(({ explanation }) => explanation.notes.includes(note));
      const lead = several && !shared && title !== '' ? `${title}: ` : '';
      return { slot: String(index), words: [lead, note], sensitivity: 'clinical' };
    }),
    ...(own === undefined
      ? []
      : [{ slot: 'own', words: [words.note, typed(sentence(own))], sensitivity: 'clinical' as const }]),
  ];
  const options = { sensitivity: 'clinical', readers: result.readers } as const;
  return items.length === 0
    ? []
    : [
        make.heading(`${result.id}/notesHeading`, 3, words.notes, options),
        make.list(`${result.id}/notes`, false, items, options),
      ];
}

/** Where the instrument comes from, and what it can and cannot say. */
export function certificateBlocks(make: BlockMaker, result: ChosenResult): Block[] {
  const options = { sensitivity: 'clinical' } as const;
  return [
    make.heading(`${result.id}/certificateHeading`, 3, words.measure, options),
    ...distinct(result).map((certificate, index) => {
      const { purpose, limitations, sources, licence, rounding } = certificate;
      const items: (readonly [string, string, string])[] = [
        ['purpose', '', purpose],
        ['limits', words.limitations, limitations.map(sentence).join(' ')],
        ['sources', words.sources(sources.length === 1), sources.map(sentence).join(' ')],
        ['licence', words.licence, licence],
        ['rounding', words.rounding, rounding],
      ];
      return make.list(
        `${result.id}/certificate/${index}`,
        false,
        items
          .filter(([, , told]) => told !== '')
          .map(([slot, lead, told]) => ({
            slot,
            words: [lead === '' ? '' : strong(lead), sentence(told)],
            sensitivity: 'clinical' as const,
          })),
        options,
      );
    }),
  ];
}
