import { ActionIcon, Button } from '@mantine/core';
import { IconBattery2, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { readDiary, ruleOf } from '../../../shared/assessments/diary.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { sustainableLevel } from '../../../shared/reasoning/sustainable-level.ts';
import { diaryLevelText, diaryText as text } from '../../../shared/text/diary.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { removeRecord } from '../../components/remove-record.ts';
import { useCaseViews } from '../../components/use-case-views.ts';
import styles from './diary.module.css';
import { startDiary } from './start-diary.ts';

/** The energy diaries of a case, newest first, each with the level it shows. */
export default function DiaryRoom({ caseId }: { readonly caseId: Id }) {
  const navigate = useNavigate();
  const titles = useRead('cases.get', { caseId }).data?.records;
  const diaries = useCaseViews(caseId, 'energyDiary');
  if (diaries === undefined || titles === undefined) return null;
  const start = async () => {
    try {
      const recordId = await startDiary(caseId);
      await refreshAll();
      await navigate({ to: '/cases/$caseId/diary/$recordId', params: { caseId, recordId } });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  const startButton = <Button onClick={start}>{diaries.length === 0 ? text.start : text.another}</Button>;
  const blankLink = (
    <LinkButton
      variant="default"
      to="/cases/$caseId/documents"
      params={{ caseId }}
      search={{ kind: 'diaryBlank' }}
    >
      {text.printBlank}
    </LinkButton>
  );
  return (
    <div className={pageStyles.page}>
      <PageHeading
        lead={text.roomLead}
        actions={
          diaries.length > 0 ? (
            <>
              {blankLink}
              {startButton}
            </>
          ) : undefined
        }
      >
        {text.title}
      </PageHeading>
      {diaries.length === 0 ? (
        <EmptyPage
          picture={<IconBattery2 size={48} />}
          action={
            <div className={pageStyles.row}>
              {startButton}
              {blankLink}
            </div>
          }
        >
          {text.empty}
        </EmptyPage>
      ) : null}
      <ul className={styles.list}>
        {[...diaries].reverse().map((diary) => {
          const title = titles.find(({ id }) => id === diary.recordId)?.title ?? text.title;
          return (
            <li key={diary.recordId} className={styles.listRow}>
              <Link
                to="/cases/$caseId/diary/$recordId"
                params={{ caseId, recordId: diary.recordId }}
                className={styles.listLink}
              >
                <span className={styles.listTitle}>{title}</span>
                <span className={styles.soft}>{levelIn(diary)}</span>
              </Link>
              <ActionIcon
                aria-label={text.remove(title)}
                onClick={() => void removeRecord(diary.recordId, text.removed)}
              >
                <IconTrash size={20} aria-hidden="true" />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How many days it has, and the level in a few words. */
function levelIn(diary: RecordView): string {
  const days = readDiary(diary);
  const level = sustainableLevel(days, ruleOf(diary));
  return text.listDetail(days.length, diaryLevelText.headline(level));
}
