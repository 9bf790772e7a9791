import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockWentBackBy,
  correctedTimer,
  elapsedMilliseconds,
  futureToleranceMilliseconds,
  instantAt,
  isRunning,
  mostStretches,
  moveTimer,
  restartTimer,
  startTimer,
  stopTimer,
  stretchesOf,
  timerProblem,
} from '../../../../shared/domain/timer.ts';
import {
  mostTimerEvents,
  readTimerEvent,
  readTimerLog,
  type TimerEvent,
  timeOnTimer,
  withTimerEvent,
  writeTimerEvent,
} from '../../../../shared/domain/timer-log.ts';
import { durationWords, timerFace, timerText, timerWords } from '../../../../shared/text/timer.ts';

const ten = Date.parse('2026-03-21T10:00:00.000Z');
const at = (seconds: number) => instantAt(ten + seconds * 1000);
const minute = 60;

describe('a timer', () => {
  test('is its starts and stops', () => {
    const begun = startTimer([], at(0));
    expect(begun).toEqual(['2026-03-21T10:00:00.000Z']);
    expect(isRunning(begun)).toBe(true);
    expect(elapsedMilliseconds(begun, at(90))).toBe(90_000);
    const stopped = stopTimer(begun, at(90));
    expect(isRunning(stopped)).toBe(false);
    expect(elapsedMilliseconds(stopped, at(5000))).toBe(90_000);
    const again = startTimer(stopped, at(100));
    expect(elapsedMilliseconds(again, at(130))).toBe(120_000);
    expect(stretchesOf(again, at(130))).toEqual([
      { start: at(0), stop: at(90), milliseconds: 90_000 },
      { start: at(100), stop: null, milliseconds: 30_000 },
    ]);
    expect(restartTimer(at(200))).toEqual([at(200)]);
  });

  test('pressed twice does not change', () => {
    expect(startTimer([at(0)], at(9))).toEqual([at(0)]);
    expect(stopTimer([at(0), at(4)], at(9))).toEqual([at(0), at(4)]);
    expect(stopTimer([], at(9))).toEqual([]);
  });

  test('with the clock gone back stays in order and keeps the length of what had ended', () => {
    const running = [at(0), at(30), at(60)];
    expect(clockWentBackBy(running, at(-minute))).toBe(120_000);
    expect(clockWentBackBy(running, at(60 - futureToleranceMilliseconds / 1000))).toBe(0);
    const stopped = stopTimer(running, at(-minute));
    expect(stopped).toEqual([at(-120), at(-90), at(-60), at(-60)]);
    expect(elapsedMilliseconds(stopped, at(0))).toBe(30_000);
    expect(elapsedMilliseconds([at(0)], at(-minute))).toBe(0);
  });

  test('moves with a clock that is moved', () => {
    const moved = moveTimer([at(0)], 3_600_000);
    expect(moved).toEqual(['2026-03-21T11:00:00.000Z']);
    expect(elapsedMilliseconds(moved, at(3600 + 20))).toBe(20_000);
  });

  test('is put right by hand within the time it stood', () => {
    expect(correctedTimer([at(0), at(90)], 30_000)).toEqual([at(0), at(30)]);
    expect(correctedTimer([at(0), at(90)], 120_000)).toEqual([at(-30), at(90)]);
    expect(correctedTimer([], 1)).toEqual([]);
  });

  test('whatever is pressed, in whatever order and at whatever time, stays a list that can be read', () => {
    const press = fc.tuple(
      fc.constantFrom(startTimer, stopTimer),
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
    );
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 40 }), (presses) => {
        let instants: string[] = [];
        for (const [change, offset] of presses) {
          const now = instantAt(ten + offset);
          const before = elapsedMilliseconds(instants, now);
          instants = change(instants, now);
          // Pressing takes no time of its own.
          expect(elapsedMilliseconds(instants, now)).toBe(before);
          if (instants.length > 0) expect(timerProblem(instants, instants.at(-1) ?? now)).toBeUndefined();
        }
      }),
    );
  });

  test('with forward time runs exactly as long as it was running', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 40 }), (waits) => {
        let instants: string[] = [];
        let now = ten;
        let ran = 0;
        for (const wait of waits) {
          const runs = isRunning(instants);
          now += wait;
          if (runs) ran += wait;
          instants = (runs ? stopTimer : startTimer)(instants, instantAt(now));
        }
        expect(elapsedMilliseconds(instants, instantAt(now))).toBe(ran);
      }),
    );
  });

  test.each([
    [[], 'empty'],
    ['2026-03-21T10:00:00.000Z', 'notInstants'],
    [['ten'], 'notInstants'],
    [['2026-02-30T10:00:00.000Z'], 'notInstants'],
    [['2026-03-21T10:00:00Z'], 'notInstants'],
    [[at(9), at(8)], 'notInOrder'],
    [[at(futureToleranceMilliseconds / 1000 + 1)], 'inFuture'],
    [Array(mostStretches * 2 + 1).fill(at(0)), 'tooMany'],
    [[at(futureToleranceMilliseconds / 1000)], undefined],
    [[at(-5), at(-5)], undefined],
  ])('list %# is judged', (instants, problem) => {
    expect(timerProblem(instants, at(0))).toBe(problem);
  });

  test('stored earlier is not judged by the present', () => {
    expect(timerProblem([at(1000)], null)).toBeUndefined();
  });
});

