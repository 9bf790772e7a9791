import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { isWork } from '../../../shared/assessments/activity-about.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { recordsText } from '../../../shared/text/records.ts';
import { visitText } from '../../../shared/text/visit.ts';
import type { FieldExtras } from '../../components/form/form-view.ts';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import { AssessmentScreen } from './AssessmentScreen.tsx';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
  /** Draws the grid of demands. */
  readonly extras: FieldExtras;
  /** What can be done with an analysis of work, not with one of the rest of life. */
  readonly jobTools?: ReactNode;
  /** What can be done with any analysis as a whole. */
  readonly tools?: ReactNode;
  /** What does not add up, above the questions of every section. */
  readonly above?: ReactNode;
}

/** The activity analysis, with the tools of the visit it belongs to. */
export function AnalysisScreen({ jobTools, tools, ...props }: Props) {
  const about = useTextAnswer(props.recordId, 'about');
  const name = useTextAnswer(props.recordId, 'activityName');
  return (
    <AssessmentScreen
      {...props}
      kind="activityAnalysis"
      title={recordsText.analysisTitle(about, name ?? '') ?? visitText.analysisTitle}
      tools={
        <>
          {isWork(about) ? jobTools : null}
          {tools}
        </>
      }
      withoutVisit={{ to: '/cases/$caseId', label: visitText.backToCase }}
    />
  );
}

/** Words or the choice at this path, as soon as they are answered. */
function useTextAnswer(recordId: Id, path: AnswerPath): string | undefined {
  const opened = useRecordSession(recordId);
  const session = opened.state === 'open' ? opened.session : null;
  const subscribe = useCallback(
    (listener: () => void) => session?.watch(path, listener) ?? (() => undefined),
    [session, path],
  );
  return useSyncExternalStore(subscribe, () => {
    const value = session?.answer(path)?.value;
    return typeof value === 'string' ? value : undefined;
  });
}
