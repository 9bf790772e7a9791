import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
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
  /** What can be done with the analysis as a whole. */
  readonly tools?: ReactNode;
  /** What does not add up, above the questions of every section. */
  readonly above?: ReactNode;
}

/** The activity analysis, with the tools of the visit it belongs to. */
export function AnalysisScreen(props: Props) {
  return (
    <AssessmentScreen
      {...props}
      kind="activityAnalysis"
      title={useTitle(props.recordId)}
      withoutVisit={{ to: '/cases/$caseId', label: visitText.backToCase }}
    />
  );
}

/** Says what the analysis is about as soon as that is answered. */
function useTitle(recordId: Id): string {
  const opened = useRecordSession(recordId);
  const session = opened.state === 'open' ? opened.session : null;
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = ['about', 'activityName'].map((path) => session?.watch(path, listener));
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => {
    const words = (path: string) => {
      const value = session?.answer(path)?.value;
      return typeof value === 'string' ? value : undefined;
    };
    return recordsText.analysisTitle(words('about'), words('activityName') ?? '') ?? visitText.analysisTitle;
  });
}
