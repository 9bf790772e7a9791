import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { Answers } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { MatchResult } from '../../../shared/reasoning/match.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { matchText } from '../../../shared/text/match.ts';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import { SessionProvider, useAnswers } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import styles from './job-match.module.css';
import { MatchMark } from './MatchMark.tsx';

interface Props {
  readonly recordId: Id;
  /** Asks for the words of the change, too. */
  readonly own: boolean;
  /** What the row comes to with it. */
  readonly result: MatchResult;
  /** Told every answer of the recommendation as it is typed. */
  readonly onAnswers: (answers: Answers) => void;
  readonly onDone: () => void;
}

const effectSection = ['effect'];
const ownSections = ['change', 'effect'];

/** What a change is expected to achieve, stated beside the demand that it serves; the match follows every keystroke. */
export function EffectForm({ recordId, own, result, onAnswers, onDone }: Props) {
  const opened = useRecordSession(recordId);
  return (
    <section className={styles.effect} aria-label={text.effectForm}>
      <FormRunner recordId={recordId} layout="plain" sectionIds={own ? ownSections : effectSection} />
      {opened.state === 'open' ? (
        <SessionProvider session={opened.session}>
          <Follow onAnswers={onAnswers} />
        </SessionProvider>
      ) : null}
      <div className={styles.effectFoot} data-effect-foot>
        <p role="status" className={styles.result}>
          <MatchMark result={result} />
          {text.comesTo(matchText.results[result].toLowerCase())}
        </p>
        <Button variant="default" onClick={onDone}>
          {text.effectDone}
        </Button>
      </div>
    </section>
  );
}

function Follow({ onAnswers }: Pick<Props, 'onAnswers'>) {
  const answers = useAnswers();
  useEffect(() => onAnswers(answers), [answers, onAnswers]);
  return null;
}
