import type { RecordView } from '../../../assessments/view.ts';
import { readersOf } from '../../readers.ts';
import type { ResultChoice } from '../../tree.ts';
import { BlockMaker } from '../blocks.ts';
import { type ComposeInput, type Reading, readCase } from '../case-reading.ts';
import { recordChoices } from '../record-choice.ts';

/** The case with the home visit that a document is about. */
export interface HomeReading extends Reading {
  readonly home: RecordView;
}

/** The home visit asked for, else the latest; undefined where there is none. */
export function readHome(input: ComposeInput): HomeReading | undefined {
  const { homeVisits } = input.data;
  const home = homeVisits.find(({ recordId }) => input.recordIds?.includes(recordId)) ?? homeVisits.at(-1);
  return home && { ...readCase(input), home };
}

/** Every home visit as the OT may choose it. */
export function homeChoices(input: ComposeInput): readonly ResultChoice[] {
  return recordChoices(input.data.homeVisits, readHome(input)?.home, (home) => home.text('reason'));
}

/** Makes blocks for those who may read about a home, and for nobody else, whatever was agreed. */
export function homeMaker(kind: 'homeReport' | 'adaptationLetter'): BlockMaker {
  return new BlockMaker(kind, undefined, readersOf[kind]);
}

/** The client’s address in one line. */
export function addressOf({ data }: Reading): string | undefined {
  return data.client
    .text('address')
    ?.trim()
    .replace(/\s*\n\s*/gu, ', ');
}
