import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { numberDoubts } from '../../../shared/assessments/unusual.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import {
  type Comparison,
  homeComparisons,
  homeConflicts,
} from '../../../shared/reasoning/home/measurements.ts';
import { homeVisitText } from '../../../shared/text/home-visit.ts';
import { useFormView } from '../../components/form/form-view.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './home-visit.module.css';

const { comparisons: text, conflicts } = homeVisitText;

/** Above the rooms, measurements beside published guidance, each with its rule and source; everywhere, those that cannot be right. */
export default function HomeMeasures() {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  const { compared, wrong } = useMemo(() => {
    const view = new RecordView(record.id, declaration, answers);
    return { compared: homeComparisons(view), wrong: [...homeConflicts(view), ...numberDoubts(view)] };
  }, [record, declaration, answers]);
  const { sectionId } = useFormView();
  const outside = compared.filter(({ within }) => !within).length;
  return (
    <>
      {wrong.length === 0 ? null : (
        <Note tone="attend" title={conflicts.title}>
          <ul className={styles.list}>
            {wrong.map(({ path, words }) => (
              <li key={path}>
                <AnswerButton path={path}>{words}</AnswerButton>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {compared.length === 0 || sectionId !== 'rooms' ? null : (
        <details className={styles.compared}>
          <summary>
            {text.title}: {text.count(outside, compared.length)}
          </summary>
          <p className={styles.soft}>{text.lead}</p>
          <ul className={styles.list}>
            {compared.map((one) => (
              <Compared key={`${one.path} ${one.rule}`} {...one} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Compared({ path, place, what, value, guidance, source, within }: Comparison) {
  return (
    <li data-within={within}>
      <AnswerButton path={path}>
        {place}: {what} {value}
      </AnswerButton>
      <p>
        <b>{within ? text.within : text.outside}.</b> {guidance}.
      </p>
      <p className={styles.soft}>{source}</p>
    </li>
  );
}

/** Goes to the measurement. */
function AnswerButton({ path, children }: { readonly path: AnswerPath; readonly children: ReactNode }) {
  const { goTo } = useFormView();
  return (
    <button type="button" className={styles.link} onClick={() => goTo(path)}>
      {children}
    </button>
  );
}
