import type { ComposeInput } from '../../shared/documents/composers/case-reading.ts';
import { instructionOf } from '../../shared/documents/composers/correction-letter.ts';
import {
  examinationConsent,
  readInstruction,
} from '../../shared/documents/composers/expert-report/reading.ts';
import { missingParts } from '../../shared/documents/composers/expert-report/required.ts';
import { legalWordingOf } from '../../shared/documents/legal-wording.ts';
import { statementId } from '../../shared/documents/prescribed.ts';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import { correctionText } from '../../shared/text/correction.ts';
import { expertReportText as text } from '../../shared/text/expert-report.ts';

/** A message crosses to the window with at most 500 characters. */
const roomForParts = 420;

/**
 * Refuses an expert report that lacks a part which it must have; nothing for other kinds of document.
 * @throws AppError `expert-report-incomplete`, naming the parts
 */
export function checkExpertParts(input: ComposeInput): void {
  if (input.kind !== 'expertReport') return;
  const parts = missingParts(readInstruction(input));
  if (parts.length > 0) throw incomplete(text.cannotLeave(inRoom(parts)));
}

/**
 * Refuses an expert report whose statement of truth is not in the words of the law, to the letter.
 * @throws AppError `expert-report-incomplete`
 */
export function checkExpertWording(input: ComposeInput, tree: DocumentTree): void {
  if (input.kind !== 'expertReport') return;
  const jurisdiction = readInstruction(input)?.jurisdiction;
  const prescribed = jurisdiction === undefined ? null : legalWordingOf(jurisdiction).text;
  const block = tree.blocks.find(({ id }) => id === statementId);
  const said = block?.kind === 'paragraph' ? block.runs.at(-1)?.text : null;
  if ((said ?? null) !== prescribed) throw incomplete(text.altered);
}

/**
 * The expert report goes to the person who gave the instruction, by name, and rests on the client's consent to be examined.
 * @returns that consent, for the ledger
 * @throws AppError `no-release-consent`, `expert-report-incomplete`
 */
export function expertReleaseConsent(
  input: ComposeInput,
  { recipient, purpose }: { readonly recipient: string; readonly purpose: string },
): Id {
  checkExpertParts(input);
  const reading = readInstruction(input);
  const consent = reading && examinationConsent(input.data, reading.instruction, input.date);
  const instructing = reading?.instruction.text('instructedBy')?.trim();
  if (consent === undefined || instructing !== recipient.trim() || purpose !== text.purpose)
    throw new AppError({ code: 'no-release-consent', problem: text.notInstructing });
  return consent.recordId;
}

/**
 * Whether a letter corrects an expert report: it goes to the person who gave the instruction, by name, under that instruction alone. The duty to
 * tell of a change does not wait for anybody's consent.
 * @throws AppError `no-release-consent` for anybody else
 */
export function checkExpertCorrection(
  input: ComposeInput,
  { recipient, purpose }: { readonly recipient: string; readonly purpose: string },
): boolean {
  const instruction = instructionOf(input);
  if (instruction === undefined) return false;
  const instructing = instruction.text('instructedBy')?.trim();
  if (instructing !== recipient.trim() || purpose !== correctionText.expert.purpose)
    throw new AppError({ code: 'no-release-consent', problem: correctionText.expert.notInstructing });
  return true;
}

/** As many parts as the message has room for, and how many more there are. */
function inRoom(parts: readonly string[]): string {
  const named: string[] = [];
  for (const part of parts) {
    if ([...named, part].join('; ').length > roomForParts) break;
    named.push(part);
  }
  const more = parts.length - named.length;
  return [...named, ...(more > 0 ? [text.andMore(more)] : [])].join('; ');
}

function incomplete(problem: string): AppError {
  return new AppError({
    code: 'expert-report-incomplete',
    problem,
    accepted: text.cannotLeaveAccepted,
  });
}
