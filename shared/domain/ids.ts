import { z } from 'zod';

/** Every stored row is named by a UUIDv7 made in the storage layer. */
export const Id = z.uuidv7();
export type Id = z.infer<typeof Id>;

/** A calendar date without a zone, `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** An instant in UTC with milliseconds, `2026-11-21T23:25:44.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** When something was entered: the instant and the IANA zone of the person entering it. */
export const Moment = z.strictObject({ at: Instant, zone: z.string().min(1).max(64) });
export type Moment = z.infer<typeof Moment>;
