import { Button } from '@mantine/core';
import { useState } from 'react';
import { DiaryKind, type DiarySlot, kindLetters } from '../../../shared/assessments/diary.ts';
import { readShorthand, type ShortEntry, shorthandOf } from '../../../shared/assessments/diary-shorthand.ts';
import { diaryText, hoursAndMinutes } from '../../../shared/text/diary.ts';
import { diaryEntryText as text } from '../../../shared/text/diary-entry.ts';
import styles from './diary.module.css';

interface Props {
  readonly name: string;
  readonly slot: DiarySlot;
  /** What the box holds, as it would be typed. */
  readonly stored: string;
  readonly energy: boolean;
  /** The entry to repeat, when there is one. */
  readonly before: string | undefined;
  readonly onKeep: (typed: string) => string | undefined;
  readonly onClose: () => void;
}

const lengths = [15, 30, 45, 60, 90, 120, 180, 240];
const tens = Array.from({ length: 11 }, (_, value) => value);
const nothing = {
  minutes: undefined,
  from: undefined,
  to: undefined,
  effort: undefined,
  before: undefined,
  after: undefined,
  activity: undefined,
};

/** The same entry by touch: kind, minutes, effort, and how it was after, a tap each. */
export function TapPanel({ name, slot, stored, energy, before, onKeep, onClose }: Props) {
  const [another, setAnother] = useState(false);
  const read = readShorthand(stored, slot);
  const entries = 'entries' in read ? read.entries : [];
  const rest = another ? entries : entries.slice(0, -1);
  const entry = another ? undefined : entries.at(-1);
  const put = (changed: ShortEntry) => {
    onKeep([...rest, changed].map(shorthandOf).join('; '));
    setAnother(false);
  };
  const change = (part: Partial<ShortEntry>) => {
    if (entry !== undefined) put({ ...entry, ...part });
  };
  return (
    <section className={styles.tap} aria-label={text.tapTitle(name)}>
      <h2>{name}</h2>
      <TapRow label={text.kind}>
        {DiaryKind.options.map((kind) => (
          <Tap key={kind} pressed={entry?.kind === kind} onTap={() => put({ ...nothing, ...entry, kind })}>
            <b>{kindLetters[kind]}</b> {diaryText.kinds[kind]}
          </Tap>
        ))}
      </TapRow>
      <TapRow label={text.minutes}>
        {lengths.map((minutes) => (
          <Tap
            key={minutes}
            disabled={entry === undefined}
            pressed={entry?.minutes === minutes}
            onTap={() => change({ minutes, from: undefined, to: undefined })}
          >
            {hoursAndMinutes(minutes)}
          </Tap>
        ))}
      </TapRow>
      <TapRow label={text.effort}>
        {tens.map((effort) => (
          <Tap
            key={effort}
            disabled={entry === undefined}
            pressed={entry?.effort === effort}
            onTap={() => change({ effort })}
          >
            {effort}
          </Tap>
        ))}
      </TapRow>
      <TapRow label={energy ? text.after.energy : text.after.fatigue}>
        {tens.map((after) => (
          <Tap
            key={after}
            disabled={entry === undefined}
            pressed={entry?.after === after}
            onTap={() => change({ after })}
          >
            {after}
          </Tap>
        ))}
      </TapRow>
      <div className={styles.tapButtons}>
        <Button variant="default" disabled={before === undefined} onClick={() => onKeep('=')}>
          {text.repeat}
        </Button>
        <Button variant="default" disabled={entries.length === 0 || another} onClick={() => setAnother(true)}>
          {text.another}
        </Button>
        <Button variant="default" disabled={entries.length === 0} onClick={() => onKeep('')}>
          {text.clear}
        </Button>
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  );
}

function TapRow({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className={styles.tapRow}>
      <legend>{label}</legend>
      <div className={styles.taps}>{children}</div>
    </fieldset>
  );
}

interface TapProps {
  readonly pressed: boolean;
  readonly disabled?: boolean;
  readonly onTap: () => void;
  readonly children: React.ReactNode;
}

function Tap({ pressed, disabled = false, onTap, children }: TapProps) {
  return (
    <button
      type="button"
      className={styles.tapButton}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onTap}
    >
      {children}
    </button>
  );
}
