import { z } from 'zod';
import { DocumentFormat } from '../../shared/documents/format.ts';
import { BlockBox, DocumentTree } from '../../shared/documents/tree.ts';
import { AppErrorShape } from '../../shared/domain/errors.ts';

/** What the records process sends: one finished document with the pictures in it. */
export const PrintJob = z.strictObject({
  tree: DocumentTree,
  photos: z.map(z.string(), z.instanceof(Uint8Array)),
  format: DocumentFormat,
  /** Of an encrypted PDF. */
  passphrase: z.string().optional(),
  /** Leaves room in a PDF for the signature of this person's certificate. */
  signer: z.strictObject({ name: z.string(), at: z.string() }).optional(),
});
export type PrintJob = z.infer<typeof PrintJob>;

/** What the printing process answers: how far it is, then the bytes or why there are none. */
export const PrintReply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), done: z.int().nonnegative(), total: z.int().positive() }),
  z.strictObject({
    type: z.literal('printed'),
    file: z.instanceof(Uint8Array),
    pages: z.int().positive(),
    /** Where each block landed; none in a Word document, which breaks pages itself. */
    boxes: z.array(BlockBox),
  }),
  z.strictObject({ type: z.literal('failed'), error: AppErrorShape }),
]);
export type PrintReply = z.infer<typeof PrintReply>;
