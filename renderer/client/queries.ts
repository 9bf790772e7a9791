import { QueryClient, type UseQueryResult, useMutation, useQueries, useQuery } from '@tanstack/react-query';
import { AppError } from '../../shared/domain/errors.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import { shellText } from '../../shared/text/shell.ts';
import type { Channel, Contracts } from './client.ts';
import { call } from './page-client.ts';

/** The vault is on this machine: no retries, no waiting for a network, no refetch when the window comes back. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      staleTime: 0,
      gcTime: 60_000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

interface ReadOptions {
  /** False holds the call back, e.g. while its payload is not known yet. */
  readonly enabled?: boolean;
  /** Keeps showing the last answer while the payload changes, as in a list being searched. */
  readonly keepPrevious?: boolean;
}

/** Reads through one channel and keeps the answer under `[channel, payload]`. */
export function useRead<C extends Channel>(
  channel: C,
  payload: Input<Contracts[C]>,
  options: ReadOptions = {},
): UseQueryResult<Output<Contracts[C]>, AppError> {
  return useQuery<Output<Contracts[C]>, AppError>({
    queryKey: [channel, payload],
    queryFn: () => call(channel, payload),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: (previous) => previous } : {}),
  });
}

/** Reads through one channel with each of these payloads; undefined until all have been answered. */
export function useReads<C extends Channel>(
  channel: C,
  payloads: readonly Input<Contracts[C]>[],
): readonly Output<Contracts[C]>[] | undefined {
  const answers = useQueries({
    queries: payloads.map((payload) => ({
      queryKey: [channel, payload],
      queryFn: () => call(channel, payload),
    })),
  });
  const data = answers.flatMap((answer) => (answer.data === undefined ? [] : [answer.data]));
  return data.length === payloads.length ? data : undefined;
}

/** Writes through one channel. When it succeeds, every answer on screen is read again. */
export function useWrite<C extends Channel>(channel: C) {
  return useMutation<Output<Contracts[C]>, AppError, Input<Contracts[C]>>({
    mutationFn: (payload) => call(channel, payload),
    onSuccess: () => refreshAll(),
  });
}

/** Marks every answer as old; those on screen are read again now. */
export function refreshAll(): Promise<void> {
  return queryClient.invalidateQueries();
}

/** Any thrown value as an `AppError`, so that it can be shown. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError({ code: 'internal', problem: shellText.brokenTitle });
}
