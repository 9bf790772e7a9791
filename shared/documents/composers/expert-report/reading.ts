import type { RecordView } from '../../../assessments/view.ts';
import type { CaseData } from '../../../domain/case-data.ts';
import type { CalendarDate } from '../../../domain/ids.ts';
import { Jurisdiction } from '../../../domain/jurisdiction.ts';
import { instructionAsked } from '../../instruction-asked.ts';
import type { ResultChoice } from '../../tree.ts';
import { type ComposeInput, type Reading, readCase } from '../case-reading.ts';
import { recordChoices } from '../record-choice.ts';

/** The case with the instruction that a report answers. */
export interface ExpertReading extends Reading {
  readonly instruction: RecordView;
  readonly jurisdiction: Jurisdiction | undefined;
}

/** The instruction asked for, else the latest; undefined where there is none. */
export function readInstruction(input: ComposeInput): ExpertReading | undefined {
  const instruction = instructionAsked(input.data.expertInstructions ?? [], input.recordIds);
  if (instruction === undefined) return undefined;
  const jurisdiction = Jurisdiction.safeParse(instruction.text('jurisdiction')).data;
  return { ...readCase(input), instruction, jurisdiction };
}

/** Every instruction of the case as the OT may choose it. */
export function instructionChoices(input: ComposeInput): readonly ResultChoice[] {
  return recordChoices(input.data.expertInstructions ?? [], readInstruction(input)?.instruction, (one) =>
    one.text('parties'),
  );
}

/**
 * The client's consent to be assessed, as it stood when they were examined; undefined once it was withdrawn. A date that cannot be read
 * counts against it.
 * @param on the day on which the report leaves
 */
export function examinationConsent(
  { consents }: CaseData,
  instruction: RecordView,
  on: CalendarDate,
): RecordView | undefined {
  const examined = instruction.text('examinedOn') ?? on;
  return consents.find((consent) => {
    const from = consent.text('from');
    const to = consent.text('to');
    const withdrawn = consent.text('withdrawnOn');
    const unreadable = ['to', 'withdrawnOn'].some(
      (path) => consent.state(path) === 'given' && consent.text(path) === undefined,
    );
    return (
      consent.text('scope') === 'assess' &&
      consent.text('howGiven') !== undefined &&
      !unreadable &&
      from !== undefined &&
      from <= examined &&
      (to === undefined || examined <= to) &&
      (withdrawn === undefined || on < withdrawn)
    );
  });
}
