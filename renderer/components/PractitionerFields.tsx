import { Textarea, TextInput } from '@mantine/core';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { vaultScreensText as text } from '../../shared/text/vault-screens.ts';
import type { PractitionerForm } from './practitioner-form.ts';

interface Props {
  readonly register: UseFormRegister<PractitionerForm>;
  readonly errors: FieldErrors<PractitionerForm>;
  /** Called when the name is left, to suggest a prefix. */
  readonly onNameLeft?: () => void;
}

/** The fields about the OT and the clinic. */
export function PractitionerFields({ register, errors, onNameLeft }: Props) {
  return (
    <>
      <TextInput
        label={text.name}
        error={errors.name?.message}
        {...register('name', onNameLeft ? { onBlur: onNameLeft } : {})}
      />
      <TextInput
        label={text.postNominals}
        description={text.postNominalsHelp}
        error={errors.postNominals?.message}
        {...register('postNominals')}
      />
      <TextInput
        label={text.hcpc}
        description={text.hcpcHelp}
        error={errors.hcpcNumber?.message}
        {...register('hcpcNumber')}
      />
      <TextInput label={text.clinic} error={errors.clinic?.message} {...register('clinic')} />
      <Textarea
        label={text.letterhead}
        description={text.letterheadHelp}
        error={errors.letterhead?.message}
        rows={4}
        {...register('letterhead')}
      />
      <TextInput
        label={text.casePrefix}
        description={text.casePrefixHelp('AB-0001')}
        error={errors.casePrefix?.message}
        maxLength={4}
        {...register('casePrefix')}
      />
    </>
  );
}
