import { restrictionsInForce } from '../../../reasoning/capacity/restrictions.ts';
import type { ObservedFunction } from '../../../reasoning/observed-function.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { findingText } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { type ListItem, strong } from '../blocks.ts';
import { recordsOfOtherLife, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';
import { limitAlone, muchWords } from './line-words.ts';
import type { CapacityReading } from './reading.ts';

/** Restrictions of other records of the case that still hold, for demands that this evaluation does not restrict itself. */
export function restrictionsElsewhere({
  data,
  evaluation,
  lines,
  date,
}: CapacityReading): readonly ObservedFunction[] {
  const otherLife = recordsOfOtherLife(data);
  const others = [...data.analyses, ...data.evaluations].filter(
    ({ recordId }) => recordId !== evaluation.recordId && !otherLife.has(recordId),
  );
  const told = new Set(
    lines.filter(({ limitKind }) => limitKind === 'shouldNot').map(({ demandId }) => demandId),
  );
  return restrictionsInForce(others, date).filter(
    ({ demandId }) => demandId === undefined || !told.has(demandId),
  );
}

/**
 * One restriction in words of work: what, how far, until when and on whose advice.
 * @param place `elsewhere`: another record holds it, so that no table of this document tells its amount; `said`: a heading says so
 */
export function restrictionItem(
  line: ObservedFunction,
  place: { readonly elsewhere: boolean; readonly said: boolean },
): ListItem {
  const { elsewhere, said } = place;
  const most = line.frequency === 'never' ? findingText.notAtAll : muchWords(line);
  const amount = elsewhere && line.limit === undefined ? most : '';
  return {
    slot: line.itemId,
    words: [
      strong(words.sheet.restriction),
      typed(capital(withoutStop(line.activity)), capital(reportText.neutral.activity)),
      elsewhere && !said ? words.sheet.restrictedEarlier : '',
      line.limit === undefined && amount === '' ? '' : ': ',
      amount,
      ...limitAlone(line),
      '.',
    ],
  };
}
