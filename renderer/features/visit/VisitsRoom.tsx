import { ActionIcon, Button } from '@mantine/core';
import { IconMapPin, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { visitText } from '../../../shared/text/visit.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { today } from '../../components/format.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { removeRecord } from '../../components/remove-record.ts';
import { AssessmentList, isAssessment } from './AssessmentList.tsx';
import styles from './visit.module.css';

type Row = Output<Contracts['cases.get']>['records'][number];

/** The visits of a case, newest first, each with its assessments. */
export function VisitsRoom({ caseId }: { readonly caseId: Id }) {
  const navigate = useNavigate();
  const found = useRead('cases.get', { caseId });
  const records = (found.data?.records ?? []).filter((record) => record.deletedAt === null);
  const visits = records.filter((record) => record.kind === 'visit').reverse();

  const add = async () => {
    try {
      const made = await call('records.create', {
        caseId,
        kind: 'visit',
        parentId: null,
        initial: [{ path: 'date', answer: { state: 'given', typed: today() } }],
      });
      await refreshAll();
      await navigate({ to: '/cases/$caseId/visits/$recordId', params: { caseId, recordId: made.record.id } });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  const addButton = <Button onClick={add}>{visitText.add}</Button>;
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={visitText.lead} actions={visits.length > 0 ? addButton : undefined}>
        {visitText.title}
      </PageHeading>
      {found.isSuccess && visits.length === 0 ? (
        <EmptyPage picture={<IconMapPin size={48} />} action={addButton}>
          {visitText.empty}
        </EmptyPage>
      ) : null}
      <ul className={styles.list}>
        {visits.map((visit) => (
          <VisitRow
            key={visit.id}
            caseId={caseId}
            visit={visit}
            done={records.filter((record) => record.parentId === visit.id && isAssessment(record))}
          />
        ))}
      </ul>
    </div>
  );
}

interface VisitRowProps {
  readonly caseId: Id;
  readonly visit: Row;
  /** What was done on it. */
  readonly done: readonly Row[];
}

function VisitRow({ caseId, visit, done }: VisitRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.rowLinks}>
        <Link
          to="/cases/$caseId/visits/$recordId"
          params={{ caseId, recordId: visit.id }}
          className={styles.link}
          data-main
        >
          {visit.title}
        </Link>
        <AssessmentList caseId={caseId} records={done} />
      </div>
      <ActionIcon
        aria-label={visitText.remove(visit.title)}
        onClick={() => void removeRecord(visit.id, visitText.removed)}
      >
        <IconTrash size={20} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
