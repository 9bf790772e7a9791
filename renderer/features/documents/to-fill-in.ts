import type { DocumentKind } from '../../../shared/documents/tree.ts';

/** A form for a pen, which may bear something that tells whose it is and holds nothing of the case to withhold. */
export function toFillIn(kind: DocumentKind): boolean {
  return kind === 'diaryBlank' || kind === 'blankForm';
}
