import { AppError } from '../../shared/domain/errors.ts';
import { vaultText } from '../../shared/text/vault.ts';

/** Crockford's base 32: no I, L, O or U, so that a handwritten code is read one way only. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 8;
/** Characters of the secret in a group; one check character follows them. */
const groupLength = 4;
/** Bytes of the secret: 8 groups of 4 characters of 5 bits are 160 bits. */
export const recoverySecretBytes = 20;

/**
 * Writes a secret as a recovery code: eight groups of five characters, joined by hyphens. The last character of a group is its
 * check character.
 * @param secret 20 random bytes
 */
export function writeRecoveryCode(secret: Uint8Array): string {
  if (secret.length !== recoverySecretBytes) throw new RangeError('a recovery secret has 20 bytes');
  const digits = toDigits(secret);
  const written: string[] = [];
  for (let group = 0; group < groups; group += 1) {
    const own = digits.slice(group * groupLength, (group + 1) * groupLength);
    written.push([...own, checkDigit(own, group)].map((digit) => alphabet[digit]).join(''));
  }
  return written.join('-');
}

/**
 * Reads a recovery code as people write it: any case, any spaces or dashes, the letters O, I and L for 0, 1 and 1.
 * @returns the 20 bytes of the secret; the caller wipes them
 * @throws AppError `wrong-recovery-code` that names the group with the slip. Every single wrong character is noticed, and
 *   every exchange of two neighbouring characters or of two groups.
 */
export function readRecoveryCode(typed: string): Buffer {
  const digits = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}]/gu, ''),
  ].map(digitOf);
  const secret: number[] = [];
  for (let group = 0; group < groups; group += 1) {
    const all = digits.slice(group * (groupLength + 1), (group + 1) * (groupLength + 1));
    const own = all.slice(0, groupLength);
    if (all.length <= groupLength) throw slip(vaultText.recoveryCodeTooShort);
    if (all.includes(-1) || all[groupLength] !== checkDigit(own, group)) {
      throw slip(vaultText.recoveryGroupWrong(group + 1));
    }
    secret.push(...own);
  }
  if (digits.length > groups * (groupLength + 1)) throw slip(vaultText.recoveryCodeTooLong);
  return toBytes(secret);
}

function slip(problem: string): AppError {
  return new AppError({
    code: 'wrong-recovery-code',
    field: vaultText.recoveryCodeField,
    problem,
    accepted: vaultText.recoveryCodeForm,
  });
}

function digitOf(character: string): number {
  if (character === 'O') return 0;
  if (character === 'I' || character === 'L') return 1;
  return character.length === 1 ? alphabet.indexOf(character) : -1;
}

/**
 * The digits weighted with different powers of a primitive element of GF(32), summed, plus the group's number: one wrong digit
 * or two exchanged ones always change it.
 */
function checkDigit(digits: readonly number[], group: number): number {
  let sum = group;
  for (const [place, digit] of digits.entries()) {
    let weighted = digit;
    for (let power = 0; power <= place; power += 1) weighted = timesAlpha(weighted);
    sum ^= weighted;
  }
  return sum;
}

/** Multiplies by x in GF(32) modulo x⁵ + x² + 1. */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 0b100000 ? (shifted ^ 0b100101) & 0b11111 : shifted;
}

function toDigits(bytes: Uint8Array): number[] {
  const digits: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits.push((held >> bits) & 31);
      held &= (1 << bits) - 1;
    }
  }
  return digits;
}

function toBytes(digits: readonly number[]): Buffer {
  const bytes = Buffer.alloc((digits.length * 5) / 8);
  let held = 0;
  let bits = 0;
  let place = 0;
  for (const digit of digits) {
    held = (held << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[place] = held >> bits;
      place += 1;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}
