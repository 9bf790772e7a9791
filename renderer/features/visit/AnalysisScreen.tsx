import type { ReactNode } from 'react';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { visitText } from '../../../shared/text/visit.ts';
import type { FieldExtras } from '../../components/form/form-view.ts';
import { AssessmentScreen } from './AssessmentScreen.tsx';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
  /** Draws the grid of demands. */
  readonly extras: FieldExtras;
  /** What can be done with the analysis as a whole. */
  readonly tools?: ReactNode;
}

/** The activity analysis, with the tools of the visit it belongs to. */
export function AnalysisScreen(props: Props) {
  return (
    <AssessmentScreen
      {...props}
      kind="activityAnalysis"
      title={visitText.analysisTitle}
      withoutVisit={{ to: '/cases/$caseId', label: visitText.backToCase }}
    />
  );
}
