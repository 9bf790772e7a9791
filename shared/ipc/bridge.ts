import type { Contract, Input, Output } from './contract.ts';
import type { WindowContracts, WindowEvent } from './window-contracts.ts';

/** A typed call: channel and payload in, checked value out; rejects with `AppError`. */
export type Call<T extends Record<string, Contract>> = <C extends keyof T & string>(
  channel: C,
  payload: Input<T[C]>,
) => Promise<Output<T[C]>>;

/** Starts the word by which main tells the preload script which vault it found. */
export const vaultFoundSwitch = '--otway-vault-found=';

/**
 * What the preload script puts on the page as `window.otway`. The port to the records process arrives beside it as a
 * `message` event with data `'otway:records-port'` and one port.
 */
export interface Bridge {
  /** The vault that was found when this window was made, or that a visit lock holds, so that the lock screen can be drawn before the records process answers. */
  readonly vaultFound: 'none' | 'own' | 'demo' | 'visit';
  /** Raw reply envelopes; the renderer's client checks and unwraps them. */
  readonly callWindow: (channel: keyof WindowContracts & string, payload: unknown) => Promise<unknown>;
  /** Subscribes; returns the unsubscribe. */
  readonly onWindowEvent: (listener: (event: WindowEvent) => void) => () => void;
  /** Says, in answer to `locking`, that everything unsaved has been handed over, and whether all of it was saved. */
  readonly flushed: (allSaved: boolean) => void;
}
