import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect } from 'react';
import { createStore, useStore } from '../client/store.ts';

/** How the window looks: as the system says, or one chosen until the vault locks. */
export const appearances = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

/** Lasts as long as the page: a lock replaces it, and nothing of an open vault outlives the lock. */
const chosen = createStore<Appearance>('system');

export function useAppearance(): Appearance {
  return useStore(chosen);
}

export function chooseAppearance(next: Appearance): void {
  chosen.set(next);
}

/** Works out the colour scheme and puts the wish for more contrast on the root element. */
export function useColourScheme(): 'light' | 'dark' {
  const appearance = useAppearance();
  const wantsDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const wantsMore = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const more = appearance === 'contrast' || (appearance === 'system' && wantsMore);
  useLayoutEffect(() => {
    document.documentElement.dataset.contrast = more ? 'more' : 'usual';
  }, [more]);
  if (appearance === 'light' || appearance === 'dark') return appearance;
  return wantsDark ? 'dark' : 'light';
}
