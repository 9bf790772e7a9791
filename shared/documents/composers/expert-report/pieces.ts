import { writtenDate } from '../../../domain/calendar.ts';
import { expertReportText as words } from '../../../text/expert-report.ts';
import { readersOf } from '../../readers.ts';
import type { Block } from '../../tree.ts';
import { BlockMaker, type Parts } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import type { ExpertReading } from './reading.ts';

/** Makes blocks for the court alone, whatever was agreed with anyone. */
export function expertMaker(): BlockMaker {
  return new BlockMaker('expertReport', 'clinical', readersOf.expertReport);
}

/** Typed words, each of their paragraphs one that bears a number of its own; what leads goes before the first. */
export function paragraphsOf(
  make: BlockMaker,
  slot: string,
  text: string | undefined,
  lead: Parts = [],
): Block[] {
  return (text ?? '')
    .split(/\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => make.paragraph(`${slot}/${index}`, [...(index === 0 ? lead : []), typed(part)]));
}

/** A heading with what stands under it; nothing where nothing does. */
export function section(
  make: BlockMaker,
  slot: keyof typeof words.headings,
  blocks: readonly Block[],
  place: string = slot,
): Block[] {
  return blocks.length === 0 ? [] : [make.heading(place, 2, words.headings[slot]), ...blocks];
}

/** A day as it is written; that none is recorded where there is none. */
export function dayAt({ instruction }: ExpertReading, path: string): string {
  const day = instruction.text(path);
  return day === undefined ? words.undated : writtenDate(day);
}

/** Facts of the list by id: F1, F2 and so on, as opinions name them. */
export function factNames({ instruction }: ExpertReading): ReadonlyMap<string, string> {
  return new Map(instruction.items('facts').map((id, index) => [id, `F${index + 1}`]));
}
