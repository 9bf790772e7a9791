import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { analysisOfJob, isOfWork } from '../../../shared/assessments/activity-about.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import {
  type MatchResult,
  type MatchRow,
  matchDemands,
  readSides,
  standingChanges,
} from '../../../shared/reasoning/match.ts';
import { answerJob, type TaskAnswer } from '../../../shared/reasoning/match-answers.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { matchText } from '../../../shared/text/match.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import { ChooseAnalyses } from './ChooseAnalyses.tsx';
import { isShown, type MatchFilter, matchShown, shownRows } from './filter-rows.ts';
import styles from './job-match.module.css';
import { MatchMark } from './MatchMark.tsx';
import { MatchRowCard, type MatchSources } from './MatchRowCard.tsx';

/** Cards drawn at once; the others follow at a press, so that a job of sixty tasks opens at once. */
const drawnAtOnce = 80;

/** The job beside what the person can do: one answer, then task by task. */
export function JobMatchScreen({ caseId }: { readonly caseId: Id }) {
  const analyses = useCaseViews(caseId, 'activityAnalysis')?.filter(isOfWork);
  const recommendations = useCaseViews(caseId, 'recommendation');
  const [demandsId, setDemandsId] = useState('');
  const [capacitiesId, setCapacitiesId] = useState('');
  if (analyses === undefined || recommendations === undefined) return null;
  const demandsFrom = analyses.find(({ recordId }) => recordId === demandsId) ?? analysisOfJob(analyses);
  const chosen = analyses.find(({ recordId }) => recordId === capacitiesId);
  const capacitiesFrom = chosen ?? capacitiesBeside(analyses, demandsFrom);
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {demandsFrom === undefined || capacitiesFrom === undefined ? (
        <NothingYet caseId={caseId} />
      ) : (
        <>
          <ChooseAnalyses
            analyses={analyses}
            demandsId={demandsFrom.recordId}
            capacitiesId={capacitiesFrom.recordId}
            onDemands={setDemandsId}
            onCapacities={setCapacitiesId}
          />
          <Match sources={{ caseId, demandsFrom, capacitiesFrom, recommendations }} />
        </>
      )}
    </div>
  );
}

/** Observed function of the same analysis; where it has none, as in lighter duties, of the latest that has some. */
function capacitiesBeside(
  analyses: readonly RecordView[],
  demandsFrom: RecordView | undefined,
): RecordView | undefined {
  const has = (view: RecordView) => view.items('observedFunction').length > 0;
  if (demandsFrom !== undefined && has(demandsFrom)) return demandsFrom;
  return analyses.findLast(has) ?? demandsFrom;
}

function NothingYet({ caseId }: { readonly caseId: Id }) {
  return (
    <EmptyPage
      picture={<IconScale size={48} />}
      action={
        <LinkButton to="/cases/$caseId/visits" params={{ caseId }}>
          {text.toVisits}
        </LinkButton>
      }
    >
      {text.empty}
    </EmptyPage>
  );
}

function Match({ sources }: { readonly sources: MatchSources }) {
  const { caseId, demandsFrom, capacitiesFrom, recommendations } = sources;
  const [filter, setFilter] = useState<MatchFilter>({ shown: 'matters', essentialOnly: false });
  const [most, setMost] = useState(drawnAtOnce);
  const sides = useMemo(() => readSides(demandsFrom, [capacitiesFrom]), [demandsFrom, capacitiesFrom]);
  const { rows, answer } = useMemo(() => {
    const matched = matchDemands({ ...sides, changes: standingChanges(recommendations) });
    return { rows: matched, answer: answerJob(matched, sides.tasks) };
  }, [sides, recommendations]);
  if (rows.length === 0) return <NothingYet caseId={caseId} />;
  const change = (part: Partial<MatchFilter>) => {
    setFilter({ ...filter, ...part });
    setMost(drawnAtOnce);
  };
  const shown = rows.filter((row) => isShown(row, filter)).length;
  let left = most;
  const sections = answer.tasks.map((task) => {
    const all = shownRows(task.rows, filter);
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
          <span>{answer.sentence}</span>
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
        <Task key={task.taskId} task={task} rows={drawn} hidden={hidden} sources={sources} />
      ))}
      {further > 0 ? (
        <Button variant="default" onClick={() => setMost(most + drawnAtOnce)}>
          {text.further(Math.min(further, drawnAtOnce))}
        </Button>
      ) : null}
    </>
  );
}

const counted: readonly MatchResult[] = ['restricted', 'below', 'notTested', 'meetsWithChange', 'meets'];

function Counts({ rows }: { readonly rows: readonly MatchRow[] }) {
  return (
    <ul className={styles.counts}>
      {counted.map((result) => (
        <li key={result}>
          <MatchMark result={result} />
          {matchText.results[result]} <b>{rows.filter((row) => row.result === result).length}</b>
        </li>
      ))}
    </ul>
  );
}

interface TaskProps {
  readonly task: TaskAnswer;
  readonly rows: readonly MatchRow[];
  /** Rows that are drawn only at a press. */
  readonly hidden: number;
  readonly sources: MatchSources;
}

function Task({ task, rows, hidden, sources }: TaskProps) {
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
        <span>{sentence}</span>
      </p>
      {decides ? null : <p className={styles.soft}>{text.marginalTask}</p>}
      {rows.length === 0 && hidden === 0 ? <p className={styles.soft}>{text.noneShown}</p> : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.demandId ?? 'unrated'}>
            <MatchRowCard row={row} task={name} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
