import { useEffect, useState } from 'react';
import type { TimerField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import {
  clockWentBackBy,
  correctedTimer,
  instantAt,
  isRunning,
  restartTimer,
  type Stretch,
  startTimer,
  stopTimer,
  stretchesOf,
} from '../../../shared/domain/timer.ts';
import {
  readTimerLog,
  type TimerEvent,
  timeOnTimer,
  timerLogSegment,
  withTimerEvent,
} from '../../../shared/domain/timer-log.ts';
import { whenClockIsSettled } from '../../client/clock.ts';
import { timerStartedIn } from '../../client/live-timer.ts';
import { useList, useSession } from './session-context.tsx';

/** A timer to show and to press. Whatever is pressed is saved at once. */
export interface TimerHandle {
  readonly running: boolean;
  /** Time so far; null when the clock went back and it cannot be told. */
  readonly milliseconds: number | null;
  /** Every start with its stop; the last has none while it runs. */
  readonly stretches: readonly Stretch[];
  readonly events: readonly TimerEvent[];
  /** By how much the clock stands before the newest instant, at the least; 0 when it does not. */
  readonly clockBackBy: number;
  /** Starts, or goes on after a stop. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Runs from nothing; what it held stays in the history. */
  readonly restart: () => void;
  /** Puts the time of a stopped timer right, in milliseconds. */
  readonly correct: (milliseconds: number) => void;
  readonly clear: () => void;
}

/** Ties a timer field of the record in hand to buttons and a face that follows the clock. */
export function useTimer(field: TimerField, path: AnswerPath): TimerHandle {
  const session = useSession();
  const logPath = `${path}.${timerLogSegment}`;
  const instants = useList(path);
  const written = useList(logPath);
  const running = isRunning(instants);
  const now = useNow(running);
  const events = readTimerLog(written);

  // What is stored may have changed since this was drawn, as when the clock was moved.
  const stored = (at: AnswerPath): readonly string[] => {
    const value = session.answer(at)?.value;
    return Array.isArray(value) ? value : [];
  };
  const store = (next: readonly string[] | null, log: readonly string[] | null) => {
    const source = session.draft(path)?.source ?? field.sources?.[0];
    const typed = (list: readonly string[] | null): FieldChange['answer'] =>
      list === null || list.length === 0 ? null : { state: 'given', typed: [...list] };
    const answer = typed(next);
    session.putAll([
      { path, answer: answer && source !== undefined ? { ...answer, source } : answer },
      { path: logPath, answer: typed(log) },
    ]);
    // A start or stop is not typing: it does not wait for the pause after it.
    void session.autosave.flush();
  };
  const press = (change: typeof startTimer) =>
    whenClockIsSettled(() => {
      const at = instantAt(Date.now());
      const [before, log] = [stored(path), stored(logPath)];
      const back = isRunning(before) ? clockWentBackBy(before, at) : 0;
      const event = { kind: 'clockBack', at, milliseconds: back } as const;
      store(change(before, at), back > 0 ? withTimerEvent(log, event) : log);
      if (change === startTimer) timerStartedIn.set(session.record.id);
    });

  return {
    running,
    milliseconds: timeOnTimer(instants, events, now),
    stretches: stretchesOf(instants, now),
    events,
    clockBackBy: running ? clockWentBackBy(instants, now) : 0,
    start: () => press(startTimer),
    stop: () => press(stopTimer),
    restart: () => whenClockIsSettled(() => store(restartTimer(instantAt(Date.now())), null)),
    correct: (milliseconds) => {
      const at = instantAt(Date.now());
      const before = timeOnTimer(instants, events, at) ?? 0;
      store(
        correctedTimer(instants, milliseconds),
        withTimerEvent(written, { kind: 'corrected', at, milliseconds: before }),
      );
    },
    clear: () => store(null, null),
  };
}

/** The present, read again four times a second while asked to. */
function useNow(running: boolean): string {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!running) return undefined;
    const every = setInterval(() => tick((count) => count + 1), 250);
    return () => clearInterval(every);
  }, [running]);
  return instantAt(Date.now());
}
