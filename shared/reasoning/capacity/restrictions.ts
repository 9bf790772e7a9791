import { demandById } from '../../assessments/catalogue.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { findingText, withUnit } from '../../text/findings.ts';
import { capacityGroup } from '../match.ts';
import { isRestriction, type ObservedFunction, readObservedFunction } from '../observed-function.ts';

/**
 * Restrictions that hold on a day, from evaluations and analyses together: without an end, or with one that has not passed. A later
 * record that says nothing about a restriction does not lift it.
 */
export function restrictionsInForce(
  records: readonly RecordView[],
  on: CalendarDate,
): readonly ObservedFunction[] {
  return records.flatMap((record) =>
    readObservedFunction(record, capacityGroup(record)).filter(
      (line) => isRestriction(line) && (line.until === undefined || line.until >= on),
    ),
  );
}

/** Those about one of these demands. */
export function restrictionsOn(
  restrictions: readonly ObservedFunction[],
  demandIds: readonly string[],
): readonly ObservedFunction[] {
  return restrictions.filter(({ demandId }) => demandId !== undefined && demandIds.includes(demandId));
}

/**
 * The heaviest load that restrictions on a demand leave, kg: the lowest that any of them states, as its amount or in its words; 0
 * where moving loads is ruled out. Undefined where none says a load: its words then stand without a number.
 */
export function restrictedLoad(restrictions: readonly ObservedFunction[]): number | undefined {
  const loads = restrictions.filter(isAboutLoad).flatMap(loadsOf);
  return loads.length === 0 ? undefined : Math.min(...loads);
}

function isAboutLoad({ demandId }: ObservedFunction): boolean {
  return demandById(demandId ?? '')?.measures.some(({ unit }) => unit === 'kg') ?? false;
}

function loadsOf({ frequency, amount, limit = '' }: ObservedFunction): readonly number[] {
  if (frequency === 'never') return [0];
  const told = [...limit.matchAll(/(\d+(?:[.,]\d+)?)\s*kg\b/gi)].map(([, digits = '']) =>
    Number(digits.replace(',', '.')),
  );
  return amount?.unit === 'kg' ? [amount.value, ...told] : told;
}

/** A restriction as sentences in words of function: what, how far, until when and on whose advice. */
export function restrictionWords(line: ObservedFunction): string {
  const { activity, frequency, amount, limit, until, advice } = line;
  const most =
    frequency === 'never'
      ? [findingText.notAtAll]
      : amount === undefined
        ? []
        : [findingText.upTo(withUnit(amount.value, amount.unit))];
  const how = limit === undefined ? most.join('') : limit.replace(/\.$/, '');
  return [
    findingText.can(activity.replace(/\.$/, ''), how),
    until === undefined ? '' : findingText.until(writtenDate(until)),
    advice === undefined ? '' : findingText.onAdvice(advice.replace(/\.$/, '')),
  ].join('');
}
