import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DocumentCheck } from '../../../shared/documents/checks/check.ts';
import { acknowledgedIn } from '../../../shared/documents/ledger.ts';
import type { DocumentStanding } from '../../../shared/ipc/ledger-contracts.ts';
import { documentChecksText as text } from '../../../shared/text/document-checks.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { useWrite } from '../../client/queries.ts';
import { showDay } from '../../components/format.ts';
import styles from './documents.module.css';
import { StepForm } from './StepForm.tsx';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly standing: DocumentStanding;
  readonly check: DocumentCheck;
}

/** What the OT says of something that the checks found: that it is right as it is, and why. It stands in the ledger. */
export function LookedAt({ choice, standing, check }: Props) {
  const [open, setOpen] = useState(false);
  const seen = acknowledgedIn(standing.entries).get(check.id);
  const closed = standing.signed || standing.withdrawn || check.weight === 'answer';
  if (seen !== undefined)
    return (
      <p className={styles.covered}>
        <span aria-hidden="true">✓ </span>
        {text.looked(showDay(seen.at), seen.by, seen.reason)}
      </p>
    );
  if (closed) return null;
  if (!open)
    return (
      <Button variant="default" aria-label={text.leaveNamed(check.words)} onClick={() => setOpen(true)}>
        {text.leave}
      </Button>
    );
  return <LeaveForm choice={choice} check={check} onDone={() => setOpen(false)} />;
}

interface LeaveProps extends Pick<Props, 'choice' | 'check'> {
  readonly onDone: () => void;
}

function LeaveForm({ choice, check, onDone }: LeaveProps) {
  const write = useWrite('documents.takeStep');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { id: checkId, words } = check;
  const submit = () => {
    setTried(true);
    if (reason.trim() === '') return;
    write.mutate(
      { ...choice, taken: { kind: 'acknowledged', checkId, words, reason } },
      { onSuccess: onDone },
    );
  };
  return (
    <StepForm
      title={text.leave}
      busy={write.isPending}
      error={write.error}
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextInput
        label={text.leaveReason}
        maxLength={500}
        value={reason}
        error={tried && reason.trim() === '' ? standingText.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </StepForm>
  );
}
