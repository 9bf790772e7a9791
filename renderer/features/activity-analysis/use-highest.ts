import { useCallback, useSyncExternalStore } from 'react';
import type { Frequency } from '../../../shared/assessments/ratings.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { highestBand, knownBand, partPath } from './rating-paths.ts';

/** The highest known band of a demand over these tasks; drawn again only when it may have changed. */
export function useHighest(
  grid: string,
  taskIds: readonly string[],
  demandId: string,
  shift: string | null,
): Frequency | undefined {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = taskIds
        .flatMap((id) => [partPath(grid, id, demandId, 'frequency'), partPath(grid, id, demandId, 'minutes')])
        .map((path) => session.watch(path, listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, grid, taskIds, demandId],
  );
  return useSyncExternalStore(subscribe, () =>
    highestBand(
      taskIds.map(
        (id) =>
          knownBand(
            session.answer(partPath(grid, id, demandId, 'frequency')),
            session.answer(partPath(grid, id, demandId, 'minutes')),
            shift === null ? undefined : session.answer(shift),
          )?.band,
      ),
    ),
  );
}
