import { z } from 'zod';
import { BlockBox, DocumentTree } from '../../shared/documents/tree.ts';
import { AppErrorShape } from '../../shared/domain/errors.ts';

/** What the records process sends: one finished document with the pictures in it. */
export const PrintJob = z.strictObject({
  tree: DocumentTree,
  photos: z.map(z.string(), z.instanceof(Uint8Array)),
});
export type PrintJob = z.infer<typeof PrintJob>;

/** What the printing process answers: how far it is, then the bytes or why there are none. */
export const PrintReply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), done: z.int().nonnegative(), total: z.int().positive() }),
  z.strictObject({
    type: z.literal('printed'),
    pdf: z.instanceof(Uint8Array),
    pages: z.int().positive(),
    boxes: z.array(BlockBox),
  }),
  z.strictObject({ type: z.literal('failed'), error: AppErrorShape }),
]);
export type PrintReply = z.infer<typeof PrintReply>;
