import { z } from 'zod';

/** What kind of file a document leaves as. An encrypted PDF opens with its passphrase alone, and is no PDF/A. */
export const DocumentFormat = z.enum(['pdf', 'docx', 'encryptedPdf']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** How a document left: as a file of one kind, or on paper through the system's printing. */
export const ReleaseFormat = z.enum([...DocumentFormat.options, 'paper']);
export type ReleaseFormat = z.infer<typeof ReleaseFormat>;

/** The ending of the file's name, which is also the kind that the system's dialog asks for. */
export const fileEndings = { pdf: 'pdf', docx: 'docx', encryptedPdf: 'pdf' } as const satisfies Record<
  DocumentFormat,
  string
>;

/** The longest passphrase of a file, in characters; a PDF takes up to 127 bytes of it. */
export const longestFilePassphrase = 60;
