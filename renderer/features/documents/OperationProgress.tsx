import { Button, Progress } from '@mantine/core';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import styles from './documents.module.css';
import { useOperationProgress } from './use-operation.ts';

interface Props {
  readonly operation: string | null;
  readonly label: string;
}

/** How far a long operation has come, with a way to stop it. Nothing is shown of a short one. */
export function OperationProgress({ operation, label }: Props) {
  const percent = useOperationProgress(operation);
  if (percent === null || operation === null) return null;
  return (
    <div className={styles.progress} role="status">
      <p>{label}</p>
      <Progress value={percent} aria-label={label} />
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
