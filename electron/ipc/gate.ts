import { AppError } from '../../shared/domain/errors.ts';
import type { Contract } from '../../shared/ipc/contract.ts';
import { recordsContracts, vaultContracts } from '../../shared/ipc/records-contracts.ts';
import { visitLockContracts } from '../../shared/ipc/visit-lock-contracts.ts';
import { callText } from '../../shared/text/calls.ts';
import type { FindRoute } from './router.ts';

/** What may be answered, by the state of the vault. */
export interface Gates {
  /** Whether the visit lock holds. */
  readonly visitLocked: () => boolean;
  /** Calls around a vault that is locked, or just opened. */
  readonly whileLocked: FindRoute;
  /** Calls of an open vault. */
  readonly whileOpen: FindRoute;
  /** The calls of the visit lock's own screen. */
  readonly whileVisitLocked: FindRoute;
}

const all: Readonly<Record<string, Contract>> = {
  ...vaultContracts,
  ...recordsContracts,
  ...visitLockContracts,
};

/**
 * Finds what answers a call. While the visit lock holds, nothing is answered but its own calls, whatever else there is: the vault
 * behind it is open. While it does not, its calls are not there.
 */
export function gate(gates: Gates): FindRoute {
  return (channel) => {
    const route = gates.visitLocked()
      ? gates.whileVisitLocked(channel)
      : (gates.whileLocked(channel) ?? gates.whileOpen(channel));
    if (!route && Object.hasOwn(all, channel))
      throw new AppError({ code: 'vault-locked', problem: callText.vaultLocked });
    return route;
  };
}
