import { Button } from '@mantine/core';
import { IconBackspace, IconLock } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { visitPinPattern } from '../../../shared/domain/visit-lock.ts';
import type { VisitPlace, VisitTimer } from '../../../shared/ipc/visit-lock-contracts.ts';
import { visitLockText as words } from '../../../shared/text/visit-lock.ts';
import { watchClock } from '../../client/clock.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showTime } from '../../components/format.ts';
import { Mark } from '../../components/Mark.tsx';
import { LockedTimer } from './LockedTimer.tsx';
import styles from './visit-lock.module.css';

/** The lock of a visit: running timers, their readings and a pad for the PIN. Nothing here tells whose visit it is. */
export default function VisitLockScreen({
  onEnter,
}: {
  readonly onEnter: (place: VisitPlace | null) => void;
}) {
  const state = useRead('visitLock.read', null);
  useEffect(() => watchClock(timersMoved), []);
  const timers: readonly VisitTimer[] = state.data?.timers ?? [];
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <Mark />
        <div>
          <h1>{words.title}</h1>
          <p className={styles.soft}>{words.lead}</p>
        </div>
      </header>
      <div className={styles.columns}>
        <div className={styles.timers}>
          {state.error ? <p className={styles.problem}>{state.error.shape.problem}</p> : null}
          {state.data && timers.length === 0 ? <p>{words.noTimers}</p> : null}
          {timers.map((timer) => (
            <LockedTimer key={timer.token} timer={timer} />
          ))}
        </div>
        <section className={styles.pad} aria-labelledby="visit-pin">
          <PinPad onEnter={onEnter} />
          {state.data ? <p className={styles.soft}>{words.locksAt(showTime(state.data.locksAt))}</p> : null}
          <Button
            variant="default"
            leftSection={<IconLock size={20} aria-hidden="true" />}
            onClick={() => void call('window.lock', null)}
          >
            {words.lockNow}
          </Button>
        </section>
      </div>
    </main>
  );
}

async function timersMoved(milliseconds: number): Promise<void> {
  await call('visitLock.clockMoved', { milliseconds });
  await refreshAll();
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

function PinPad({ onEnter }: { readonly onEnter: (place: VisitPlace | null) => void }) {
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = (digit: string) => setPin((typed) => (typed.length < 8 ? typed + digit : typed));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!visitPinPattern.test(pin)) {
      setProblem(words.tooShort);
      return;
    }
    try {
      const answer = await call('visitLock.resume', { pin });
      setPin('');
      if (answer.right) onEnter(answer.place);
      else setProblem(words.wrong(answer.triesLeft));
    } catch (error) {
      setProblem(asAppError(error).shape.problem);
    }
  };
  return (
    <form className={styles.pinForm} onSubmit={submit} noValidate>
      <label id="visit-pin" className={styles.pinLabel}>
        {words.pin}
        <input
          type="password"
          inputMode="numeric"
          autoComplete="off"
          className={styles.pinBox}
          value={pin}
          aria-describedby="visit-pin-problem"
          aria-invalid={problem !== null || undefined}
          onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, '').slice(0, 8))}
        />
      </label>
      <p id="visit-pin-problem" className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.keys}>
        {digits.map((digit) => (
          <button key={digit} type="button" className={styles.key} onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          className={styles.key}
          aria-label={words.erase}
          onClick={() => setPin((typed) => typed.slice(0, -1))}
        >
          <IconBackspace size={24} aria-hidden="true" />
        </button>
        <button type="button" className={styles.key} onClick={() => add('0')}>
          0
        </button>
      </div>
      <Button type="submit" size="lg">
        {words.resume}
      </Button>
    </form>
  );
}
