import { expect, test } from 'vitest';
import { ClockWatch } from '../../../../renderer/client/clock-watch.ts';

const minute = 60_000;

/** Clocks that a test sets, and what the watch said of them. */
function newClocks() {
  const at = { wall: 1_774_000_000_000, counter: 5000, uptime: 90_000 };
  const moves: number[] = [];
  let failing = 0;
  const watch = new ClockWatch(
    {
      wall: () => at.wall,
      counter: () => at.counter,
      // As coarse as it comes on some systems.
      uptime: async () => Math.floor(at.uptime / 1000) * 1000,
    },
    async (milliseconds) => {
      if (failing > 0) {
        failing -= 1;
        throw new Error('not now');
      }
      moves.push(milliseconds);
    },
  );
  const pass = (milliseconds: number) => {
    at.wall += milliseconds;
    at.counter += milliseconds;
    at.uptime += milliseconds;
  };
  const sleep = (milliseconds: number) => {
    at.wall += milliseconds;
    at.uptime += milliseconds;
  };
  const move = (milliseconds: number) => {
    at.wall += milliseconds;
  };
  return {
    watch,
    moves,
    pass,
    sleep,
    move,
    fail: (times: number) => {
      failing = times;
    },
  };
}

test('time that passes is no move', async () => {
  const { watch, moves, pass } = newClocks();
  await watch.settle();
  expect(watch.isQuiet()).toBe(true);
  pass(47 * minute);
  expect(watch.isQuiet()).toBe(true);
  await watch.settle();
  expect(moves).toEqual([]);
});

test.each([
  ['forward', 60 * minute],
  ['back', -60 * minute],
  ['forward by a little more than is tolerated', 2100],
])('a clock put %s is told once, to the millisecond', async (_way, milliseconds) => {
  const { watch, moves, pass, move } = newClocks();
  await watch.settle();
  pass(1234);
  move(milliseconds);
  pass(777);
  expect(watch.isQuiet()).toBe(false);
  await Promise.all([watch.settle(), watch.settle()]);
  expect(moves).toEqual([milliseconds]);
  expect(watch.isQuiet()).toBe(true);
  await watch.settle();
  expect(moves).toEqual([milliseconds]);
});

test('up to two seconds is no move', async () => {
  const { watch, moves, move } = newClocks();
  await watch.settle();
  move(-2000);
  await watch.settle();
  expect(moves).toEqual([]);
});

test('sleep is no move, and a move in it is told to within the uptime’s own grain', async () => {
  const { watch, moves, sleep, move } = newClocks();
  await watch.settle();
  sleep(8 * 60 * minute);
  expect(watch.isQuiet()).toBe(false);
  await watch.settle();
  expect(moves).toEqual([]);
  expect(watch.isQuiet()).toBe(true);
  sleep(30 * minute);
  move(-10 * minute);
  await watch.settle();
  expect(moves).toHaveLength(1);
  expect(Math.abs((moves[0] ?? 0) + 10 * minute)).toBeLessThanOrEqual(1000);
});

test('a move that could not be dealt with is found again', async () => {
  const { watch, moves, move, fail } = newClocks();
  await watch.settle();
  move(-5 * minute);
  fail(1);
  await expect(watch.settle()).rejects.toThrow('not now');
  await watch.settle();
  expect(moves).toEqual([-5 * minute]);
});
