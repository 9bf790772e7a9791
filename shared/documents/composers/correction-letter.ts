import type { RecordView } from '../../assessments/view.ts';
import { correctionText as words } from '../../text/correction.ts';
import { documentNames } from '../../text/document-names.ts';
import { changesBetween } from '../corrections/changes.ts';
import type { Correction } from '../corrections/correction.ts';
import { instructionAsked } from '../instruction-asked.ts';
import type { ResultChoice } from '../tree.ts';
import { type ComposeInput, type Reading, readCase } from './case-reading.ts';
import { letterRecipient } from './letter.ts';

/** What can be put right for this reader, newest first. */
export function correctionChoices(input: ComposeInput): readonly ResultChoice[] {
  const chosen = correctionOf(input);
  return correctionsFor(input).map(({ versionId, earlier, holders }) => ({
    recordId: versionId,
    title: words.choice(
      documentNames[earlier.tree.kind],
      earlier.tree.reference,
      earlier.number,
      holders.join(', '),
    ),
    state: 'ready',
    chosen: versionId === chosen?.versionId,
  }));
}

/** The correction asked for, else the newest for this reader. */
export function correctionOf(input: ComposeInput): Correction | undefined {
  const all = correctionsFor(input);
  return all.find(({ versionId }) => input.recordIds?.includes(versionId)) ?? all[0];
}

/** The instruction as an expert under which a letter goes; undefined where it corrects no expert report. */
export function instructionOf(input: ComposeInput): RecordView | undefined {
  if (input.kind !== 'correctionLetter') return undefined;
  const correction = correctionOf(input);
  if (correction?.earlier.tree.kind !== 'expertReport') return undefined;
  return instructionAsked(input.data.expertInstructions ?? [], correction.about);
}

/** The case as a letter about a correction reads it: what an expert changes is told to whoever gave the instruction, and to nobody else. */
export function readCorrection(input: ComposeInput): Reading {
  const instruction = instructionOf(input);
  if (instruction === undefined) return readCase(input);
  const name = instruction.text('instructedBy')?.trim();
  const firm = instruction.text('firm')?.trim();
  const to =
    name === undefined
      ? undefined
      : { name: { text: name }, role: firm === undefined ? undefined : { text: firm } };
  return { ...readCase(input), instructing: to ?? 'nobody' };
}

/** What a letter lacks that its template cannot know of. */
export function correctionMissing(input: ComposeInput): string[] {
  const correction = correctionOf(input);
  if (correction === undefined) return [words.missing.none];
  const { earlier, later, holders } = correction;
  const name = letterRecipient(readCorrection(input))?.name;
  const text = input.audience === 'client' ? undefined : typeof name === 'string' ? name : name?.text;
  return [
    ...(changesBetween(earlier, later).changes.length === 0 ? [words.missing.nothing] : []),
    ...(text === undefined || holders.some((holder) => holder.trim() === text.trim())
      ? []
      : [words.missing.holder(text, earlier.number)]),
  ];
}

/** What a reader may see is what their copy says: nobody reads a correction of somebody else's. */
function correctionsFor({ corrections = [], audience }: ComposeInput): readonly Correction[] {
  return corrections.filter(({ earlier }) => earlier.tree.audience === audience);
}
