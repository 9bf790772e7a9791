import { IconBooks, IconFolders, IconLock, IconSearch, IconSettings } from '@tabler/icons-react';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { shellText } from '../../shared/text/shell.ts';
import { timerStartedIn } from '../client/live-timer.ts';
import { call } from '../client/page-client.ts';
import { asAppError, useRead } from '../client/queries.ts';
import { useStore } from '../client/store.ts';
import { showError } from '../client/toasts.ts';
import { copyAskedFor } from '../components/CopyVault.tsx';
import { LiveRegion } from '../components/LiveRegion.tsx';
import styles from './AppShell.module.css';
import { useShortcuts } from './keyboard.ts';
import { latePart } from './late-part.tsx';
import { SaveStateNote } from './SaveStateNote.tsx';
import { openSearch, SearchPalette } from './SearchPalette.tsx';
import { ToastRegion } from './ToastRegion.tsx';
import { onMenuCommand } from './window-events.ts';

// Wanted only once a timer starts.
const pinOffer = latePart(() => import('../components/PinOffer.tsx'));

/** Locks the vault. What is unsaved is handed over first: the main process asks for it. */
function lock(): void {
  call('window.lock', null).catch((error: unknown) => showError(asAppError(error)));
}

/** The frame around every screen of an open vault: rooms, search, lock and save state at the left, the page beside them. */
export function AppShell() {
  const navigate = useNavigate();
  const page = useRef<HTMLElement>(null);
  useShortcuts({ search: openSearch, lock });
  useIdleMinutes();
  const timerIn = useStore(timerStartedIn);
  const isDemo = useRead('vault.status', null).data?.demo ?? false;
  useEffect(
    () =>
      onMenuCommand((command) => {
        if (command === 'lock') lock();
        if (command === 'search') openSearch();
        if (command === 'copyVault') copyAskedFor.set(true);
        if (command === 'cases' || command === 'copyVault') void navigate({ to: '/cases' });
        if (command === 'settings') void navigate({ to: '/settings' });
      }),
    [navigate],
  );

  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => page.current?.focus()}>
        {shellText.skipToContent}
      </button>
      <section aria-label={shellText.bar} className={styles.bar}>
        <nav aria-label={shellText.rooms} className={styles.rooms}>
          <Link to="/cases" className={styles.room} activeOptions={{ exact: false }}>
            <IconFolders size={24} aria-hidden />
            {shellText.cases}
          </Link>
          <Link to="/library" className={styles.room} activeOptions={{ exact: false }}>
            <IconBooks size={24} aria-hidden />
            {shellText.library}
          </Link>
          <Link to="/settings" className={styles.room}>
            <IconSettings size={24} aria-hidden />
            {shellText.settings}
          </Link>
        </nav>
        <button
          type="button"
          className={styles.room}
          onClick={openSearch}
          title={`${shellText.search} (${shellText.searchShortcut})`}
        >
          <IconSearch size={24} aria-hidden />
          {shellText.search}
        </button>
        <div className={styles.foot}>
          {isDemo && <p className={styles.demo}>{shellText.demo}</p>}
          <SaveStateNote />
          <button
            type="button"
            className={styles.room}
            onClick={lock}
            title={`${shellText.lockNow} (${shellText.lockShortcut})`}
          >
            <IconLock size={24} aria-hidden />
            {shellText.lock}
          </button>
        </div>
      </section>
      <main id="page" ref={page} tabIndex={-1} className={styles.page}>
        <Outlet />
      </main>
      {timerIn === null ? null : <pinOffer.Part key={timerIn} recordId={timerIn} floating meanwhile={null} />}
      <ToastRegion />
      <LiveRegion />
      <SearchPalette />
    </div>
  );
}

/** Tells the main process how long this vault may lie idle. */
function useIdleMinutes(): void {
  const minutes = useRead('settings.get', null).data?.idleMinutes;
  useEffect(() => {
    if (minutes === undefined) return;
    call('window.setIdleMinutes', { minutes }).catch((error: unknown) => showError(asAppError(error)));
  }, [minutes]);
}
