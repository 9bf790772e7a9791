import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Declaration } from '../../../shared/assessments/define.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { useRead } from '../../client/queries.ts';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import { Note } from '../../components/Note.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './instruments.module.css';
import { ResultBar } from './ResultBar.tsx';
import { ResultPanel } from './ResultPanel.tsx';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
}

/** One instrument of a case: its questions, and beside them what the answers come to. */
export default function InstrumentScreen({ caseId, recordId, focusPath }: Props) {
  const found = useRead('cases.get', { caseId });
  const record = found.data?.records.find(({ id }) => id === recordId);
  if (!found.data) return null;
  if (!record)
    return (
      <div className={styles.page}>
        <Note tone="stop">{text.recordMissing}</Note>
      </div>
    );
  const declaration = declarationFor(record.kind);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading takesFocus={focusPath === undefined}>{declaration.title}</PageHeading>
        <BackLink caseId={caseId} visitId={record.parentId} />
      </div>
      <FormRunner
        recordId={recordId}
        layout={isShort(declaration) ? 'plain' : 'rail'}
        focusPath={focusPath}
        aside={<ResultPanel />}
        foot={<ResultBar />}
      />
    </div>
  );
}

/** Up to this many questions stand on one page. */
const questionsOnOnePage = 10;

function isShort(declaration: Declaration): boolean {
  const fields = topFields(declaration);
  return fields.length <= questionsOnOnePage && fields.every(({ kind }) => kind !== 'group');
}

function BackLink({ caseId, visitId }: { readonly caseId: Id; readonly visitId: Id | null }) {
  return visitId === null ? (
    <Link to="/cases/$caseId/instruments" params={{ caseId }} className={styles.back}>
      <IconArrowLeft size={18} aria-hidden="true" />
      {text.back}
    </Link>
  ) : (
    <Link to="/cases/$caseId/visits/$recordId" params={{ caseId, recordId: visitId }} className={styles.back}>
      <IconArrowLeft size={18} aria-hidden="true" />
      {text.backToVisit}
    </Link>
  );
}
