import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * Makes pdfkit encrypt every stream and string with AES-256 under a random key, and allow everything to whoever opens the file. The
 * password here only switches that on: `encryptWith` puts the real one in its place.
 */
export const encryptionOptions = {
  pdfVersion: '1.7ext3',
  userPassword: 'replaced',
  permissions: {
    printing: 'highResolution',
    modifying: true,
    copying: true,
    annotating: true,
    fillingForms: true,
    contentAccessibility: true,
    documentAssembly: true,
  },
} as const;

/** What pdfkit keeps of an encryption; not in the package's types. */
interface Encrypted {
  readonly _security: {
    readonly encryptionKey: Uint8Array;
    readonly dictionary: { readonly data: Record<string, unknown> };
  };
}

/**
 * Locks a document's key with a passphrase as ISO 32000-2 (PDF 2.0) does, security handler revision 6. PDFKit itself locks it with
 * revision 5, one round of SHA-256, which lets a thief try far too many passphrases a second.
 * @param passphrase in the form that `pdfPassphrase` gives it
 */
export function encryptWith(pdf: PDFKit.PDFDocument, passphrase: string): void {
  const { _security: security } = pdf as unknown as Encrypted;
  const secret = Buffer.from(passphrase, 'utf8');
  const fileKey = Buffer.from(security.encryptionKey);
  const none = Buffer.alloc(0);
  const user = lock(secret, fileKey, none);
  const owner = lock(secret, fileKey, user.entry);
  Object.assign(security.dictionary.data, {
    R: 6,
    U: user.entry,
    UE: user.key,
    O: owner.entry,
    OE: owner.key,
  });
  security.dictionary.data.Extensions = undefined;
  secret.fill(0);
}

/** The entry that a passphrase is checked against, and the file's key under it (algorithms 8 and 9). */
function lock(secret: Buffer, fileKey: Buffer, userEntry: Buffer): { entry: Buffer; key: Buffer } {
  const [checkSalt, keySalt] = [randomBytes(8), randomBytes(8)];
  const entry = Buffer.concat([hardenedHash(secret, checkSalt, userEntry), checkSalt, keySalt]);
  const cipher = createCipheriv('aes-256-cbc', hardenedHash(secret, keySalt, userEntry), Buffer.alloc(16));
  cipher.setAutoPadding(false);
  return { entry, key: Buffer.concat([cipher.update(fileKey), cipher.final()]) };
}

/** Algorithm 2.B of ISO 32000-2: at least 64 rounds of AES and SHA-2, their number depending on what they give. */
function hardenedHash(secret: Buffer, salt: Buffer, userEntry: Buffer): Buffer {
  let key = createHash('sha256').update(secret).update(salt).update(userEntry).digest();
  for (let round = 0; ; round += 1) {
    const once = Buffer.concat([secret, key, userEntry]);
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    cipher.setAutoPadding(false);
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => once)));
    // The first 16 bytes as a number, modulo 3; 256 leaves 1, so the sum of the bytes does.
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = createHash(['sha256', 'sha384', 'sha512'][sum % 3] ?? 'sha256')
      .update(mixed)
      .digest();
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}
