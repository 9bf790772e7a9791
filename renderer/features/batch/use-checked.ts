import { useEffect, useState } from 'react';
import { v4 as newOperation } from 'uuid';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { BatchRow } from '../../../shared/ipc/batch-contracts.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import type { BatchAsked } from './batch-people.ts';

/** So many cases are looked at in one call: few enough that the first rows are there at once. */
const casesACall = 20;

interface Found {
  /** What was asked for; answers to anything else are not shown. */
  readonly asked: string;
  readonly rows: ReadonlyMap<Id, BatchRow>;
  readonly error: AppError | null;
}

const nothing: ReadonlyMap<Id, BatchRow> = new Map();

/** Looks at one case after the other: whether this letter can go, to whom and what it lacks. */
export function useChecked(asked: BatchAsked, caseIds: readonly Id[]) {
  const [found, setFound] = useState<Found>({ asked: '', rows: nothing, error: null });
  const [attempt, setAttempt] = useState(0);
  const wanted = JSON.stringify({ asked, caseIds, attempt });
  useEffect(() => {
    const { asked, caseIds }: { asked: BatchAsked; caseIds: Id[] } = JSON.parse(wanted);
    let here = true;
    let operation: string | null = null;
    const look = async () => {
      const rows = new Map<Id, BatchRow>();
      for (let from = 0; from < caseIds.length && here; from += casesACall) {
        operation = newOperation();
        const some = await call('batch.check', {
          ...asked,
          caseIds: caseIds.slice(from, from + casesACall),
          operation,
        });
        operation = null;
        for (const row of some) rows.set(row.caseId, row);
        if (here) setFound({ asked: wanted, rows: new Map(rows), error: null });
      }
    };
    look().catch((thrown: unknown) => {
      if (!here) return;
      const error = asAppError(thrown);
      // What was found before the error still holds.
      setFound((before) =>
        before.asked === wanted ? { ...before, error } : { asked: wanted, rows: nothing, error },
      );
    });
    return () => {
      here = false;
      if (operation !== null) void call('operations.cancel', { operation }).catch(() => undefined);
    };
  }, [wanted]);
  const current = found.asked === wanted;
  return {
    rows: current ? found.rows : nothing,
    error: current ? found.error : null,
    /** Looks at all of them once more. */
    again: () => setAttempt(attempt + 1),
  };
}
