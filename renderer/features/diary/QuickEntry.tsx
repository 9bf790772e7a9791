import { Button } from '@mantine/core';
import {
  type ClipboardEvent,
  Fragment,
  type KeyboardEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DiaryDay } from '../../../shared/assessments/diary.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import { diaryEntryText as text } from '../../../shared/text/diary-entry.ts';
import { announce } from '../../client/announce.ts';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { SaveFailure, SaveLine, useUndoKey } from '../../components/form/SaveLine.tsx';
import { useSession } from '../../components/form/session-context.tsx';
import { today } from '../../components/format.ts';
import { Note } from '../../components/Note.tsx';
import styles from './diary.module.css';
import { EntryKeys } from './EntryKeys.tsx';
import { QuickCell } from './QuickCell.tsx';
import { columnName, isSlot, type QuickColumn, quickColumns, shownDates, slotText } from './quick-columns.ts';
import { readCell } from './read-cell.ts';
import { TapPanel } from './TapPanel.tsx';
import { storedNow, useDiary } from './use-diary.ts';

/** A box of quick entry. */
interface Place {
  readonly date: CalendarDate;
  readonly column: QuickColumn;
}

const dayName = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

function shownDay(date: CalendarDate): string {
  return dayName.format(new Date(`${date}T00:00:00Z`));
}

