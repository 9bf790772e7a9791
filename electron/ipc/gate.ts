import { AppError } from '../../shared/domain/errors.ts';
import { vaultContracts } from '../../shared/ipc/vault-contracts.ts';
import { visitLockContracts } from '../../shared/ipc/visit-lock-contracts.ts';
import { callText } from '../../shared/text/calls.ts';
import type { AskRoute, FindRoute } from './router.ts';

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

/** Whether there is such a call at all. Those of an open vault are many, and the lock screen does not wait for them. */
async function isKnown(channel: string): Promise<boolean> {
  if (Object.hasOwn(vaultContracts, channel) || Object.hasOwn(visitLockContracts, channel)) return true;
  const { recordsContracts } = await import('../../shared/ipc/records-contracts.ts');
  return Object.hasOwn(recordsContracts, channel);
}

/**
 * Finds what answers a call. While the visit lock holds, nothing is answered but its own calls, whatever else there is: the vault
 * behind it is open. While it does not, its calls are not there.
 */
export function gate(gates: Gates): AskRoute {
  return (channel) => {
    const route = gates.visitLocked()
      ? gates.whileVisitLocked(channel)
      : (gates.whileLocked(channel) ?? gates.whileOpen(channel));
    return route ?? sayWhyNone(channel);
  };
}

/** @throws AppError `vault-locked` for a call that there is, but not now */
async function sayWhyNone(channel: string): Promise<undefined> {
  if (await isKnown(channel)) throw new AppError({ code: 'vault-locked', problem: callText.vaultLocked });
}
