import { type ClipboardEvent, type KeyboardEvent, memo, useId, useState } from 'react';
import type { DiaryDay } from '../../../shared/assessments/diary.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import { diaryEntryText as text } from '../../../shared/text/diary-entry.ts';
import { useSession } from '../../components/form/session-context.tsx';
import styles from './diary.module.css';
import { dayFields, isSlot, type QuickColumn, slotText } from './quick-columns.ts';

interface Props {
  readonly date: CalendarDate;
  readonly column: QuickColumn;
  readonly name: string;
  readonly day: DiaryDay | undefined;
  /** Which rows are there, as the way from box to box depends on them. */
  readonly rows: string;
  /** Whether the buttons are open at this box. */
  readonly tapped: boolean;
  readonly onKeep: (date: CalendarDate, column: QuickColumn, typed: string) => string | undefined;
  readonly onFocus: () => void;
  /** Chosen with a pointer. */
  readonly onTap: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** One box. What cannot be read stays in it as typed, with the reason below. */
export const QuickCell = memo(
  function QuickCell({ date, column, name, day, onKeep, onFocus, onTap, onKeyDown, onPaste }: Props) {
    const stored = useStoredText(day, column);
    const [typed, setTyped] = useState<string | null>(null);
    const [problem, setProblem] = useState<string | undefined>();
    const problemId = useId();
    const keep = () => {
      if (typed === null) return;
      const found = typed === stored ? undefined : onKeep(date, column, typed);
      setProblem(found);
      if (found === undefined) setTyped(null);
    };
    return (
      <td data-slot={isSlot(column) || undefined}>
        <textarea
          rows={1}
          className={styles.cell}
          data-cell={`${date} ${column}`}
          data-invalid={problem !== undefined || undefined}
          aria-label={name}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : problemId}
          autoComplete="off"
          spellCheck={false}
          maxLength={400}
          value={typed ?? stored}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={(event) => {
            event.currentTarget.select();
            onFocus();
          }}
          onBlur={keep}
          onClick={onTap}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {problem === undefined ? null : (
          <p id={problemId} className={styles.cellProblem} role="alert">
            <span aria-hidden="true">▲ </span>
            {problem} {text.unread}
          </p>
        )}
      </td>
    );
  },
  (one, other) =>
    // The handlers belong to the place; only what the box shows makes it worth drawing again.
    one.day === other.day &&
    one.tapped === other.tapped &&
    one.rows === other.rows &&
    one.onKeep === other.onKeep,
);

/** What is stored, as it would be typed; an answer that could not be read shows as it was typed. */
function useStoredText(day: DiaryDay | undefined, column: QuickColumn): string {
  const session = useSession();
  if (isSlot(column)) return slotText(day, column);
  if (day === undefined) return '';
  const answer = session.answer(`${day.path}.${dayFields[column]}`);
  const value = answer?.state === 'given' ? (answer.value ?? answer.raw) : undefined;
  if (column === 'cost') return day.cost === undefined ? '' : text.costs[day.cost];
  return value === undefined ? '' : String(value);
}
