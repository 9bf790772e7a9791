import { useMemo } from 'react';
import type { Id } from '../../shared/domain/ids.ts';
import { useRead } from '../client/queries.ts';

/** The number of each recommendation of a case, as its documents have it: `R3` by record id. Empty until they are there. */
export function useRecommendationNumbers(caseId: Id): ReadonlyMap<Id, string> {
  const records = useRead('cases.get', { caseId }).data?.records;
  return useMemo(
    () =>
      new Map(records?.flatMap(({ id, number }) => (number === undefined ? [] : [[id, number] as const]))),
    [records],
  );
}
