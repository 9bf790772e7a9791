import type { AssessedReading } from '../../../shared/assessments/instruments/score-readings.ts';
import type { Drawing } from '../../../shared/instruments/drawing.ts';
import type { InputProblem } from '../../../shared/instruments/input-problems.ts';
import type { Explanation, Measure, Tone } from '../../../shared/instruments/instrument.ts';
import { measureWords } from '../../../shared/text/instruments/results.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { Drawings } from '../Drawings.tsx';
import { Note } from '../Note.tsx';
import { AnswerLink } from './AnswerLink.tsx';
import { answerBehind, missingAnswers } from './answer-paths.ts';
import styles from './result.module.css';
import { Steps } from './Steps.tsx';

interface Props {
  readonly assessed: AssessedReading;
  /** Pictures of what was entered for it. */
  readonly drawings: readonly Drawing[];
}

/** One reading: its result, or what is still needed for it. */
export function ReadingResult({ assessed, drawings }: Props) {
  const { reading, assessment } = assessed;
  const titleId = `reading:${reading.id}`;
  return (
    <section
      className={styles.reading}
      data-reading={reading.id}
      aria-labelledby={reading.title === null ? undefined : titleId}
    >
      {reading.title === null ? null : <h3 id={titleId}>{reading.title}</h3>}
      {assessment.status === 'scored' ? (
        <Scored explanation={assessment.explanation} drawings={drawings} />
      ) : (
        <>
          <Drawings drawings={drawings} />
          <Contradictions assessed={assessed} problems={assessment.invalid} />
          <Missing assessed={assessed} />
        </>
      )}
    </section>
  );
}

function Scored({
  explanation,
  drawings,
}: {
  readonly explanation: Explanation;
  readonly drawings: readonly Drawing[];
}) {
  const { headline, band, measures, steps, notes } = explanation;
  return (
    <>
      <p className={styles.headline} data-headline>
        <span className={styles.headlineLabel}>{headline.label}</span>
        <Value measure={headline} />
      </p>
      {band === null ? null : <Band words={band.words} tone={band.tone} />}
      <Drawings drawings={drawings} />
      {measures.length === 0 ? null : (
        <dl className={styles.measures}>
          {measures.map((measure) => (
            <div key={measure.label}>
              <dt>{measure.label}</dt>
              <dd>{measureWords(measure)}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <Steps steps={steps} summary={text.steps} />
    </>
  );
}

function Value({ measure: { value, unit } }: { readonly measure: Measure }) {
  if (value === null) return <span className={styles.undefined}>{text.undefined}</span>;
  return (
    <span>
      <span className={styles.number}>{value}</span>
      {unit === '' ? null : <span className={styles.unit}> {unit}</span>}
    </span>
  );
}

/** A band in words, with its symbol and tint. */
function Band({ words, tone }: { readonly words: string; readonly tone: Tone }) {
  return (
    <p className={styles.band} data-tone={tone} data-band>
      <span aria-hidden="true" className={styles.bandMark}>
        {text.bandMarks[tone]}
      </span>
      <span>{words}</span>
    </p>
  );
}

const missingShown = 5;

function Missing({ assessed }: { readonly assessed: AssessedReading }) {
  const paths = missingAnswers(assessed);
  if (paths.length === 0) return null;
  const rest = paths.slice(missingShown);
  return (
    <div className={styles.missing} data-missing>
      <p>{text.missing(paths.length)}</p>
      <AnswerLinks paths={paths.slice(0, missingShown)} />
      {rest.length === 0 ? null : (
        <details className={styles.details}>
          <summary>{text.more(rest.length)}</summary>
          <AnswerLinks paths={rest} />
        </details>
      )}
    </div>
  );
}

function AnswerLinks({ paths }: { readonly paths: readonly string[] }) {
  return (
    <ul className={styles.links}>
      {paths.map((path) => (
        <li key={path}>
          <AnswerLink path={path} />
        </li>
      ))}
    </ul>
  );
}

function Contradictions({
  assessed,
  problems,
}: {
  readonly assessed: AssessedReading;
  readonly problems: readonly InputProblem[];
}) {
  if (problems.length === 0) return null;
  return (
    <Note tone="attend" title={text.contradicts}>
      <ul className={styles.links}>
        {problems.map((problem) => {
          const path = answerBehind(assessed.reading, problem.field);
          return (
            <li key={`${problem.field} ${problem.problem}`}>
              {path === undefined ? null : <AnswerLink path={path} />}
              {problem.code === 'conflict' || path === undefined ? <p>{problem.problem}</p> : null}
              {problem.accepted === '' ? null : <p>{text.accepted(problem.accepted)}</p>}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}
