import { writtenDate } from '../../../domain/calendar.ts';
import { correctionText as words } from '../../../text/correction.ts';
import { type Change, changesBetween } from '../../corrections/changes.ts';
import type { Block, Run } from '../../tree.ts';
import { type BlockMaker, cellOf, joined, type Parts, type TableRow } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';
import { correctionOf, instructionOf } from '../correction-letter.ts';

/** That an expert tells of the change without delay, in which proceedings, and who is to be told; nothing for any other document. */
export function expertDutyBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  const instruction = instructionOf(reading);
  if (instruction === undefined) return [];
  const told = (path: string, lead: string): Parts => {
    const text = instruction.text(path);
    return text === undefined ? [] : [lead, typed(text)];
  };
  const lines = [
    told('parties', words.expert.matter),
    told('court', words.expert.court),
    told('claimNumber', words.expert.claim),
    told('reference', words.expert.yours),
  ];
  return [
    make.paragraph(`${slot}`, words.expert.duty, { sensitivity: 'identity' }),
    make.paragraph(
      `${slot}/matter`,
      lines
        .filter((line) => line.length > 0)
        .flatMap((line, index): Parts => (index === 0 ? line : ['\n', ...line])),
    ),
  ];
}

/** Which document it is, what takes its place, and why. */
export function correctedBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  const correction = correctionOf(reading);
  if (correction === undefined) return [];
  const { earlier, later, reasons } = correction;
  const { title } = earlier.tree;
  return [
    make.paragraph(
      slot,
      [
        words.about(title, writtenDate(earlier.tree.date), earlier.tree.reference, earlier.number),
        words.later(writtenDate(later.tree.date), later.tree.reference, later.number),
      ],
      { sensitivity: 'identity' },
    ),
    ...reasons.map((reason, index) =>
      make.paragraph(`${slot}/why/${index + 1}`, [words.why, typed(reason, words.whyNeutral)]),
    ),
  ];
}

/** Each change, in the words of both versions. */
export function correctionBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  const correction = correctionOf(reading);
  if (correction === undefined) return [];
  const { changes } = changesBetween(correction.earlier, correction.later);
  if (changes.length === 0) return [];
  const [where, from, to] = words.columns;
  return [
    make.table(
      slot,
      words.caption(changes.length),
      [
        { width: 3, head: where },
        { width: 4, head: from },
        { width: 4, head: to },
      ],
      changes.flatMap(rowOf),
      { sensitivity: 'identity' },
    ),
  ];
}

/** A change that nobody said how delicate it is reaches nobody: it stood in no reader's copy. */
function rowOf({ id, where, from, to, sensitivity }: Change): TableRow[] {
  if (sensitivity === null) return [];
  const cells = [
    cellOf(where, { header: 'row' }),
    cellOf(from ?? words.notThere),
    cellOf(to ?? words.leftOut),
  ];
  // The whole id would make one that is longer than an id may be.
  return [{ slot: id.slice(-300), cells, sensitivity }];
}

/** That all else stands, and the sections that read as they did. */
export function uncorrectedBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  const correction = correctionOf(reading);
  if (correction === undefined) return [];
  const { changes, unchanged } = changesBetween(correction.earlier, correction.later);
  if (changes.length === 0) return [];
  const named: Parts =
    unchanged.length === 0 ? [] : [words.sections, ...joined(unchanged.map(asPart), '; '), '.'];
  return [make.paragraph(slot, [words.rest, ...named], { sensitivity: 'identity' })];
}

function asPart(runs: readonly Run[]): Parts {
  return [...runs];
}
