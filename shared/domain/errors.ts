import { z } from 'zod';

/**
 * Everything that can go wrong in a way the user can understand. Words for each code come from `shared/text/errors.ts`.
 * A code is stable; its wording is not.
 */
export const ErrorCode = z.enum([
  'invalid-input',
  'too-large',
  'not-found',
  'folder-missing',
  'forbidden',
  'unknown-channel',
  'vault-locked',
  'vault-missing',
  'vault-exists',
  'vault-header-damaged',
  'vault-header-weakened',
  'vault-header-unknown',
  'vault-newer',
  'vault-damaged',
  'vault-in-use',
  'vault-folder-read-only',
  'wrong-passphrase',
  'wrong-recovery-code',
  'wait-before-retry',
  'weak-passphrase',
  'disk-full',
  'save-failed',
  'copy-failed',
  'picture-type',
  'picture-too-large',
  'picture-too-many-pixels',
  'picture-damaged',
  'note-too-long',
  'no-release-consent',
  'release-holds-withheld',
  'expert-report-incomplete',
  'document-incomplete',
  'unprintable-character',
  'ledger-step',
  'document-altered',
  'certificate',
  'cancelled',
  'already-closed',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/**
 * The form in which an error crosses the bridge. It carries no client data and no secret: `field` is a declared field's path or label,
 * `problem` and `accepted` are sentences about the input, never the input itself.
 */
export const AppErrorShape = z.strictObject({
  code: ErrorCode,
  field: z.string().max(200).optional(),
  problem: z.string().max(500),
  accepted: z.string().max(500).optional(),
  /** Seconds to wait, for `wait-before-retry`. */
  retryAfterSeconds: z.number().nonnegative().optional(),
});
export type AppErrorShape = z.infer<typeof AppErrorShape>;

/** An error whose message may be shown to the user as it stands. */
export class AppError extends Error {
  readonly shape: AppErrorShape;

  constructor(shape: AppErrorShape) {
    super(shape.problem);
    this.name = 'AppError';
    this.shape = shape;
  }

  get code(): ErrorCode {
    return this.shape.code;
  }
}
