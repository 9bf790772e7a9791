import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gate } from '../../../../electron/ipc/gate.ts';
import { createRouter } from '../../../../electron/ipc/router.ts';
import { recordsContracts } from '../../../../shared/ipc/records-contracts.ts';
import { vaultContracts } from '../../../../shared/ipc/vault-contracts.ts';
import { visitLockContracts } from '../../../../shared/ipc/visit-lock-contracts.ts';

const planted = 'Rosalind Achterberg';
/** Answers every call it is asked for with a client's name. */
const leaky = (contracts: object) => (channel: string) =>
  Object.hasOwn(contracts, channel)
    ? { contract: { input: z.unknown(), output: z.unknown() }, handle: () => planted }
    : undefined;

let visitLocked = false;
const find = gate({
  visitLocked: () => visitLocked,
  whileLocked: leaky(vaultContracts),
  whileOpen: leaky(recordsContracts),
  whileVisitLocked: leaky(visitLockContracts),
});
const route = createRouter(find, () => undefined);
const others = [...Object.keys(vaultContracts), ...Object.keys(recordsContracts)];

describe.each(others)('%s', (channel) => {
  test('is answered by an open vault, and by nobody behind the visit lock', async () => {
    visitLocked = false;
    expect(await route({ id: 1, channel, payload: null })).toMatchObject({ ok: true, value: planted });
    visitLocked = true;
    const reply = await route({ id: 2, channel, payload: null });
    expect(reply).toMatchObject({ ok: false, error: { code: 'vault-locked' } });
    expect(JSON.stringify(reply)).not.toContain(planted);
  });
});

test.each(Object.keys(visitLockContracts))('%s is there only behind the visit lock', async (channel) => {
  visitLocked = true;
  expect(await route({ id: 1, channel, payload: null })).toMatchObject({ ok: true });
  visitLocked = false;
  expect(await route({ id: 2, channel, payload: null })).toMatchObject({ error: { code: 'vault-locked' } });
});

test('an unknown call stays unknown', async () => {
  visitLocked = true;
  expect(await route({ id: 1, channel: 'cases.all', payload: null })).toMatchObject({
    error: { code: 'unknown-channel' },
  });
});
