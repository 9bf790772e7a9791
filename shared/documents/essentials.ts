import type { AnswerPath } from '../domain/answers.ts';
import type { Id } from '../domain/ids.ts';
import type { RecordKind } from '../domain/records.ts';
import { essentialsText as words } from '../text/document-checks.ts';
import { BlockMaker } from './composers/blocks.ts';
import { openInPart, partBlocks } from './composers/case-letter/parts.ts';
import { type ComposeInput, type Reading, readCase } from './composers/case-reading.ts';
import { heldItemsOf } from './composers/record-access/held-items.ts';
import type { TemplatePart } from './templates/template.ts';
import type { DocumentKind } from './tree.ts';

/** A part without which a document says nothing of what it is for. */
export interface Lacking {
  readonly id: string;
  /** What is lacking and where to record it, without a word of the record. */
  readonly words: string;
  readonly place: {
    readonly recordId: Id;
    readonly recordKind: RecordKind;
    readonly path: AnswerPath;
  } | null;
}

interface Essential {
  readonly part: TemplatePart;
  readonly words: string;
  readonly place: (reading: Reading) => Lacking['place'];
}

const nowhere = () => null;

/** What letters that tell one thing must hold of the case. */
const essentials: Partial<Readonly<Record<DocumentKind, Essential>>> = {
  fitnessAdvice: {
    part: 'fitness',
    words: words.fitnessAdvice,
    place: ({ analysis }) =>
      analysis === undefined
        ? null
        : { recordId: analysis.recordId, recordKind: analysis.declaration.kind, path: 'fitness' },
  },
  appointmentLetter: { part: 'appointment', words: words.appointmentLetter, place: nowhere },
  equipmentSchedule: { part: 'equipment', words: words.equipmentSchedule, place: nowhere },
};

/**
 * What keeps a document from leaving and from being signed, whoever it is for: fitness advice without an opinion, an appointment letter
 * without an appointment, a schedule without equipment. What an expert report must have is another matter (`expert-report/required.ts`).
 */
export function lackingIn(input: ComposeInput): readonly Lacking[] {
  if (input.kind === 'recordAccessPack') return undecidedIn(input);
  const essential = essentials[input.kind];
  if (essential === undefined) return [];
  const reading = readCase(input);
  const told = partBlocks(new BlockMaker(input.kind), 'essential', essential.part, reading);
  return told.length > 0 && openInPart(essential.part, reading) === undefined
    ? []
    : [{ id: essential.part, words: essential.words, place: essential.place(reading) }];
}

/** What nobody decided on, by the part of the record it stands in: how many of each, and no word of them. */
function undecidedIn(input: ComposeInput): readonly Lacking[] {
  const open = heldItemsOf(input).filter(({ decided }) => decided === null);
  if (open.length === 0) return [];
  const parts = [...new Set(open.map(({ part }) => part))].map(
    (part) => [part, open.filter((one) => one.part === part).length] as const,
  );
  return [{ id: 'undecided', words: words.undecided(open.length, parts), place: null }];
}
