import type { Id } from '../../shared/domain/ids.ts';
import { createStore } from './store.ts';

/** The record in which a timer was last started on this page; null until one is. */
export const timerStartedIn = createStore<Id | null>(null);
