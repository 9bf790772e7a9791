import { z } from 'zod';
import { AppErrorShape } from '../../../shared/domain/errors.ts';

/** What the worker is given. The key is its own copy, which it wipes. */
export interface CopyOrder {
  readonly source: string;
  readonly target: string;
  readonly key: Uint8Array;
  /** One shared integer: 1 once the user cancelled. */
  readonly cancelled: Int32Array<SharedArrayBuffer>;
}

/** How many cases there are, and how far the change log reaches. */
export const Contents = z.strictObject({ cases: z.int().nonnegative(), changes: z.int().nonnegative() });
export type Contents = z.infer<typeof Contents>;

/** What the worker says: the copy is written; the copy was opened and is whole; or it failed. */
export const CopyReport = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('written') }),
  z.strictObject({ type: z.literal('checked'), before: Contents, copy: Contents, after: Contents }),
  z.strictObject({ type: z.literal('failed'), error: AppErrorShape }),
]);
export type CopyReport = z.infer<typeof CopyReport>;
