import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { instantAt, isRunning } from '../../../shared/domain/timer.ts';
import { readTimerLog, timeOnTimer } from '../../../shared/domain/timer-log.ts';
import type { VisitTimer } from '../../../shared/ipc/visit-lock-contracts.ts';
import { timerFace, timerText } from '../../../shared/text/timer.ts';
import { visitLockText as words } from '../../../shared/text/visit-lock.ts';
import { whenClockIsSettled } from '../../client/clock.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import styles from './visit-lock.module.css';

/** One timer behind the visit lock: its face, a stop and what is read off. Each press is saved at once. */
export function LockedTimer({ timer }: { readonly timer: VisitTimer }) {
  const { token, name, instants, readings, reached } = timer;
  const running = isRunning(instants);
  useTick(running);
  const [problem, setProblem] = useState<string | null>(null);
  const stopKey = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (reached.length > 0) stopKey.current?.focus();
  }, [reached.length]);
  const time = timeOnTimer(instants, readTimerLog(timer.log), instantAt(Date.now()));
  const stop = () =>
    whenClockIsSettled(() => {
      call('visitLock.stop', { token }).then(refreshAll, (error: unknown) =>
        setProblem(asAppError(error).shape.problem),
      );
    });
  return (
    <section
      className={styles.timer}
      aria-label={name}
      data-interrupted={(reached.length > 0 && running) || undefined}
    >
      <h2 className={styles.timerName}>{name}</h2>
      <Interruption reached={reached} running={running} />
      <div className={styles.timerLine}>
        <output className={styles.face} aria-live="off" aria-label={words.time(name)}>
          {time === null ? timerText.notKnown : timerFace(time)}
        </output>
        {running ? (
          <button
            ref={stopKey}
            type="button"
            className={styles.stop}
            aria-label={words.stopOf(name)}
            onClick={stop}
          >
            <IconPlayerStop size={28} aria-hidden="true" />
            {words.stop}
          </button>
        ) : (
          <span className={styles.stopped}>{words.stopped}</span>
        )}
      </div>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {readings.length > 0 ? <Readings timer={timer} /> : null}
    </section>
  );
}

/** Readings that stop the test, beside the stop; once it was pressed, what is still to be done. */
function Interruption({
  reached,
  running,
}: {
  readonly reached: VisitTimer['reached'];
  readonly running: boolean;
}) {
  if (reached.length === 0) return null;
  if (!running) return <p>{words.interrupted}</p>;
  return (
    <div role="alert">
      {reached.map(({ stop, label, typed, unit }, index) => (
        <p key={index} className={styles.interruption}>
          <strong>{words.limit[stop]}</strong>
          <span>{words.reading(label, typed, unit)}</span>
        </p>
      ))}
    </div>
  );
}

function Readings({ timer }: { readonly timer: VisitTimer }) {
  const { token, name, readings, taken } = timer;
  const id = useId();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const values = Object.entries(typed).map(([field, value]) => ({ id: field, typed: value }));
    call('visitLock.take', { token, values }).then(
      async (answer) => {
        setProblems(answer.problems.map(({ problem }) => problem));
        if (answer.problems.length > 0) return;
        setTyped({});
        await refreshAll();
      },
      (error: unknown) => setProblems([asAppError(error).shape.problem]),
    );
  };
  return (
    <form className={styles.readings} aria-label={words.readingsOf(name)} onSubmit={save} noValidate>
      {readings.map((reading) => (
        <label key={reading.id} className={styles.reading}>
          <span>{reading.label}</span>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            className={styles.readingBox}
            value={typed[reading.id] ?? ''}
            aria-describedby={`${id}:${reading.id} ${id}:problems`}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setTyped((before) => ({ ...before, [reading.id]: value }));
            }}
          />
          <span id={`${id}:${reading.id}`} className={styles.soft}>
            {words.range(reading.min, reading.max, reading.unit)}
          </span>
        </label>
      ))}
      <div className={styles.readingFoot}>
        <Button type="submit">{words.save}</Button>
        {taken > 0 ? <span role="status">{words.taken(taken)}</span> : null}
      </div>
      <div id={`${id}:problems`} role="alert">
        {problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
      </div>
    </form>
  );
}

/** Draws again four times a second while something runs. */
function useTick(running: boolean): void {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!running) return undefined;
    const every = setInterval(() => tick((count) => count + 1), 250);
    return () => clearInterval(every);
  }, [running]);
}
