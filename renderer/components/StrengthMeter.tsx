import { useEffect, useState } from 'react';
import { type PassphraseScore, passphraseScore } from '../../shared/domain/passphrase.ts';
import { vaultScreensText as text } from '../../shared/text/vault-screens.ts';
import styles from './StrengthMeter.module.css';

interface Props {
  readonly passphrase: string;
}

const bars: readonly PassphraseScore[] = [0, 1, 2, 3, 4];

/** How hard the passphrase is to guess: five bars and, above all, words. */
export function StrengthMeter({ passphrase }: Props) {
  const [strength, setStrength] = useState<PassphraseScore | null>(null);
  useEffect(() => {
    let current = true;
    if (passphrase === '') setStrength(null);
    else {
      passphraseScore(passphrase).then(
        (judged) => current && setStrength(judged),
        () => current && setStrength(null),
      );
    }
    return () => {
      current = false;
    };
  }, [passphrase]);
  return (
    <div className={styles.meter}>
      <div className={styles.bars} aria-hidden="true" data-strength={strength ?? 'none'}>
        {bars.map((bar) => (
          <span key={bar} className={styles.bar} data-on={strength !== null && bar <= strength} />
        ))}
      </div>
      <p className={styles.words} aria-live="polite">
        {text.strength}: {strength === null ? text.strengthEmpty : text.strengthWords[strength]}
      </p>
    </div>
  );
}
