import type { FieldErrors, UseFormRegister, UseFormWatch } from 'react-hook-form';
import { z } from 'zod';
import { leastScore, passphraseScore } from '../../shared/domain/passphrase.ts';
import { vaultScreensText as text } from '../../shared/text/vault-screens.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { StrengthMeter } from './StrengthMeter.tsx';

/** A new passphrase typed twice; strong enough and both the same. */
export const NewPassphrase = z
  .strictObject({
    next: z
      .string()
      .min(1, text.passphraseMissing)
      .max(1024, text.passphraseLong)
      .refine(
        async (value) => value === '' || (await passphraseScore(value)) >= leastScore,
        text.passphraseWeak,
      ),
    again: z.string(),
  })
  .refine((both) => both.next === both.again, { path: ['again'], message: text.passphraseDiffers });
export type NewPassphrase = z.infer<typeof NewPassphrase>;

interface Props {
  readonly register: UseFormRegister<NewPassphrase>;
  readonly watch: UseFormWatch<NewPassphrase>;
  readonly errors: FieldErrors<NewPassphrase>;
}

/** The two fields and the meter between them. */
export function NewPassphraseFields({ register, watch, errors }: Props) {
  return (
    <>
      <PassphraseField label={text.passphraseNew} error={errors.next?.message} {...register('next')} />
      <StrengthMeter passphrase={watch('next')} />
      <PassphraseField label={text.passphraseAgain} error={errors.again?.message} {...register('again')} />
    </>
  );
}
