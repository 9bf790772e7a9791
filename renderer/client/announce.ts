import { createStore } from './store.ts';

/** One message for the polite live region; `count` makes the same words speak twice. */
export const announcement = createStore<{ readonly text: string; readonly count: number }>({
  text: '',
  count: 0,
});

/** Says something to a screen reader without moving focus. */
export function announce(text: string): void {
  announcement.set({ text, count: announcement.get().count + 1 });
}
