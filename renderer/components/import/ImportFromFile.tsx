import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import type { ImportKindId } from '../../../shared/imports/import-kind.ts';
import { importText as text } from '../../../shared/text/imports.ts';

/** Loaded when it is first opened: few visits import anything. */
const ImportDialog = lazy(() => import('./ImportDialog.tsx'));

interface Props {
  readonly kind: ImportKindId;
  /** The record that takes the rows. */
  readonly recordId: Id;
  /** Words on the button. */
  readonly label?: string;
}

/** A button that opens the way from a file to a record: choose, look at the preview, import. */
export function ImportFromFile({ kind, recordId, label = text.open }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={20} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <ImportDialog kind={kind} recordId={recordId} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
