import { AppError } from '../../shared/domain/errors.ts';
import { callText } from '../../shared/text/calls.ts';
import type { Operations } from './context.ts';

/** Keeps the operations under way by the names the page gave them. */
export function createOperations(): Operations {
  const running = new Map<string, AbortController>();
  return {
    start(id) {
      if (running.has(id)) {
        throw new AppError({ code: 'invalid-input', field: 'operation', problem: callText.operationInUse });
      }
      const controller = new AbortController();
      running.set(id, controller);
      return controller.signal;
    },
    finish(id) {
      running.delete(id);
    },
    cancel(id) {
      running.get(id)?.abort();
    },
  };
}
