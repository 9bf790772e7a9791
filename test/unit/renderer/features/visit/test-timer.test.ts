import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const held: boolean[] = [];
vi.mock('../../../../../renderer/client/page-client.ts', () => ({
  call: async (_channel: string, payload: { running: boolean }) => {
    held.push(payload.running);
    return { heldUntil: null };
  },
}));

const { resetTimer, startTimer, stopTimer, stopwatchTime } = await import(
  '../../../../../renderer/features/visit/test-timer.ts'
);

beforeEach(() => {
  held.length = 0;
});
afterEach(() => {
  resetTimer();
});

describe('the test timer', () => {
  it('holds the idle lock while it runs and lets go when it stops, once each', () => {
    startTimer();
    startTimer();
    stopTimer();
    stopTimer();
    expect(held).toEqual([true, false]);
  });

  it('lets go when it is reset while running', () => {
    startTimer();
    resetTimer();
    expect(held).toEqual([true, false]);
  });

  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [754_000, '12:34'],
    [3_723_000, '1:02:03'],
  ])('shows %i ms as %s', (milliseconds, shown) => {
    expect(stopwatchTime(milliseconds)).toBe(shown);
  });
});
