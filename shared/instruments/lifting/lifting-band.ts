import { nioshText as text } from '../../text/instruments/niosh-lifting.ts';
import type { Explanation } from '../instrument.ts';

/** What an index means: up to 1, above 1 to 3, above 3 (manual, section 1.4.3); null, where it is undefined, lies outside the equation. */
export function indexBand(index: number | null): NonNullable<Explanation['band']> {
  if (index === null) return { words: text.bandWords.outside, tone: 'stop' };
  if (index <= 1) return { words: text.bandWords.within, tone: 'plain' };
  return index <= 3
    ? { words: text.bandWords.raised, tone: 'attend' }
    : { words: text.bandWords.high, tone: 'stop' };
}
