import { Link } from '@tanstack/react-router';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { MatchRow } from '../../../shared/reasoning/match.ts';
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

export interface MatchSources {
  readonly caseId: Id;
  /** Where the demands were rated. */
  readonly demandsFrom: RecordView;
  /** Where observed function was recorded. */
  readonly capacitiesFrom: RecordView;
  readonly recommendations: readonly RecordView[];
}

interface Props {
  readonly row: MatchRow;
  readonly task: string;
  readonly sources: MatchSources;
}

/** One demand beside what the person manages: the result, each part, the way through and what it rests on. */
export function MatchRowCard({ row, task, sources }: Props) {
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
        {row.parts.length > 0 ? (
          <ul className={styles.parts}>
            {row.parts.map((part) => (
              <PartScale key={`${part.part}.${part.label}`} part={part} enough={enoughWords(row)} />
            ))}
          </ul>
        ) : null}
        {result === 'meets' || rating === null ? null : (
          <WayThrough row={row} name={name} task={task} sources={sources} />
        )}
      </div>
      <RestsOn row={row} name={name} task={task} sources={sources} />
    </article>
  );
}

function WayThrough({ row, name, task, sources }: Props & { readonly name: string }) {
  const changes = sources.recommendations.filter((view) => row.recommendationIds.includes(view.recordId));
  if (changes.length === 0 && row.result === 'notTested') return null;
  const { caseId } = sources;
  return (
    <div className={styles.way}>
      <h4>{text.wayThrough}</h4>
      {changes.length > 0 ? (
        <ul className={styles.links}>
          {changes.map((view) => (
            <li key={view.recordId}>
              <Link
                {...recordPlace(caseId, 'recommendation', view.recordId, 'action')}
                className={styles.link}
              >
                {view.text('action') ?? text.unnamedChange}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {text.noChange}{' '}
          <Link
            to="/cases/$caseId/recommendations"
            params={{ caseId }}
            className={styles.link}
            aria-label={text.findChangeFor(midSentence(name), task)}
          >
            {text.findChange}
          </Link>
        </p>
      )}
    </div>
  );
}

function RestsOn({ row, name, task, sources }: Props & { readonly name: string }) {
  const { caseId, demandsFrom, capacitiesFrom } = sources;
  const at = row.rating === null ? 'tasks' : `${row.rating.path}.frequency`;
  return (
    <details className={styles.behind}>
      <summary>
        {text.behind}
        <span className={styles.hidden}>: {name}</span>
      </summary>
      <ul className={styles.links}>
        <li>
          <Link
            {...recordPlace(caseId, 'activityAnalysis', demandsFrom.recordId, at)}
            className={styles.link}
          >
            {text.demandLink(midSentence(name), task)}
          </Link>
          {row.rating === null ? null : <span className={styles.soft}>{text.rated(row.rating.source)}</span>}
        </li>
        {row.capacity.map((line) => (
          <li key={line.itemId}>
            <Link
              {...recordPlace(caseId, 'activityAnalysis', capacitiesFrom.recordId, `${line.path}.activity`)}
              className={styles.link}
            >
              {text.capacityLink(line.activity)}
            </Link>
            <span className={styles.soft}>{capacityStatement(line)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function sentenceOf(reasons: readonly string[]): string {
  const told = reasons.join('; ');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}
