import type { RecordView } from '../../../assessments/view.ts';
import type { Id } from '../../../domain/ids.ts';
import { restrictionsInForce } from '../../../reasoning/capacity/restrictions.ts';
import {
  isRestriction,
  type ObservedFunction,
  readObservedFunction,
} from '../../../reasoning/observed-function.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { findingText } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { type ListItem, type Parts, strong } from '../blocks.ts';
import { type Reading, recordsOfOtherLife, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';
import { limitAlone, muchWords, type Reader } from './line-words.ts';

/**
 * Restrictions of other records of the case that still hold, for demands that a record does not restrict itself.
 * @param lines what that record says of the person
 */
export function restrictionsElsewhere(
  { data, date }: Pick<Reading, 'data' | 'date'>,
  recordId: Id | undefined,
  lines: readonly ObservedFunction[],
): readonly ObservedFunction[] {
  const otherLife = recordsOfOtherLife(data);
  const others = [...data.analyses, ...data.evaluations].filter(
    (record) => record.recordId !== recordId && !otherLife.has(record.recordId),
  );
  const told = new Set(lines.filter(isRestriction).map(({ demandId }) => demandId));
  return restrictionsInForce(others, date).filter(
    ({ demandId }) => demandId === undefined || !told.has(demandId),
  );
}

/**
 * Of how much of what the person can do at work the kind of limit is recorded, so that "no restriction" is something the OT found: of all
 * of it, of some, or of none. A line that was not tested tells nothing.
 */
export function limitsRecorded(data: Reading['data']): 'all' | 'some' | 'none' {
  const otherLife = recordsOfOtherLife(data);
  const ofWork = ({ recordId }: RecordView) => !otherLife.has(recordId);
  const lines = [
    ...data.analyses.filter(ofWork).flatMap((one) => readObservedFunction(one)),
    ...data.evaluations.filter(ofWork).flatMap((one) => readObservedFunction(one, 'capacities')),
  ].filter(({ evidence }) => evidence !== 'notTested');
  const told = lines.filter(({ limitKind }) => limitKind !== undefined).length;
  if (told === 0) return 'none';
  return told === lines.length ? 'all' : 'some';
}

/**
 * One restriction in words of work: what, how far, until when and on whose advice.
 * @param place `elsewhere`: another record holds it, so that no table of this document tells its amount; `said`: a heading says so
 */
export function restrictionItem(
  line: ObservedFunction,
  reader: Reader,
  { elsewhere, said }: { readonly elsewhere: boolean; readonly said: boolean },
): ListItem {
  return {
    slot: line.itemId,
    words: [
      said ? '' : strong(words.sheet.restriction),
      ...restrictedActivity(line),
      elsewhere && !said ? words.sheet.restrictedEarlier : '',
      ...restrictedTo(line, reader, elsewhere),
      '.',
    ],
  };
}

/** What is restricted. */
export function restrictedActivity(line: ObservedFunction): Parts {
  return [typed(capital(withoutStop(line.activity)), capital(reportText.neutral.activity))];
}

/** How far, until when and on whose advice; its amount where it has no words, unless a table beside it tells that. */
export function restrictedTo(line: ObservedFunction, reader: Reader, withAmount: boolean): Parts {
  const most = line.frequency === 'never' ? findingText.notAtAll : muchWords(line);
  const amount = withAmount && line.limit === undefined ? most : '';
  return [line.limit === undefined && amount === '' ? '' : ': ', amount, ...limitAlone(line, reader)];
}
