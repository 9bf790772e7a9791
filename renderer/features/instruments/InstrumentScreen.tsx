import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import pageStyles from '../../components/Page.module.css';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
}

/** One instrument of a case: its questions. */
export function InstrumentScreen({ recordId, focusPath }: Props) {
  return (
    <div className={pageStyles.page}>
      <FormRunner recordId={recordId} layout="rail" focusPath={focusPath} />
    </div>
  );
}
