import { digestOf } from '../digest.ts';
import type { CheckInput, DocumentCheck } from './check.ts';

/** What the document still lacks. It may leave without it, once the OT has said so. */
export function missingParts({ missing }: CheckInput): DocumentCheck[] {
  return missing.map((words) => ({
    id: `missing/${digestOf(words)}`,
    kind: 'missing',
    weight: 'look',
    words,
    blockId: null,
    place: null,
  }));
}
