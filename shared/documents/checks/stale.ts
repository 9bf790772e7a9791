import { documentChecksText as words } from '../../text/document-checks.ts';
import type { BlockEdit } from '../tree.ts';
import type { CheckInput, DocumentCheck } from './check.ts';

/** The OT's own sentences whose data changed since, or whose place is gone. */
export function staleSentences({ outdated, tray }: CheckInput): DocumentCheck[] {
  const told = (edit: BlockEdit, said: string, blockId: string | null): DocumentCheck => ({
    id: `stale/${edit.blockId}/${edit.digest}`,
    kind: 'stale',
    weight: 'answer',
    words: said,
    blockId,
    place: null,
  });
  return [
    ...outdated.map((edit) => told(edit, words.outdated(edit.text), edit.blockId)),
    ...tray.map((edit) => told(edit, words.homeless(edit.text), null)),
  ];
}
