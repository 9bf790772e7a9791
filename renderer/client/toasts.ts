import type { AppError } from '../../shared/domain/errors.ts';
import { createStore } from './store.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** What to do about it, for an error. */
  readonly error?: AppError;
  readonly undo?: () => void;
}

export const toasts = createStore<readonly Toast[]>([]);

/** How long a message stays, with an undo and without; errors stay until dismissed. */
const lifetime = { undo: 15_000, plain: 6000 } as const;
let lastId = 0;

/** Shows a short message at the foot of the page, with an undo where there is one. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  const id = lastId;
  // The same words twice would only hide more of the page.
  const others = toasts.get().filter((shown) => shown.undo !== undefined || shown.text !== toast.text);
  toasts.set([...others, { ...toast, id }]);
  if (!toast.error) setTimeout(() => dismissToast(id), toast.undo ? lifetime.undo : lifetime.plain);
}

/** Shows an error that belongs to no field on the page. */
export function showError(error: AppError): void {
  showToast({ text: error.shape.problem, error });
}

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
