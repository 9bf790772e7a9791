import type { ComparedPart } from '../../../shared/reasoning/compare.ts';
import type { MatchRow } from '../../../shared/reasoning/match.ts';
import { amountWithUnit, jobMatchText as text } from '../../../shared/text/job-match.ts';

/** A value of a part as its chip says it: `frequent`, `moderate level`, `20 min`, `12.5 kg`. */
export function valueWords({ part, label, unit }: ComparedPart, value: number): string {
  switch (part) {
    case 'frequency':
      return text.bands[value] ?? '';
    case 'level':
      return text.level(value);
    case 'duration':
      return text.minutes(value);
    case 'amount':
      return amountWithUnit(label, unit, value);
  }
}

/** What a part that is managed in full means in this row: strength that suffices neither lifts a restriction nor takes away a cost. */
export function enoughWords({ result, capacity, parts }: MatchRow): string {
  if (capacity.some(({ limitKind }) => limitKind === 'shouldNot')) return text.enoughRestricted;
  const short = parts.some(({ gap }) => gap !== 0);
  return result === 'meets' || short ? text.enough : text.enoughAtCost;
}

/** The gap with its unit: `7.5 kg short`, `1 band short`; that it is enough, or was not tested. */
export function gapWords({ part, label, unit, gap }: ComparedPart, enough: string): string {
  if (gap === undefined) return text.notTested;
  if (gap === 0) return enough;
  switch (part) {
    case 'frequency':
      return text.short(text.steps.band(gap));
    case 'level':
      return text.short(text.steps.level(gap));
    case 'duration':
      return text.short(text.minutes(gap));
    case 'amount':
      return text.short(amountWithUnit(label, unit, gap));
  }
}

/** Lengths on one scale, in percent of the longer; bands and levels always have three steps. */
export function scaleOf({ part, need, can }: ComparedPart): { need: number; can: number } {
  const whole = part === 'frequency' || part === 'level' ? 3 : Math.max(need, can ?? 0);
  const share = (value: number) => (whole === 0 ? 0 : Math.min(100, (value / whole) * 100));
  return { need: share(need), can: share(can ?? 0) };
}
