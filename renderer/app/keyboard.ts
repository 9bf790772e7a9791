import { useEffect } from 'react';

interface Shortcuts {
  readonly search: () => void;
  readonly lock: () => void;
}

/** Which action each key calls, with Ctrl (Cmd on a Mac). The whole map, so that two screens never claim one key. */
const map: Readonly<Record<string, keyof Shortcuts>> = { k: 'search', l: 'lock' };

/** Listens to the program's shortcuts while the shell is on screen. */
export function useShortcuts(actions: Shortcuts): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const action = map[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      actions[action]();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [actions]);
}
