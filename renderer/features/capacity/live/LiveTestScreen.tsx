import type { Id } from '../../../../shared/domain/ids.ts';
import { capacityScreenText } from '../../../../shared/text/capacity-screen.ts';
import { useRead } from '../../../client/queries.ts';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { Note } from '../../../components/Note.tsx';
import { useWholePage } from '../../../components/whole-page.ts';
import { LiveTestPage } from './LiveTestPage.tsx';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly itemId: string;
}

const stay = () => undefined;

/** One test while it is done, on the whole window and without anything about the client. */
export default function LiveTestScreen({ caseId, recordId, itemId }: Props) {
  useWholePage();
  const found = useRead('cases.get', { caseId });
  if (!found.data) return null;
  const record = found.data.records.find(({ id }) => id === recordId);
  if (!record) return <Note tone="stop">{capacityScreenText.missing}</Note>;
  return (
    <RecordForm recordId={recordId} onSection={stay}>
      <LiveTestPage caseId={caseId} recordId={recordId} visitId={record.parentId} itemId={itemId} />
    </RecordForm>
  );
}
