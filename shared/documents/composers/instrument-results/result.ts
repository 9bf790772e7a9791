import type { ScoredReading } from '../../../assessments/instruments/form.ts';
import type { Certificate } from '../../../instruments/instrument.ts';
import { sentence } from '../../../text/findings.ts';
import { instrumentResultsText as words } from '../../../text/instrument-results.ts';
import { measureWords } from '../../../text/instruments/results.ts';
import type { PlainBlock, Run } from '../../tree.ts';
import { type BlockMaker, cellOf, type ListItem, strong, type TableRow } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import type { ChosenResult } from './chosen.ts';

/** More readings than this do not fit beside each other. */
const mostBeside = 3;

/** Score and band of each reading, with what was measured on the way where its reader may know that, and how the bands are read. */
export function scoreBlocks(make: BlockMaker, result: ChosenResult): PlainBlock[] {
  const banded = result.readings.some(({ explanation }) => explanation.band !== null);
  const together = result.readers === undefined;
  const measures = ({ explanation }: ScoredReading) =>
    explanation.measures.map((measure): Line => [measure.label, valueWords(measure)]);
  return [
    ...tables(make, result, 'score', (reading) => {
      const { headline, band } = reading.explanation;
      return [
        [headline.label, valueWords(headline)],
        ...(banded ? [[words.meaning, band === null ? words.noBand : band.words] as const] : []),
        ...(together ? measures(reading) : []),
      ];
    }),
    ...bandsBlock(make, result),
    ...(together ? [] : tables(make, result, 'measures', measures)),
  ];
}

type Line = readonly [label: string, value: string];

