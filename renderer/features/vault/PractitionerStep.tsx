import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { Practitioner } from '../../../shared/domain/practitioner.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { PractitionerFields } from '../../components/PractitionerFields.tsx';
import { PractitionerForm, suggestPrefix, toPractitioner } from '../../components/practitioner-form.ts';
import styles from './StartFrame.module.css';
import { StartFrame } from './StartFrame.tsx';
import { StepNote } from './StepNote.tsx';

interface Props {
  readonly typed: PractitionerForm;
  readonly onBack: (typed: PractitionerForm) => void;
  readonly onDone: (typed: PractitionerForm, practitioner: Practitioner) => void;
}

/** Who the vault belongs to. */
export function PractitionerStep({ typed, onBack, onDone }: Props) {
  const form = useForm({ resolver: zodResolver(PractitionerForm), defaultValues: typed });

  function suggest(): void {
    if (form.getValues('casePrefix') === '')
      form.setValue('casePrefix', suggestPrefix(form.getValues('name')));
  }

  return (
    <StartFrame key="practitioner" title={text.practitionerTitle} lead={text.practitionerLead}>
      <StepNote current={2} name={text.stepYou} />
      <form
        className={styles.form}
        noValidate
        onSubmit={form.handleSubmit((checked) => onDone(form.getValues(), toPractitioner(checked)))}
      >
        <PractitionerFields register={form.register} errors={form.formState.errors} onNameLeft={suggest} />
        <div className={styles.buttons}>
          <Button type="submit">{text.continue}</Button>
          <Button variant="subtle" onClick={() => onBack(form.getValues())}>
            {text.back}
          </Button>
        </div>
      </form>
    </StartFrame>
  );
}
