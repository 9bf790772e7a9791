import { flushSync } from 'react-dom';

/**
 * Changes the screen and puts the focus on what the change drew, before anything else can happen: a key pressed, or a field clicked, right
 * after the change must not lose the focus to a later frame. To be called from event handlers, not while drawing.
 */
export function focusAfter(change: () => void, find: () => HTMLElement | null | undefined): void {
  flushSync(change);
  find()?.focus();
}

/**
 * Asks for something that a form may still lack, and puts the focus on the first field that says so then: without it a button far below
 * that field would seem to do nothing. A box to tick that is missing bears `data-unconfirmed`.
 */
export function focusMissing(form: ParentNode | null | undefined, ask: () => void): void {
  focusAfter(ask, () => form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-unconfirmed]'));
}
