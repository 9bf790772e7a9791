import { bringDown, type Improvement } from '../../../assessments/instruments/bring-down.ts';
import type { ScoredReading } from '../../../assessments/instruments/form.ts';
import { type TriedChange, triedChanges } from '../../../assessments/instruments/tried-changes.ts';
import { midSentence, sentence } from '../../../text/findings.ts';
import { handlingReportText as words } from '../../../text/handling-report.ts';
import { leversText } from '../../../text/instruments/levers.ts';
import { headlineWords, measureWords } from '../../../text/instruments/results.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, PlainBlock } from '../../tree.ts';
import { type BlockMaker, cellOf, strong } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';
import type { ChosenResult } from '../instrument-results/chosen.ts';
import { stepBlocks } from '../instrument-results/result.ts';
import { withTypedWords } from '../instrument-results/typed-words.ts';
import { withoutStop } from '../recommendations.ts';

/** A test and its score are for those who treat, even of a task; readers at work get what it means for the work. */
const clinical = { sensitivity: 'clinical' } as const;

/** Methods whose answers are distances, heights and times: what would change can be told without a score. */
const measuredKinds: readonly string[] = ['nioshLift', 'nioshMultiTask'];

/** What was scored at a task: the result with its way and source, what would bring it down, and the changes that were tried. */
export function resultBlocks(make: BlockMaker, reading: Reading, result: ChosenResult): Block[] {
  const { id, form, record } = result;
  const blocks: PlainBlock[] = [
    resultLine(make, reading, result),
    ...(form.drawings?.(record) ?? []).map(({ width, height, shapes, alt }, index) =>
      make.figure(
        `${id}/drawing/${index}`,
        { width, height, shapes: [...shapes], caption: [{ text: alt }], alt },
        measuredKinds.includes(form.kind) ? {} : clinical,
      ),
    ),
    ...stepBlocks(make, result),
    ...result.readings
      .filter(({ instrument }) => instrument.comparables[0]?.better === 'lower')
      .flatMap((one) => bringDownBlocks(make, result, one)),
    ...triedBlocks(make, result),
    ...sourceBlock(make, result),
  ];
  return withTypedWords(blocks, record);
}

/** What came of it, with its date; for readers at work the effect on work in its place. */
export function resultLine(make: BlockMaker, { data }: Reading, result: ChosenResult): PlainBlock {
  const { id, title, subject, date, readings } = result;
  const findings = readings.flatMap(
    (one) => data.findings.find((finding) => finding.id === `${id}/instrumentResult/${one.id}`) ?? [],
  );
  const effects = [
    ...new Set(
      findings.flatMap(({ functionalEffect }) =>
        functionalEffect === null ? [] : sentence(functionalEffect),
      ),
    ),
  ];
  const told = readings
    .map(({ title: side, explanation }) =>
      side === null ? headlineWords(explanation) : `${midSentence(side)}, ${headlineWords(explanation)}`,
    )
    .join('; ');
  return make.paragraph(
    `${id}/result`,
    [
      strong(title),
      ...(subject === undefined
        ? []
        : [', ', typed(midSentence(withoutStop(subject)), reportText.neutral.activity)]),
      `${date === undefined ? '' : words.on(date)}: `,
      sentence(told),
    ],
    {
      ...clinical,
      findings: findings.map((finding) => finding.id),
      ...(effects.length === 0 ? {} : { functional: [typed(effects.join(' '))] }),
    },
  );
}

const mostImprovements = 5;

function bringDownBlocks(
  make: BlockMaker,
  { id, form, record }: ChosenResult,
  one: ScoredReading,
): PlainBlock[] {
  const found = bringDown(form, record, one.id).slice(0, mostImprovements);
  const slot = `${id}/bringDown/${one.id}`;
  if (found.length === 0) return [make.paragraph(slot, words.nothingLowers, clinical)];
  const lead = (found[0]?.parts.length ?? 1) > 1 ? words.bringDownPairs : words.bringDown;
  return [
    make.paragraph(
      `${slot}/lead`,
      [strong(one.title === null ? `${lead}:` : `${lead} (${midSentence(one.title)}):`)],
      {
        ...clinical,
        functional: [strong(words.work.lead), typed(atWork(found), words.work.neutral)],
      },
    ),
    make.list(
      slot,
      true,
      found.map((improvement, index) => ({
        slot: String(index),
        words: [
          words.step(improvement.title, scoreWords(improvement.before), scoreWords(improvement.after)),
          `${improvement.changes.join('; ')}.`,
        ],
        ...clinical,
      })),
      clinical,
    ),
  ];
}

/** What one would do, what matters most first, without a score. */
function atWork(found: readonly Improvement[]): string {
  return `${found.map(({ advice }) => midSentence(advice)).join('; ')}.`;
}

function scoreWords({ explanation }: ScoredReading): string {
  return measureWords(explanation.headline);
}

/** Changes that were typed, each with the result before and after it. */
function triedBlocks(make: BlockMaker, result: ChosenResult): PlainBlock[] {
  const { id, form, record } = result;
  const tried = triedChanges(form, record).filter(({ results }) => results.length > 0);
  if (tried.length === 0) return [];
  const [change, now, withIt] = words.triedColumns;
  return [
    make.list(
      `${id}/changes`,
      false,
      tried.map((one) => ({
        slot: one.item,
        words: [
          strong(one.status === 'doneToday' ? words.work.made : words.work.tried),
          nameOf(one),
          measuredKinds.includes(form.kind) ? ` (${one.changes.join('; ')})` : '',
          one.why === undefined ? '.' : '. ',
          ...(one.why === undefined ? [] : [typed(sentence(one.why), reportText.neutral.reason)]),
        ],
      })),
    ),
    make.table(
      `${id}/tried`,
      words.tried,
      [
        { width: 70, head: change },
        { width: 48, head: now },
        { width: 48, head: withIt },
      ],
      tried.map((one) => ({
        slot: one.item,
        ...clinical,
        cells: [
          cellOf([nameOf(one), `\n${one.changes.join('; ')}`], { header: 'row' as const }),
          cellOf(both(one, ({ before }) => before)),
          cellOf(both(one, ({ after }) => after)),
        ],
      })),
      clinical,
    ),
  ];
}

function nameOf({ what }: TriedChange) {
  return what === undefined
    ? { text: leversText.untitled }
    : typed(withoutStop(what), reportText.neutral.change);
}

function both(
  { results }: TriedChange,
  side: (one: TriedChange['results'][number]) => ScoredReading,
): string {
  return results
    .map((one) => {
      const { title, explanation } = side(one);
      return title === null ? headlineWords(explanation) : `${title}: ${headlineWords(explanation)}`;
    })
    .join('; ');
}

function sourceBlock(make: BlockMaker, { id, readings }: ChosenResult): PlainBlock[] {
  const sources = [...new Set(readings.flatMap(({ instrument }) => instrument.certificate.sources[0] ?? []))];
  return sources.length === 0
    ? []
    : [make.paragraph(`${id}/source`, [strong(words.source), `${sources.join('; ')}.`], clinical)];
}
