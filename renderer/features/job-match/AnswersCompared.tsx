import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { matchDemands, readSides, standingChanges } from '../../../shared/reasoning/match.ts';
import { answerJob } from '../../../shared/reasoning/match-answers.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { Counts } from './Counts.tsx';
import styles from './job-match.module.css';
import { MatchMark } from './MatchMark.tsx';
import { sourceNames } from './source-names.ts';

interface Props {
  readonly analyses: readonly RecordView[];
  readonly seenIn: readonly RecordView[];
  readonly recommendations: readonly RecordView[];
  /** The analysis that is shown in full below. */
  readonly shown: string;
  readonly onShow: (recordId: string) => void;
}

/** The own job, lighter duties and vacancies side by side, each with its answer from the same capacities. */
export function AnswersCompared({ analyses, seenIn, recommendations, shown, onShow }: Props) {
  const answers = useMemo(
    () =>
      analyses.map((analysis) => {
        const sides = readSides(analysis, seenIn);
        const rows = matchDemands({ ...sides, changes: standingChanges(recommendations) });
        return { rows, ...answerJob(rows, sides.tasks) };
      }),
    [analyses, seenIn, recommendations],
  );
  const names = sourceNames(analyses);
  return (
    <section className={styles.compared} aria-label={text.compared}>
      {answers.map(({ rows, result, sentence }, index) => {
        const { recordId = '', name = '' } = names[index] ?? {};
        const open = recordId === shown;
        return (
          <article key={recordId} className={styles.one} aria-label={name} data-shown={open || undefined}>
            <h2>{name}</h2>
            <p className={styles.taskAnswer}>
              <MatchMark result={result} />
              <span>{sentence}</span>
            </p>
            <Counts rows={rows} />
            {open ? (
              <p className={styles.soft}>{text.shownBelow}</p>
            ) : (
              <Button variant="default" aria-label={text.showNamed(name)} onClick={() => onShow(recordId)}>
                {text.showBelow}
              </Button>
            )}
          </article>
        );
      })}
    </section>
  );
}
