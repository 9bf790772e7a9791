import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createRouter, type Handlers, routesOf } from '../../../../electron/ipc/router.ts';
import { AppError } from '../../../../shared/domain/errors.ts';
import { defineContracts, Reply } from '../../../../shared/ipc/contract.ts';
import { recordsContracts } from '../../../../shared/ipc/records-contracts.ts';
import { vaultContracts } from '../../../../shared/ipc/vault-contracts.ts';
import { windowContracts } from '../../../../shared/ipc/window-contracts.ts';

const contracts = defineContracts({
  'demo.double': {
    input: z.strictObject({ weight: z.number().min(0).max(50), tags: z.array(z.string()).max(3) }),
    output: z.strictObject({ twice: z.number() }),
    maxBytes: 400,
  },
  'demo.fail': { input: z.enum(['known', 'unknown', 'output']), output: z.null() },
});

const secret = 'Imogen Achterberg';
const handlers: Handlers<typeof contracts> = {
  'demo.double': ({ weight }) => ({ twice: weight * 2 }),
  'demo.fail': async (how) => {
    if (how === 'known') throw new AppError({ code: 'not-found', problem: 'There is no such case.' });
    if (how === 'unknown') throw new Error(`could not read ${secret}`);
    return secret as unknown as null;
  },
};

function router() {
  const report = vi.fn();
  return { report, route: createRouter(routesOf(contracts, handlers), report) };
}

const send = (channel: string, payload: unknown, id = 7) => router().route({ id, channel, payload });

describe('a call', () => {
  test('is answered in an envelope with its id', async () => {
    expect(await send('demo.double', { weight: 4, tags: [] })).toEqual({
      id: 7,
      ok: true,
      value: { twice: 8 },
    });
  });

  test('with a value out of range is refused with field, problem and accepted range', async () => {
    expect(await send('demo.double', { weight: -1, tags: [] })).toEqual({
      id: 7,
      ok: false,
      error: {
        code: 'invalid-input',
        field: 'weight',
        problem: 'This is too small.',
        accepted: 'At least 0.',
      },
    });
    expect(await send('demo.double', { weight: 1, tags: ['a', 2] })).toMatchObject({
      error: { field: 'tags.2', accepted: 'Text.' },
    });
  });

  test('with a part that nobody declared is refused', async () => {
    expect(await send('demo.double', { weight: 1, tags: [], extra: 1 })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  test('to an unknown channel is refused', async () => {
    for (const channel of ['demo.none', '__proto__', 'constructor', 'toString']) {
      expect(await send(channel, null)).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
    }
  });

  test('that is too large is refused before its contents are looked at', async () => {
    const payload = { weight: 'x'.repeat(500), tags: [] };
    expect(await send('demo.double', payload)).toMatchObject({ error: { code: 'too-large' } });
    expect(await send('demo.double', new Uint8Array(2000))).toMatchObject({ error: { code: 'too-large' } });
    expect(await send('nowhere', new Uint8Array(2 ** 21))).toMatchObject({ error: { code: 'too-large' } });
    expect(await send('demo.double', Array(1_000_000).fill(null))).toMatchObject({
      error: { code: 'too-large' },
    });
  });

  test('whose handler fails says only that it failed', async () => {
    const { route, report } = router();
    const reply = await route({ id: 1, channel: 'demo.fail', payload: 'unknown' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain(secret);
    expect(report).toHaveBeenCalledOnce();
    expect(await send('demo.fail', 'known')).toMatchObject({ error: { code: 'not-found' } });
  });

  test('whose handler returns the wrong shape is not answered with it', async () => {
    const reply = await send('demo.fail', 'output');
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain(secret);
  });
});

describe('any message at all', () => {
  const everything = { ...vaultContracts, ...recordsContracts, ...windowContracts };
  const unreachable = Object.fromEntries(
    Object.keys(everything).map((channel) => [
      channel,
      () => {
        throw new AppError({ code: 'vault-locked', problem: 'reached' });
      },
    ]),
  ) as unknown as Handlers<typeof everything>;
  const report = vi.fn();
  const route = createRouter(routesOf(everything, unreachable), report);
  const rubbish = fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withBigInt: true,
    maxDepth: 4,
  });

  test.each(Object.keys(everything))('to %s gets a well-formed envelope', async (channel) => {
    await fc.assert(
      fc.asyncProperty(rubbish, fc.nat(), async (payload, id) => {
        const reply = Reply.parse(await route({ id, channel, payload }));
        expect(reply.id).toBe(id);
        expect(reply.ok).toBe(false);
      }),
      { numRuns: 60 },
    );
    expect(report).not.toHaveBeenCalled();
  });

  test('without an envelope gets one back', async () => {
    await fc.assert(
      fc.asyncProperty(rubbish, async (message) => {
        expect(Reply.parse(await route(message)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
