import { Button } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { libraryText as text } from '../../../shared/text/library.ts';

const StartDialog = lazy(() => import('./StartDialog.tsx'));

interface Props {
  readonly caseId: Id;
  readonly visitId: Id;
  /** Called with the new analysis. */
  readonly onStarted: (recordId: Id) => void;
}

/** A button that starts an activity analysis with a job of the clinic's library. */
export function StartFromLibrary({ caseId, visitId, onStarted }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBooks size={20} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {text.start}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <StartDialog
            caseId={caseId}
            visitId={visitId}
            onStarted={onStarted}
            onClose={() => setOpened(false)}
          />
        </Suspense>
      )}
    </>
  );
}
