import { isRunning, type TimerInstants } from '../domain/timer.ts';
import { readTimerLog, type TimerEvent, timeOnTimer } from '../domain/timer-log.ts';

/** Words of timers, on screen and on paper. */
export const timerText = {
  logOf: (label: string) => `${label}: clock and corrections`,
  accepted: 'Starts and stops, none in the future. The time can be put right by hand once it is stopped.',
  start: 'Start',
  stop: 'Stop',
  goOn: 'Go on',
  again: 'Start from nothing',
  startOf: (label: string) => `Start: ${label}`,
  stopOf: (label: string) => `Stop: ${label}`,
  goOnWith: (label: string) => `Go on: ${label}`,
  time: (label: string) => `Time on ${label}`,
  notKnown: 'not known',
  stillRunning: 'still running',
  runningSince: (time: string) => `Running since ${time}`,
  stretches: 'Earlier stretches',
  stretch: (start: string, stop: string, time: string) => `${start} to ${stop}: ${time}`,
  correct: {
    open: 'Put the time right',
    title: 'The time it took',
    minutes: 'Minutes',
    seconds: 'Seconds',
    use: 'Use this time',
    cancel: 'Cancel',
    kept: 'What the timer said stays in the history.',
    problem: 'Minutes from 0 to 1,440 and seconds from 0 to 59, in whole numbers.',
  },
  clear: 'Clear the timer',
  clockMoved: (moved: string) =>
    `The computer’s clock was ${moved}. Running timers leave that out, and say so beside their time.`,
  events: {
    clockMoved: (by: string, at: string, time: string, byClock: string) =>
      `The computer’s clock was ${by} at ${at} while this timer ran. Counted without that move: ${time}. By the clock alone: ${byClock}.`,
    clockBack: (by: string, at: string, start: string) =>
      `The computer’s clock went back by at least ${by}: it said ${at}, and the timer had been going since ${start} by the clock then. How long it ran is not known; stop it and put the time right by hand.`,
    corrected: (at: string, before: string) => `Put right by hand at ${at}. Before that it said ${before}.`,
    /** For paper, where no reader stands before a button. */
    paper: {
      clockMoved: (by: string) => `the computer’s clock was ${by} meanwhile, which is left out`,
      clockBack: 'the computer’s clock went back meanwhile',
      corrected: 'put right by hand',
    },
  },
  /** To the nearest second: two clocks cannot be read at the same instant. */
  moved: (milliseconds: number) => {
    const by = durationWords(Math.round(Math.abs(milliseconds) / 1000) * 1000);
    return milliseconds < 0 ? `put back by ${by}` : `put forward by ${by}`;
  },
} as const;

/** A stopwatch's face: `0:07`, `12:34`, `1:02:03` from an hour on; a minus sign before a negative time. Whole seconds, begun ones left out. */
export function timerFace(milliseconds: number): string {
  const whole = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const face = hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  return milliseconds < 0 && whole > 0 ? `−${face}` : face;
}

/** A length of time in words: `1 h 2 min`, `5 min 12 s`, `7 s`. Whole seconds, begun ones left out. */
export function durationWords(milliseconds: number): string {
  const whole = Math.floor(milliseconds / 1000);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor(whole / 60) % 60, 'min'],
    [whole % 60, 's'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.length === 0 ? '0 s' : told.join(' ');
}

/**
 * A timer as it reads on paper: how long, and what makes the time doubtful or different from the clock's.
 * @param written the timer's log as stored
 * @returns undefined when it was never started
 */
export function timerWords(instants: TimerInstants, written: readonly string[]): string | undefined {
  const last = instants.at(-1);
  if (last === undefined) return undefined;
  const log = readTimerLog(written);
  const time = timeOnTimer(instants, log, last);
  const told =
    time === null ? timerText.notKnown : isRunning(instants) ? timerText.stillRunning : durationWords(time);
  const notes = [...new Set(log.map(paperNote))];
  return notes.length === 0 ? told : `${told} (${notes.join('; ')})`;
}

function paperNote({ kind, milliseconds }: TimerEvent): string {
  const { paper } = timerText.events;
  return kind === 'clockMoved' ? paper.clockMoved(timerText.moved(milliseconds)) : paper[kind];
}
