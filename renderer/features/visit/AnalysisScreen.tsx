import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { useRead } from '../../client/queries.ts';
import type { FieldExtras } from '../../components/form/form-view.ts';
import { RecordOnVisit } from './RecordOnVisit.tsx';
import styles from './visit.module.css';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
  /** Draws the grid of demands. */
  readonly extras: FieldExtras;
}

/** The activity analysis, with the tools of the visit it belongs to. */
export function AnalysisScreen({ caseId, recordId, focusPath, extras }: Props) {
  const found = useRead('cases.get', { caseId });
  const visitId = found.data?.records.find((record) => record.id === recordId)?.parentId ?? null;
  if (!found.data) return null;
  return (
    <RecordOnVisit
      caseId={caseId}
      recordId={recordId}
      // Without a visit, notes belong to the analysis itself.
      visitId={visitId ?? recordId}
      kind="activityAnalysis"
      title={visitText.analysisTitle}
      focusPath={focusPath}
      extras={extras}
      back={
        visitId === null ? (
          <Link to="/cases/$caseId" params={{ caseId }} className={styles.back}>
            <IconArrowLeft size={18} aria-hidden="true" />
            {visitText.backToCase}
          </Link>
        ) : (
          <Link
            to="/cases/$caseId/visits/$recordId"
            params={{ caseId, recordId: visitId }}
            className={styles.back}
          >
            <IconArrowLeft size={18} aria-hidden="true" />
            {visitText.backToVisit}
          </Link>
        )
      }
    />
  );
}
