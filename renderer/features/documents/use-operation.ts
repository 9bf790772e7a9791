import { useEffect, useState } from 'react';
import { client } from '../../client/page-client.ts';

/** Work under a second says nothing about itself. */
const patience = 1000;

/**
 * Follows a long call by its operation id.
 * @returns the share done in percent once it has run for a second; null before that, and when nothing runs
 */
export function useOperationProgress(operation: string | null): number | null {
  const [percent, setPercent] = useState(0);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setPercent(0);
    setLong(false);
    if (operation === null) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    const stop = client.onRecordsEvent((event) => {
      if (event.event === 'progress' && event.operation === operation)
        setPercent(Math.round((event.done / event.total) * 100));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [operation]);
  return operation !== null && long ? percent : null;
}
