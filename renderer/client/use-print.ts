import { useQuery } from '@tanstack/react-query';
import { v4 as newOperation } from 'uuid';
import type { AppError } from '../../shared/domain/errors.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { Contracts } from './client.ts';
import { call } from './page-client.ts';

/** Calls that print pages to be looked at. */
type Preview = 'house.preview' | 'templates.preview' | 'documents.print';

/**
 * Pages printed through one channel; those before stay until the next are there. Leaving the screen cancels the print.
 * @param also what else the pages depend on
 */
export function usePrint<C extends Preview>(
  channel: C,
  payload: Omit<Input<Contracts[C]>, 'operation'>,
  also: readonly unknown[] = [],
) {
  return useQuery<Output<Contracts[C]>, AppError>({
    queryKey: [channel, payload, ...also],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: (previous) => previous,
    queryFn: async ({ signal }) => {
      const operation = newOperation();
      const cancel = () => void call('operations.cancel', { operation }).catch(() => undefined);
      signal.addEventListener('abort', cancel);
      try {
        return await call(channel, { ...payload, operation } as Input<Contracts[C]>);
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
  });
}
