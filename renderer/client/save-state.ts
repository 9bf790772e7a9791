import { createStore } from './store.ts';

/** What the foot of the left bar says about saving. `at` is a UTC instant. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed' };

/** Set by whatever saves: `saving` on the way out, `saved` or `failed` on the answer. */
export const saveState = createStore<SaveState>({ kind: 'idle' });
