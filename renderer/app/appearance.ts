import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect } from 'react';
import { createStore, useStore } from './store.ts';

/** How the window looks: as the system says, or one chosen for this session. */
export const appearances = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

const key = 'otway-appearance';

/** The session is in memory: the choice lasts until the program closes, also across a lock. */
const chosen = createStore<Appearance>(remembered());

function remembered(): Appearance {
  const value = window.localStorage.getItem(key);
  return appearances.find((known) => known === value) ?? 'system';
}

export function useAppearance(): Appearance {
  return useStore(chosen);
}

export function chooseAppearance(next: Appearance): void {
  window.localStorage.setItem(key, next);
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
