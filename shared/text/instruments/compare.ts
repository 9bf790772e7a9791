import type { Compared, Remark } from '../../instruments/compare.ts';
import { rounded } from '../../instruments/rounding.ts';
import { sentence } from '../findings.ts';

/** Words in which two dates of one instrument are set side by side. */
export const compareText = {
  title: 'Compared with an earlier date',
  choose: 'Earlier date',
  undated: 'no date',
  otherSubject: (then: string, now: string) =>
    `Not the same thing was assessed: “${then}” then, “${now}” now.`,
  subjectOpen: 'What was assessed is named on one of the two dates only: they may not be of the same thing.',
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
  error: (amount: string, source: string) => sentence(`Measurement error of ${amount}: ${source}`),
  noError: 'Without a published measurement error, a difference alone does not show real change.',
  beforeRounding: 'Differences are worked out before rounding.',
  questionsChanged: 'The questions were changed between the two dates.',
} as const;

/** Words in and about the picture of a value on two days. */
export const changeDrawingText = {
  earlier: (value: string) => `then ${value}`,
  now: (value: string) => `now ${value}`,
  shade: (amount: string) => `Shaded: measurement error, ${amount} to each side of the earlier value`,
  noShade: 'No measurement error is known, so none is shaded',
  words: {
    same: 'No difference',
    beyond: 'Changed, beyond measurement error',
    improved: 'Improved, beyond measurement error',
    worse: 'Worse, beyond measurement error',
    within: 'Within measurement error: may be no real change',
    unknown: 'A difference; whether it is a change is not known',
  },
  alt: (earlier: string, now: string, note: string, verdict: string) =>
    `Two days on one axis: then ${earlier}, now ${now}. ${note}. ${verdict}.`,
} as const;

/** `−2.5 kg`, `+3`, `0`; between percentages, `+4 percentage points`. */
export function differenceWords({ difference, decimals, unit }: Compared): string {
  const shown = rounded(difference, decimals);
  const signed = difference > 0 && Number(shown) !== 0 ? `+${shown}` : shown;
  return withUnit(signed, unit === '%' ? 'percentage points' : unit);
}

/** A value of one of the dates with its unit. */
export function valueWords(value: number, { decimals, unit }: Compared): string {
  return withUnit(rounded(value, decimals), unit);
}

/** What the difference can be taken for, in a sentence. */
export function verdictWords({ difference, better, error, verdict, decimals, unit }: Compared): string {
  const direction = difference > 0 ? 'higher' : 'lower';
  const sense = better === null ? '' : better === direction ? ', for the better' : ', for the worse';
  switch (verdict) {
    case 'same':
      return 'No difference.';
    case 'beyond':
      return `Beyond measurement error${sense} (error ${errorWords(error, decimals, unit)}).`;
    case 'within':
      return `Within measurement error (${errorWords(error, decimals, unit)}): this may be no real change.`;
    case 'unknown':
      return 'No published measurement error is recorded.';
  }
}

/**
 * The same in a few words, as a picture or a table has room for. Improved, or worse, is said only of a difference beyond measurement
 * error, and only where one direction is the better.
 */
export function changeWords({
  difference,
  better,
  verdict,
}: Pick<Compared, 'difference' | 'better' | 'verdict'>): string {
  const { words } = changeDrawingText;
  if (verdict !== 'beyond' || better === null) return words[verdict];
  return better === (difference > 0 ? 'higher' : 'lower') ? words.improved : words.worse;
}

/** What must be said once with these values: where their measurement errors come from, or what is missing without one. */
export function comparisonNotes(values: readonly Compared[]): readonly string[] {
  const sources = values.flatMap(({ error, decimals, unit }) =>
    error === null ? [] : [compareText.error(errorWords(error, decimals, unit), error.source)],
  );
  return [
    ...new Set(sources),
    ...(values.some(({ verdict }) => verdict === 'unknown') ? [compareText.noError] : []),
    ...(values.some(looksOff) ? [compareText.beforeRounding] : []),
  ];
}

/** Whether the rounded values differ by something else than the rounded difference. */
function looksOff({ earlier, now, difference, decimals }: Compared): boolean {
  const [from, to, by] = [earlier, now, difference].map((value) => plain(value, decimals));
  return rounded((to ?? 0) - (from ?? 0), decimals) !== rounded(by ?? 0, decimals);
}

function plain(value: number, decimals: number): number {
  return Number(rounded(value, decimals).replace('\u2212', '-'));
}

/** The size of a measurement error with its unit; nothing without one. */
export function errorWords(error: Compared['error'], decimals: number, unit: string): string {
  if (error === null) return '';
  // A published error may be given more finely than the value itself is shown.
  const finest = Math.max(decimals, String(error.amount).split('.')[1]?.length ?? 0);
  return withUnit(rounded(error.amount, Math.min(finest, 6)), unit === '%' ? 'percentage points' : unit);
}

function withUnit(value: string, unit: string): string {
  if (unit === '') return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
