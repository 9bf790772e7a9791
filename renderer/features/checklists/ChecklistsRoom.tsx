import { Button } from '@mantine/core';
import { IconArrowLeft, IconChecklist, IconPlus, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/domain/ids.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { today } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { removeRecord } from '../../components/remove-record.ts';
import styles from './checklists.module.css';

const text = checklistText.screen;

interface Props {
  readonly caseId: Id;
  /** The visit on which one is to be started, when the room was opened from one. */
  readonly visitId?: Id | undefined;
}

/** The clinic's own checklists in a case: those filled in, and all that can be started or printed blank. */
export default function ChecklistsRoom({ caseId, visitId }: Props) {
  const navigate = useNavigate();
  const found = useRead('cases.get', { caseId });
  const lists = useRead('checklists.list', null);
  const records = (found.data?.records ?? []).filter(({ deletedAt }) => deletedAt === null);
  const filledIn = records.filter(({ kind }) => kind === 'checklist').reverse();
  const visit = records.find(({ id }) => id === visitId);
  const offered = (lists.data ?? []).filter(({ version, retired }) => version !== null && !retired);
  const start = async (checklistId: Id) => {
    try {
      const { recordId } = await call('checklists.start', {
        checklistId,
        caseId,
        visitId: visit?.id ?? null,
      });
      const answer = { state: 'given' as const, typed: today() };
      await call('records.save', { recordId, changes: [{ path: 'date', answer }], reason: null });
      await refreshAll();
      await navigate({ to: '/cases/$caseId/checklists/$recordId', params: { caseId, recordId } });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  if (!found.data || !lists.data) return lists.error ? <ErrorNote error={lists.error} /> : null;
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.roomLead}>{text.room}</PageHeading>
      <div className={pageStyles.stack}>
        {visit ? (
          <div>
            <Link
              to="/cases/$caseId/visits/$recordId"
              params={{ caseId, recordId: visit.id }}
              className={styles.back}
            >
              <IconArrowLeft size={18} aria-hidden />
              {text.backToVisit}
            </Link>
            <Note tone="note">{text.onVisit(visit.title)}</Note>
          </div>
        ) : null}
        {filledIn.length > 0 ? (
          <section aria-labelledby="filled-in">
            <h2 id="filled-in">{text.filledIn}</h2>
            <ul className={styles.rows}>
              {filledIn.map(({ id, title }) => (
                <li key={id} className={styles.row}>
                  <Link
                    to="/cases/$caseId/checklists/$recordId"
                    params={{ caseId, recordId: id }}
                    className={styles.rowLink}
                  >
                    {title}
                  </Link>
                  <Button
                    variant="subtle"
                    color="gray"
                    className={styles.icon}
                    aria-label={text.remove(title)}
                    onClick={() => void removeRecord(id, text.removed(title))}
                  >
                    <IconTrash size={20} aria-hidden />
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {offered.length === 0 ? (
          <EmptyPage
            picture={<IconChecklist size={48} stroke={1.5} />}
            action={<LinkButton to="/library/checklists">{text.toLibrary}</LinkButton>}
          >
            {text.noneOffered}
          </EmptyPage>
        ) : (
          <section aria-labelledby="start-checklist">
            <h2 id="start-checklist">{text.start}</h2>
            <ul className={styles.rows}>
              {offered.map(({ id, publishedTitle, purpose, version }) => (
                <li key={id} className={styles.row}>
                  <span className={styles.offered}>
                    <span className={styles.title}>{publishedTitle}</span>
                    <span className={styles.soft}>
                      {purpose === '' ? '' : `${purpose} `}
                      {text.version(version ?? 1)}
                    </span>
                  </span>
                  <LinkButton
                    variant="default"
                    to="/cases/$caseId/documents"
                    params={{ caseId }}
                    search={{ kind: 'blankForm', form: id }}
                    aria-label={text.printBlankNamed(publishedTitle ?? '')}
                  >
                    {text.printBlank}
                  </LinkButton>
                  <Button
                    leftSection={<IconPlus size={20} aria-hidden />}
                    aria-label={text.startNamed(publishedTitle ?? '')}
                    onClick={() => void start(id)}
                  >
                    {text.startOne}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
