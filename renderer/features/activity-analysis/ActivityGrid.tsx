import { Checkbox } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { demandById, demandsIn } from '../../../shared/assessments/catalogue.ts';
import type { DemandGridField } from '../../../shared/assessments/fields.ts';
import { type Frequency, wholeJob } from '../../../shared/assessments/ratings.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Demand, DemandGroup } from '../../../shared/domain/catalogue.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { useFormView } from '../../components/form/form-view.ts';
import { type ItemTitle, useItemTitles } from '../../components/form/item-titles.ts';
import type { RecordSession } from '../../components/form/record-session.ts';
import { useAnswers, useList, useSession } from '../../components/form/session-context.tsx';
import { CellDetails } from './CellDetails.tsx';
import { GridCell } from './GridCell.tsx';
import { GridLegend } from './GridLegend.tsx';
import { GroupTabs } from './GroupTabs.tsx';
import styles from './grid.module.css';
import { actionForKey, type Place } from './grid-keys.ts';
import { RateBar } from './RateBar.tsx';
import { partPath, ratedDemands } from './rating-paths.ts';
import { useOfWork } from './use-of-work.ts';

interface Props {
  readonly field: DemandGridField;
  readonly path: AnswerPath;
}

/** Id of the field in which the OT turns rarely needed demands on. */
const extraDemands = 'extraDemands';

/** Tasks down, demands across, one group of demands at a time; the cell in hand is detailed at the side. */
export function ActivityGrid({ field, path }: Props) {
  const tasks = useItemTitles(field.tasks);
  if (tasks.length === 0)
    return <EmptyPage picture={<IconTable size={48} stroke={1.5} />}>{gridText.noTasks}</EmptyPage>;
  return <GridOfTasks field={field} path={path} tasks={tasks} />;
}

