import { ActionIcon, Button } from '@mantine/core';
import { IconMessages, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/domain/ids.ts';
import { interviewText as text } from '../../../shared/text/interview.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { removeRecord } from '../../components/remove-record.ts';
import { startInterview } from './start-interview.ts';
import styles from './visit.module.css';

/** The interviews of a case, newest first, those on visits too. */
export function InterviewsRoom({ caseId }: { readonly caseId: Id }) {
  const navigate = useNavigate();
  const found = useRead('cases.get', { caseId });
  const interviews = (found.data?.records ?? [])
    .filter(({ kind, deletedAt }) => kind === 'interview' && deletedAt === null)
    .reverse();
  const start = async (later: 'followUp' | 'closing') => {
    try {
      const recordId = await startInterview(caseId, null, later);
      await refreshAll();
      await navigate({ to: '/cases/$caseId/interviews/$recordId', params: { caseId, recordId } });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  const startButton = (
    <Button onClick={() => start('followUp')}>
      {interviews.length === 0 ? text.startFirst : text.startFollowUp}
    </Button>
  );
  return (
    <div className={pageStyles.page}>
      <PageHeading
        lead={text.lead}
        actions={
          interviews.length > 0 ? (
            <>
              <Button variant="default" onClick={() => start('closing')}>
                {text.startClosing}
              </Button>
              {startButton}
            </>
          ) : undefined
        }
      >
        {text.roomTitle}
      </PageHeading>
      {found.isSuccess && interviews.length === 0 ? (
        <EmptyPage picture={<IconMessages size={48} />} action={startButton}>
          {text.empty}
        </EmptyPage>
      ) : null}
      <ul className={styles.list}>
        {interviews.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            <div className={styles.rowLinks}>
              <Link
                to="/cases/$caseId/interviews/$recordId"
                params={{ caseId, recordId: id }}
                className={styles.link}
                data-main
              >
                {title}
              </Link>
            </div>
            <ActionIcon aria-label={text.remove(title)} onClick={() => void removeRecord(id, text.removed)}>
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
