import { serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLargerThan } from '../../../../electron/ipc/message-size.ts';

test('counts texts and bytes wherever they stand', () => {
  expect(isLargerThan('x'.repeat(400), 1000)).toBe(false);
  expect(isLargerThan('x'.repeat(600), 1000)).toBe(true);
  expect(isLargerThan({ a: [{ b: new Uint8Array(990) }] }, 1000)).toBe(true);
  expect(isLargerThan(new Map([['k', new Set(['x'.repeat(600)])]]), 1000)).toBe(true);
  expect(isLargerThan({ ['k'.repeat(600)]: 1 }, 1000)).toBe(true);
  expect(isLargerThan(new ArrayBuffer(2000), 1000)).toBe(true);
});

test('counts the whole buffer behind a small view of it', () => {
  expect(isLargerThan(new Uint8Array(5000).subarray(0, 1), 1000)).toBe(true);
});

test('ends on a message that holds itself', () => {
  const loop: unknown[] = [];
  loop.push(loop, { loop });
  expect(isLargerThan(loop, 1000)).toBe(false);
});

test('never takes a message for smaller than half of what it travels as', () => {
  const message = fc.anything({ withMap: true, withSet: true, withTypedArray: true, maxDepth: 5 });
  fc.assert(
    fc.property(message, (value) => {
      expect(isLargerThan(value, Math.floor(serialize(value).length / 2) - 16)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
