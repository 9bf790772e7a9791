import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { type RefCallback, useCallback, useMemo, useRef, useState } from 'react';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { type MatchRow, matchDemands, readSides, standingChanges } from '../../../shared/reasoning/match.ts';
import { answerJob, type TaskAnswer, withWhere } from '../../../shared/reasoning/match-answers.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { Counts } from './Counts.tsx';
import { isShown, type MatchFilter, matchShown, shownRows } from './filter-rows.ts';
import styles from './job-match.module.css';
import { MatchMark } from './MatchMark.tsx';
import { MatchRowCard, type MatchSources } from './MatchRowCard.tsx';
import { NothingYet } from './NothingYet.tsx';
import type { Changing } from './use-changing.ts';

/** Cards drawn at once; the others follow at a press, so that a job of sixty tasks opens at once. */
const drawnAtOnce = 80;

interface Props {
  readonly sources: MatchSources;
  readonly changing: Changing;
  readonly changeId: Id | undefined;
}

/** One answer for the job, then task by task, worked out anew as effects are typed. */
export function Match({ sources, changing, changeId }: Props) {
  const { caseId, demandsFrom, capacitiesFrom, recommendations } = sources;
  const [filter, setFilter] = useState<MatchFilter>({
    shown: changeId === undefined ? 'matters' : 'all',
    essentialOnly: false,
  });
  const [most, setMost] = useState(drawnAtOnce);
  const sides = useMemo(() => readSides(demandsFrom, capacitiesFrom), [demandsFrom, capacitiesFrom]);
  const { rows, answer } = useMemo(() => {
    const matched = matchDemands({ ...sides, changes: standingChanges(recommendations) });
    return { rows: matched, answer: answerJob(matched, sides.tasks) };
  }, [sides, recommendations]);
  const begin = useFirstRow(changeId);
  if (rows.length === 0) return <NothingYet caseId={caseId} />;
  const change = (part: Partial<MatchFilter>) => {
    setFilter({ ...filter, ...part });
    setMost(drawnAtOnce);
  };
  const isOn = (row: MatchRow) => isShown(row, filter) || changing.holds(row);
  const shown = rows.filter(isOn).length;
  const first = rows.find((row) => changeId !== undefined && row.recommendationIds.includes(changeId));
  let left = most;
  const sections = answer.tasks.map((task) => {
    const all = shownRows(task.rows, filter, changing.holds);
    const drawn = all.slice(0, left);
    left -= drawn.length;
    return { task, drawn, hidden: all.length - drawn.length };
  });
  const further = sections.reduce((sum, { hidden }) => sum + hidden, 0);
  return (
    <>
      <section className={styles.answer} data-result={answer.result} aria-labelledby="match-answer">
        <h2 id="match-answer">{text.answer}</h2>
        <p className={styles.answerWords}>
          <MatchMark result={answer.result} />
          <span>{withWhere(answer.sentence, text.moreBelow)}</span>
        </p>
        <Counts rows={rows} />
        <p className={styles.soft}>{text.answerNote}</p>
      </section>
      <div className={styles.filters}>
        <NativeSelect
          label={text.show}
          value={filter.shown}
          data={matchShown.map((value) => ({
            value,
            label: text.option(
              text.filters[value],
              rows.filter((row) => isShown(row, { ...filter, shown: value })).length,
            ),
          }))}
          onChange={(event) => {
            const value = matchShown.find((one) => one === event.currentTarget.value);
            if (value !== undefined) change({ shown: value });
          }}
        />
        <Checkbox
          label={text.essentialOnly}
          checked={filter.essentialOnly}
          onChange={(event) => change({ essentialOnly: event.currentTarget.checked })}
        />
      </div>
      <p className={styles.soft} role="status">
        {text.shown(shown, rows.length)}
      </p>
      {sections.map(({ task, drawn, hidden }) => (
        <Task
          key={task.taskId}
          {...{ task, hidden, sources, changing }}
          rows={drawn}
          begin={(row) => (row === first ? begin : undefined)}
        />
      ))}
      {further > 0 ? (
        <Button variant="default" onClick={() => setMost(most + drawnAtOnce)}>
          {text.further(Math.min(further, drawnAtOnce))}
        </Button>
      ) : null}
    </>
  );
}

/** Puts the focus on one row, once, when the page opens at it. */
function useFirstRow(changeId: Id | undefined): RefCallback<HTMLElement> {
  const done = useRef<Id>(undefined);
  return useCallback(
    (element) => {
      if (element === null || done.current === changeId) return;
      done.current = changeId;
      element.focus();
      element.scrollIntoView({ block: 'center' });
    },
    [changeId],
  );
}

interface TaskProps {
  readonly task: TaskAnswer;
  readonly rows: readonly MatchRow[];
  /** Rows that are drawn only at a press. */
  readonly hidden: number;
  readonly sources: MatchSources;
  readonly changing: Changing;
  /** Takes hold of the row that the page opens at. */
  readonly begin: (row: MatchRow) => RefCallback<HTMLElement> | undefined;
}

function Task({ task, rows, hidden, sources, changing, begin }: TaskProps) {
  const { taskId, result, sentence, decides } = task;
  const name =
    taskId === wholeJob
      ? text.wholeJob
      : (sources.demandsFrom.text(`tasks.${taskId}.name`) ?? text.unnamedTask);
  return (
    <section className={styles.task} aria-labelledby={`match-${taskId}`}>
      <h2 id={`match-${taskId}`}>{name}</h2>
      <p className={styles.taskAnswer}>
        <MatchMark result={result} />
        <span>{withWhere(sentence, text.moreBelow)}</span>
      </p>
      {decides ? null : <p className={styles.soft}>{text.marginalTask}</p>}
      {rows.length === 0 && hidden === 0 ? <p className={styles.soft}>{text.noneShown}</p> : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.demandId ?? 'unrated'} ref={begin(row)} tabIndex={-1} className={styles.item}>
            <MatchRowCard row={row} task={name} sources={sources} changing={changing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
