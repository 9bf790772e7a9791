import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { midSentence } from '../../../shared/text/findings.ts';
import { formText } from '../../../shared/text/form.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { fullLabelOfPath } from '../../components/form/path-labels.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import styles from './result.module.css';

/** The words of an answer; chosen, it goes to its field. */
export function AnswerLink({ path }: { readonly path: AnswerPath }) {
  const { goTo } = useFormView();
  const { declaration } = useSession();
  const answers = useAnswers();
  const state = answers[path]?.state ?? 'notAsked';
  return (
    <button type="button" className={styles.answerLink} onClick={() => goTo(path)}>
      {fullLabelOfPath(declaration, answers, path)}
      {state === 'given' || state === 'notAsked' ? null : ` (${midSentence(formText.state[state])})`}
    </button>
  );
}
