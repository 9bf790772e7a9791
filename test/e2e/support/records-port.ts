import type { Page } from '@playwright/test';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { VaultContracts } from '../../../shared/ipc/vault-contracts.ts';
import type { OtwayApp } from './app.ts';
import { tapRecords } from './calls.ts';

type Contracts = VaultContracts & RecordsContracts;

declare global {
  interface Window {
    /** The page's own port to the records process, kept for tests by `tapRecords`. */
    tappedPort?: MessagePort;
    /** The number of the last message that a test sent; far from those of the page's own client. */
    testMessage?: number;
  }
}

/**
 * The line between the real page and the real records process, used by tests to speak to it directly: the very port that main gave
 * the page, seen by a script that runs before the page's own.
 */
export class RecordsPort {
  private readonly otway: OtwayApp;

  private constructor(otway: OtwayApp) {
    this.otway = otway;
  }

  /** Loads the page again and catches its port. A page that comes later, after a lock, has to be attached anew. */
  static async attach(otway: OtwayApp): Promise<RecordsPort> {
    await tapRecords(otway.page);
    return new RecordsPort(otway);
  }

  /** Makes a call and gives its answer. Throws an error with the code of the one answered. */
  async call<C extends keyof Contracts & string>(
    channel: C,
    payload: Input<Contracts[C]>,
  ): Promise<Output<Contracts[C]>> {
    const { reply } = await send(this.otway.page, { channel, payload });
    // The records process has checked its answer against the contract of this very channel.
    if (isObject(reply) && reply.ok === true) return reply.value as Output<Contracts[C]>;
    throw new Error(`${channel}: ${JSON.stringify(isObject(reply) ? reply.error : reply)}`);
  }

  /** Makes calls one after the other; gives the milliseconds of each, from the page's call to the answer in the page. */
  async time<C extends keyof Contracts & string>(
    channel: C,
    payloads: readonly Input<Contracts[C]>[],
  ): Promise<number[]> {
    const times: number[] = [];
    for (const payload of payloads) {
      const { reply, milliseconds } = await send(this.otway.page, { channel, payload });
      if (!isObject(reply) || reply.ok !== true) throw new Error(`${channel}: ${JSON.stringify(reply)}`);
      times.push(milliseconds);
    }
    return times;
  }

  /** Sends messages of any shape, each after the answer to the one before; null for one that got none within two seconds. */
  async sendRaw(messages: readonly unknown[]): Promise<unknown[]> {
    return this.otway.page.evaluate(async (list) => {
      const port = window.tappedPort;
      if (!port) throw new Error('no port');
      // An answer that the page still waits for must not be taken for the first of these.
      await new Promise<void>((resolve) => {
        let quiet = setTimeout(done, 500);
        function done() {
          port?.removeEventListener('message', again);
          resolve();
        }
        function again() {
          clearTimeout(quiet);
          quiet = setTimeout(done, 500);
        }
        port.addEventListener('message', again);
      });
      const replies: unknown[] = [];
      for (const message of list) {
        const reply = new Promise((resolve) => {
          const timer = setTimeout(() => resolve(null), 2000);
          const receive = ({ data }: MessageEvent) => {
            clearTimeout(timer);
            resolve(data);
          };
          port.addEventListener('message', receive, { once: true });
        });
        port.postMessage(message);
        replies.push(await reply);
      }
      return replies;
    }, messages);
  }
}

interface Sent {
  readonly reply: unknown;
  readonly milliseconds: number;
}

function send(page: Page, call: { channel: string; payload: unknown }): Promise<Sent> {
  return page.evaluate(async ({ channel, payload }) => {
    const port = window.tappedPort;
    if (!port) throw new Error('no port');
    const id = (window.testMessage ?? 2_000_000_000) + 1;
    window.testMessage = id;
    return new Promise<Sent>((resolve) => {
      const receive = ({ data }: MessageEvent) => {
        if (data?.id !== id) return;
        port.removeEventListener('message', receive);
        // Bytes do not travel to the test; their number does.
        const value = data.value instanceof Uint8Array ? { bytes: data.value.byteLength } : data.value;
        resolve({ reply: { ...data, value }, milliseconds: performance.now() - begun });
      };
      port.addEventListener('message', receive);
      const begun = performance.now();
      port.postMessage({ id, channel, payload });
    });
  }, call);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
