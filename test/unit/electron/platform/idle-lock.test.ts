import { beforeEach, expect, test } from 'vitest';
import { IdleLock } from '../../../../electron/platform/idle-lock.ts';

const minute = 60_000;
let now: number;
let lock: IdleLock;

beforeEach(() => {
  now = 1_000_000_000;
  lock = new IdleLock(() => now);
});

const after = (minutes: number): boolean => {
  now += minutes * minute;
  return lock.isDue();
};

test('it is time after five minutes without a touch', () => {
  expect(after(4.9)).toBe(false);
  lock.touch();
  expect(after(4.9)).toBe(false);
  expect(after(0.1)).toBe(true);
});

test('the minutes can be chosen', () => {
  lock.setMinutes(1);
  expect(after(1)).toBe(true);
  lock.reset();
  lock.setMinutes(30);
  expect(after(29)).toBe(false);
  expect(after(1)).toBe(true);
});

test('a running timer holds it off for thirty minutes from its start, and no longer', () => {
  const until = lock.hold(true);
  expect(until).toBe(now + 30 * minute);
  expect(after(20)).toBe(false);
  expect(lock.hold(true)).toBe(until);
  expect(after(9.9)).toBe(false);
  expect(after(0.1)).toBe(true);
  expect(lock.hold(true)).toBe(until);
  expect(lock.isDue()).toBe(true);
});

test('when the timer stops, the idle time counts from the last touch', () => {
  lock.hold(true);
  expect(after(10)).toBe(false);
  expect(lock.hold(false)).toBeNull();
  expect(lock.isDue()).toBe(true);
  lock.touch();
  expect(lock.isDue()).toBe(false);
});

test('a new timer after a stopped one has its own thirty minutes', () => {
  lock.hold(true);
  now += 10 * minute;
  lock.hold(false);
  expect(lock.hold(true)).toBe(now + 30 * minute);
});

test('a clock set back neither locks nor keeps the vault open for long', () => {
  now -= 600 * minute;
  expect(lock.isDue()).toBe(false);
  expect(after(5)).toBe(true);
  lock.reset();
  lock.hold(true);
  now -= 600 * minute;
  expect(lock.isDue()).toBe(false);
  expect(after(5)).toBe(true);
});

test('a lock ends the hold', () => {
  lock.hold(true);
  lock.reset();
  expect(after(5)).toBe(true);
});
