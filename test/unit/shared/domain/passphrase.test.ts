import { expect, test } from 'vitest';
import { leastScore, passphraseScore } from '../../../../shared/domain/passphrase.ts';

test.each(['password', 'Password123!', 'qwertyuiop', 'otway', 'occupational therapist', '12/03/1985', ''])(
  '"%s" is too easy to guess',
  async (passphrase) => {
    expect(await passphraseScore(passphrase)).toBeLessThan(leastScore);
  },
);

test.each(['kettle marmalade viaduct sparrow', 'Tr7!vq-Zx2#pLw', 'demo vault with fictional people'])(
  '"%s" is hard enough to guess',
  async (passphrase) => {
    expect(await passphraseScore(passphrase)).toBeGreaterThanOrEqual(leastScore);
  },
);

test('very long passphrases are judged quickly', async () => {
  // The processor's time: the clock's is longer on a busy machine.
  const before = process.cpuUsage();
  expect(await passphraseScore('correct horse battery staple '.repeat(40))).toBeGreaterThanOrEqual(
    leastScore,
  );
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000, 'milliseconds').toBeLessThan(5000);
});
