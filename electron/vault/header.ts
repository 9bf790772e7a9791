import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError, type ErrorCode } from '../../shared/domain/errors.ts';
import { vaultText } from '../../shared/text/vault.ts';

/** The version of `vault.json` that this program reads and writes. */
export const headerVersion = 1;

/** A header is about 1 kB; a file larger than this was not made by Otway. */
export const maxHeaderBytes = 64 * 1024;

/** Argon2id as written at creation, which is also the least accepted ever after, and the most accepted. Memory in KiB. */
export const derivationRange = {
  memoryKiB: { least: 64 * 1024, most: 1024 * 1024 },
  passes: { least: 3, most: 10 },
  lanes: { least: 4, most: 16 },
} as const;

/** Exactly `length` bytes in base 64, in the one way of writing them. */
const bytes = (length: number) =>
  z.string().refine((text) => {
    const read = Buffer.from(text, 'base64');
    return read.length === length && read.toString('base64') === text;
  });

const within = ({ least, most }: { least: number; most: number }) => z.int().min(least).max(most);

/** The database key, encrypted with AES-256-GCM: nonce, then ciphertext and tag. */
const Wrap = z.strictObject({ nonce: bytes(12), wrapped: bytes(48) });

const PassphraseSlot = z.strictObject({
  id: z.uuidv4(),
  kind: z.literal('passphrase'),
  derivation: z.strictObject({
    name: z.literal('argon2id'),
    memoryKiB: within(derivationRange.memoryKiB),
    passes: within(derivationRange.passes),
    lanes: within(derivationRange.lanes),
    salt: bytes(16),
  }),
  wrap: Wrap,
});
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

const RecoverySlot = z.strictObject({
  id: z.uuidv4(),
  kind: z.literal('recovery'),
  derivation: z.strictObject({ name: z.literal('hkdf-sha256'), salt: bytes(32) }),
  wrap: Wrap,
});
export type RecoverySlot = z.infer<typeof RecoverySlot>;

const Slot = z.discriminatedUnion('kind', [PassphraseSlot, RecoverySlot]);
export type Slot = z.infer<typeof Slot>;

/**
 * What `vault.json` holds. `seal` authenticates everything above it with a key that only the database key gives; `check` is a
 * plain digest of everything above it, which shows accidental damage before any key is derived.
 */
export const Header = z.strictObject({
  format: z.literal('otway-vault'),
  version: z.literal(headerVersion),
  vaultId: z.uuidv4(),
  /** Each holds the same database key under another secret. */
  slots: z.array(Slot).min(2).max(32).refine(completeSet),
  seal: bytes(32),
  check: bytes(32),
});
export type Header = z.infer<typeof Header>;

/** Distinct slots, one or more of them for a passphrase and just one for recovery. */
function completeSet(slots: readonly Slot[]): boolean {
  const recovery = slots.filter((slot) => slot.kind === 'recovery').length;
  return recovery === 1 && new Set(slots.map((slot) => slot.id)).size === slots.length;
}

/** A header before it is sealed. */
export type UnsealedHeader = Omit<Header, 'seal' | 'check'>;

/** JSON with sorted keys and no spaces: the same value always gives the same bytes. */
export function canonicalBytes(value: unknown): Buffer {
  return Buffer.from(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    ),
    'utf8',
  );
}

/** Writes a header as the bytes of `vault.json`, with its check digest. */
export function writeHeader(header: Omit<Header, 'check'>): Buffer {
  return Buffer.from(`${JSON.stringify({ ...header, check: digestOf(header) }, null, 2)}\n`, 'utf8');
}

/**
 * Reads the bytes of `vault.json`. Does no key work.
 * @throws AppError `vault-header-unknown`, `vault-newer`, `vault-header-weakened` or `vault-header-damaged`
 */
export function readHeader(file: Uint8Array): Header {
  if (file.length > maxHeaderBytes) throw refused('vault-header-unknown', vaultText.headerUnknown);
  const value = parse(file);
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'format') !== 'otway-vault') {
    throw refused('vault-header-unknown', vaultText.headerUnknown);
  }
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version === 'number' && Number.isInteger(version) && version > headerVersion) {
    throw refused('vault-newer', vaultText.headerNewer);
  }
  const header = Header.safeParse(value);
  if (!header.success) {
    const weakened = header.error.issues.some(
      (issue) =>
        issue.path.includes('derivation') && (issue.code === 'too_small' || issue.code === 'too_big'),
    );
    throw weakened
      ? refused('vault-header-weakened', vaultText.headerWeakened)
      : refused('vault-header-damaged', vaultText.headerDamaged);
  }
  const { check, ...rest } = header.data;
  if (check !== digestOf(rest)) throw refused('vault-header-damaged', vaultText.headerDamaged);
  return header.data;
}

function parse(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    throw refused('vault-header-damaged', vaultText.headerDamaged);
  }
}

function digestOf(header: Omit<Header, 'check'>): string {
  return createHash('sha256').update(canonicalBytes(header)).digest('base64');
}

function refused(code: ErrorCode, problem: string): AppError {
  return new AppError({ code, problem });
}
