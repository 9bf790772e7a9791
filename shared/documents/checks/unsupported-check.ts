import { documentChecksText as words } from '../../text/document-checks.ts';
import type { DocumentCheck } from './check.ts';

/**
 * A number or a date in a rewritten sentence that rests on nothing, or that took another's place.
 * @param key tells it from the others of its sentence
 * @param written as it stands in the sentence
 * @param replaced what stood there when the sentence was composed, where the record does say `written`
 */
export function unsupported(
  blockId: string,
  key: string,
  written: string,
  replaced: string | undefined,
): DocumentCheck {
  return {
    id: `unsupported/${blockId}/${key}`,
    kind: 'unsupported',
    weight: 'look',
    words: replaced === undefined ? words.unsupported(written) : words.otherThanComposed(written, replaced),
    blockId,
    place: null,
  };
}
