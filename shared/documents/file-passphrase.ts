import { passphraseScore } from '../domain/passphrase.ts';
import { longestFilePassphrase } from './format.ts';

/** A file can be tried at any speed by whoever has it, so its passphrase must withstand more guesses than the vault's. */
export const leastFileScore = 4;

/** The passphrase in the form that PDF readers make of what is typed: letters composed, spaces plain (SASLprep, RFC 4013). */
export function pdfPassphrase(typed: string): string {
  return typed.replace(/\p{Zs}/gu, ' ').normalize('NFKC');
}

/** Why a passphrase cannot lock a file, or null where it can. */
export type PassphraseProblem = 'short' | 'weak' | 'long' | 'characters';

/** Judges a passphrase for a file that leaves. */
export async function filePassphraseProblem(typed: string): Promise<PassphraseProblem | null> {
  if (typed === '') return 'short';
  // Control and invisible characters are typed differently, or not at all, on another computer.
  if (/\p{C}/u.test(typed)) return 'characters';
  if (typed.length > longestFilePassphrase || bytesOf(pdfPassphrase(typed)) > 127) return 'long';
  return (await passphraseScore(typed)) < leastFileScore ? 'weak' : null;
}

/** Length in UTF-8. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../gu, '.').length;
}
