import { z } from 'zod';
import { symptomFrequencyText as text } from '../../text/instruments/symptom-frequency.ts';
import type { Explanation, Tone } from '../instrument.ts';
import { whole } from '../schema.ts';

/** Answers to the items of the PHQ-9 or the GAD-7: 0 not at all, 1 several days, 2 more than half the days, 3 nearly every day. */
export function symptomItems(count: number) {
  return z.strictObject({ items: z.array(whole(0, 3)).length(count) });
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Scored<Band extends string> {
  readonly total: number;
  readonly severity: Band;
  readonly atOrAboveCutoff10: boolean;
}

/**
 * The way to the total by columns, as the published forms add up: the answers 1, then the answers 2, then the answers 3. So no single
 * item can be read off it.
 */
export function explainSymptoms<Band extends string>(
  items: readonly number[],
  { total, severity, atOrAboveCutoff10 }: Scored<Band>,
  words: Readonly<Record<Band, string>>,
): Explanation {
  const column = (value: number) => items.filter((item) => item === value).length * value;
  const band = words[severity];
  return {
    headline: { label: text.total, value: String(total), unit: text.outOf(items.length * 3) },
    band: { words: band, tone: toneOf(severity, atOrAboveCutoff10) },
    measures: [{ label: text.cutoff, value: atOrAboveCutoff10 ? text.reached : text.notReached, unit: '' }],
    steps: [
      { label: text.columns, from: `${column(1)} + ${column(2)} + ${column(3)}`, result: String(total) },
      { label: text.band, from: `${text.total} ${total}`, result: band },
    ],
    notes: [text.judgement],
  };
}

function toneOf(severity: string, atOrAboveCutoff: boolean): Tone {
  if (severity === 'severe') return 'attend';
  return atOrAboveCutoff ? 'note' : 'plain';
}
