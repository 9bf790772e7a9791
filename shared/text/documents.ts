import type { VersionMark } from '../documents/tree.ts';

/** Words that belong to documents as such: marks, feet, messages. The sentences inside them are in files of their own. */
export const documentsText = {
  versionMarks: {
    draft: 'Draft',
    forClientComment: 'For client comment',
    final: 'Final',
  } satisfies Record<VersionMark, string>,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  referenceIs: (reference: string) => `Reference ${reference}`,
  fileTitle: (title: string, reference: string) => `${title}, ${reference}`,
  unprintableCharacter: (character: string) =>
    `The character ${character} is in none of the document’s fonts.`,
  printingFailed: 'The document could not be printed.',
  printingCancelled: 'The printing was stopped.',
  photoUnreadable: 'A photo of this document is missing or cannot be read.',
} as const;
