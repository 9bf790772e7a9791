import type { Compared, Remark } from '../../instruments/compare.ts';
import { rounded } from '../../instruments/rounding.ts';

/** Words in which two dates of one instrument are set side by side. */
export const compareText = {
  title: 'Compared with an earlier date',
  choose: 'Earlier date',
  undated: 'no date',
  otherSubject: (then: string, now: string) =>
    `Not the same thing was assessed: “${then}” then, “${now}” now.`,
  nothing: 'No value stands on both dates.',
  incomplete: 'The comparison appears once this one has a result.',
  earlierIncomplete: 'The earlier one has no result.',
  value: 'Value',
  earlier: 'Then',
  now: 'Now',
  difference: 'Difference',
  remark: (remark: Remark): string => {
    switch (remark.kind) {
      case 'instrument':
        return `Scored with “${remark.earlier}” then and “${remark.now}” now. Only values that both give are compared.`;
      case 'version':
        return `Scored with version ${remark.earlier} then and version ${remark.now} now.`;
      case 'setting':
        return remark.setting === 'reference'
          ? 'Compared with different norms then and now. Figures that rest on norms cannot be set side by side.'
          : 'Worked out with different formulas then and now.';
    }
  },
  questionsChanged: 'The questions were changed between the two dates.',
} as const;

/** `−2.5 kg`, `+3`, `0`. */
export function differenceWords({ difference, decimals, unit }: Compared): string {
  const shown = rounded(difference, decimals);
  return withUnit(difference > 0 && Number(shown) !== 0 ? `+${shown}` : shown, unit);
}

/** A value of one of the dates with its unit. */
export function valueWords(value: number, { decimals, unit }: Compared): string {
  return withUnit(rounded(value, decimals), unit);
}

/** What the difference can be taken for, in a sentence. */
export function verdictWords({ difference, better, error, verdict, decimals, unit }: Compared): string {
  const direction = difference > 0 ? 'higher' : 'lower';
  const sense = better === null ? '' : better === direction ? ', for the better' : ', for the worse';
  // A published error may be given more finely than the value itself is shown.
  const finest = Math.max(decimals, String(error?.amount ?? '').split('.')[1]?.length ?? 0);
  const amount = error === null ? '' : withUnit(rounded(error.amount, Math.min(finest, 6)), unit);
  switch (verdict) {
    case 'same':
      return 'No difference.';
    case 'beyond':
      return `Beyond measurement error${sense}. The smallest change beyond it is ${amount} (${error?.source}).`;
    case 'within':
      return `Within measurement error: this may be no real change. The smallest change beyond it is ${amount} (${error?.source}).`;
    case 'unknown':
      return 'No published measurement error is recorded, so a difference alone does not show real change.';
  }
}

function withUnit(value: string, unit: string): string {
  if (unit === '') return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
