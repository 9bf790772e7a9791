import { casesText as text } from '../../../shared/text/cases.ts';
import { gpLetterText } from '../../../shared/text/gp-letter.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { UrgentLetterNote, useLettersWaiting } from '../../components/UrgentLetterNote.tsx';
import { CallsDue } from './CallsDue.tsx';
import { CaseParts } from './CaseParts.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { ClosingOffer } from './ClosingOffer.tsx';
import styles from './Overview.module.css';

/** A case at a glance: its parts with how far each has come, and what has happened. */
export function Overview({ caseId }: { caseId: string }) {
  const urgent = useLettersWaiting(caseId);
  return (
    <div className={pageStyles.page}>
      <PageHeading>{text.overviewTitle}</PageHeading>
      <div className={styles.notes}>
        {urgent > 0 ? (
          <UrgentLetterNote count={urgent}>
            <LinkButton to="/cases/$caseId/documents" params={{ caseId }} search={{ kind: 'gpLetter' }}>
              {gpLetterText.waiting.write}
            </LinkButton>
          </UrgentLetterNote>
        ) : null}
        <CallsDue caseId={caseId} />
        <ClosingOffer caseId={caseId} />
      </div>
      <div className={styles.columns}>
        <section className={pageStyles.section} aria-labelledby="parts">
          <h2 id="parts">{text.nextSteps}</h2>
          <CaseParts caseId={caseId} />
        </section>
        <section className={pageStyles.section} aria-labelledby="timeline">
          <h2 id="timeline">{text.timeline}</h2>
          <CaseTimeline caseId={caseId} />
        </section>
      </div>
    </div>
  );
}
