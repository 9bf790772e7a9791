import { Link } from '@tanstack/react-router';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { ComparedPart } from '../../../shared/reasoning/compare.ts';
import { ratingsBehind } from '../../../shared/reasoning/demand-profile.ts';
import type { MatchRow } from '../../../shared/reasoning/match.ts';
import type { ObservedFunction } from '../../../shared/reasoning/observed-function.ts';
import { capacityStatement } from '../../../shared/reasoning/rules/capacities.ts';
import { midSentence } from '../../../shared/text/findings.ts';
import { findingsScreenText } from '../../../shared/text/findings-screen.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { matchText } from '../../../shared/text/match.ts';
import { ratingText } from '../../../shared/text/ratings.ts';
import { recordPlace } from '../../components/record-place.ts';
import styles from './job-match.module.css';
import { MatchMark } from './MatchMark.tsx';
import { PartScale } from './PartScale.tsx';
import { enoughWords } from './part-words.ts';
import { sourceNames } from './source-names.ts';
import type { Changing } from './use-changing.ts';
import { WayThrough } from './WayThrough.tsx';

export interface MatchSources {
  readonly caseId: Id;
  /** Where the demands were rated. */
  readonly demandsFrom: RecordView;
  /** Where what the person can do was recorded. */
  readonly capacitiesFrom: readonly RecordView[];
  readonly recommendations: readonly RecordView[];
}

interface Props {
  readonly row: MatchRow;
  readonly task: string;
  readonly sources: MatchSources;
  readonly changing: Changing;
}

/** One demand beside what the person manages: the result, each part, the way through and what it rests on. */
export function MatchRowCard({ row, task, sources, changing }: Props) {
  const { rating, result, criticality, confidence } = row;
  const name = rating === null ? text.unrated : rating.demand.label;
  return (
    <article className={styles.row} data-result={result} aria-label={`${name}: ${matchText.results[result]}`}>
      <div className={styles.rowHead}>
        <h3 className={styles.rowName}>{name}</h3>
        <p className={styles.result}>
          <MatchMark result={result} />
          {matchText.results[result]}
        </p>
      </div>
      <p className={styles.soft}>
        {criticality === undefined ? text.unknownWeight : ratingText.criticality[criticality]}
        {confidence === null ? '' : ` · ${findingsScreenText.confidences[confidence]}`}
      </p>
      {row.reasons.length > 0 ? <p className={styles.reasons}>{sentenceOf(row.reasons)}</p> : null}
      <div className={styles.body}>
        <Parts row={row} />
        {result === 'meets' || rating === null ? null : (
          <WayThrough
            {...{ row, name, task, changing }}
            caseId={sources.caseId}
            recommendations={sources.recommendations}
          />
        )}
      </div>
      <RestsOn row={row} name={name} task={task} sources={sources} />
    </article>
  );
}

/** The parts as the job is now and, where the stated effect of a change makes a difference, as they are with it. */
function Parts({ row }: { readonly row: MatchRow }) {
  const { parts, changed } = row;
  if (parts.length === 0 && changed === null) return null;
  const scales = (list: readonly ComparedPart[]) => (
    <ul className={styles.parts}>
      {list.map((part) => (
        <PartScale key={`${part.part}.${part.label}`} part={part} enough={enoughWords(row)} />
      ))}
    </ul>
  );
  if (changed === null) return <div className={styles.sides}>{scales(parts)}</div>;
  return (
    <div className={styles.sides}>
      <section aria-label={text.now}>
        <h4>{text.now}</h4>
        <p className={styles.result}>
          <MatchMark result={row.before} />
          {matchText.results[row.before]}
        </p>
        {scales(parts)}
      </section>
      <section aria-label={text.withChange}>
        <h4>{text.withChange}</h4>
        <p className={styles.result}>
          <MatchMark result={row.result} />
          {matchText.results[row.result]}
        </p>
        {changed.length === 0 ? <p>{text.noLongerAsked}</p> : scales(changed)}
      </section>
    </div>
  );
}

function RestsOn({ row, name, task, sources }: Omit<Props, 'changing'> & { readonly name: string }) {
  const { caseId, demandsFrom } = sources;
  const rated =
    row.rating === null
      ? [{ at: 'tasks', task, source: null }]
      : ratingsBehind(demandsFrom, row.rating).map(({ path, taskId, source }) => ({
          at: `${path}.frequency`,
          task:
            taskId === row.rating?.taskId
              ? task
              : (demandsFrom.text(`tasks.${taskId}.name`) ?? text.unnamedTask),
          source,
        }));
  return (
    <details className={styles.behind}>
      <summary>
        {text.behind}
        <span className={styles.hidden}>: {name}</span>
      </summary>
      <ul className={styles.links}>
        {rated.map((one) => (
          <li key={one.at}>
            <Link
              {...recordPlace(caseId, 'activityAnalysis', demandsFrom.recordId, one.at)}
              className={styles.link}
            >
              {text.demandLink(midSentence(name), one.task)}
            </Link>
            {one.source === null ? null : <span className={styles.soft}>{text.rated(one.source)}</span>}
          </li>
        ))}
        {row.capacity.map((line) => (
          <CapacityLine key={line.path} line={line} row={row} sources={sources} />
        ))}
      </ul>
    </details>
  );
}

/** One line about this demand with its record; where several records speak, which one decided. */
function CapacityLine({
  line,
  row,
  sources,
}: Pick<Props, 'row' | 'sources'> & { readonly line: ObservedFunction }) {
  const from = sources.capacitiesFrom.find(({ recordId }) => recordId === line.recordId);
  if (from === undefined) return null;
  const several = new Set(row.capacity.map(({ recordId }) => recordId)).size > 1;
  const name = sourceNames(sources.capacitiesFrom).find(({ recordId }) => recordId === line.recordId)?.name;
  const decided = row.line?.recordId === line.recordId;
  return (
    <li>
      <Link
        {...recordPlace(sources.caseId, from.declaration.kind, from.recordId, `${line.path}.activity`)}
        className={styles.link}
      >
        {text.capacityLink(line.activity)}
      </Link>
      <span className={styles.soft}>{capacityStatement(line)}</span>
      {several ? <span className={styles.soft}>{text.said(name ?? '', decided)}</span> : null}
    </li>
  );
}

function sentenceOf(reasons: readonly string[]): string {
  const told = reasons.join('; ');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
