import type { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import type { Bridge, Call } from '../../shared/ipc/bridge.ts';
import { type Contract, RecordsEvent, Reply } from '../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import { type VaultContracts, vaultContracts } from '../../shared/ipc/vault-contracts.ts';
import { type VisitLockContracts, visitLockContracts } from '../../shared/ipc/visit-lock-contracts.ts';
import {
  type WindowContracts,
  type WindowEvent,
  windowContracts,
} from '../../shared/ipc/window-contracts.ts';
import { shellText } from '../../shared/text/shell.ts';
import { recordsPortMessage } from './bridge.ts';

/** Every call the page can make, to the records process or to the main process. */
export type Contracts = VaultContracts & RecordsContracts & VisitLockContracts & WindowContracts;
export type Channel = keyof Contracts & string;

export interface Client {
  /**
   * Calls the records process, or the main process for `window.…`. Waits for the port if it is not there yet.
   * @throws AppError what the other side answered; `internal` when it is gone or its answer has the wrong shape.
   */
  readonly call: Call<Contracts>;
  /** Progress of copies, prints and exports. Returns the unsubscribe. */
  readonly onRecordsEvent: (listener: (event: RecordsEvent) => void) => () => void;
  readonly onWindowEvent: (listener: (event: WindowEvent) => void) => () => void;
  /** Answers `locking`: everything unsaved has been handed over. */
  readonly flushed: (allSaved: boolean) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: AppError) => void;
}

const lockedSide: Readonly<Record<string, Contract>> = { ...vaultContracts, ...visitLockContracts };
const windowSide: Readonly<Record<string, Contract>> = windowContracts;

/** How long a call waits for a port that never comes. A call that was sent waits for as long as its port lives. */
const portPatience = 15_000;

/**
 * Makes the page's client.
 * @param bridge what the preload script provides
 * @param arrivals where the port's `message` event arrives: the window
 * @param patience milliseconds to wait for a port
 */
export function createClient(bridge: Bridge, arrivals: EventTarget, patience = portPatience): Client {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: RecordsEvent) => void>();
  let lastId = 0;
  let port: MessagePort | null = null;
  let wanting: ((port: MessagePort) => void)[] = [];

  arrivals.addEventListener('message', (event) => {
    if (!(event instanceof MessageEvent) || event.data !== recordsPortMessage) return;
    const arrived = event.ports[0];
    if (arrived) adopt(arrived);
  });

  function adopt(arrived: MessagePort): void {
    port?.close();
    failAll();
    port = arrived;
    arrived.addEventListener('message', (message) => receive(message.data));
    arrived.addEventListener('close', () => {
      if (port !== arrived) return;
      port = null;
      failAll();
    });
    arrived.start();
    for (const give of wanting.splice(0)) give(arrived);
  }

  function failAll(): void {
    for (const { reject } of waiting.values()) reject(broken(shellText.recordsStopped));
    waiting.clear();
  }

  function receive(data: unknown): void {
    const event = RecordsEvent.safeParse(data);
    if (event.success) {
      for (const listener of listeners) listener(event.data);
      return;
    }
    const reply = Reply.safeParse(data);
    if (!reply.success) return;
    const caller = waiting.get(reply.data.id);
    if (!caller) return;
    waiting.delete(reply.data.id);
    if (reply.data.ok) caller.resolve(reply.data.value);
    else caller.reject(new AppError(reply.data.error));
  }

  function currentPort(): Promise<MessagePort> {
    if (port) return Promise.resolve(port);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        wanting = wanting.filter((other) => other !== give);
        reject(broken(shellText.recordsSilent));
      }, patience);
      const give = (arrived: MessagePort) => {
        clearTimeout(timer);
        resolve(arrived);
      };
      wanting.push(give);
    });
  }

  async function callRecords(channel: string, payload: unknown): Promise<unknown> {
    const target = await currentPort();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      target.postMessage({ id, channel, payload });
    });
  }

  async function callWindow(channel: keyof WindowContracts & string, payload: unknown): Promise<unknown> {
    const reply = Reply.safeParse(await bridge.callWindow(channel, payload));
    if (!reply.success) throw broken(shellText.answerUnreadable);
    if (!reply.data.ok) throw new AppError(reply.data.error);
    return reply.data.value;
  }

  return {
    call: async (channel, payload) => {
      const forWindow = isWindowChannel(channel);
      const value = await (forWindow ? callWindow(channel, payload) : callRecords(channel, payload));
      return read<typeof channel>(forWindow ? windowSide[channel] : await recordsContract(channel), value);
    },
    onRecordsEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onWindowEvent: (listener) => bridge.onWindowEvent(listener),
    flushed: (allSaved) => bridge.flushed(allSaved),
  };
}

function isWindowChannel(channel: string): channel is keyof WindowContracts & string {
  return channel in windowSide;
}

/** The contract of a call to the records process. Those of an open vault are many, and the lock screen does not wait for them. */
async function recordsContract(channel: string): Promise<Contract | undefined> {
  const locked = lockedSide[channel];
  if (locked) return locked;
  const { recordsContracts } = await import('../../shared/ipc/records-contracts.ts');
  return (recordsContracts as Readonly<Record<string, Contract>>)[channel];
}

/** Checks an answer against its contract; what is wrong with it stays out of the message, since it may hold client data. */
function read<C extends Channel>(
  contract: Contract | undefined,
  value: unknown,
): z.output<Contracts[C]['output']> {
  const checked = contract?.output.safeParse(value);
  if (!checked?.success) throw broken(shellText.answerUnreadable);
  // The contract was looked up by this very channel, so its output has this channel's type.
  return checked.data as z.output<Contracts[C]['output']>;
}

function broken(problem: string): AppError {
  return new AppError({ code: 'internal', problem });
}
