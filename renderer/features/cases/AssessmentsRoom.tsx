import { casesText as text } from '../../../shared/text/cases.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { AssessmentParts } from './CaseParts.tsx';

/** The way to every kind of assessment of a case. */
export function AssessmentsRoom({ caseId }: { caseId: string }) {
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.assessmentsLead}>{text.roomAssessments}</PageHeading>
      <AssessmentParts caseId={caseId} />
    </div>
  );
}
