import { writtenDate } from '../domain/calendar.ts';
import type { CaseData } from '../domain/case-data.ts';
import type { Part } from './parts.ts';
import type { DocumentTree } from './tree.ts';

/**
 * Wording with numbers that are the same for everybody: scales and how to read them, sources and licences, instructions of forms, numbers to
 * call. Whatever else of a document holds a number rests on an answer.
 */
const fixedSlots: readonly RegExp[] = [
  /^diaryBlank\//u,
  /^blankForm\//u,
  /\/certificate\/\d+\//u,
  /^instrumentResults\/[^/]+\/(?:bands|notes)\/\d+$/u,
  /^instrumentResults\/[^/]+\/compared\/words$/u,
  /^handlingReport\/[^/]+\/source$/u,
  /^capacityReport\/tests\/lead$/u,
  /^capacityReport\/appendices\/norms\//u,
  /^homeReport\/guidance\/sources$/u,
  /^workstationReport\/settings\/sources$/u,
  /^workstationReport\/agreement\/licence$/u,
  /^workstationReport\/score\/table\/caption$/u,
  /\/observations\/table\/caption$/u,
  /\/profile\/legend$/u,
];

/** Whether a part needs no answer to rest on: fixed wording, or what the document says of itself and of the practitioner. */
export function isFixedWording(
  { id, text, isHeading }: Part,
  { date, reference }: Pick<DocumentTree, 'date' | 'reference'>,
  { practitioner }: Pick<CaseData, 'practitioner'>,
): boolean {
  if (isHeading || fixedSlots.some((slot) => slot.test(id))) return true;
  const { name, postNominals, hcpcNumber, clinic, letterheadLines } = practitioner;
  const own = [writtenDate(date), reference, hcpcNumber, name, postNominals, clinic, ...letterheadLines];
  const rest = own.reduce((left, words) => (words === '' ? left : left.replaceAll(words, ' ')), text);
  return !/\d/u.test(rest);
}