function GridOfTasks({ field, path, tasks }: Props & { readonly tasks: readonly ItemTitle[] }) {
  const session = useSession();
  const wanted = useWantedCell(path);
  const shift = useOfWork() ? field.shift : null;
  const [group, setGroup] = useState<DemandGroup>(wanted?.demand.group ?? 'physical');
  const [ratedOnly, setRatedOnly] = useState(false);
  const rated = useRated(path);
  const optionalOn = useList(extraDemands);
  const demands = useDemands(group, ratedOnly, rated, optionalOn);
  const rows = useMemo(() => [...tasks, { id: wholeJob, title: gridText.wholeJob }], [tasks]);
  const taskIds = useMemo(() => tasks.map((task) => task.id), [tasks]);
  const [place, setPlace] = useState<Place>(() => ({
    row: Math.max(
      0,
      rows.findIndex((row) => row.id === wanted?.taskId),
    ),
    column: Math.max(
      0,
      demands.findIndex((demand) => demand.id === wanted?.demand.id),
    ),
  }));
  const active = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, demands.length - 1),
  };
  const table = useRef<HTMLTableElement>(null);
  const details = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page opens at a rating
  useEffect(() => {
    if (wanted) focusCell(table.current, place);
  }, []);

  const cellAt = (at: Place) => {
    const task = rows[at.row];
    const demand = demands[at.column];
    return task && demand ? { task, demand } : undefined;
  };
  const current = cellAt(active);
  const [shown, showNow] = useSettled(current);

  const { sought } = useFormView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when an answer is gone to while the grid is on screen
  useEffect(() => {
    const cell = sought ? cellOfPath(path, sought.path) : undefined;
    if (!cell) return;
    const { demand, taskId } = cell;
    const row = rows.findIndex(({ id }) => id === taskId);
    const column = demandsIn(demand.group, [...optionalOn, ...rated]).findIndex(({ id }) => id === demand.id);
    const task = rows[row];
    if (!task || column < 0) return;
    setRatedOnly(false);
    setGroup(demand.group);
    setPlace({ row, column });
    showNow({ task, demand });
  }, [sought]);

  const goTo = (to: Place) => {
    setPlace(to);
    focusCell(table.current, to);
  };
  const rate = (at: Place, frequency: Frequency | null) => {
    const cell = cellAt(at);
    if (cell) rateCell(session, path, cell.task.id, cell.demand, frequency);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const action = actionForKey(event, active, rows.length, demands.length);
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'move':
        goTo(action.to);
        break;
      case 'fill':
        rate(action.to, current ? bandInHand(session, path, current.task.id, current.demand.id) : null);
        goTo(action.to);
        break;
      case 'rate':
        rate(active, action.frequency);
        break;
      case 'clear':
        rate(active, null);
        break;
      case 'open':
        flushSync(() => showNow(current));
        details.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
        break;
    }
  };
  const onClick = (event: MouseEvent<HTMLTableElement>) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (!cell) return;
    const to = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    // A finger may go straight on to the details, so they must be those of this cell.
    showNow(cellAt(to));
    goTo(to);
  };
  const chooseGroup = useCallback((next: DemandGroup) => {
    setGroup(next);
    setPlace({ row: 0, column: 0 });
  }, []);

  return (
    <div className={styles.narrowing} data-path={path}>
      <div className={styles.tools}>
        <GroupTabs group={group} rated={rated} onChoose={chooseGroup} />
        <Checkbox
          label={gridText.ratedOnly}
          checked={ratedOnly}
          onChange={(event) => setRatedOnly(event.currentTarget.checked)}
        />
      </div>
      <div className={styles.layout}>
        <div className={styles.main} role="tabpanel" id="grid-panel" aria-labelledby={`grid-tab-${group}`}>
          {demands.length === 0 ? <p className={styles.none}>{gridText.noneRated}</p> : null}
          <div className={styles.scroller} hidden={demands.length === 0}>
            <table
              ref={table}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as a grid, the table keeps its headers
              role="grid"
              className={styles.table}
              aria-label={gridText.label(gridText.group[group])}
              aria-describedby="grid-keys"
              onKeyDown={onKeyDown}
              onClick={onClick}
            >
              <thead>
                <tr>
                  <th scope="col" className={styles.corner}>
                    {gridText.corner}
                  </th>
                  {demands.map((demand, column) => (
                    <th
                      key={demand.id}
                      scope="col"
                      className={styles.columnHead}
                      data-active={column === active.column || undefined}
                      title={demand.label}
                    >
                      {demand.short}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((task, row) => (
                  <tr key={task.id} data-whole={task.id === wholeJob || undefined}>
                    <th scope="row" className={styles.rowHead} data-active={row === active.row || undefined}>
                      <bdi>{task.title}</bdi>
                    </th>
                    {demands.map((demand, column) => (
                      <GridCell
                        key={demand.id}
                        grid={path}
                        taskId={task.id}
                        taskTitle={task.title}
                        taskIds={taskIds}
                        shift={shift}
                        demandId={demand.id}
                        demandLabel={demand.label}
                        row={row}
                        column={column}
                        active={row === active.row && column === active.column}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {current ? (
            <RateBar
              label={gridText.rateBar(`${current.demand.label}, ${current.task.title}`)}
              onRate={(frequency) => rate(active, frequency)}
            />
          ) : null}
          <p id="grid-keys" className={styles.keys}>
            {gridText.keys}
          </p>
          <GridLegend shift={shift} />
        </div>
        <div ref={details} className={styles.details}>
          {shown ? (
            <CellDetails
              key={`${shown.task.id}.${shown.demand.id}`}
              grid={path}
              task={shown.task}
              demand={shown.demand}
              shift={shift}
              onBack={() => focusCell(table.current, active)}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** The rating at which the page was opened, when it was opened at one. */
function useWantedCell(grid: AnswerPath): { readonly taskId: string; readonly demand: Demand } | undefined {
  const { focusPath, sought } = useFormView();
  const wanted = sought?.path ?? focusPath;
  return wanted === undefined ? undefined : cellOfPath(grid, wanted);
}

/** The task and the demand of a path into the grid. */
function cellOfPath(
  grid: AnswerPath,
  path: AnswerPath,
): { readonly taskId: string; readonly demand: Demand } | undefined {
  const [field, taskId, demandId] = path.split('.');
  const demand = demandById(demandId ?? '');
  return field === grid && taskId !== undefined && demand ? { taskId, demand } : undefined;
}

interface Cell {
  readonly task: ItemTitle;
  readonly demand: Demand;
}

/** Moving through the grid may not wait for the details: they follow once it pauses for this many milliseconds. */
const pause = 120;

/** The cell whose details are shown, and a way to show those of another at once. */
function useSettled(
  current: Cell | undefined,
): readonly [Cell | undefined, (cell: Cell | undefined) => void] {
  const [shown, setShown] = useState(current);
  const taskId = current?.task.id;
  const demandId = current?.demand.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cell is the same while task and demand are
  useEffect(() => {
    const timer = setTimeout(() => setShown(current), pause);
    return () => clearTimeout(timer);
  }, [taskId, demandId]);
  return [shown, setShown];
}

/** The demands with a rating; the same set while nothing is added or removed. */
function useRated(grid: AnswerPath): ReadonlySet<string> {
  const answers = useDeferredValue(useAnswers());
  const rated = ratedDemands(grid, answers);
  const last = useRef(rated);
  if (rated.size !== last.current.size || [...rated].some((id) => !last.current.has(id)))
    last.current = rated;
  return last.current;
}

function useDemands(
  group: DemandGroup,
  ratedOnly: boolean,
  rated: ReadonlySet<string>,
  optionalOn: readonly string[],
): readonly Demand[] {
  return useMemo(() => {
    const all = demandsIn(group, [...optionalOn, ...rated]);
    return ratedOnly ? all.filter((demand) => rated.has(demand.id)) : all;
  }, [group, ratedOnly, rated, optionalOn]);
}

function bandInHand(
  session: RecordSession,
  grid: string,
  taskId: string,
  demandId: string,
): Frequency | null {
  const typed = session.draft(partPath(grid, taskId, demandId, 'frequency'));
  return typed?.state === 'given' ? (typed.typed as Frequency) : null;
}

/** A first rating, or one in place of the library's, is taken as observed; the source can be changed in the details. */
function rateCell(
  session: RecordSession,
  grid: string,
  taskId: string,
  demand: Demand,
  frequency: Frequency | null,
): void {
  const path = partPath(grid, taskId, demand.id, 'frequency');
  const before = session.draft(path)?.source;
  const source = before === undefined || before === 'library' ? 'observed' : before;
  session.put(path, frequency === null ? null : { state: 'given', typed: frequency, source });
  // The library's confidence was in the library's rating.
  const confidence = partPath(grid, taskId, demand.id, 'confidence');
  if (session.draft(confidence)?.source === 'library') session.put(confidence, null);
}

function focusCell(table: HTMLTableElement | null, at: Place): void {
  const cell = table?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`);
  cell?.focus();
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