/** Readings of the same kind side by side, such as left and right; others below each other. */
function tables(
  make: BlockMaker,
  result: ChosenResult,
  slot: string,
  linesOf: (reading: ScoredReading) => readonly Line[],
): PlainBlock[] {
  const sets = besideEachOther(result.readings, (reading) => linesOf(reading).map(([label]) => label));
  return sets.flatMap(([reading, ...others]) => {
    const lines = linesOf(reading);
    if (lines.length === 0) return [];
    const set = [reading, ...others].map((one) => ({ reading: one, lines: linesOf(one) }));
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

function bandsBlock(make: BlockMaker, result: ChosenResult): PlainBlock[] {
  const told = new Map<string, string>();
  for (const { bands } of distinct(result)) {
    if (bands === null) continue;
    const rows = bands.rows.map(({ range, meaning }) => `${range}, ${meaning}`).join('; ');
    told.set(sentence(rows), words.bands(bands.source));
  }
  return [...told].map(([rows, lead], index) =>
    make.paragraph(`${result.id}/bands/${index}`, [strong(lead), rows], { sensitivity: 'clinical' }),
  );
}

/** The certificates of the instruments used, each once. */
function distinct({ readings }: ChosenResult): readonly Certificate[] {
  return [...new Set(readings.map(({ instrument }) => instrument.certificate))];
}

/** How each score was worked out, step by step; readings that took the same steps beside each other. */
export function stepBlocks(make: BlockMaker, result: ChosenResult): PlainBlock[] {
  const all = result.readings.filter(({ explanation }) => explanation.steps.length > 0);
  return besideEachOther(all, ({ explanation }) => explanation.steps.map(({ label }) => label)).map((set) =>
    set.length === 1 ? stepTable(make, result, set[0]) : stepsBeside(make, result, set),
  );
}

type Beside = readonly [ScoredReading, ...ScoredReading[]];

/** Readings of one instrument that are told in the same lines, as many as fit beside each other; all others on their own. */
function besideEachOther(
  readings: readonly ScoredReading[],
  labelsOf: (reading: ScoredReading) => readonly string[],
): readonly Beside[] {
  const sets: [ScoredReading, ...ScoredReading[]][] = [];
  for (const reading of readings) {
    const labels = labelsOf(reading).join('\n');
    const set = sets.find(
      ([one, ...others]) =>
        one.instrument === reading.instrument &&
        labelsOf(one).join('\n') === labels &&
        others.length + 1 < mostBeside,
    );
    if (set === undefined) sets.push([reading]);
    else set.push(reading);
  }
  return sets;
}

function stepsBeside(make: BlockMaker, { id, readers }: ChosenResult, all: Beside): PlainBlock {
  return make.table(
    `${id}/steps/${all[0].id}`,
    words.steps,
    [
      { width: 40, head: words.step },
      ...all.map(({ title }) => ({ width: 126 / all.length, head: title ?? words.result })),
    ],
    all[0].explanation.steps.map(({ label }, index) => ({
      slot: String(index),
      sensitivity: 'clinical' as const,
      cells: [
        cellOf(label, { header: 'row' as const }),
        ...all.map(({ explanation }) => {
          const step = explanation.steps[index];
          const from = step === undefined || step.from === '' ? '' : `${step.from} → `;
          return cellOf([from, strong(step?.result ?? '')]);
        }),
      ],
    })),
    { sensitivity: 'clinical', readers },
  );
}

function stepTable(make: BlockMaker, result: ChosenResult, reading: ScoredReading): PlainBlock {
  const { id, title, explanation } = reading;
  return make.table(
    `${result.id}/steps/${id}`,
    title === null ? words.steps : words.stepsOf(title),
    [
      { width: 50, head: words.step },
      { width: 86, head: words.from },
      { width: 30, head: words.value },
    ],
    explanation.steps.map(({ label, from, result: value }, index) => ({
      slot: String(index),
      sensitivity: 'clinical' as const,
      cells: [cellOf(label, { header: 'row' as const }), cellOf(from), cellOf([strong(value)])],
    })),
    { sensitivity: 'clinical', readers: result.readers },
  );
}

/** What must be said with these results, and the assessor's own note. */
export function noteBlocks(make: BlockMaker, result: ChosenResult): PlainBlock[] {
  const all = new Set(result.readings.flatMap(({ explanation }) => explanation.notes));
  const own = result.record.text('note');
  const items: ListItem[] = [
    ...[...all].map((note, index): ListItem => {
      const about = result.readings.filter(({ explanation }) => explanation.notes.includes(note));
      // A note on one reading among several says on which.
      const title = about.length === 1 && result.readings.length > 1 ? about[0]?.title : null;
      return { slot: String(index), words: [title ? `${title}: ` : '', note], sensitivity: 'clinical' };
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

/** Instruments of one family share sources and limits: each is said once. */
class Said {
  private readonly all = new Set<string>();

  fresh(sentences: readonly string[]): readonly string[] {
    const fresh = sentences.map(sentence).filter((one) => !this.all.has(one));
    for (const one of fresh) this.all.add(one);
    return fresh;
  }
}

/** Where the instrument comes from, and what it can and cannot say. */
export function certificateBlocks(make: BlockMaker, result: ChosenResult): PlainBlock[] {
  const said = new Said();
  const options = { sensitivity: 'clinical' } as const;
  return [
    make.heading(`${result.id}/certificateHeading`, 3, words.measure, options),
    ...distinct(result).map((certificate, index, { length }) => {
      const { title, purpose } = certificate;
      const limits = said.fresh(certificate.limitations);
      const sources = said.fresh(certificate.sources);
      const licence = said.fresh([certificate.licence]);
      const origin: (string | Run)[] = [
        ...(sources.length === 0
          ? []
          : [strong(words.sources(sources.length === 1)), `${sources.join(' ')} `]),
        ...(licence.length === 0 ? [] : [strong(words.licence), ...licence]),
      ];
      const items: (readonly [string, readonly (string | Run)[]])[] = [
        [
          'purpose',
          [
            ...(length > 1 ? [strong(`${title}. `)] : []),
            sentence(purpose),
            ...(limits.length === 0 ? [] : [' ', strong(words.limitations), limits.join(' ')]),
          ],
        ],
        ...(origin.length === 0 ? [] : [['sources', origin] as const]),
      ];
      return make.list(
        `${result.id}/certificate/${index}`,
        false,
        items.map(([slot, told]) => ({ slot, words: told, sensitivity: 'clinical' as const })),
        options,
      );
    }),
  ];
}
