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
  return lock.due() !== null;
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

test('without a PIN it locks fully, with one for the visit', () => {
  now += 5 * minute;
  expect(lock.due()).toBe('lock');
  lock.pinChosen();
  expect(lock.due()).toBe('visitLock');
  lock.touch();
  expect(lock.due()).toBeNull();
});

test('the visit lock lasts an hour at most, touched or not', () => {
  lock.pinChosen();
  now += 5 * minute;
  lock.visitLockChanged(true, true);
  expect(after(59.9)).toBe(false);
  lock.touch();
  lock.visitLockChanged(true, true);
  expect(lock.due()).toBeNull();
  expect(after(0.1)).toBe(true);
  expect(lock.due()).toBe('lock');
});

test('once nothing runs behind it, the visit lock gives way after the idle time', () => {
  lock.pinChosen();
  now += 5 * minute;
  lock.visitLockChanged(true, true);
  expect(after(10)).toBe(false);
  lock.touch();
  lock.visitLockChanged(true, false);
  expect(after(4.9)).toBe(false);
  expect(after(0.1)).toBe(true);
  expect(lock.due()).toBe('lock');
});

test('after the PIN the idle time begins anew', () => {
  lock.pinChosen();
  now += 20 * minute;
  lock.visitLockChanged(true, true);
  lock.visitLockChanged(false, false);
  expect(after(4.9)).toBe(false);
  now += 0.1 * minute;
  expect(lock.due()).toBe('visitLock');
});

test('a clock set back neither locks nor keeps the vault open for long', () => {
  now -= 600 * minute;
  expect(lock.due()).toBeNull();
  expect(after(5)).toBe(true);
  lock.reset();
  lock.pinChosen();
  lock.visitLockChanged(true, true);
  now -= 600 * minute;
  expect(lock.due()).toBeNull();
  expect(after(60)).toBe(true);
});

test('a full lock forgets the PIN and the visit', () => {
  lock.pinChosen();
  lock.visitLockChanged(true, true);
  lock.reset();
  now += 5 * minute;
  expect(lock.due()).toBe('lock');
});
