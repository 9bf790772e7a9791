import type { z } from 'zod';
import { AppError, type AppErrorShape } from '../../shared/domain/errors.ts';
import { type Contract, defaultMaxBytes, type Reply, Request } from '../../shared/ipc/contract.ts';
import { callText } from '../../shared/text/calls.ts';
import { invalidInput } from './invalid-input.ts';
import { isLargerThan } from './message-size.ts';

/** One function for each contract. It gets checked input; what it returns is checked again before it leaves. */
export type Handlers<T extends Record<string, Contract>> = {
  readonly [C in keyof T]: (
    input: z.output<T[C]['input']>,
  ) => z.input<T[C]['output']> | Promise<z.input<T[C]['output']>>;
};

/** Answers one message with one envelope, whatever the message is. Never throws, never rejects. */
export type Router = (message: unknown) => Promise<Reply>;

interface Route {
  readonly contract: Contract;
  readonly handle: (input: unknown) => unknown;
}

/** Finds what answers a channel. */
export type FindRoute = (channel: string) => Route | undefined;

/** Finds what answers a channel; rejects with an `AppError` that says why nothing does now. */
export type AskRoute = (channel: string) => Route | undefined | Promise<undefined>;

/** Pairs contracts with their handlers under their channel names. */
export function routesOf<T extends Record<string, Contract>>(contracts: T, handlers: Handlers<T>): FindRoute {
  const routes = new Map<string, Route>();
  for (const channel of Object.keys(contracts)) {
    const contract = contracts[channel];
    const handle = handlers[channel as keyof T];
    // The type of `handlers` ties each handler to its contract; a map of all of them cannot.
    if (contract) routes.set(channel, { contract, handle: handle as Route['handle'] });
  }
  return (channel) => routes.get(channel);
}

/**
 * Makes a router: checks size, envelope, channel and input in that order, then output.
 * @param find what answers a channel
 * @param report told of errors that are this program's own fault; it must not write what the message held
 */
export function createRouter(find: AskRoute, report: (channel: string, error: unknown) => void): Router {
  return async (message) => {
    const id = idOf(message);
    let channel = '';
    try {
      const claimed = channelOf(message);
      const route = claimed === undefined ? undefined : await find(claimed);
      const limit = route?.contract.maxBytes ?? defaultMaxBytes;
      if (isLargerThan(message, limit))
        throw new AppError({ code: 'too-large', ...callText.tooLarge(limit) });
      const request = Request.safeParse(message);
      if (!request.success) throw invalidInput(request.error);
      if (!route) throw new AppError({ code: 'unknown-channel', problem: callText.unknownChannel });
      channel = request.data.channel;
      const input = route.contract.input.safeParse(request.data.payload);
      if (!input.success) throw invalidInput(input.error);
      const value = await route.handle(input.data);
      return { id, ok: true, value: route.contract.output.parse(value) };
    } catch (error) {
      if (!(error instanceof AppError)) report(channel, error);
      return { id, ok: false, error: shapeOf(error) };
    }
  };
}

/** What the page may learn of an error: an `AppError` as it stands, anything else only that it happened. */
export function shapeOf(error: unknown): AppErrorShape {
  return error instanceof AppError ? error.shape : { code: 'internal', problem: callText.internal };
}

function idOf(message: unknown): number {
  const id = Request.shape.id.safeParse(property(message, 'id'));
  return id.success ? id.data : 0;
}

function channelOf(message: unknown): string | undefined {
  const channel = property(message, 'channel');
  return typeof channel === 'string' ? channel : undefined;
}

function property(message: unknown, name: string): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
}
