import { beforeEach, expect, test } from 'vitest';
import { VisitLock } from '../../../../electron/vault/visit-lock.ts';
import { longestVisitLock, mostPinTries } from '../../../../shared/domain/visit-lock.ts';

const said: string[] = [];
let lock: VisitLock;

beforeEach(() => {
  said.length = 0;
  lock = new VisitLock(
    {
      chosen: () => said.push('chosen'),
      changed: (locked, running) =>
        said.push(`${locked ? 'locked' : 'open'}, ${running ? 'running' : 'still'}`),
      failed: () => said.push('failed'),
    },
    () => 1000,
  );
});

test('holds until the PIN is right', async () => {
  await lock.choose('case', '4711');
  expect(lock.begin(true)).toBe(true);
  expect(lock.locked).toBe(true);
  expect(lock.endsAt).toBe(1000 + longestVisitLock);
  lock.noteRunning(false);
  expect(await lock.resume('4712')).toBe(false);
  expect(lock.triesLeft).toBe(mostPinTries - 1);
  expect(await lock.resume('4711')).toBe(true);
  expect(lock.locked).toBe(false);
  expect(said).toEqual(['chosen', 'locked, running', 'locked, still', 'open, still']);
  lock.begin(true);
  expect(lock.triesLeft).toBe(mostPinTries);
});

test('without a PIN, or with nothing that runs, the vault locks fully', async () => {
  expect(lock.begin(true)).toBe(false);
  await lock.choose('case', '4711');
  expect(lock.begin(false)).toBe(false);
  expect(lock.locked).toBe(false);
  expect(said).toEqual(['failed', 'chosen', 'failed']);
});

test('the fifth wrong PIN locks the vault fully, and no sixth is tried', async () => {
  await lock.choose('case', '4711');
  lock.begin(true);
  // Sent at once, they still count one by one, and the right one after them is too late.
  const tries = await Promise.all(
    [...Array(mostPinTries).fill('0000'), '4711'].map((pin) => lock.resume(pin)),
  );
  expect(tries).toEqual(Array(mostPinTries + 1).fill(false));
  expect(said.at(-1)).toBe('failed');
  expect(await lock.resume('4711')).toBe(false);
  expect(lock.locked).toBe(true);
});

test('nothing of the PIN can be read off', async () => {
  await lock.choose('case', '47110815');
  const held = JSON.stringify(lock, (_key, value: unknown) =>
    typeof value === 'function' ? undefined : value,
  );
  expect(held).not.toContain('47110815');
});
