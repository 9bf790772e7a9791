import { useEffect, useState } from 'react';
import { client } from '../client/page-client.ts';

/** Work under a second says nothing about itself. */
const patience = 1000;

/** How far a long call has come, in the call's own steps. */
export interface StepsDone {
  readonly done: number;
  /** Above 0. */
  readonly total: number;
}

const notBegun: StepsDone = { done: 0, total: 1 };

/**
 * Follows a long call by its operation id.
 * @returns the steps done once it has run for a second; null before that, and when nothing runs
 */
export function useOperationProgress(operation: string | null): StepsDone | null {
  const [steps, setSteps] = useState(notBegun);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setSteps(notBegun);
    setLong(false);
    if (operation === null) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    const stop = client.onRecordsEvent((event) => {
      if (event.event === 'progress' && event.operation === operation)
        setSteps({ done: event.done, total: event.total });
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [operation]);
  return operation !== null && long ? steps : null;
}
