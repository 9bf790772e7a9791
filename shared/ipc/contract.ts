import { z } from 'zod';
import { AppErrorShape } from '../domain/errors.ts';

/** What one call takes and gives back, checked on both sides of the bridge. */
export interface Contract<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly input: In;
  readonly output: Out;
  /** Largest request accepted, in bytes after structured clone. Default 1 MiB. */
  readonly maxBytes?: number;
}

/** Names a group of calls while keeping each one's exact types. */
export function defineContracts<const T extends Record<string, Contract>>(contracts: T): T {
  return contracts;
}

export type Input<C extends Contract> = z.input<C['input']>;
export type Output<C extends Contract> = z.output<C['output']>;

export const defaultMaxBytes = 1024 * 1024;

/** What travels from the window to the records process. */
export const Request = z.strictObject({
  id: z.int().nonnegative(),
  channel: z.string().max(80),
  payload: z.unknown(),
});
export type Request = z.infer<typeof Request>;

/** What comes back: never a stack, never a thrown value. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.int().nonnegative(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.int().nonnegative(), ok: z.literal(false), error: AppErrorShape }),
]);
export type Reply = z.infer<typeof Reply>;

/** What the records process tells the window unasked. */
export const RecordsEvent = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('progress'),
    operation: z.string(),
    done: z.number().nonnegative(),
    total: z.number().positive(),
  }),
]);
export type RecordsEvent = z.infer<typeof RecordsEvent>;
