import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { interviewText } from '../../../shared/text/interview.ts';
import { AssessmentScreen } from './AssessmentScreen.tsx';
import { InterviewMeters } from './InterviewMeters.tsx';
import { LastTalkPanel } from './LastTalkPanel.tsx';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
}

/** An interview, on a visit or by itself. */
export function InterviewScreen(props: Props) {
  return (
    <AssessmentScreen
      {...props}
      kind="interview"
      title={interviewText.title}
      aside={
        <>
          <LastTalkPanel />
          <InterviewMeters />
        </>
      }
      withoutVisit={{ to: '/cases/$caseId/interviews', label: interviewText.backToInterviews }}
    />
  );
}