/** A day as a row of boxes, each taking an entry in a few keys, or by touch below the table. */
export function QuickEntry() {
  const session = useSession();
  const { view, days } = useDiary();
  const [more, setMore] = useState({ before: 0, after: 0 });
  const [current, setCurrent] = useState<Place | null>(null);
  /** The box that was chosen by pointer: only then do the buttons open, so that rows stay put while typing. */
  const [tapped, setTapped] = useState<Place | null>(null);
  const [keysShown, setKeysShown] = useState(true);
  const [pasteProblems, setPasteProblems] = useState<readonly string[]>([]);
  const lastEntry = useRef('');
  const table = useRef<HTMLTableElement>(null);
  const dates = shownDates(days, view.text('from'), today(), more);
  const byDate = useMemo(() => new Map(days.map((day) => [day.date, day])), [days]);
  const undo = useUndo();
  useUndoKey(undo);

  /** Keeps what was typed. @returns why not, when it cannot be read */
  const keep = useCallback(
    (date: CalendarDate, column: QuickColumn, typed: string): string | undefined => {
      const wanted = typed.trim() === '=' && isSlot(column) ? entryBefore(lastEntry.current, days) : typed;
      if (wanted === undefined) return text.nothingToRepeat;
      const read = readCell(storedNow(session), date, column, wanted);
      if ('problem' in read) return read.problem;
      if (isSlot(column) && wanted.trim() !== '') lastEntry.current = wanted;
      if (read.changes.length > 0) session.putAll(read.changes);
      return undefined;
    },
    [session, days],
  );

  const moveTo = (place: Place | undefined) => {
    if (place === undefined) return;
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.date} ${place.column}"]`)?.focus();
  };
  const beside = ({ date, column }: Place, key: string): Place | undefined => {
    const row = dates.indexOf(date);
    const at = quickColumns.indexOf(column);
    const up = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    const place = row * quickColumns.length + at + (up === 0 ? 1 : up * quickColumns.length);
    const nextDate = dates[Math.floor(place / quickColumns.length)];
    const nextColumn = quickColumns[place % quickColumns.length];
    return nextDate === undefined || nextColumn === undefined || place < 0
      ? undefined
      : { date: nextDate, column: nextColumn };
  };
  const onKeyDown = (event: KeyboardEvent, place: Place) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    // The box that loses the focus keeps what was typed.
    moveTo(beside(place, event.key));
  };
  const onPaste = (event: ClipboardEvent, place: Place) => {
    const block = event.clipboardData.getData('text/plain').replace(/\r?\n$/u, '');
    if (!/[\t\n]/u.test(block)) return;
    event.preventDefault();
    setPasteProblems(pasteBlock(block, place));
  };
  const pasteBlock = (block: string, { date, column }: Place): string[] => {
    const cells = block.split(/\r?\n/u).flatMap((line, down) =>
      line.split('\t').map((typed, right) => ({
        date: dates[dates.indexOf(date) + down],
        column: quickColumns[quickColumns.indexOf(column) + right],
        typed,
      })),
    );
    const filled = cells.filter(({ typed }) => typed.trim() !== '');
    const inside = filled.flatMap((cell) =>
      cell.date === undefined || cell.column === undefined
        ? []
        : [{ ...cell, date: cell.date, column: cell.column }],
    );
    if (inside.length < filled.length) return [text.pasteOutside];
    const stored = storedNow(session);
    const problems = inside.flatMap((cell) => {
      const read = readCell(stored, cell.date, cell.column, cell.typed);
      return 'problem' in read ? [`${cellName(cell)}: ${read.problem}`] : [];
    });
    if (problems.length > 0) return [text.pasteRefused(problems.length), ...problems.slice(0, 10)];
    for (const cell of inside) keep(cell.date, cell.column, cell.typed);
    announce(text.pasted(inside.length));
    return [];
  };

  return (
    <div className={styles.quick}>
      <p>{text.lead}</p>
      <SaveLine onUndo={undo} onKeys={() => setKeysShown(!keysShown)} />
      <SaveFailure />
      {keysShown ? <EntryKeys /> : null}
      {pasteProblems.length > 0 ? (
        <Note tone="attend" live title={pasteProblems[0]}>
          <ul className={styles.problems}>
            {pasteProblems.slice(1).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      <div>
        <Button variant="subtle" onClick={() => setMore({ ...more, before: more.before + 1 })}>
          {text.earlierDays}
        </Button>
      </div>
      <section className={styles.scroll} aria-label={text.table}>
        <table ref={table} className={styles.entryTable}>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              {quickColumns.map((column) => (
                <th key={column} scope="col" data-slot={isSlot(column) || undefined}>
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dates.map((date) => (
              <Fragment key={date}>
                <tr data-current={current?.date === date || undefined}>
                  <th scope="row">
                    {shownDay(date)}
                    <WithoutTime day={byDate.get(date)} />
                  </th>
                  {quickColumns.map((column) => (
                    <QuickCell
                      key={column}
                      date={date}
                      column={column}
                      name={cellName({ date, column })}
                      day={byDate.get(date)}
                      tapped={tapped?.date === date && tapped.column === column}
                      rows={`${dates[0]} ${dates.length}`}
                      onKeep={keep}
                      onFocus={() => {
                        setCurrent({ date, column });
                        if (tapped?.date !== date || tapped.column !== column) setTapped(null);
                      }}
                      onTap={() => setTapped({ date, column })}
                      onKeyDown={(event) => onKeyDown(event, { date, column })}
                      onPaste={(event) => onPaste(event, { date, column })}
                    />
                  ))}
                </tr>
                {tapped?.date === date && isSlot(tapped.column) ? (
                  <tr>
                    <td colSpan={quickColumns.length + 1}>
                      <TapPanel
                        key={`${date} ${tapped.column}`}
                        name={cellName(tapped)}
                        slot={tapped.column}
                        stored={slotText(byDate.get(date), tapped.column)}
                        energy={view.text('measure') === 'energy'}
                        before={entryBefore(lastEntry.current, days)}
                        onKeep={(typed) => keep(date, tapped.column, typed)}
                        onClose={() => {
                          setTapped(null);
                          moveTo(tapped);
                        }}
                      />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      {dates.at(-1) === today() ? null : (
        <div>
          <Button variant="subtle" onClick={() => setMore({ ...more, after: more.after + 1 })}>
            {text.moreDays}
          </Button>
        </div>
      )}
    </div>
  );
}

function cellName({ date, column }: Place): string {
  return text.cell(shownDay(date), columnName(column));
}

/** Entries without a part of the day have no box; they are told, so that nothing is hidden. */
function WithoutTime({ day }: { readonly day: DiaryDay | undefined }) {
  const count = day?.entries.filter(({ slot }) => slot === undefined).length ?? 0;
  return count === 0 ? null : <span className={styles.soft}>{text.withoutTime(count)}</span>;
}

/** The entry last kept here, else the last of the diary. */
function entryBefore(kept: string, days: readonly DiaryDay[]): string | undefined {
  if (kept !== '') return kept;
  const slot = days.at(-1)?.entries.at(-1)?.slot;
  return slot === undefined ? undefined : slotText(days.at(-1), slot);
}

function useUndo(): () => void {
  const session = useSession();
  return useCallback(() => {
    session.undo().catch((error: unknown) => showError(asAppError(error)));
  }, [session]);
}
