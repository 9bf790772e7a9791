import type { Lacking } from '../essentials.ts';
import type { DocumentCheck } from './check.ts';

/** Parts without which the document cannot leave. */
export function lackingParts(lacking: readonly Lacking[]): DocumentCheck[] {
  return lacking.map(({ id, words, place }) => ({
    id: `essential/${id}`,
    kind: 'essential',
    weight: 'answer',
    words,
    blockId: null,
    place,
  }));
}
