import { z } from 'zod';
import { defineContracts } from './contract.ts';

const nothing = z.null();

/** Calls answered by the main process: windows and dialogs, no client data. */
export const windowContracts = defineContracts({
  'window.lock': { input: nothing, output: nothing },
  /** Milliseconds since the computer started, sleep included; nobody can move this clock. */
  'window.uptime': { input: nothing, output: z.strictObject({ milliseconds: z.number().nonnegative() }) },
  /**
   * The camera view opens or closes: only while it is open may the page use a camera. False where the system keeps every program from
   * it.
   */
  'window.useCamera': {
    input: z.strictObject({ open: z.boolean() }),
    output: z.strictObject({ allowed: z.boolean() }),
  },
  /** The idle minutes come from the open vault's settings; 1 to 30. */
  'window.setIdleMinutes': { input: z.strictObject({ minutes: z.int().min(1).max(30) }), output: nothing },
  /** Asks where to save. The answer is a token; the records process alone learns the path. */
  'window.chooseSavePlace': {
    input: z.strictObject({
      suggestedName: z.string().regex(/^[A-Za-z0-9 ._-]{1,80}$/),
      type: z.enum(['pdf', 'docx', 'text', 'csv', 'json']),
    }),
    output: z.strictObject({ place: z.uuidv4(), shown: z.string() }).nullable(),
  },
  /** Asks which file to read. The answer is a token, and the file's name without its folder. */
  'window.chooseFile': {
    input: z.strictObject({ type: z.enum(['csv', 'json', 'certificate']) }),
    output: z.strictObject({ place: z.uuidv4(), shown: z.string() }).nullable(),
  },
  /** Asks for a folder: for a copy of the vault, or for the letters of a batch. The answer is a token that works once. */
  'window.chooseFolder': {
    input: z.strictObject({ purpose: z.enum(['copyVault', 'letters']) }),
    output: z.strictObject({ place: z.uuidv4(), shown: z.string() }).nullable(),
  },
  /** Asks for another vault folder and starts over with it. Null when the user cancelled. */
  'window.chooseVaultFolder': { input: nothing, output: z.strictObject({ shown: z.string() }).nullable() },
  /**
   * Prints the page's print sheet through the system's dialog: the recovery code, or pages that bring their own margins. False where
   * the user closed the dialog without printing.
   */
  'window.print': {
    input: z.strictObject({ margins: z.boolean() }),
    output: z.strictObject({ printed: z.boolean() }),
  },
});
export type WindowContracts = typeof windowContracts;

/** What the main process tells the page unasked. */
export const WindowEvent = z.discriminatedUnion('event', [
  /** Save what is unsaved and answer with `flushed`; the vault locks in a moment. */
  z.strictObject({ event: z.literal('locking') }),
  /** The lock was called off, because answers could not be saved and the user stays with them. */
  z.strictObject({ event: z.literal('stayed') }),
  /** Answers could not be saved before the lock that led to this page. */
  z.strictObject({ event: z.literal('answersLost') }),
  /** The vault was open when a part of the program stopped by itself; it is locked now. */
  z.strictObject({ event: z.literal('stopped') }),
  z.strictObject({
    event: z.literal('menu'),
    command: z.enum(['lock', 'search', 'copyVault', 'cases', 'settings']),
  }),
]);
export type WindowEvent = z.infer<typeof WindowEvent>;
