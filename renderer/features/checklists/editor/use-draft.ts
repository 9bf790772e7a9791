import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChecklistDefinition } from '../../../../shared/checklists/definition.ts';
import type { AppError } from '../../../../shared/domain/errors.ts';
import type { Id } from '../../../../shared/domain/ids.ts';
import { call } from '../../../client/page-client.ts';
import { asAppError, queryClient } from '../../../client/queries.ts';
import { saveState } from '../../../client/save-state.ts';
import { registerUnsaved } from '../../../client/unsaved.ts';

const pause = 500;

/** A checklist being edited: what is typed is kept half a second later, in order, and before the vault locks. */
export function useDraft(checklistId: Id, stored: ChecklistDefinition) {
  const [definition, setDefinition] = useState(stored);
  const [error, setError] = useState<AppError | null>(null);
  const latest = useRef(stored);
  const kept = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<boolean>>(Promise.resolve(true));

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    saving.current = saving.current.then(async () => {
      const wanted = latest.current;
      if (wanted === kept.current) return true;
      saveState.set({ kind: 'saving' });
      try {
        await call('checklists.saveDraft', { checklistId, definition: wanted });
        kept.current = wanted;
        setError(null);
        saveState.set({ kind: 'saved', at: new Date().toISOString() });
        await queryClient.invalidateQueries({ queryKey: ['checklists.list'] });
        return latest.current === wanted;
      } catch (thrown) {
        saveState.set({ kind: 'failed' });
        setError(asAppError(thrown));
        return false;
      }
    });
    return saving.current;
  }, [checklistId]);

  useEffect(() => {
    const unregister = registerUnsaved(flush);
    return () => {
      unregister();
      void flush();
    };
  }, [flush]);

  const change = useCallback(
    (next: ChecklistDefinition) => {
      latest.current = next;
      setDefinition(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush],
  );
  return { definition, change, flush, error };
}
