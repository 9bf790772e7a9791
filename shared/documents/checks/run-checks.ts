import { changesWithoutReason } from './change-reasons.ts';
import type { CheckInput, DocumentCheck } from './check.ts';
import { datesOutOfOrder } from './dates.ts';
import { contradictions } from './day-shares.ts';
import { keptFromRecipients } from './do-not-contact.ts';
import { lackingParts } from './essentials.ts';
import { fitnessTold } from './fitness.ts';
import { isForm } from './kinds.ts';
import { matchAgainstConclusion } from './match.ts';
import { missingParts } from './missing.ts';
import { otherPeople } from './names.ts';
import { lostQuestions } from './questions.ts';
import { CheckReading } from './reading.ts';
import { sideClashes } from './sides.ts';
import { staleSentences } from './stale.ts';
import { amountsToldTwice } from './told-amounts.ts';
import { toldTwice } from './told-twice.ts';
import { unitClashes } from './units.ts';
import { unsupportedNumbers } from './unsupported.ts';
import { unsupportedDates, writtenDates } from './written-dates.ts';

const checks: readonly ((reading: CheckReading) => readonly DocumentCheck[])[] = [
  ({ input }) => lackingParts(input.lacking),
  ({ input }) => staleSentences(input),
  unsupportedNumbers,
  unsupportedDates,
  sideClashes,
  unitClashes,
  ({ input }) => matchAgainstConclusion(input),
  fitnessTold,
  ({ input }) => toldTwice(input),
  amountsToldTwice,
  ({ input }) => contradictions(input),
  ({ input }) => keptFromRecipients(input),
  ({ input }) => datesOutOfOrder(input),
  writtenDates,
  otherPeople,
  lostQuestions,
  ({ input }) => changesWithoutReason(input),
  ({ input }) => missingParts(input),
];

/** Everything to look at before a document is signed, the gravest kinds first. Nothing is looked for in a form to be filled in by hand. */
export function runChecks(input: CheckInput): readonly DocumentCheck[] {
  if (isForm(input.tree.kind)) return [];
  const seen = new Set<string>();
  const reading = new CheckReading(input);
  return checks.flatMap((check) => check(reading)).filter(({ id }) => !seen.has(id) && seen.add(id));
}
