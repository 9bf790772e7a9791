import { expect } from 'vitest';
import { createRouter, type Handlers, routesOf } from '../../../../electron/ipc/router.ts';
import type { Contract, Input, Output } from '../../../../shared/ipc/contract.ts';

/** Calls as the page does: through the router, which checks what goes in and what comes out. Throws the error that a page would get. */
export function callerOf<Contracts extends Record<string, Contract>>(
  contracts: Contracts,
  handlers: Handlers<Contracts>,
) {
  const problems: unknown[] = [];
  const router = createRouter(routesOf(contracts, handlers), (_channel, error) => problems.push(error));
  let id = 0;
  return async <Channel extends keyof Contracts & string>(
    channel: Channel,
    payload: Input<Contracts[Channel]>,
  ): Promise<Output<Contracts[Channel]>> => {
    id += 1;
    const reply = await router({ id, channel, payload });
    expect(problems).toEqual([]);
    if (!reply.ok) throw reply.error;
    return reply.value as Output<Contracts[Channel]>;
  };
}
