import { changeReasonsText as words } from '../../text/change-reasons.ts';
import { questionAt } from '../ground.ts';
import type { CheckInput, DocumentCheck } from './check.ts';

/** Answers that were changed since a version was signed that rests on them, and nobody has said why. */
export function changesWithoutReason({ unexplained = [] }: CheckInput): DocumentCheck[] {
  return unexplained.map(({ recordId, recordKind, record, path, label, from, to, upTo }) => ({
    id: `changeReason/${upTo}/${path}`,
    kind: 'changeReason',
    weight: 'look',
    words: words.check(label, record, from, to),
    blockId: null,
    place: path === '' ? null : { recordId, recordKind, path: questionAt(path) },
  }));
}