describe('the log of a timer', () => {
  const moved: TimerEvent = { kind: 'clockMoved', at: at(60), milliseconds: -3_600_000 };
  const back: TimerEvent = { kind: 'clockBack', at: at(0), milliseconds: 300_000 };
  const corrected: TimerEvent = { kind: 'corrected', at: at(90), milliseconds: 12_000 };

  test('is read as it was written, and nothing else is', () => {
    expect(writeTimerEvent(moved)).toBe('clockMoved 2026-03-21T10:01:00.000Z -3600000');
    for (const event of [moved, back, corrected])
      expect(readTimerEvent(writeTimerEvent(event))).toEqual(event);
    for (const wrong of [
      '',
      'clockMoved',
      `moved ${at(0)} 1`,
      `clockMoved ${at(0)} 1.5`,
      `clockMoved ${at(0)} -0`,
      `clockMoved now 1`,
      `clockMoved ${at(0)} 1 more`,
    ])
      expect(readTimerEvent(wrong)).toBeUndefined();
  });

  test('keeps the newest events', () => {
    let log: string[] = [];
    for (let index = 0; index <= mostTimerEvents; index += 1)
      log = withTimerEvent(log, { ...moved, milliseconds: index + 1 });
    expect(log).toHaveLength(mostTimerEvents);
    expect(readTimerLog(log).at(-1)?.milliseconds).toBe(mostTimerEvents + 1);
  });

  test('a clock that went back makes the time unknown, never 0, until it is put right', () => {
    expect(timeOnTimer([at(0)], [], at(-minute))).toBeNull();
    expect(timeOnTimer([at(0), at(0)], [back], at(0))).toBeNull();
    expect(timeOnTimer([at(0), at(30)], [back, corrected], at(99))).toBe(30_000);
    expect(timeOnTimer([at(0), at(30)], [moved], at(99))).toBe(30_000);
  });

  test('reads in words', () => {
    expect(timerWords([], [])).toBeUndefined();
    expect(timerWords([at(0)], [])).toBe('still running');
    expect(timerWords([at(0), at(312)], [])).toBe('5 min 12 s');
    expect(timerWords([at(0), at(312)], [moved].map(writeTimerEvent))).toBe(
      '5 min 12 s (the computer’s clock was put back by 1 h meanwhile, which is left out)',
    );
    expect(timerWords([at(0), at(0)], [back].map(writeTimerEvent))).toBe(
      'not known (the computer’s clock went back meanwhile)',
    );
    expect(timerWords([at(0), at(30)], [back, corrected].map(writeTimerEvent))).toBe(
      '30 s (the computer’s clock went back meanwhile; put right by hand)',
    );
  });

  test('a move is told to the nearest second', () => {
    expect(timerText.moved(-3_599_998)).toBe('put back by 1 h');
    expect(timerText.moved(2499)).toBe('put forward by 2 s');
  });

  test('faces and lengths', () => {
    expect([0, 7999, 754_000, 3_723_000, -65_000, -400].map(timerFace)).toEqual([
      '0:00',
      '0:07',
      '12:34',
      '1:02:03',
      '−1:05',
      '0:00',
    ]);
    expect([0, 7000, 60_000, 312_000, 3_720_000].map(durationWords)).toEqual([
      '0 s',
      '7 s',
      '1 min',
      '5 min 12 s',
      '1 h 2 min',
    ]);
  });
});
