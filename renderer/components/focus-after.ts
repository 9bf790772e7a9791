import { flushSync } from 'react-dom';

/**
 * Changes the screen and puts the focus on what the change drew, before anything else can happen: a key pressed, or a field clicked, right
 * after the change must not lose the focus to a later frame. To be called from event handlers, not while drawing.
 */
export function focusAfter(change: () => void, find: () => HTMLElement | null | undefined): void {
  flushSync(change);
  find()?.focus();
}
