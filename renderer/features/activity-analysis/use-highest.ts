import { useCallback, useSyncExternalStore } from 'react';
import type { Frequency } from '../../../shared/assessments/ratings.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { bandOf, highestBand, partPath } from './rating-paths.ts';

/** The highest known band of a demand over these tasks; drawn again only when one of those answers changes. */
export function useHighest(
  grid: string,
  taskIds: readonly string[],
  demandId: string,
): Frequency | undefined {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = taskIds.map((id) => session.watch(partPath(grid, id, demandId, 'frequency'), listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, grid, taskIds, demandId],
  );
  return useSyncExternalStore(subscribe, () =>
    highestBand(taskIds.map((id) => bandOf(session.answer(partPath(grid, id, demandId, 'frequency'))))),
  );
}
