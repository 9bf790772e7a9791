import type { Explanation, Measure } from '../../instruments/instrument.ts';
import { midSentence } from '../findings.ts';

/** Words in which an instrument's result is told. */
export const resultText = {
  undefined: 'not defined',
  /** `Grip strength, left hand, second visit, 12 March 2026: mean of three 31.3 kg, below the norm.` */
  statement: (about: readonly string[], result: string) => `${about.join(', ')}: ${result}.`,
} as const;

/** A value with its unit: `31.3 kg`, `45%`, `5 (1 to 7)`; what is undefined is said to be so. */
export function measureWords({ value, unit }: Omit<Measure, 'label'>): string {
  if (value === null) return resultText.undefined;
  if (unit === '') return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

/** The result in one clause: what it is, the value with its unit, and the band. */
export function headlineWords({ headline, band }: Explanation): string {
  const told = `${midSentence(headline.label)} ${midSentence(measureWords(headline))}`;
  return band === null ? told : `${told}, ${midSentence(band.words.replace(/\.$/u, ''))}`;
}
