import { ActionIcon, Button } from '@mantine/core';
import { IconBarbell, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/domain/ids.ts';
import { capacityScreenText as text } from '../../../shared/text/capacity-screen.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { removeRecord } from '../../components/remove-record.ts';
import { startEvaluation } from '../../components/start-evaluation.ts';
import styles from './capacity.module.css';

/** The capacity evaluations of a case, newest first. */
export default function CapacityRoom({ caseId }: { readonly caseId: Id }) {
  const navigate = useNavigate();
  const found = useRead('cases.get', { caseId });
  const evaluations = (found.data?.records ?? [])
    .filter(({ kind, deletedAt }) => kind === 'capacityEvaluation' && deletedAt === null)
    .reverse();
  const start = async () => {
    try {
      const recordId = await startEvaluation(caseId, null);
      await refreshAll();
      await navigate({ to: '/cases/$caseId/capacity/$recordId', params: { caseId, recordId } });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  const startButton = <Button onClick={start}>{text.start}</Button>;
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.lead} actions={evaluations.length > 0 ? startButton : undefined}>
        {text.roomTitle}
      </PageHeading>
      {found.isSuccess && evaluations.length === 0 ? (
        <EmptyPage picture={<IconBarbell size={48} />} action={startButton}>
          {text.empty}
        </EmptyPage>
      ) : null}
      <ul className={styles.list}>
        {evaluations.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            <Link
              to="/cases/$caseId/capacity/$recordId"
              params={{ caseId, recordId: id }}
              className={styles.link}
            >
              {title}
            </Link>
            <ActionIcon aria-label={text.remove(title)} onClick={() => void removeRecord(id, text.removed)}>
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
