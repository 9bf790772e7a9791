import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Declaration } from '../../../shared/assessments/define.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { RecordKind } from '../../../shared/domain/records.ts';
import { visitText } from '../../../shared/text/visit.ts';
import { useRead } from '../../client/queries.ts';
import type { FieldExtras } from '../../components/form/form-view.ts';
import { RecordOnVisit } from './RecordOnVisit.tsx';
import styles from './visit.module.css';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly kind: RecordKind;
  /** What it asks, where its kind alone does not say. */
  readonly declaration?: Declaration | undefined;
  readonly title: string;
  readonly focusPath?: AnswerPath | undefined;
  readonly extras?: FieldExtras;
  readonly aside?: ReactNode;
  readonly above?: ReactNode;
  readonly foot?: ReactNode;
  /** Stands beside the way back: what can be done with the whole. */
  readonly tools?: ReactNode;
  /** The way back where it was not started on a visit. */
  readonly withoutVisit: {
    readonly to: '/cases/$caseId' | '/cases/$caseId/interviews' | '/cases/$caseId/checklists';
    readonly label: string;
  };
}

/** An assessment that may belong to a visit, with the tools of a visit and the way back to where it was started. */
export function AssessmentScreen({ withoutVisit, ...props }: Props) {
  const { caseId, recordId } = props;
  const found = useRead('cases.get', { caseId });
  if (!found.data) return null;
  const visitId = found.data.records.find((record) => record.id === recordId)?.parentId ?? null;
  const arrow = <IconArrowLeft size={18} aria-hidden="true" />;
  return (
    <RecordOnVisit
      {...props}
      // Without a visit, notes belong to the assessment itself.
      visitId={visitId ?? recordId}
      focusPath={props.focusPath}
      back={
        visitId === null ? (
          <Link to={withoutVisit.to} params={{ caseId }} className={styles.back}>
            {arrow}
            {withoutVisit.label}
          </Link>
        ) : (
          <Link
            to="/cases/$caseId/visits/$recordId"
            params={{ caseId, recordId: visitId }}
            className={styles.back}
          >
            {arrow}
            {visitText.backToVisit}
          </Link>
        )
      }
    />
  );
}
