import { Button } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { libraryText as text } from '../../../shared/text/library.ts';

const SaveDialog = lazy(() => import('./SaveDialog.tsx'));

/** A button that shows what of an analysis the clinic's library would keep, and keeps it. */
export function SaveToLibrary({ recordId }: { readonly recordId: Id }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBooks size={20} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {text.save}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <SaveDialog recordId={recordId} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
