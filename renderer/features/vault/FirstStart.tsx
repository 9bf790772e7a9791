import { useState } from 'react';
import type { Practitioner } from '../../../shared/domain/practitioner.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import type { Contracts } from '../../client/client.ts';
import { emptyPractitioner, type PractitionerForm } from '../../components/practitioner-form.ts';
import { RecoveryCode } from '../../components/RecoveryCode.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { PractitionerStep } from './PractitionerStep.tsx';
import { StartFrame } from './StartFrame.tsx';
import { StepNote } from './StepNote.tsx';
import { Welcome } from './Welcome.tsx';

interface Props {
  readonly status: Output<Contracts['vault.status']>;
  readonly onEnter: () => void;
}

type Step =
  | { readonly at: 'welcome' | 'place' | 'practitioner' }
  | { readonly at: 'passphrase'; readonly practitioner: Practitioner }
  | { readonly at: 'recovery'; readonly code: string };

/** From an empty folder to an open vault: place, practitioner, passphrase, recovery code. */
export default function FirstStart({ status, onEnter }: Props) {
  const [step, setStep] = useState<Step>({ at: 'welcome' });
  // Kept here, so that going back loses nothing.
  const [typed, setTyped] = useState<PractitionerForm>(emptyPractitioner);

  switch (step.at) {
    case 'welcome':
      return <Welcome onCreate={() => setStep({ at: 'place' })} onEnter={onEnter} />;
    case 'place':
      return (
        <PlaceStep
          status={status}
          onBack={() => setStep({ at: 'welcome' })}
          onDone={() => setStep({ at: 'practitioner' })}
        />
      );
    case 'practitioner':
      return (
        <PractitionerStep
          typed={typed}
          onBack={(form) => {
            setTyped(form);
            setStep({ at: 'place' });
          }}
          onDone={(form, practitioner) => {
            setTyped(form);
            setStep({ at: 'passphrase', practitioner });
          }}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          practitioner={step.practitioner}
          onBack={() => setStep({ at: 'practitioner' })}
          onCreated={(code) => setStep({ at: 'recovery', code })}
        />
      );
    case 'recovery':
      return (
        <StartFrame key="recovery" title={text.recoveryTitle} lead={text.recoveryLead}>
          <StepNote current={4} name={text.stepRecovery} />
          <RecoveryCode code={step.code} doneLabel={text.recoveryDone} onDone={onEnter} />
        </StartFrame>
      );
  }
}
