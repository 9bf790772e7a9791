import { Button, Progress } from '@mantine/core';
import { documentsScreenText as text } from '../../shared/text/documents-screen.ts';
import { call } from '../client/page-client.ts';
import { asAppError } from '../client/queries.ts';
import { showError } from '../client/toasts.ts';
import styles from './OperationProgress.module.css';
import { showAtOnce } from './show-at-once.ts';
import { type StepsDone, useOperationProgress } from './use-operation.ts';

interface Props {
  readonly operation: string | null;
  readonly label: string;
  /** Tells the steps in words, where they are worth counting. */
  readonly count?: (steps: StepsDone) => string;
  /** Whether it comes into view by itself, where the user has asked for it further up. */
  readonly comesIntoView?: boolean;
}

/** How far a long operation has come, with a way to stop it. Nothing is shown of a short one. */
export function OperationProgress({ operation, label, count, comesIntoView = false }: Props) {
  const steps = useOperationProgress(operation);
  if (steps === null || operation === null) return null;
  return (
    <div ref={comesIntoView ? showAtOnce : undefined} className={styles.progress} role="status">
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
