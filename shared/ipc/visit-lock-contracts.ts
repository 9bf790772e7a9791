import { z } from 'zod';
import { AnswerPath } from '../domain/answers.ts';
import { Id, Instant } from '../domain/ids.ts';
import { RecordKind } from '../domain/record-kind.ts';
import { mostPinTries, visitPinPattern } from '../domain/visit-lock.ts';
import { defineContracts } from './contract.ts';

const nothing = z.null();
const Pin = z.string().regex(visitPinPattern);
/** Names a timer on the visit lock; made anew at each one, and stands for nothing outside it. */
const Token = z.uuidv4();

/** Milliseconds by which a clock was moved, negative when it was put back; ten years at most. */
export const ClockMove = z
  .int()
  .min(-3.2e11)
  .max(3.2e11)
  .refine((milliseconds) => milliseconds !== 0);

/** The side of its limit on which a reading stops a test, or a pressure that fell. */
const LimitReached = z.enum(['over', 'under', 'fallen']);
export type LimitReached = z.infer<typeof LimitReached>;

/** One timer as the visit lock shows it: words of the form it belongs to, and nothing that anyone typed. */
const VisitTimer = z.strictObject({
  token: Token,
  name: z.string().max(120),
  instants: z.array(Instant).max(200),
  log: z.array(z.string().max(100)).max(50),
  /** What can be read off during it. */
  readings: z
    .array(
      z.strictObject({
        id: z.string().max(80),
        label: z.string().max(120),
        unit: z.string().max(20),
        min: z.number(),
        max: z.number(),
      }),
    )
    .max(10),
  /** Readings saved since the lock began. */
  taken: z.int().nonnegative(),
  /** Readings saved since the lock began that stop a test at once, by what they stand for, each as it was typed. */
  reached: z
    .array(
      z.strictObject({
        stop: LimitReached,
        label: z.string().max(120),
        typed: z.string().max(20),
        unit: z.string().max(20),
      }),
    )
    .max(100),
});
export type VisitTimer = z.infer<typeof VisitTimer>;
export type ReachedReading = VisitTimer['reached'][number];

/** Where a visit was when its lock began. */
const VisitPlace = z.strictObject({ caseId: Id, recordId: Id, kind: RecordKind, at: AnswerPath });
export type VisitPlace = z.infer<typeof VisitPlace>;

const VisitState = z.strictObject({
  timers: z.array(VisitTimer).max(50),
  triesLeft: z.int().min(0).max(mostPinTries),
  /** When the vault locks fully, at the latest. */
  locksAt: Instant,
});

/** All that the records process answers while the visit lock holds, besides that it does. */
export const visitLockContracts = defineContracts({
  'visitLock.read': { input: nothing, output: VisitState },
  /** Stops a timer now. */
  'visitLock.stop': { input: z.strictObject({ token: Token }), output: VisitState },
  /** Saves what was read off, as one reading; nothing is saved while any of it cannot be read. */
  'visitLock.take': {
    input: z.strictObject({
      token: Token,
      values: z.array(z.strictObject({ id: z.string().max(80), typed: z.string().max(20) })).max(10),
    }),
    output: z.strictObject({
      state: VisitState,
      problems: z.array(z.strictObject({ id: z.string(), problem: z.string() })),
    }),
  },
  'visitLock.clockMoved': { input: z.strictObject({ milliseconds: ClockMove }), output: nothing },
  /** Where the visit was, once the PIN is right; the tries left when it is not. */
  'visitLock.resume': {
    input: z.strictObject({ pin: Pin }),
    output: z.discriminatedUnion('right', [
      z.strictObject({
        right: z.literal(true),
        /** The record of the first timer. */
        place: VisitPlace.nullable(),
      }),
      z.strictObject({ right: z.literal(false), triesLeft: z.int().min(0).max(mostPinTries) }),
    ]),
  },
});
export type VisitLockContracts = typeof visitLockContracts;

/** Calls about the PIN of a visit while the vault is open. */
export const visitPinContracts = defineContracts({
  /** Whether a PIN was chosen for visits to the case of this record. */
  'visitPin.get': {
    input: z.strictObject({ recordId: Id }),
    output: z.strictObject({ chosen: z.boolean() }),
  },
  /** Chooses the PIN for visits to the case of this record, until the vault locks. */
  'visitPin.choose': { input: z.strictObject({ recordId: Id, pin: Pin }), output: nothing },
});
