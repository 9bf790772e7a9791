import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { midSentence } from '../../../shared/text/findings.ts';
import { formText } from '../../../shared/text/form.ts';
import { useFormView } from '../form/form-view.ts';
import { fullLabelOfPath } from '../form/path-labels.ts';
import { useAnswers, useSession } from '../form/session-context.tsx';
import styles from './result.module.css';

interface Props {
  readonly path: AnswerPath;
  /** Stands in the place of the question's own words. */
  readonly words?: string;
}

/** The words of an answer; chosen, it goes to its field. */
export function AnswerLink({ path, words }: Props) {
  const { goTo } = useFormView();
  const { declaration } = useSession();
  const answers = useAnswers();
  const state = answers[path]?.state ?? 'notAsked';
  return (
    <button type="button" className={styles.answerLink} onClick={() => goTo(path)}>
      {words ?? fullLabelOfPath(declaration, answers, path)}
      {state === 'given' || state === 'notAsked' ? null : ` (${midSentence(formText.state[state])})`}
    </button>
  );
}
