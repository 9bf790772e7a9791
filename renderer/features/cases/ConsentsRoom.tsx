import { IconShieldCheck } from '@tabler/icons-react';
import { casesText as text } from '../../../shared/text/cases.ts';
import { useRead } from '../../client/queries.ts';
import { today } from '../../components/format.ts';
import { consentLines } from './consent-glance.ts';
import { RecordsRoom } from './RecordsRoom.tsx';

/** The consents of a case, each with what it is for and how it stands today. */
export function ConsentsRoom({ caseId }: { caseId: string }) {
  const consents = useRead('records.ofKind', { caseId, kind: 'consent' });
  return (
    <RecordsRoom
      caseId={caseId}
      kind="consent"
      to="/cases/$caseId/consents/$recordId"
      picture={<IconShieldCheck size={48} />}
      lines={consents.data && consentLines(consents.data, today())}
      words={{
        title: text.consentsTitle,
        lead: text.consentsLead,
        empty: text.consentsEmpty,
        add: text.consentNew,
      }}
    />
  );
}
