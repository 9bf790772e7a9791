import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { TimerField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { instantAt } from '../../../shared/domain/timer.ts';
import type { TimerEvent } from '../../../shared/domain/timer-log.ts';
import { durationWords, timerFace, timerText as words } from '../../../shared/text/timer.ts';
import { showSeconds, showTime } from '../format.ts';
import { FieldFrame } from './FieldFrame.tsx';
import styles from './timer.module.css';
import { useField } from './use-field.ts';
import { type TimerHandle, useTimer } from './use-timer.ts';

interface Props {
  readonly field: TimerField;
  readonly path: AnswerPath;
}

/** A stopwatch: one large button, its face, earlier stretches, and the time put right by hand. */
export function TimerBox({ field, path }: Props) {
  const handle = useField(field, path);
  const timer = useTimer(field, path);
  return (
    <FieldFrame field={field} handle={handle} many>
      <div className={styles.line}>
        <PressButton field={field} timer={timer} id={handle.ids.control} />
        <output className={styles.face} aria-live="off" aria-label={words.time(field.label)}>
          {timer.milliseconds === null ? words.notKnown : timerFace(timer.milliseconds)}
        </output>
        {timer.running ? (
          <span className={styles.since}>
            {words.runningSince(showSeconds(timer.stretches.at(-1)?.start ?? ''))}
          </span>
        ) : null}
      </div>
      <ClockNotes timer={timer} />
      <Stretches timer={timer} />
      <TimerAfterwards timer={timer} id={handle.ids.control} />
    </FieldFrame>
  );
}

/** For a timer that has stopped: its time put right by hand, or cleared. */
export function TimerAfterwards({ timer, id }: { readonly timer: TimerHandle; readonly id: string }) {
  const [correcting, setCorrecting] = useState(false);
  if (timer.running || timer.stretches.length === 0) return null;
  if (correcting) return <Correction timer={timer} id={id} onDone={() => setCorrecting(false)} />;
  return (
    <div className={styles.line}>
      <Button variant="default" onClick={() => setCorrecting(true)}>
        {words.correct.open}
      </Button>
      <Button variant="subtle" color="gray" onClick={timer.clear}>
        {words.clear}
      </Button>
    </div>
  );
}

function PressButton(props: {
  readonly field: TimerField;
  readonly timer: TimerHandle;
  readonly id: string;
}) {
  const { field, timer, id } = props;
  const { label } = field;
  const begun = timer.stretches.length > 0;
  const [text, spoken] = timer.running
    ? [words.stop, words.stopOf(label)]
    : begun
      ? [words.goOn, words.goOnWith(label)]
      : [words.start, words.startOf(label)];
  return (
    <button
      type="button"
      id={id}
      className={styles.press}
      data-running={timer.running || undefined}
      aria-label={spoken}
      onClick={timer.running ? timer.stop : timer.start}
    >
      {timer.running ? (
        <IconPlayerStop size={24} aria-hidden="true" />
      ) : (
        <IconPlayerPlay size={24} aria-hidden="true" />
      )}
      {text}
    </button>
  );
}

/** What the clock did while the timer ran, with both readings. */
export function ClockNotes({ timer }: { readonly timer: TimerHandle }) {
  const { events, clockBackBy } = timer;
  const last = timer.stretches.at(-1);
  const notes = events.map((event) => eventWords(event, timer));
  if (clockBackBy > 0 && last !== undefined)
    notes.push(
      words.events.clockBack(
        durationWords(clockBackBy),
        showSeconds(instantAt(Date.parse(last.start) - clockBackBy)),
        showSeconds(last.start),
      ),
    );
  if (notes.length === 0) return null;
  return (
    <div role="status">
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>
            <IconAlertTriangle size={20} aria-hidden="true" />
            <span>{note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function eventWords({ kind, at, milliseconds }: TimerEvent, timer: TimerHandle): string {
  switch (kind) {
    case 'clockMoved': {
      const time = timer.milliseconds;
      return words.events.clockMoved(
        words.moved(milliseconds),
        showTime(at),
        time === null ? words.notKnown : timerFace(time),
        time === null ? words.notKnown : timerFace(time + milliseconds),
      );
    }
    case 'clockBack':
      return words.events.clockBack(
        durationWords(milliseconds),
        showSeconds(at),
        showSeconds(instantAt(Date.parse(at) + milliseconds)),
      );
    case 'corrected':
      return words.events.corrected(showTime(at), timerFace(milliseconds));
  }
}

function Stretches({ timer }: { readonly timer: TimerHandle }) {
  const ended = timer.stretches.filter(({ stop }) => stop !== null);
  if (ended.length === 0) return null;
  return (
    <ol className={styles.stretches} aria-label={words.stretches}>
      {ended.map(({ start, stop, milliseconds }) => (
        <li key={start}>
          {words.stretch(showSeconds(start), showSeconds(stop ?? start), timerFace(milliseconds))}
        </li>
      ))}
    </ol>
  );
}

/** Minutes and seconds to type. */
function Correction(props: {
  readonly timer: TimerHandle;
  readonly id: string;
  readonly onDone: () => void;
}) {
  const { timer, id, onDone } = props;
  const seconds = Math.floor((timer.milliseconds ?? 0) / 1000);
  const minutesBox = useRef<HTMLInputElement>(null);
  const secondsBox = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const use = () => {
    const typed = [minutesBox, secondsBox].map(({ current }) => current?.value.trim() ?? '');
    const [minutes = Number.NaN, rest = Number.NaN] = typed.map((text) =>
      /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN,
    );
    if (minutes <= 1440 && rest <= 59) {
      timer.correct((minutes * 60 + rest) * 1000);
      onDone();
    } else setWrong(true);
  };
  const problemId = `${id}:correction`;
  return (
    <form
      className={styles.correction}
      aria-label={words.correct.title}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      {(
        [
          [words.correct.minutes, minutesBox, Math.floor(seconds / 60)],
          [words.correct.seconds, secondsBox, seconds % 60],
        ] as const
      ).map(([label, box, value]) => (
        <label key={label} className={styles.part}>
          {label}
          <input
            ref={box}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={styles.number}
            defaultValue={timer.milliseconds === null ? '' : String(value)}
            aria-invalid={wrong || undefined}
            aria-describedby={problemId}
          />
        </label>
      ))}
      <Button type="submit">{words.correct.use}</Button>
      <Button variant="default" onClick={onDone}>
        {words.correct.cancel}
      </Button>
      <p id={problemId} className={wrong ? styles.problem : styles.kept} role={wrong ? 'alert' : undefined}>
        {wrong ? words.correct.problem : words.correct.kept}
      </p>
    </form>
  );
}
