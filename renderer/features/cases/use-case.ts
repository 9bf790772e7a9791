import { useEffect } from 'react';
import { queryClient, useRead } from '../../client/queries.ts';
import { saveState } from '../../client/save-state.ts';

/** The case with the summaries of its records. */
export function useCase(caseId: string) {
  return useRead('cases.get', { caseId });
}

/** Reads the case again when something in it was saved, at most once in this many milliseconds. */
const settleTime = 400;

/** Keeps what the case bar shows in step with what is typed in the pages below it. */
export function useFreshCase(caseId: string): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = saveState.subscribe(() => {
      if (saveState.get().kind !== 'saved') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        void queryClient.invalidateQueries({ queryKey: ['cases.get', { caseId }] });
        void queryClient.invalidateQueries({ queryKey: ['cases.timeline', { caseId }] });
        void queryClient.invalidateQueries({ queryKey: ['records.ofKind', { caseId, kind: 'consent' }] });
      }, settleTime);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [caseId]);
}
