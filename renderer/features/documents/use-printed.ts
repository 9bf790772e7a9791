import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newOperation } from 'uuid';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';

export type Printed = Output<Contracts['documents.print']>;

/** Which document, for whom, and under which consent. */
export type DocumentChoice = Input<Contracts['documents.compose']>;

/** The finished pages of a document, printed anew whenever it is composed anew; leaving the screen cancels the print. */
export function usePrinted(choice: DocumentChoice, composedAt: number) {
  const [operation, setOperation] = useState<string | null>(null);
  const query = useQuery<Printed, AppError>({
    queryKey: ['documents.print', { ...choice, composedAt }],
    enabled: composedAt > 0,
    // A print belongs to one composition; the next one has a key of its own.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: (previous) => previous,
    queryFn: async ({ signal }) => {
      const id = newOperation();
      setOperation(id);
      const cancel = () => void call('operations.cancel', { operation: id }).catch(() => undefined);
      signal.addEventListener('abort', cancel);
      try {
        return await call('documents.print', { ...choice, operation: id });
      } finally {
        signal.removeEventListener('abort', cancel);
        setOperation(null);
      }
    },
  });
  return {
    printed: query.data,
    error: query.error,
    operation,
    /** True while the pages shown belong to an earlier composition, or to none. */
    outdated: query.isPlaceholderData || query.data === undefined,
    again: () => query.refetch(),
  };
}
