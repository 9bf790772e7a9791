import { IconCheck, IconMinus } from '@tabler/icons-react';
import { casesText as text } from '../../../shared/text/cases.ts';
import { useRead } from '../../client/queries.ts';
import { today } from '../../components/format.ts';
import styles from './CaseFrame.module.css';
import { glanceAtConsents } from './consent-glance.ts';

/** Which consents are in force today, in the case bar. */
export function ConsentsAtAGlance({ caseId }: { caseId: string }) {
  const consents = useRead('records.ofKind', { caseId, kind: 'consent' });
  if (!consents.data) return null;
  const glance = glanceAtConsents(consents.data, today());
  return (
    <div>
      <dt>{text.barConsents}</dt>
      <Agreed what={text.consentAssess} agreed={glance.assess} />
      <Agreed what={text.consentEmployer} agreed={glance.employerContact} />
      <Agreed what={text.consentRelease(glance.releases)} agreed={glance.releases > 0} />
    </div>
  );
}

function Agreed({ what, agreed }: { what: string; agreed: boolean }) {
  const Icon = agreed ? IconCheck : IconMinus;
  return (
    <dd className={styles.agreed} data-agreed={agreed}>
      <Icon size={16} role="img" aria-label={agreed ? text.consentYes : text.consentNo} />
      {what}
    </dd>
  );
}
