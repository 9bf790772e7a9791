import type { ScoredReading } from '../../assessments/instruments/form.ts';
import type { InstrumentRecord } from '../../domain/case-data.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { instrumentResultsText as words } from '../../text/instrument-results.ts';
import { headlineWords } from '../../text/instruments/results.ts';
import { disclosureOf } from '../disclosure.ts';
import type { Block, PlainBlock } from '../tree.ts';
import { BlockMaker, strong } from './blocks.ts';
import { type ComposeInput, type Reading, readCase, typed } from './case-reading.ts';
import { capital } from './demand-words.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { answerBlocks } from './instrument-results/answers.ts';
import { type ChosenResult, chosenResults } from './instrument-results/chosen.ts';
import { comparisonBlocks } from './instrument-results/comparison.ts';
import { certificateBlocks, noteBlocks, scoreBlocks, stepBlocks } from './instrument-results/result.ts';
import { withTypedWords } from './instrument-results/typed-words.ts';
import { openingBlocks, releasedTo } from './opening.ts';
import { treeOf } from './tree-of.ts';

/**
 * The results of the chosen instruments: in a box what came of each, then for each what was recorded, how it was worked out, and what it
 * can say. Readers at work get the box alone, with the effects on work in place of tests and scores.
 */
export function composeInstrumentResults(input: ComposeInput): Composed {
  const make = new BlockMaker('instrumentResults');
  const reading = readCase(input);
  const { results, missing } = chosenResults(input);
  const { audience, data } = input;
  const noAddressee = audience !== 'client' && releasedTo(reading) === undefined;
  return {
    tree: treeOf(input, 'report', words.title, [
      make.heading('title', 1, words.title),
      ...openingBlocks(make, reading, releasedTo(reading)),
      resultsBox(make, reading, results),
      ...results.flatMap((result) =>
        withTypedWords(resultBlocks(make, result, data.instruments), result.record),
      ),
      ...signatureBlocks(make, reading),
    ]),
    missing: [
      ...(noAddressee ? [words.missing.addressee] : []),
      ...(input.recordIds?.length === 0 || (results.length === 0 && missing.length === 0)
        ? [words.missing.none]
        : []),
      ...missing,
    ],
  };
}

/** What came of each instrument, a sentence each; what it changes at work for those who may know only that. */
function resultsBox(make: BlockMaker, { audience, data }: Reading, results: readonly ChosenResult[]): Block {
  const atWork = disclosureOf('clinical', audience) !== 'full';
  const said = new Set<string>();
  const lines = results.flatMap((result): PlainBlock[] => {
    const findings = result.readings.flatMap(
      (reading) => data.findings.find(({ id }) => id === `${result.id}/instrumentResult/${reading.id}`) ?? [],
    );
    // Left and right often mean the same at work: that is said once.
    const effects = findings
      .flatMap(({ functionalEffect }) => (functionalEffect === null ? [] : sentence(functionalEffect)))
      .filter((effect) => !said.has(effect) && said.add(effect));
    const when = result.date === undefined ? '' : words.on(result.date);
    const line = make.paragraph(
      `results/${result.id}`,
      [strong(result.title), `${when}: `, sentence(result.readings.map(readingWords).join('; '))],
      {
        sensitivity: 'clinical',
        findings: findings.map(({ id }) => id),
        ...(effects.length === 0
          ? {}
          : { functional: [typed(effects.join(' ')), words.assessedOn(result.date)] }),
      },
    );
    return withTypedWords([line], result.record);
  });
  const nothing = results.length === 0 ? words.nothingChosen : words.nothingForWork;
  const empty = results.length === 0 || (atWork && said.size === 0);
  return make.box('box', [
    make.heading('results', 2, atWork ? words.work : words.results),
    ...lines,
    ...(empty ? [make.paragraph('results/none', nothing)] : []),
  ]);
}

/** `left side, grand score 5 (1 to 7), investigate and change soon`. */
function readingWords({ title, explanation }: ScoredReading): string {
  const told = headlineWords(explanation);
  if (title === null) return told;
  return `${midSentence(title)}, ${told}`;
}

function resultBlocks(
  make: BlockMaker,
  result: ChosenResult,
  instruments: readonly InstrumentRecord[],
): PlainBlock[] {
  const { id, title, subject, date, form, record, readers } = result;
  const options = { sensitivity: 'clinical' } as const;
  return [
    make.heading(`${id}/title`, 2, title, options),
    make.paragraph(
      `${id}/facts`,
      [
        ...(subject === undefined ? [] : [strong(words.assessed), typed(capital(subject)), '\n']),
        strong(words.date),
        date ?? words.dateOpen,
      ],
      options,
    ),
    ...scoreBlocks(make, result),
    ...comparisonBlocks(make, result, instruments),
    ...(form.drawings?.(record) ?? []).map(({ width, height, shapes, alt }, index) =>
      make.figure(
        `${id}/drawing/${index}`,
        { width, height, shapes: [...shapes], caption: [{ text: alt }], alt },
        { ...options, readers },
      ),
    ),
    ...answerBlocks(make, result),
    ...stepBlocks(make, result),
    ...noteBlocks(make, result),
    ...certificateBlocks(make, result),
  ];
}
