import { Button, Progress } from '@mantine/core';
import { documentsScreenText as text } from '../../shared/text/documents-screen.ts';
import { call } from '../client/page-client.ts';
import { asAppError } from '../client/queries.ts';
import { showError } from '../client/toasts.ts';
import styles from './OperationProgress.module.css';
import { type StepsDone, useOperationProgress } from './use-operation.ts';

interface Props {
  readonly operation: string | null;
  readonly label: string;
  /** Tells the steps in words, where they are worth counting. */
  readonly count?: (steps: StepsDone) => string;
}

/** How far a long operation has come, with a way to stop it. Nothing is shown of a short one. */
export function OperationProgress({ operation, label, count }: Props) {
  const steps = useOperationProgress(operation);
  if (steps === null || operation === null) return null;
  return (
    <div className={styles.progress} role="status">
      <p>{label}</p>
      <Progress value={Math.round((steps.done / steps.total) * 100)} aria-label={label} />
      {count === undefined ? null : <p>{count(steps)}</p>}
      <Button
        variant="default"
        onClick={() =>
          call('operations.cancel', { operation }).catch((error: unknown) => showError(asAppError(error)))
        }
      >
        {text.cancel}
      </Button>
    </div>
  );
}
