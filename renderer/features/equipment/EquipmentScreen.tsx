import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { equipmentDateProblems } from '../../../shared/reasoning/equipment.ts';
import { equipmentText } from '../../../shared/text/equipment.ts';
import { useRead } from '../../client/queries.ts';
import { AskedAt } from '../../components/AskedAt.tsx';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './equipment.module.css';

const text = equipmentText.room;

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
}

/** One piece of equipment, from the need to its review. */
export default function EquipmentScreen({ caseId, recordId, focusPath }: Props) {
  const records = useRead('cases.get', { caseId }).data?.records;
  const title = records?.find(({ id }) => id === recordId)?.title ?? equipmentText.title;
  return (
    <div className={pageStyles.page}>
      <Link to="/cases/$caseId/equipment" params={{ caseId }} className={styles.back}>
        <IconArrowLeft size={18} aria-hidden="true" />
        {text.back}
      </Link>
      <AskedAt caseId={caseId} recordId={recordId} namedAt="equipmentId" />
      <PageHeading takesFocus={focusPath === undefined}>{title}</PageHeading>
      <FormRunner recordId={recordId} layout="plain" focusPath={focusPath} above={<Backwards />} />
    </div>
  );
}

/** Dates that cannot all be right, which no single answer shows once an earlier one was changed. */
function Backwards() {
  const { record, declaration } = useSession();
  const answers = useAnswers();
  const problems = useMemo(
    () => equipmentDateProblems(new RecordView(record.id, declaration, answers)),
    [record, declaration, answers],
  );
  if (problems.length === 0) return null;
  return (
    <Note tone="attend" title={text.openPoints}>
      <ul className={styles.problems}>
        {problems.map(({ problem }) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>{equipmentText.backwardsAccepted}</p>
    </Note>
  );
}
