import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { shellText } from '../../shared/text/shell.ts';
import { refreshAll, useRead } from '../client/queries.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { LockScreen } from '../features/vault/LockScreen.tsx';
import { StartFrame } from '../features/vault/StartFrame.tsx';

// The lock screen must be there at once, so all else is loaded apart from it.
const loadOpenVault = () => import('./OpenVault.tsx');
const OpenVault = lazy(loadOpenVault);
const FirstStart = lazy(() => import('../features/vault/FirstStart.tsx'));

/** What a window with a vault shows until the records process says more: the lock screen, which can be typed in at once. */
const { vaultFound } = window.otway;
const expected =
  vaultFound === 'none'
    ? undefined
    : { state: 'locked' as const, folderWarnings: [], folder: '', demo: vaultFound === 'demo' };

/** Decides what may be shown: the first start, the lock screen, or the open vault. */
export function Gate() {
  const [entered, setEntered] = useState(false);
  const status = useRead('vault.status', null);
  usePreparation();
  const enter = () => {
    setEntered(true);
    void refreshAll();
  };
  if (entered || status.data?.state === 'unlocked') {
    return (
      <Suspense fallback={<StartFrame />}>
        <OpenVault />
      </Suspense>
    );
  }
  if (status.error) {
    return (
      <StartFrame>
        <ErrorNote
          error={status.error}
          actions={
            <Button variant="default" onClick={() => status.refetch()}>
              {shellText.brokenAgain}
            </Button>
          }
        />
      </StartFrame>
    );
  }
  const known = status.data ?? expected;
  if (!known) return <StartFrame />;
  if (known.state === 'none') {
    return (
      <Suspense fallback={<StartFrame />}>
        <FirstStart status={known} onEnter={enter} />
      </Suspense>
    );
  }
  return <LockScreen status={known} onEnter={enter} />;
}

/** Loads what lies behind the lock as soon as something is typed or pasted, so that unlocking does not wait for it. */
function usePreparation(): void {
  useEffect(() => {
    // A failure shows when the vault opens.
    const prepare = () => void loadOpenVault().catch(() => undefined);
    window.addEventListener('input', prepare, { once: true });
    return () => window.removeEventListener('input', prepare);
  }, []);
}
