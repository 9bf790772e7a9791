import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** 0 is guessed at once; 3 withstands ten thousand million guesses, 4 more than that. */
export type PassphraseScore = 0 | 1 | 2 | 3 | 4;

/** A new passphrase needs this score. */
export const leastScore = 3;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * How hard a passphrase is to guess, by zxcvbn (Wheeler, USENIX Security 2016) with its common and English word lists. The lists
 * are loaded at the first call. Judges at most the first 128 characters.
 */
export async function passphraseScore(passphrase: string): Promise<PassphraseScore> {
  estimator ??= load();
  return (await estimator).check(passphrase.normalize('NFKC').slice(0, 128)).score;
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: {
      ...common.dictionary,
      ...english.dictionary,
      otway: [
        'otway',
        'occupational therapist',
        'occupational therapy',
        'occupational',
        'therapist',
        'vault',
      ],
    },
  });
}
