import { type Part, partsOf } from '../parts.ts';
import type { BlockEdit } from '../tree.ts';
import type { CheckInput } from './check.ts';

/** A sentence that the OT wrote, beside what was composed in its place. */
export interface EditedSentence {
  readonly edit: BlockEdit;
  readonly composed: Part;
}

/** The OT's own sentences that stand in the document. */
export function editedSentences({ edits, whole }: Pick<CheckInput, 'edits' | 'whole'>): EditedSentence[] {
  const parts = new Map(partsOf(whole).map((part) => [part.id, part]));
  return edits.flatMap((edit) => {
    const composed = parts.get(edit.blockId);
    return composed === undefined ? [] : [{ edit, composed }];
  });
}
