import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { VisitPlace } from '../../shared/ipc/visit-lock-contracts.ts';
import { shellText } from '../../shared/text/shell.ts';
import { refreshAll, useRead } from '../client/queries.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { LockScreen } from '../features/vault/LockScreen.tsx';
import { StartFrame } from '../features/vault/StartFrame.tsx';
import { latePart } from './late-part.tsx';

// The lock screen must be there at once, so all else is loaded apart from it.
const openVault = latePart(styled(() => import('./OpenVault.tsx')));
const visitLock = latePart(styled(() => import('../features/visit-lock/VisitLockScreen.tsx')));
const firstStart = latePart(styled(() => import('../features/vault/FirstStart.tsx')));

/** What a window with a vault, or with a visit behind its lock, shows until the records process says more: the lock screen, which can be typed in at once. */
const { vaultFound } = window.otway;
const expected =
  vaultFound === 'none'
    ? undefined
    : {
        state: vaultFound === 'visit' ? ('visitLocked' as const) : ('locked' as const),
        folderWarnings: [],
        folder: '',
        demo: vaultFound === 'demo',
      };

/** Decides what may be shown: the first start, the lock screen, or the open vault. */
export function Gate() {
  const [entered, setEntered] = useState(false);
  const status = useRead('vault.status', null);
  usePreparation();
  const [place, setPlace] = useState<VisitPlace | null>(null);
  const enter = () => {
    setEntered(true);
    void refreshAll();
  };
  const goOn = (visit: VisitPlace | null) => {
    setPlace(visit);
    enter();
  };
  if (entered || status.data?.state === 'unlocked') {
    return <openVault.Part meanwhile={<StartFrame />} place={place} />;
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
  if (known.state === 'visitLocked') return <visitLock.Part meanwhile={<StartFrame />} onEnter={goOn} />;
  if (known.state === 'none') {
    return <firstStart.Part meanwhile={<StartFrame />} status={known} onEnter={enter} />;
  }
  return <LockScreen status={known} onEnter={enter} />;
}

/** Has the styles of the component library there before those of the part, which may change them. */
function styled<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    await import('./late-styles.ts');
    return load();
  };
}

/** Loads what lies behind the lock as soon as something is typed or pasted, so that unlocking does not wait for it. */
function usePreparation(): void {
  useEffect(() => {
    // A failure shows when the vault opens.
    const prepare = () => void openVault.prepare().catch(() => undefined);
    window.addEventListener('input', prepare, { once: true });
    return () => window.removeEventListener('input', prepare);
  }, []);
}
