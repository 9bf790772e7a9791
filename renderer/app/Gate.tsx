import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { refreshAll, useRead } from '../client/queries.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { FirstStart } from '../features/vault/FirstStart.tsx';
import { LockScreen } from '../features/vault/LockScreen.tsx';
import { StartFrame } from '../features/vault/StartFrame.tsx';
import { createAppRouter } from './routes.tsx';

/** Decides what may be shown: the first start, the lock screen, or the open vault. */
export function Gate() {
  const [entered, setEntered] = useState(false);
  const status = useRead('vault.status', null);
  const enter = () => {
    setEntered(true);
    void refreshAll();
  };
  if (entered || status.data?.state === 'unlocked') return <OpenVault />;
  if (status.error) {
    return (
      <StartFrame>
        <ErrorNote error={status.error} />
      </StartFrame>
    );
  }
  if (!status.data) return <StartFrame />;
  if (status.data.state === 'none') return <FirstStart status={status.data} onEnter={enter} />;
  return <LockScreen status={status.data} onEnter={enter} />;
}

function OpenVault() {
  // The page is replaced when the vault locks, and the router with it.
  const [router] = useState(createAppRouter);
  return <RouterProvider router={router} />;
}
